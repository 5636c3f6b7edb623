import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, type Visit } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pasted = (name: string): string => readFileSync(`dist/answers/${name}.html`, 'utf8');

async function open(language: string, scripts: boolean, strict = true): Promise<Visit> {
  const visit = await site.open(
    `<body lang="${language}">
      <stigma-faq>${pasted(`answers.${language}`)}
        <details id="ours"><summary>Ours?</summary><p id="own">Yes.</p></details>
      </stigma-faq>
      <care-guide>${pasted(`guide.${language}`)}</care-guide>
      <script src="/dist/provider-match.js"></script>
    </body>`,
    { strict },
  );
  if (!scripts) {
    await visit.page.setJavaScriptEnabled(false);
    await visit.page.reload({ waitUntil: 'load' });
  }
  return visit;
}

it('may stand in the one tag of a page that has no other', async () => {
  const { page } = await site.open(`<body>
    <provider-match src="/demo/providers.json">${pasted('answers.en')}<p>Call us.</p></provider-match>
    <script src="/dist/provider-match.js"></script>
  </body>`);
  const isSeen = () => page.$eval('#pm-faq-relapse', (question) => question.checkVisibility());
  await page.waitForFunction(() =>
    document.querySelector('provider-match')?.shadowRoot?.querySelector('stigma-faq')?.shadowRoot?.querySelector('.question'),
  );
  expect(await isSeen()).toBe(false);
  await page.setJavaScriptEnabled(false);
  await page.reload({ waitUntil: 'load' });
  expect(await isSeen()).toBe(true);
});

describe.each(['en', 'es'])('the answers that the build writes, pasted into a page (%s)', (language) => {
  it('are all open and readable without scripts, and can be linked to', async () => {
    const { page, complaints } = await open(language, false);
    const seen = await page.$$eval('h4[id^="pm-faq-"]', (questions) =>
      questions.map((question) => {
        const short = question.nextElementSibling as HTMLElement;
        return question.checkVisibility() && short.checkVisibility() && short.getBoundingClientRect().height > 10;
      }),
    );
    expect(seen.length).toBeGreaterThanOrEqual(24);
    expect(seen.every(Boolean)).toBe(true);
    expect(await page.$$eval('care-guide h2', (titles) => titles.length)).toBe(5);
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(
      await page.$$eval('stigma-faq a', (links) => links.filter((link) => link.href.startsWith('https:')).length),
    ).toBeGreaterThan(50);
    const ids = new Set(await page.$$eval('[id]', (elements) => elements.map(({ id }) => id)));
    const linked = await page.$$eval('a[href^="#"]', (links) => links.map((link) => link.hash.slice(1)));
    expect(linked.filter((id) => !ids.has(id))).toEqual([]);
    await page.goto(`${page.url()}#pm-faq-relapse`);
    expect(await page.$eval('#pm-faq-relapse', (question) => Math.abs(question.getBoundingClientRect().top) < 5)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('show nothing twice where scripts run', async () => {
    const { page, complaints } = await open(language, true);
    await page.waitForFunction(
      () =>
        (document.querySelector('stigma-faq')?.shadowRoot?.querySelectorAll('.question').length ?? 0) > 24 &&
        document.querySelector('care-guide')?.shadowRoot?.querySelectorAll('.title').length === 5,
    );
    const pasted = await page.$$eval('[slot="without-script"], care-guide > div', (parts) =>
      parts.map((part) => part.checkVisibility()),
    );
    expect(pasted).toEqual([false, false]);
    const questions = await page.$eval('stigma-faq', (faq) =>
      [...faq.shadowRoot!.querySelectorAll('.question')].map((question) => question.textContent.trim()),
    );
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.at(-1)).toBe('Ours?');
    const text = await page.evaluate(() => document.body.innerText); // without what is drawn in a shadow
    expect(text).not.toContain(questions[0]!);
    await page.evaluate(() => (location.hash = 'pm-faq-relapse'));
    await page.waitForFunction(() => document.querySelector('stigma-faq')?.shadowRoot?.activeElement?.id === 'question-relapse');
    expect(complaints).toEqual([]);
  });
});

it('do not lead a link to an answer astray, on a page that scrolls smoothly', async () => {
  const { page } = await site.open(`<head><style>html { scroll-behavior: smooth; }</style></head><body>
    <stigma-faq>${pasted('answers.en')}</stigma-faq><div style="height: 9000px"></div>
    <script src="/dist/provider-match.js" defer></script>
  </body>`);
  const address = page.url();
  for (const id of ['relapse', 'need-help-now']) {
    await page.goto('about:blank');
    await page.goto(`${address}#pm-faq-${id}`);
    const top = () =>
      page.evaluate(
        (wanted) =>
          document.querySelector('stigma-faq')?.shadowRoot?.querySelector(`#question-${wanted}`)?.getBoundingClientRect().top,
        id,
      );
    await expect.poll(top, { timeout: 20_000 }).toBeLessThan(60);
    await page.evaluate(async () => {
      let [still, before] = [0, scrollY];
      while (still < 60) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        still = scrollY === before ? still + 1 : 0;
        before = scrollY;
      }
    });
    expect(Math.abs((await top())!), id).toBeLessThan(60);
  }
});
