import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pasted = (language: string): string => readFileSync(`dist/answers/answers.${language}.html`, 'utf8');
const ID = 'what-will-people-think';

const pages: Readonly<Record<string, (language: string) => string>> = {
  'the questions alone': (language) => `<stigma-faq>${pasted(language)}</stigma-faq>`,
  'the questions among other elements of one <provider-match>': (language) => `<provider-match src="/demo/providers.json">
    <stigma-faq>${pasted(language)}</stigma-faq>
    <provider-search></provider-search>
  </provider-match>`,
};

describe.each(['en', 'es'])('who reads a pasted answer when the script comes at last (%s)', (language) => {
  it.each(Object.keys(pages))('finds it open at the same place: %s', async (name) => {
    const { page } = await site.open(`<body lang="${language}">
      <div style="block-size: 300px"></div>
      ${pages[name]!(language)}
      <div style="block-size: 3000px"></div>
    </body>`);
    await page.$eval(`#pm-faq-${ID}`, (question) => question.scrollIntoView({ block: 'start' }));
    await page.evaluate(() => scrollBy(0, 40)); // into its text
    // No event of the person's own: they only read.
    await page.addScriptTag({ url: '/dist/provider-match.js' });
    const state = () =>
      page.evaluate((id) => {
        const whole = document.querySelector('provider-match')?.shadowRoot;
        const faq = document.querySelector('stigma-faq') ?? whole?.querySelector('stigma-faq');
        const question = faq?.shadowRoot?.getElementById(`question-${id}`);
        const more = faq?.shadowRoot?.getElementById(`more-${id}`);
        return {
          open: question?.getAttribute('aria-expanded'),
          hasMore: more?.checkVisibility() === true && more.querySelector('.sources') !== null,
          isHere: question ? Math.abs(question.getBoundingClientRect().top) < 60 : false,
        };
      }, ID);
    await expect.poll(state, { timeout: 20_000 }).toEqual({ open: 'true', hasMore: true, isHere: true });
    await page.close();
  });
});
