import { describe, expect, it } from 'vitest';
import type { Provider, ReferralMethod } from '../../src/feed/provider.js';
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

  it('among fees, telehealth and languages has its day, or is named once as confirmed by nobody', () => {
    const some = { ...full, verified: { fees: { on: '2026-11-02' }, telehealth: { on: '2026-01-05' } } };
    expect(line(some, 'fees')).toBe(
      'First visit $250, follow-up visit $120. Lower fees based on income. Confirmed November 2, 2026.',
    );
    expect(line(some, 'telehealth')).toBe('California. Not confirmed since January 5, 2026.');
    expect(line(some, 'languages')).toBe('English, Spanish.');
    expect(line(some, 'unknown')).toBe('Not confirmed: languages.');
    expect(line(some, 'unknown', 'es')).toBe('Sin confirmar: idiomas.');
  });

  it('that is not known is named as such, never as a no', () => {
    expect(line(unconfirmed, 'openings')).toBe('');
    expect(line(unconfirmed, 'unknown')).toBe(
      'Not listed: openings. Ask the office. Not confirmed: telehealth, fees, and languages.',
    );
    expect(line({ id: 'x', name: 'X' }, 'unknown', 'es')).toBe(
      'No se indica: cómo empezar, si hay citas, seguro médico, consultorio, telesalud, costos e idiomas. No se indica su teléfono, sitio web ni correo.',
    );
  });

  it('is shortened where it would not fit on the paper, and says so', () => {
    const accepted = Array.from({ length: 12 }, (_, index) => `Plan ${index + 1}`);
    expect(line({ ...full, insurance: { accepted } }, 'plans')).toContain('Plan 8, 4 more.');
    const [office] = full.locations ?? [];
    expect(line({ ...full, locations: [office!, office!, office!, office!] }, 'places')).toMatch(/2 more\.$/);
  });
});

describe('the way in', () => {
  const by = (preferredMethod: ReferralMethod, more: Partial<Provider> = {}): Provider => ({
    id: 'x',
    name: 'X',
    referral: { preferredMethod },
    ...more,
  });
  const booking = 'https://www.okafor.example/new%20patients';
  const website = 'https://okafor.example/';
  const email = 'front@okafor.example';

  it('comes with its address: that of booking for a portal or a form, else the website, and the email for an email', () => {
    expect(line(by('portal', { booking, website }), 'referral')).toBe('Use their online portal: okafor.example/new+patients');
    expect(line(by('form', { booking }), 'referral', 'es')).toBe('Llene su formulario: okafor.example/new+patients');
    expect(line(by('form', { website }), 'referral')).toBe('Fill in their form. Find it on their website: okafor.example');
    expect(line(by('secure-email', { email }), 'referral')).toBe('Write by secure email: front@okafor.example');
    expect(line(by('fax', { locations: [{}, { fax: '7145550117' }] }), 'referral')).toBe('Referrals by fax: (714) 555-0117.');
  });

  it('ends its line with the address, which no full stop or sentence follows', () => {
    const referral = { preferredMethod: 'portal', required: true, typicalReplyDays: 2, instructions: 'Ask for Dana' } as const;
    expect(line({ id: 'x', name: 'X', booking, referral }, 'referral')).toBe(
      'You need a referral. They most often answer within 2 days. Ask for Dana. Use their online portal: okafor.example/new+patients',
    );
  });

  it('is followed by the other ways, each once', () => {
    const all = by('portal', { booking, website, email });
    expect([line(all, 'booking'), line(all, 'website'), line(all, 'email')]).toEqual(['', 'okafor.example', email]);
    const called = by('phone', { phone: '7145550116', booking: website, website });
    expect([line(called, 'booking'), line(called, 'website'), line(called, 'email')]).toEqual(['okafor.example', '', '']);
  });

  it('says so where its address is not known, and sends nobody to an office that cannot be asked', () => {
    expect(line(by('portal', { phone: '7145550116' }), 'referral')).toBe(
      'Use their online portal. The address is not listed. Ask the office.',
    );
    for (const method of ['phone', 'portal', 'form', 'secure-email', 'fax'] as const) {
      const alone = by(method, { telehealth: { offered: true } });
      const all = (['referral', 'telehealth', 'unknown'] as const).map((name) => line(alone, name)).join(' ');
      expect(all, method).not.toMatch(/Ask the office|Call the office/);
      expect(all, method).toContain('No phone, website or email is listed for them.');
    }
  });

  it('takes no address that is not safe to open', () => {
    const unsafe = by('portal', { booking: 'javascript:alert(1)', phone: '7145550116' });
    expect(line(unsafe, 'referral')).toContain('The address is not listed.');
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
