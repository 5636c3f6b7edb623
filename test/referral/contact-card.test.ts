import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactCards } from '../../src/referral/contact-card.js';
import type { Provider } from '../../src/feed/provider.js';
import { cleanText } from '../../src/feed/read-text.js';
import { haddad, li, ortega, sampleFeed } from './sample-providers.js';

/** Reads cards as RFC 2426 says: unfold, then name, parameters and value. */
function readCards(file: string): string[][] {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines.pop()).toBe('');
  const cards: string[][] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VCARD') cards.push([]);
    else if (line !== 'END:VCARD') cards.at(-1)?.push(line);
  }
  return cards;
}
const plain = (text: string) => text.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
const valueOf = (card: readonly string[], name: string) =>
  card.find((line) => line.split(/[;:]/)[0] === name)?.replace(/^[^:]*:/, '');

describe('contact cards', () => {
  it('are one for each provider, in order, as version 3.0', () => {
    const cards = readCards(contactCards(sampleFeed.providers));
    expect(cards.map((card) => card[0])).toEqual(['VERSION:3.0', 'VERSION:3.0', 'VERSION:3.0']);
    expect(cards.map((card) => plain(valueOf(card, 'FN') ?? ''))).toEqual([
      'María-José Ortega de la Cruz Jr., M.D., DFAPA',
      'Bo Li, PMHNP-BC',
      'Noor Haddad',
    ]);
  });

  it('have everything that calling, writing and going there takes', () => {
    const [card] = readCards(contactCards([ortega]));
    expect(card).toEqual([
      'VERSION:3.0',
      'FN:María-José Ortega de la Cruz Jr.\\, M.D.\\, DFAPA',
      'N:Ortega de la Cruz;María-José;;;Jr.,M.D.,DFAPA',
      'ORG:Ortega\\; Psychiatry\\, "West"',
      'TEL;TYPE=WORK,VOICE:+13105550142,12',
      'TEL;TYPE=WORK,FAX:+13105550143',
      'ADR;TYPE=WORK:;Suite 4;100 Main St;Los Angeles;CA;90012;',
      'TEL;TYPE=WORK,VOICE:+13105550150',
      'EMAIL;TYPE=INTERNET,WORK:front-desk@ortega.example',
      'URL:https://ortega.example/',
      'URL:https://ortega.example/book?new=1,2',
      'NOTE:Write the reason first\\;\\nthen call\\, please.',
    ]);
  });

  it('pass over a number that cannot be dialled, and never keep half of one', () => {
    const spelled: Provider = { ...haddad, phone: '310-555-CARE' };
    expect(valueOf(readCards(contactCards([spelled]))[0]!, 'TEL')).toBe(undefined);
    const withOffice: Provider = { ...spelled, locations: [{ phone: '(310) 555-0150' }] };
    expect(readCards(contactCards([withOffice]))[0]!.filter((line) => line.startsWith('TEL'))).toEqual([
      'TEL;TYPE=WORK,VOICE:+13105550150',
    ]);
  });

  it('do not guess at a name that the feed does not divide', () => {
    expect(valueOf(readCards(contactCards([li]))[0]!, 'N')).toBe(';Bo Li;;;PMHNP-BC');
  });

  it('are nothing but a name where nothing else is known', () => {
    expect(contactCards([haddad])).toBe('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Noor Haddad\r\nN:;Noor Haddad;;;\r\nEND:VCARD\r\n');
    expect(contactCards([])).toBe('');
  });

  it('have no line of more than 75 octets, cut no character in two, and read as the reader of feeds lets them through', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, words, (name, instructions) => {
        const provider: Provider = { id: 'p', name, referral: { instructions } };
        const file = contactCards([provider]);
        const bytes = new TextEncoder().encode(file);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(file);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [card] = readCards(file);
        expect(plain(valueOf(card!, 'FN') ?? '')).toBe(cleanText(name, 'line'));
        expect(plain(valueOf(card!, 'NOTE') ?? '')).toBe(cleanText(instructions, 'prose'));
      }),
    );
  });

  it.each(['x', 'é', '漢', '😀'])('fold a name of any length made of %s at the last place that fits', (character) => {
    for (let length = 1; length < 90; length++) {
      const [, , first = '', second] = contactCards([{ ...haddad, name: character.repeat(length) }]).split('\r\n');
      const octets = (line: string) => new TextEncoder().encode(line).length;
      expect(octets(first)).toBeLessThanOrEqual(75);
      if (second?.startsWith(' ')) expect(octets(first) + octets(character)).toBeGreaterThan(75);
    }
  });

  it('let no text of a feed begin a line of its own', () => {
    const forged = 'x\r\nEND:VCARD\r\nBEGIN:VCARD\nTEL:+19005550100\u2028URL:https://evil.example/';
    const provider: Provider = {
      ...haddad,
      name: forged,
      referral: { instructions: forged },
      email: `a@b.example${forged}`,
      website: `https://a.example/${forged}`,
      locations: [{ name: forged, phone: forged, fax: `310\r\nTEL:900`, address: { line1: forged, city: forged } }],
    };
    const file = contactCards([provider]);
    const [card, ...others] = readCards(file);
    expect(others).toEqual([]);
    expect(card!.filter((line) => /^(TEL|URL)/.test(line)).filter((line) => /^(TEL:|URL:https:\/\/evil)/.test(line))).toEqual([]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028]/);
  });

  it('hold nothing of what was written about a provider on the device', () => {
    const careless = { ...li, note: 'SECRET', line: 'SECRET', reasons: ['SECRET'] };
    expect(contactCards([careless])).not.toContain('SECRET');
  });
});
