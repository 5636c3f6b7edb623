import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
const isBuilt = './stigma-faq' in exports && './care-guide' in exports;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const page = (language: string): string => `<body lang="${language}">
  <crisis-line exit-url="https://weather.example/">988</crisis-line>
  <stigma-faq structured-data open="need-help-now">
    <details id="ours"><summary>Is this ours?</summary><p>Yes.</p></details>
  </stigma-faq>
  <care-guide></care-guide>
  <script src="/dist/provider-match.js"></script>
</body>`;

describe.skipIf(!isBuilt)('answers and guide on a page with a strict policy and Trusted Types', () => {
  it.each(['en', 'es'])('load, open and write their structured data without a refusal (%s)', async (language) => {
    const { page: tab, complaints, requests } = await site.open(page(language), { strict: true });
    await tab.waitForFunction(() => {
      const rootOf = (tag: string) => document.querySelector(tag)?.shadowRoot;
      rootOf('stigma-faq')?.querySelector<HTMLElement>('.open .more-button[aria-expanded="false"]')?.click();
      return rootOf('stigma-faq')?.querySelector('.sources') && rootOf('care-guide')?.querySelectorAll('.title').length === 5;
    });
    const data = await tab.evaluate(() => document.querySelector('stigma-faq > script')?.textContent ?? '');
    const { mainEntity } = JSON.parse(data) as { mainEntity: { name: string }[] };
    expect(mainEntity.length).toBeGreaterThan(24);
    expect(mainEntity.at(-1)?.name).toBe('Is this ours?');
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => /^https?:/.test(request))).toEqual([]);
    expect(requests.some((request) => request.startsWith(`/dist/provider-match/faq-more.${language}-`))).toBe(true);
  });
});
