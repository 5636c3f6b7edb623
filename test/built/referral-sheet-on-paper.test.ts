import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, type Visit } from './site.js';

/** Six of the demo's invented people: among them a very long name, much to say, and little. */
const IDS = [
  'maximiliane-rosalinde-etxeberria-villavicencio-von-hohenstein-oyelaran',
  'amit-kulkarni',
  'salma-shehadeh',
  'hannah-p-hartley',
  'whitney-abbott',
  'santiago-valenzuela',
];
/** As long as the field lets it be. */
const LONGEST_LINE = 'A calm and exact colleague who explains each step. '.repeat(6).slice(0, 300);
const FORMATS = ['letter', 'a4'] as const;
const PAGES = { 1: 1, 3: 2, 6: 2 } as const;
/** Points: what a printer leaves white at each side, at the least. */
const MARGIN = 30;

const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPdfToText)
  console.warn('Skipped: the words on the printed sheet, since pdftotext (poppler-utils) is not on this machine.');

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'provider-match-paper-'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const html = (language: string) => `<body lang="${language}">
  <header><h1>A page of a practice</h1><p>Much else that nobody wants on paper.</p></header>
  <referral-sheet src="/demo/providers.json" practice="Willow Street Therapy" phone="(310) 555-0100" logo="/demo/willow-mark.svg"
    page-url="https://willowstreet.example/find-a-prescriber">Call us</referral-sheet>
  <script src="/dist/provider-match.js"></script>
</body>`;

async function openSheet(language: string, count: number): Promise<Visit> {
  const visit = await site.open(html(language), { strict: true });
  await visit.page.evaluate((ids) => (location.hash = `#pm-list=1!!${ids.join()}`), IDS.slice(0, count));
  await visit.page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('referral-sheet')?.shadowRoot;
      return (
        root?.querySelector('.code') && root.querySelector('.questions') && root.querySelectorAll('.entry').length === wanted
      );
    },
    {},
    count,
  );
  return visit;
}

/** Presses a button that prints, and puts what would have been printed in the place of the page. */
async function pressPrint(page: Page, action: string): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
        Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
          get(this: HTMLIFrameElement) {
            const view = own.get!.call(this) as (Window & typeof globalThis) | null;
            if (view) view.print = () => resolve();
            return view;
          },
        });
        const root = document.querySelector('referral-sheet')!.shadowRoot!;
        root.querySelector<HTMLElement>(`[data-action="${name}"]`)!.click();
      }),
    action,
  );
  await page.evaluate(() => {
    const paper = document.querySelector('referral-sheet')!.shadowRoot!.querySelector('iframe')!.contentDocument!;
    const rules = paper.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n'));
    document.body.replaceChildren(...paper.body.childNodes);
    document.adoptedStyleSheets = rules.map((text) => {
      const styles = new CSSStyleSheet();
      styles.replaceSync(text);
      return styles;
    });
  });
}

const solid = (text: string) => text.replace(/\s+/g, '');

/** Every text of the paper as the page has it, without what only a screen reader gets. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks = document.querySelectorAll<HTMLElement>(
      '.practice, .day, .title, .intro, .crisis, .link, .gone, .name, .role, .phone, .ticks li, .fact, .unknown, .part-title, .group-title, .part li, .tip, .section-title, .label, .choices li, .to-read, .footer',
    );
    return [...blocks].map((block) => {
      const copy = block.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      return copy.textContent;
    });
  });
}

interface Paper {
  readonly pages: number;
  readonly text: string;
  /** The same, page by page. */
  readonly onPage: readonly string[];
  /** Words that reach into the margin or beyond the page. */
  readonly cut: readonly string[];
}

