import { describe, expect, it } from 'vitest';
import type { Provider } from '../../src/feed/provider.js';
import { card as cardEnglish } from '../../src/i18n/card/en.js';
import { card as cardSpanish } from '../../src/i18n/card/es.js';
import { formatFor } from '../../src/i18n/format.js';
import { reasons as reasonsEnglish } from '../../src/i18n/reasons/en.js';
import { reasons as reasonsSpanish } from '../../src/i18n/reasons/es.js';
import { referral as english } from '../../src/i18n/referral/en.js';
import { referral as spanish } from '../../src/i18n/referral/es.js';
import {
  describeSheetProvider,
  sheetReasons,
  type SheetLineName,
  type SheetWording,
} from '../../src/i18n/referral/sheet-lines.js';
import { referralSheet } from '../../src/referral/sheet.js';
import { full } from '../fixtures/sample-providers.js';

const today = '2026-11-22';
const wordings: Readonly<Record<'en' | 'es', SheetWording>> = {
  en: { words: reasonsEnglish, card: cardEnglish, sheet: english, format: formatFor('en'), today },
  es: { words: reasonsSpanish, card: cardSpanish, sheet: spanish, format: formatFor('es'), today },
};

/** One line of the sheet of one provider, as it is read. */
function line(provider: Provider, name: SheetLineName, language: 'en' | 'es' = 'en'): string {
  const [described] = referralSheet({ providers: [provider], today }).providers;
  const { lines } = describeSheetProvider(described!, wordings[language]);
  const values = lines.find((each) => each.name === name)?.values ?? [];
  return values
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

/** Every text without a value to fill in, with the way to it. */
function plainTexts(messages: object, path = ''): (readonly [path: string, text: string])[] {
  return Object.entries(messages).flatMap(([name, message]: [string, unknown]) => {
    if (typeof message === 'string') return [[`${path}${name}`, message] as const];
    return typeof message === 'object' && message !== null ? plainTexts(message, `${path}${name}.`) : [];
  });
}

describe('the words of the referral sheet', () => {
  it('are the same in number, none is empty, and each is translated', () => {
    const texts = new Map(plainTexts(spanish));
    expect([...texts.keys()]).toEqual(plainTexts(english).map(([path]) => path));
    for (const [path, text] of plainTexts(english)) {
      expect(text.trim(), path).not.toBe('');
      expect(texts.get(path)?.trim(), path).not.toBe('');
      expect(texts.get(path), path).not.toBe(text);
    }
  });

  it('name the lines for a crisis of any country', () => {
    expect(english.crisis({ call: '988', text: '988', chat: '988lifeline.org', emergency: '911' })).toBe(
      'In a crisis: call or text 988, or chat at 988lifeline.org. In danger right now: call 911.',
    );
    expect(english.crisis({ call: '116 123' })).toBe('In a crisis: call 116 123.');
    expect(spanish.crisis({ call: '116 123', text: '50808', emergency: '112' })).toBe(
      'En una crisis: llame al 116 123, mande un texto al 50808. Si hay peligro ahora: llame al 112.',
    );
  });
});

describe('a fact on the sheet', () => {
  const { availability: _availability, verified: _verified, ...unconfirmed } = full;

  it('has the day it was confirmed, or says that nobody did', () => {
    expect(line(full, 'plans')).toBe('Aetna, Cigna, Medicare. You can pay on your own. Confirmed October 20, 2026.');
    expect(line(full, 'plans', 'es')).toBe(
      'Aetna, Cigna, Medicare. Puede pagar por su cuenta. Confirmado el 20 de octubre de 2026.',
    );
    expect(line(unconfirmed, 'plans')).toMatch(/Not confirmed\.$/);
    expect(line({ ...full, verified: { insurance: { on: '2026-01-05' } } }, 'plans')).toMatch(
      /Not confirmed since January 5, 2026\.$/,
    );
  });

  it('that is not known is named as such, never as a no', () => {
    expect(line(unconfirmed, 'openings')).toBe('');
    expect(line(unconfirmed, 'unknown')).toBe('Not listed: openings. Ask the office.');
    expect(line({ id: 'x', name: 'X' }, 'unknown', 'es')).toBe(
      'No se indica: teléfono, cómo empezar, si hay citas, seguro médico, consultorio, telesalud, costos e idiomas. Pregunte en el consultorio.',
    );
  });

  it('is shortened where it would not fit on the paper, and says so', () => {
    const accepted = Array.from({ length: 12 }, (_, index) => `Plan ${index + 1}`);
    expect(line({ ...full, insurance: { accepted } }, 'plans')).toContain('Plan 8, 4 more.');
    const [office] = full.locations ?? [];
    expect(line({ ...full, locations: [office!, office!, office!, office!] }, 'places')).toMatch(/2 more\.$/);
  });
});

it('takes from the reasons of a match what is true of the provider, and not what was typed or where somebody lives', () => {
  const kept = sheetReasons(
    [
      { code: 'treats', value: 'adhd' },
      { code: 'takes-plan', value: 'aetna', confirmedOn: '2026-10-20' },
      { code: 'role', value: 'psychiatrist' },
      { code: 'near', miles: 2, place: '90012' },
      { code: 'name', value: 'okafor' },
      { code: 'text', value: 'trauma' },
      { code: 'accepting', value: 'yes' },
      { code: 'endorsed', by: 'Willow' },
      { code: 'coordinates-with-therapists' },
    ],
    'psychiatrist',
  );
  expect(kept).toEqual([
    { code: 'treats', value: 'adhd' },
    { code: 'takes-plan', value: 'aetna' },
  ]);
});
