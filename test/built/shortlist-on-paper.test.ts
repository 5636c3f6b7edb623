import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canReadPaper, printedOverlaps } from './printed-words.js';
import { openSite, type Site } from './site.js';

const NOTE = 'Me pareció amable por teléfono y tiene horas por la tarde. ';
/** Longer than the field shows at once. */
const TIMES = 16;

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'provider-match-list-'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const html = `<body lang="es">
  <provider-match src="/demo/providers.json" practice="Willow Street Therapy">
    <provider-shortlist list="warm-referrals"></provider-shortlist>
    <referral-sheet></referral-sheet>
  </provider-match>
  <script src="/dist/provider-match.js"></script>
</body>`;

async function fillList(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const cards = document.querySelector('provider-shortlist')?.shadowRoot?.querySelectorAll('provider-card') ?? [];
    return cards.length === 8 && [...cards].every((card) => card.shadowRoot?.querySelector('.card'));
  });
  await page.evaluate(() => {
    document.querySelector('provider-shortlist')!.shadowRoot!.querySelector<HTMLElement>('.take-all')!.click();
  });
  await page.waitForFunction(
    () => document.querySelector('provider-shortlist')!.shadowRoot!.querySelectorAll('.entry .role').length === 6,
  );
  await page.evaluate((words) => {
    for (const field of document
      .querySelector('provider-shortlist')!
      .shadowRoot!.querySelectorAll<HTMLTextAreaElement>('.note textarea')) {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, NOTE.repeat(TIMES).trim());
  await page.waitForFunction(
    () => document.querySelector('provider-shortlist')!.shadowRoot!.querySelectorAll('.note[open]').length === 6,
  );
}

describe('a page with a recommended list, the visitor’s own with long notes, and a sheet, printed on Letter', () => {
  it.skipIf(!canReadPaper)('has no provider drawn over another, and every note whole', async () => {
    const { page } = await site.open(html);
    await fillList(page);
    const file = join(folder, 'list.pdf');
    await page.pdf({ path: file, format: 'letter' });
    await page.close();
    expect(printedOverlaps(file)).toEqual([]);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    expect(text.split('Me pareció amable').length - 1).toBeGreaterThanOrEqual(6 * TIMES);
  });
});
