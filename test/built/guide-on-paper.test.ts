import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canReadPaper, printedOverlaps, printedPages } from './printed-words.js';
import { openSite, type Site } from './site.js';

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'provider-match-guide-'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Texts that must stand on the page where what they belong to begins. */
const LEADS = '.title, .step-title, .intro, .sources-title, .group-name';

describe.each(['en', 'es'])('the care guide, printed (%s)', (language) => {
  // Pages break elsewhere where it begins lower on its first page.
  describe.each([0, 120, 260, 400, 560])('below %i px of the page’s own words', (above) => {
    it.skipIf(!canReadPaper)('has no words over others, and no heading left at the foot of a page', async () => {
      const { page } = await site.open(`<body lang="${language}">
        <div style="block-size: ${above}px"></div>
        <care-guide></care-guide>
        <script src="/dist/provider-match.js"></script>
      </body>`);
      await page.waitForFunction(() => document.querySelector('care-guide')?.shadowRoot?.querySelectorAll('.title').length === 5);
      const leads = await page.$eval(
        'care-guide',
        (guide, selector) =>
          [...guide.shadowRoot!.querySelectorAll(selector)].map((lead) => lead.textContent.replace(/\s+/g, ' ').trim()),
        LEADS,
      );
      const safety = language === 'en' ? 'New thoughts of suicide? Call at once.' : '¿Piensa en el suicidio? Llame ya.';
      for (const format of ['letter', 'a4'] as const) {
        const file = join(folder, `guide-${language}-${above}-${format}.pdf`);
        await page.pdf({ path: file, format, margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
        expect(printedOverlaps(file), format).toEqual([]);
        const pages = printedPages(file);
        expect(pages.flat().join(' ')).toContain(safety);
        const last = pages.slice(0, -1).map((lines) => lines.at(-1)!);
        expect(
          last.filter((line) => leads.some((lead) => lead === line || lead.endsWith(` ${line}`))),
          format,
        ).toEqual([]);
      }
      await page.close();
    });
  });
});
