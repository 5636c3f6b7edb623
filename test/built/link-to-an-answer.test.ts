import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, type Visit } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The providers come when the test says so, as they do on a slow line; and the browser does not keep the place by itself, as Safari does not. */
const page = `<body style="overflow-anchor: none">
  <script>
    const fetchNow = fetch;
    const released = new Promise((resolve) => { window.releaseProviders = resolve; });
    window.fetch = async (...request) => { await released; return fetchNow(...request); };
  </script>
  <provider-match src="/demo/providers.json" practice="Willow Street Therapy"><p>Call us.</p></provider-match>
  <script src="/dist/provider-match.js"></script>
</body>`;

declare global {
  interface Window {
    releaseProviders(): void;
  }
}

/** Distance of the question from the top of the window, px; undefined while it does not have the focus. */
const distance = ({ page: tab }: Visit): Promise<number | undefined> =>
  tab.evaluate(() => {
    const answers = document.querySelector('provider-match')?.shadowRoot?.querySelector('stigma-faq')?.shadowRoot;
    const question = answers?.activeElement;
    return question?.id === 'question-side-effects' ? question.getBoundingClientRect().top : undefined;
  });

const patience = { timeout: 20_000 };

describe('a link to an answer inside the whole', () => {
  it('shows the answer, and goes on showing it when the results have come above it', async () => {
    const visit = await site.open(page);
    const address = visit.page.url();
    await visit.page.goto('about:blank');
    await visit.page.goto(`${address}#pm-faq-side-effects`);
    await expect.poll(() => distance(visit), patience).toBeLessThan(60);
    const before = await visit.page.evaluate(() => scrollY);
    await visit.page.evaluate(() => window.releaseProviders());
    await expect.poll(() => visit.page.evaluate(() => scrollY), patience).toBeGreaterThan(before + 3000);
    await expect.poll(() => distance(visit), patience).toBeLessThan(60);
    expect(await distance(visit)).toBeGreaterThanOrEqual(0);
    expect(visit.complaints).toEqual([]);
  });
});