async function paperOf(page: Page, format: (typeof FORMATS)[number]): Promise<Paper> {
  const file = join(folder, 'sheet.pdf');
  const pdf = Buffer.from(await page.pdf({ format }));
  writeFileSync(file, pdf);
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
  if (!hasPdfToText) return { pages, text: '', onPage: [], cut: [] };
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  const onPage = text.split('\f').map(solid);
  return {
    pages,
    text: solid(text),
    onPage,
    cut: cutWords(execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' })),
  };
}

function cutWords(boxes: string): string[] {
  const [, width = '0', height = '0'] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(boxes) ?? [];
  return [...boxes.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)].flatMap(
    ([, left, top, right, bottom, word]) => {
      const isInside =
        Number(left) >= MARGIN && Number(right) <= Number(width) - MARGIN && Number(top) >= 0 && Number(bottom) <= Number(height);
      return isInside ? [] : [word ?? ''];
    },
  );
}

describe.each(['en', 'es'])('the printed sheet (%s)', (language) => {
  it.each([1, 3, 6] as const)('is one page or two with %d on it, and nothing is cut, on Letter and on A4', async (count) => {
    const { page, complaints } = await openSheet(language, count);
    await pressPrint(page, 'print');
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(30 + 5 * count);
    for (const format of FORMATS) {
      const { pages, text, cut } = await paperOf(page, format);
      expect(pages, format).toBeLessThanOrEqual(PAGES[count]);
      if (!hasPdfToText) continue;
      expect(
        texts.filter((each) => !text.includes(solid(each))),
        format,
      ).toEqual([]);
      expect(cut, format).toEqual([]);
      expect(text).not.toContain(solid('Much else that nobody wants'));
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is two pages also with a long line of one’s own about each of six, and nothing stands on a page alone', async () => {
    const { page } = await openSheet(language, 6);
    await page.evaluate(async (line) => {
      const sheet = document.querySelector('referral-sheet')!;
      for (const field of sheet.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('.own-line')) {
        field.value = line;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await sheet.updateComplete;
      }
    }, LONGEST_LINE);
    await pressPrint(page, 'print');
    const texts = await textsOf(page);
    for (const format of FORMATS) {
      const { pages, text, cut } = await paperOf(page, format);
      expect(pages, format).toBeLessThanOrEqual(2);
      if (hasPdfToText) expect(text.split(solid(LONGEST_LINE))).toHaveLength(7);
      if (hasPdfToText) expect([texts.filter((each) => !text.includes(solid(each))), cut]).toEqual([[], []]);
    }
    await page.close();
  });

  it.each(['release', 'letter'])('has a blank form beside it that is one page: %s', async (form) => {
    const { page, complaints } = await openSheet(language, 1);
    await pressPrint(page, form);
    const texts = await textsOf(page);
    for (const format of FORMATS) {
      const { pages, text, cut } = await paperOf(page, format);
      expect(pages, format).toBe(1);
      if (hasPdfToText) expect([texts.filter((each) => !text.includes(solid(each))), cut]).toEqual([[], []]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a page that is printed by the browser’s own command', () => {
  it('has the sheet whole, black on white, and none of its buttons', async () => {
    const { page } = await openSheet('en', 3);
    const said = await page.evaluate(
      () => document.querySelector('referral-sheet')!.shadowRoot!.querySelector('.paper')!.querySelectorAll('.fact').length,
    );
    expect(said).toBeGreaterThan(15);
    for (const format of FORMATS) {
      const { pages, text, onPage } = await paperOf(page, format);
      expect(pages, format).toBeLessThanOrEqual(3);
      if (!hasPdfToText) continue;
      expect(text).toContain(solid('Amit Kulkarni'));
      expect(text).toContain(solid('What to say on a voicemail'));
      for (const word of ['Copy as text', 'Change what the sheet says']) expect(text).not.toContain(solid(word));
      const own = onPage.findIndex((each) => each.includes(solid('Much else that nobody wants')));
      const [first] = onPage.filter((each) => each.includes(solid('In a crisis:')));
      // The sheet is handed over alone, and whoever holds its first page knows whose it is and whom to call.
      expect(onPage[own], format).not.toContain(solid('Willow Street Therapy'));
      for (const word of ['Willow Street Therapy', '1. Maximiliane', 'This list on the web', 'Why suggested:'])
        expect(first, format).toContain(solid(word));
    }
    await page.close();
  });
});
