import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phoneMetadata } from '../../src/consult/phone-metadata.js';
import { readPhone } from '../../src/consult/phone.js';

describe('a phone number as people type it', () => {
  it.each([
    ['3105550142', '+13105550142', '(310) 555-0142'],
    ['310.555.0142', '+13105550142', '(310) 555-0142'],
    ['1 (310) 555-0142', '+13105550142', '(310) 555-0142'],
    ['+1 310 555 0142', '+13105550142', '(310) 555-0142'],
    ['416-555-0142', '+14165550142', '(416) 555-0142'],
  ])('%s is %s', (typed, phone, shown) => {
    expect(readPhone(typed)).toEqual({ phone, shown });
  });

  it('keeps an extension', () => {
    expect(readPhone('310-555-0142 x12')).toEqual({ phone: '+13105550142', extension: '12', shown: '(310) 555-0142 ext. 12' });
  });

  it.each(['555', '310-555-014', 'call me', '', '31055501422', '123'])('cannot dial "%s"', (typed) => {
    expect(readPhone(typed)).toBeUndefined();
  });
});

it('has the metadata of the package', () => {
  const all = JSON.parse(readFileSync('node_modules/libphonenumber-js/metadata.min.json', 'utf8')) as typeof phoneMetadata;
  expect(phoneMetadata.version).toBe(all.version);
  expect(phoneMetadata.countries['US']).toEqual(all.countries['US']);
});
