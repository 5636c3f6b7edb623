import { describe, expect, it } from 'vitest';
import { card as english } from '../../src/i18n/card/en.js';
import { card as spanish } from '../../src/i18n/card/es.js';
import { crisis as crisisEnglish } from '../../src/i18n/crisis/en.js';
import { crisis as crisisSpanish } from '../../src/i18n/crisis/es.js';
import { formatFor } from '../../src/i18n/format.js';

/** Every text without a value to fill in, with the way to it. */
function plainTexts(messages: object, path = ''): (readonly [path: string, text: string])[] {
  return Object.entries(messages).flatMap(([name, message]: [string, unknown]) => {
    if (typeof message === 'string') return [[`${path}${name}`, message] as const];
    return typeof message === 'object' && message !== null ? plainTexts(message, `${path}${name}.`) : [];
  });
}

describe.each([
  ['card', english, spanish],
  ['crisis line', crisisEnglish, crisisSpanish],
])('the words of the %s', (_name, en, es) => {
  it('are the same in number, and none is empty', () => {
    expect(plainTexts(es).map(([path]) => path)).toEqual(plainTexts(en).map(([path]) => path));
    for (const [path, text] of [...plainTexts(en), ...plainTexts(es)]) expect(text.trim(), path).not.toBe('');
  });

  it('are translated: only a name or an abbreviation is the same', () => {
    const spanishTexts = new Map(plainTexts(es));
    const same = plainTexts(en).filter(([path, text]) => spanishTexts.get(path) === text);
    expect(same.map(([path]) => path).filter((path) => path !== 'fax')).toEqual([]);
  });
});

describe('ages and waiting', () => {
  it('name an open end', () => {
    expect([english.ages(6, 17), english.ages(18, undefined), english.ages(undefined, 12)]).toEqual([
      '6 to 17',
      '18 and older',
      'Up to 12',
    ]);
    expect([spanish.ages(6, 17), spanish.ages(18, undefined), spanish.ages(undefined, 12)]).toEqual([
      'De 6 a 17 años',
      'Desde 18 años',
      'Hasta 12 años',
    ]);
  });

  it('count in the plural of the language', () => {
    const say = (days: number) => [english.replyWithin(formatFor('en'), days), spanish.replyWithin(formatFor('es'), days)];
    expect(say(0)).toEqual(['They most often answer the same day.', 'Suelen responder el mismo día.']);
    expect(say(1)).toEqual(['They most often answer within 1 day.', 'Suelen responder en 1 día.']);
    expect(say(3)).toEqual(['They most often answer within 3 days.', 'Suelen responder en 3 días.']);
  });
});
