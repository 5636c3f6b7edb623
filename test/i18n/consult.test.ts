import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { consult as english } from '../../src/i18n/consult/en.js';
import { consult as spanish } from '../../src/i18n/consult/es.js';
import { guideEn } from '../../src/content/guide.en.js';
import { guideEs } from '../../src/content/guide.es.js';
import { crisis as englishCrisis } from '../../src/i18n/crisis/en.js';
import { crisis } from '../../src/i18n/crisis/es.js';
import { formatFor } from '../../src/i18n/format.js';

const spanishFiles = readdirSync('src/i18n', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('es.ts'));

describe('the words of the form', () => {
  it('say who watches for requests without an idiom, and what not to wait for', () => {
    for (const sentence of [english.notWatched, english.answerWithin({ name: undefined }, '2 business days')])
      expect(sentence).toContain('Nobody reads requests 24 hours a day. In a crisis, do not wait for an answer.');
    expect(english.answerWithin({ name: 'Willow Street Therapy' }, '2 business days')).toContain(
      'You can expect an answer from Willow Street Therapy within 2 business days.',
    );
    expect(spanish.answerWithin({ name: 'Willow Street Therapy' }, '2 días hábiles')).toContain(
      'Nadie lee las solicitudes las 24 horas. En una crisis, no espere una respuesta.',
    );
  });

  it('say in Spanish of whom the consult is asked, and not whom one asks a question', () => {
    expect([spanish.providersTitle, spanish.askedTitle]).toEqual(['A quién pide la consulta', 'A quién pidió la consulta']);
    for (const words of [spanish.removed(formatFor('es'), 'Ida Lund', 2), spanish.tooManyProviders(formatFor('es'), 5)])
      expect(words).toMatch(/(pide|pedir) la consulta/i);
  });

  it('leave no doubt for whom the consult is', () => {
    expect(Object.values(english.for)).toEqual(['Me', 'My child', 'Someone else', 'A client (I am their therapist)']);
    expect(Object.values(spanish.for)).toEqual([
      'Para mí',
      'Para mi hijo o hija',
      'Para otra persona',
      'Para un cliente (soy su terapeuta)',
    ]);
  });

  it('claim no silence where another try is made after an answer', () => {
    expect(english.sendingAgain(2)).not.toMatch(/no answer/i);
    expect(spanish.sendingAgain(2)).not.toMatch(/respuesta/i);
  });

  it('name the wait that was asked for', () => {
    expect(english.busy(formatFor('en-US'), 600_000)).toBe('Wait 10 minutes, then press “Send request”.');
    expect(spanish.busy(formatFor('es-MX'), 600_000)).toBe('Espere 10 minutos y oprima “Enviar solicitud”.');
    expect(spanish.busy(formatFor('es'), undefined)).toBe('Espere unos minutos y oprima “Enviar solicitud”.');
  });
});

describe('Spanish', () => {
  it('has one word for "add", that of the United States', () => {
    expect(spanishFiles.length).toBeGreaterThan(8);
    expect(spanishFiles.filter((path) => /añad/i.test(readFileSync(`src/i18n/${path}`, 'utf8')))).toEqual([]);
  });

  it('speaks to one person about the keys of the crisis line', () => {
    expect(crisis.keys.replaceAll('\u00a0', ' ')).toBe('Por teléfono: para español, oprima 2. Para veteranos, oprima 1.');
  });

  it('keeps in both languages a key of the telephone beside the word before it, also on a narrow phone', () => {
    for (const { keys } of [crisis, englishCrisis]) {
      expect(keys.match(/\d/g)).toHaveLength(2);
      expect(keys).not.toMatch(/ \d/);
    }
  });

  it('says how often one goes to therapy as the English does: often once a week', () => {
    expect(guideEn.compare.rows.find(({ id }) => id === 'visits')?.therapy).toMatch(/^Often once a week,/);
    expect(guideEs.compare.rows.find(({ id }) => id === 'visits')?.therapy).toMatch(/^A menudo, una vez por semana,/);
  });
});
