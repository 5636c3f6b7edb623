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
  folder = mkdtempSync(join(tmpdir(), 'provider-match-search-'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const html = `<body>
  <provider-match src="/demo/providers.json" practice="Willow Street Therapy" endpoint="/consults"></provider-match>
  <script src="/dist/provider-match.js"></script>
</body>`;

describe('the whole finder after a search, printed on Letter', () => {
  it.skipIf(!canReadPaper)('says what was asked and who was found, answers in full, and no form that nobody began', async () => {
    const { page } = await site.open(html);
    await page.waitForFunction(() => {
      const root = document.querySelector('provider-match')?.shadowRoot;
      return (
        root?.querySelector('provider-search')?.shadowRoot?.querySelector('provider-card') &&
        root.querySelector('consult-request')?.shadowRoot?.querySelector('form') &&
        root.querySelector('stigma-faq')?.shadowRoot?.querySelector('.entry')
      );
    });
    const search = await page.evaluateHandle(
      () => document.querySelector('provider-match')!.shadowRoot!.querySelector('provider-search')!.shadowRoot!,
    );
    await search.evaluate((root) => root.querySelector<HTMLInputElement>('#box')!.focus());
    await page.keyboard.type('bipoler aetna spanish');
    await page.waitForFunction((root) => root.querySelectorAll('.chip').length === 3, {}, search);
    const file = join(folder, 'search.pdf');
    await page.pdf({ path: file, format: 'letter' });
    const form = await page.evaluateHandle(
      () => document.querySelector('provider-match')!.shadowRoot!.querySelector('consult-request')!.shadowRoot!,
    );
    await form.evaluate((root) => root.querySelector<HTMLInputElement>('#name')!.focus());
    await page.keyboard.type('A. B.');
    await page.waitForFunction((root) => !root.querySelector('.blank'), {}, form);
    const begun = join(folder, 'begun.pdf');
    await page.pdf({ path: begun, format: 'letter' });
    await page.close();

    const printed = printedPages(file).flat().join(' ');
    expect(printed).toContain('What the list is narrowed by:');
    expect(printed).toMatch(/Condition: Bipolar disorder.* Insurance: Aetna.* Language: Spanish/);
    expect(printed).not.toContain('Clear all');
    expect(printed).toContain('Takes Aetna');
    expect(printed).not.toContain('Loading');
    expect(printed).not.toContain('Who is the consult for?');
    const begunPrinted = printedPages(begun).flat().join(' ');
    expect(begunPrinted).toContain('Who is the consult for?');
    expect(begunPrinted).toContain('A. B.');
    expect(printedOverlaps(file)).toEqual([]);
  });
});
