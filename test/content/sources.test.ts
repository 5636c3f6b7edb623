import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../src/content/faq/evidence.js';
import { GUIDE_OUTLINE } from '../../src/content/guide/outline.js';
import * as SOURCES from '../../src/content/sources.js';

describe('The sources', () => {
  it.each(Object.entries(SOURCES))('%s has a title, a publisher, a year and an https address', (_, source) => {
    expect(source.title).not.toBe('');
    expect(source.publisher).not.toBe('');
    expect(source.year).toBeGreaterThanOrEqual(2000);
    expect(source.year).toBeLessThanOrEqual(2026);
    const url = new URL(source.url);
    expect(url.protocol).toBe('https:');
    expect([url.username, url.search, url.hash]).toEqual(['', '', '']);
  });

  it('are all used, and none is listed twice', () => {
    const used = new Set([...Object.values(EVIDENCE), ...GUIDE_OUTLINE.map(({ sources }) => sources)].flat());
    expect(Object.values(SOURCES).filter((source) => !used.has(source))).toEqual([]);
    const urls = Object.values(SOURCES).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it.each([
    ['how-it-works', [SOURCES.moncrieff2022, SOURCES.jauhar2023]],
    ['how-soon', [SOURCES.niceNg222, SOURCES.nimhMedications]],
    ['therapy-or-medication', [SOURCES.cuijpers2020, SOURCES.niceNg222]],
    ['is-it-forever', [SOURCES.rcpsychStopping]],
    ['relapse', [SOURCES.antler2021]],
    ['stopping-safely', [SOURCES.rcpsychStopping]],
    ['boxed-warning', [SOURCES.fdaSuicidality]],
    ['what-fit-means', [SOURCES.totura2018]],
    ['pregnancy-breastfeeding', [SOURCES.acogPerinatal, SOURCES.mhraValproate]],
    ['need-help-now', [SOURCES.samhsa988]],
  ] as const)('behind %s, where older claims are corrected, are the ones that correct them', (id, needed) => {
    expect(EVIDENCE[id]).toEqual(expect.arrayContaining([...needed]));
  });
});
