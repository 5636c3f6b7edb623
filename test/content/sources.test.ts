import { describe, expect, it } from 'vitest';
import { OUTLINE } from '../../src/content/faq/outline.js';
import { GUIDE_OUTLINE } from '../../src/content/guide/outline.js';
import { SOURCES } from '../../src/content/sources.js';

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
    const used = new Set<string>([...OUTLINE, ...GUIDE_OUTLINE].flatMap(({ sources }) => sources));
    expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual([]);
    const urls = Object.values(SOURCES).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it.each([
    ['how-it-works', ['moncrieff-2022', 'jauhar-2023']],
    ['how-soon', ['nice-ng222', 'nimh-medications']],
    ['therapy-or-medication', ['cuijpers-2020', 'nice-ng222']],
    ['is-it-forever', ['rcpsych-stopping']],
    ['relapse', ['antler-2021']],
    ['stopping-safely', ['rcpsych-stopping']],
    ['boxed-warning', ['fda-suicidality']],
    ['what-fit-means', ['totura-2018']],
    ['pregnancy-breastfeeding', ['acog-perinatal', 'mhra-valproate']],
    ['need-help-now', ['samhsa-988']],
  ] as const)('behind %s, where older claims are corrected, are the ones that correct them', (id, needed) => {
    const answer = OUTLINE.find((one) => one.id === id);
    expect(answer?.sources).toEqual(expect.arrayContaining([...needed]));
  });
});
