import { describe, expect, it } from 'vitest';
import { formatFor } from '../../src/i18n/format.js';
import { myList as englishBar } from '../../src/i18n/my-list/en.js';
import { myList as spanishBar } from '../../src/i18n/my-list/es.js';
import { shortlist as english } from '../../src/i18n/shortlist/en.js';
import { shortlist as spanish } from '../../src/i18n/shortlist/es.js';

const en = formatFor('en');
const es = formatFor('es');

describe('the words of the list', () => {
  it('count one and many', () => {
    expect([1, 3].map((count) => english.count(en, count))).toEqual(['1 provider', '3 providers']);
    expect([1, 3].map((count) => spanish.count(es, count))).toEqual(['1 profesional', '3 profesionales']);
    expect([1, 6].map((limit) => englishBar.full(en, limit))).toEqual([
      'Your list holds 1 provider. Take that one off first.',
      'Your list holds 6 providers. Take one off first.',
    ]);
    expect([1, 6].map((limit) => spanishBar.full(es, limit))).toEqual([
      'En su lista cabe 1 persona. Quítela primero.',
      'En su lista caben 6 personas. Quite a una primero.',
    ]);
  });

  it('say what is left, also where nobody is', () => {
    expect([0, 2].map((left) => english.removed(en, 'Ana Abara', left))).toEqual([
      'Ana Abara taken off. Your list is empty.',
      'Ana Abara taken off. 2 on your list.',
    ]);
    expect([0, 2].map((left) => spanish.removed(es, 'Ana Abara', left))).toEqual([
      'Se quitó a Ana Abara. Su lista está vacía.',
      'Se quitó a Ana Abara. 2 en su lista.',
    ]);
    expect(englishBar.nowOn(en, 'Ana Abara', 1)).toBe('Ana Abara added. 1 on your list.');
    expect(spanishBar.nowOff(es, 'Ana Abara', 0)).toBe('Se quitó a Ana Abara. Su lista está vacía.');
  });

  it('begin the accessible name of a button with what is seen on it', () => {
    for (const words of [englishBar, spanishBar]) {
      expect(words.addName('Ana Abara').startsWith(words.add)).toBe(true);
      expect(words.addedName('Ana Abara').startsWith(words.added)).toBe(true);
      expect(words.showName.startsWith(words.show)).toBe(true);
    }
    for (const words of [english, spanish]) expect(words.removeName('Ana Abara').startsWith(words.remove)).toBe(true);
  });

  it('tell whom to ask about somebody who is gone, with the practice’s name and without', () => {
    expect(english.goneHelp('Lakeside Therapy')).toBe('Ask Lakeside Therapy about them.');
    expect(english.goneHelp(undefined)).toBe('Ask the practice about them.');
    expect(spanish.goneHelp(undefined)).toBe('Pregunte en el consultorio.');
  });

  it('say how many of a whole list came onto it', () => {
    expect([0, 2].map((count) => english.addedSome(en, count, 6))).toEqual([
      'Nobody added. Your list holds 6.',
      '2 providers added. Your list holds 6.',
    ]);
    expect([0, 2].map((count) => spanish.addedSome(es, count, 6))).toEqual([
      'No se agregó a nadie. En su lista caben 6.',
      'Se agregó a 2 profesionales. En su lista caben 6.',
    ]);
  });

  it('say on the button how many of a whole list fit', () => {
    expect([1, 6].map((count) => english.addFirst(en, count))).toEqual([
      'Add the first one to my list',
      'Add the first 6 to my list',
    ]);
    expect([1, 6].map((count) => spanish.addFirst(es, count))).toEqual([
      'Agregar al primero a mi lista',
      'Agregar a los primeros 6 a mi lista',
    ]);
    expect(english.addMore(en, 2)).toBe('Add 2 more to my list');
    expect(spanish.addMore(es, 2)).toBe('Agregar a 2 más a mi lista');
  });

  it('say who is back', () => {
    expect(english.isBack('Ana Abara')).toBe('Ana Abara is back on your list.');
    expect(spanish.isBack('Ana Abara')).toBe('Ana Abara está otra vez en su lista.');
    expect([1, 2].map((count) => english.areBack(en, count))).toEqual([
      '1 provider is back on your list.',
      '2 providers are back on your list.',
    ]);
    expect([1, 2].map((count) => spanish.areBack(es, count))).toEqual([
      '1 profesional está otra vez en su lista.',
      '2 profesionales están otra vez en su lista.',
    ]);
  });
});
