import { describe, expect, it } from 'vitest';
import { safeUrl, telephoneHref } from '../../src/feed/urls.js';

describe('addresses from data', () => {
  it.each([
    ['https://example.com/', 'https://example.com/'],
    ['https://example.com', 'https://example.com/'],
    [' https://Example.com/a b ', 'https://example.com/a%20b'],
    ['https://example.com:8443/x?y=1#z', 'https://example.com:8443/x?y=1#z'],
    ['https://xn--mnchen-3ya.example/', 'https://xn--mnchen-3ya.example/'],
    ['https://example.com/a/../b', 'https://example.com/b'],
  ])('lets %j through as %j', (value, expected) => {
    expect(safeUrl(value)).toBe(expected);
  });

  it.each([
    'http://example.com/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'https:example.com',
    'https:\\\\example.com',
    'https:///example.com',
    'https://user:secret@example.com/',
    'https://user@example.com/',
    'https://',
    '//example.com/',
    'photo.jpg',
    'data:image/png;base64,AAAA',
    'tel:+13105550142',
    'mailto:ana@example.com',
    `https://example.com/${'a'.repeat(2_000)}`,
    'https://exa mple.com/',
    '',
    42,
    null,
    ['https://example.com/'],
  ])('keeps %j out', (value) => {
    expect(safeUrl(value)).toBeUndefined();
  });

  it('allows a telephone number or a mailbox only where one belongs', () => {
    expect(safeUrl('tel:+13105550142;ext=12', ['tel'])).toBe('tel:+13105550142;ext=12');
    expect(safeUrl('mailto:ana@example.com', ['https', 'mailto'])).toBe('mailto:ana@example.com');
    expect(safeUrl('mailto:ana@example.com?bcc=eve@example.net', ['mailto'])).toBeUndefined();
    expect(safeUrl('mailto:ana@example.com,eve@example.net', ['mailto'])).toBeUndefined();
    expect(safeUrl('https://example.com/', ['tel'])).toBeUndefined();
  });

  it('reads long nonsense in no time', () => {
    const started = performance.now();
    for (const part of ['a-', 'a.', '/.', '-']) safeUrl('https://' + part.repeat(900));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('a number to call', () => {
  it.each([
    ['(310) 555-0142', undefined, 'tel:+13105550142'],
    ['310.555.0142', '12', 'tel:+13105550142;ext=12'],
    ['1 310 555 0142', 'x 12', 'tel:+13105550142;ext=12'],
    ['+44 20 7946 0958', '', 'tel:+442079460958'],
    ['988', undefined, 'tel:988'],
  ])('%s, extension %s, is %s', (phone, extension, href) => {
    expect(telephoneHref(phone, extension)).toBe(href);
  });

  it.each(['', '12', 'call me', '555-CARE', '1'.repeat(16), '310-555-0142;phone-context=evil'])('%j is none', (phone) => {
    expect(telephoneHref(phone)).toBeUndefined();
  });
});
