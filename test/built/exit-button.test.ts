import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page whose controls come down to its very foot, on the side of the button too. */
const html = `<body>
  <crisis-line exit-url="https://weather.example/">988</crisis-line>
  <stigma-faq topics="feelings"></stigma-faq>
  <care-guide topic="toolkit"></care-guide>
  <footer style="text-align: end"><a href="#a">Imprint</a> <a href="#b">Privacy</a> <button>Cookies</button></footer>
  <script src="/dist/provider-match.js"></script>
</body>`;

async function narrow(phone = false): Promise<Page> {
  const { page } = await site.open(html);
  await page.setViewport({ width: 320, height: 480, ...(phone && { isMobile: true, hasTouch: true }) });
  await page.waitForFunction(
    () =>
      document.querySelector('crisis-line')?.shadowRoot?.querySelector('.exit:popover-open') &&
      document.querySelector('care-guide')?.shadowRoot?.querySelector('textarea') &&
      document.querySelector('stigma-faq')?.shadowRoot?.querySelector('.question') &&
      parseFloat(getComputedStyle(document.documentElement).paddingBottom) > 50,
  );
  return page;
}

interface Stop {
  readonly name: string;
  /** How much of it lies under the button, in px of height. */
  readonly covered: number;
  readonly isSeen: boolean;
}

/** What has the focus, once two frames have passed: scrolling has come to its end by then. */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const exit = document.querySelector('crisis-line')!.shadowRoot!.querySelector('.exit a')!;
    const [one, other] = [focused!.getBoundingClientRect(), exit.getBoundingClientRect()];
    const beside = one.right <= other.left || other.right <= one.left;
    const covered = focused === exit || beside ? 0 : Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    const name = `${focused!.localName} ${focused!.textContent.trim().slice(0, 30)}`;
    return { name, covered: Math.max(0, covered), isSeen: one.bottom > 0 && one.top < innerHeight };
  });

describe('the exit button on a page of 320 px', () => {
  // Two frames for each of some seventy stops: seconds on a quiet machine.
  it('hides nothing that the keyboard comes to, forwards or backwards', { timeout: 120_000 }, async () => {
    const page = await narrow();
    const walked: Stop[] = [];
    const walk = async (back: boolean): Promise<void> => {
      for (let step = 0; step < 90; step++) {
        if (back) await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        if (back) await page.keyboard.up('Shift');
        const stop = await stopOf(page);
        if (stop.name.startsWith('body')) return;
        walked.push(stop);
        if (stop.name === (back ? 'a Call 988' : 'button Cookies')) return;
      }
    };
    await walk(false);
    expect(walked.at(-1)?.name).toBe('button Cookies');
    await walk(true);
    expect(walked.at(-1)?.name).toBe('a Call 988');
    expect(walked.length).toBeGreaterThan(60);
    expect(walked.filter(({ covered, isSeen }) => covered > 0 || !isSeen)).toEqual([]);
  });

  it('leaves the last line of the page free where the reader has come to the end', async () => {
    const page = await narrow();
    const [foot, button] = await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      const exit = document.querySelector('crisis-line')!.shadowRoot!.querySelector('.exit')!;
      return [document.querySelector('footer')!.getBoundingClientRect().bottom, exit.getBoundingClientRect().top];
    });
    expect(foot).toBeLessThanOrEqual(button!);
  });

  it.each([
    [false, true],
    [true, false],
  ])('tells of its keys where there are keys (phone: %s)', async (phone, tells) => {
    const page = await narrow(phone);
    const words = await page.evaluate(
      () => document.querySelector('crisis-line')!.shadowRoot!.querySelector<HTMLElement>('.exit-about')!.innerText,
    );
    expect(/Escape/.test(words)).toBe(tells);
    expect(words).toContain('does not clear your browser’s history');
  });
});
