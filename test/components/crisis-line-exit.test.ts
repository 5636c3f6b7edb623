import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CrisisLine } from '../../src/components/crisis-line/crisis-line.js';
import { until } from '../fixtures/until.js';
import type { ProblemEvent } from '../../src/components/problem-event.js';

/** Says where it would go, and stays. */
class StayingCrisisLine extends CrisisLine {
  readonly left: string[] = [];

  protected override leave(url: string): void {
    this.left.push(url);
  }
}
customElements.define('staying-crisis-line', StayingCrisisLine);

const weather = 'https://weather.example/';
const withExit = (): Promise<StayingCrisisLine> =>
  fixture<StayingCrisisLine>(html`<staying-crisis-line exit-url=${weather}></staying-crisis-line>`);
const link = (element: Element): HTMLAnchorElement | null => element.shadowRoot!.querySelector('.exit a');
const cover = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('.cover');
const spoken = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll(':host > [role="status"], [role="status"]')].map((one) => one.textContent).join('');

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

describe('the exit button of the crisis line', () => {
  it('is not there unless the page asks for it, and its keys do nothing', async () => {
    const element = await fixture<StayingCrisisLine>(html`<staying-crisis-line></staying-crisis-line>`);
    expect(link(element)).to.equal(null);
    await press('Escape', 'Escape', 'Escape');
    expect(element.left).to.deep.equal([]);
  });

  it('is a link in the corner of the screen, on top of the page, and says where it leads to nobody', async () => {
    const element = await withExit();
    expect(link(element)!.textContent.trim()).to.equal('Exit this page');
    expect(link(element)!.rel).to.contain('noreferrer');
    expect(link(element)!.parentElement!.matches(':popover-open')).to.equal(true);
    const { right, bottom, height } = link(element)!.getBoundingClientRect();
    expect(innerWidth - right).to.be.within(0, 40);
    expect(innerHeight - bottom).to.be.within(0, 40);
    expect(height).to.be.at.least(44);
  });

  it('covers the page at once and leaves it', async () => {
    const element = await withExit();
    link(element)!.click();
    expect(element.left).to.deep.equal([weather]);
    expect(cover(element)!.matches(':popover-open')).to.equal(true);
    const { width, height } = cover(element)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
  });

  it('follows Escape or Shift, pressed three times', async () => {
    for (const key of ['Escape', 'Shift']) {
      const element = await withExit();
      await press(key, key);
      expect(element.left, key).to.deep.equal([]);
      expect(spoken(element)).to.equal(`Press ${key} once more to leave.`);
      await press(key);
      expect(element.left, key).to.deep.equal([weather]);
      element.remove();
    }
  });

  it('does not follow three presses with another key between, or of two keys', async () => {
    const element = await withExit();
    await press('Escape', 'Escape', 'a', 'Escape', 'Shift', 'Shift', 'Escape');
    expect(element.left).to.deep.equal([]);
  });

  it('says nothing at a single press, which closes a list or writes a capital', async () => {
    const element = await withExit();
    await press('Escape');
    expect(spoken(element)).to.equal('');
  });

  it('gives the page room for the button at its end, for as long as it is there', async () => {
    const { documentElement: page } = document;
    const atEnd = () => [getComputedStyle(page).paddingBottom, getComputedStyle(page).scrollPaddingBottom].map(parseFloat);
    const before = atEnd();
    const element = await withExit();
    const height = link(element)!.getBoundingClientRect().height;
    await until(() => atEnd().every((room) => room >= height + 12));
    element.remove();
    expect(atEnd()).to.deep.equal(before);
    document.body.append(element);
    expect(atEnd().every((room) => room >= height + 12)).to.equal(true);
    element.exitUrl = '';
    await element.updateComplete;
    expect(atEnd()).to.deep.equal(before);
    element.remove();
  });

  it('hears nothing once it is taken out of the page', async () => {
    const element = await withExit();
    element.remove();
    await press('Shift', 'Shift', 'Shift');
    expect(element.left).to.deep.equal([]);
  });

  it('leads to https only', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const problems: ProblemEvent['detail'][] = [];
    const listener = (event: Event) => problems.push((event as ProblemEvent).detail);
    document.addEventListener('pm-error', listener, { once: true });
    const element = await fixture<StayingCrisisLine>(
      html`<staying-crisis-line exit-url="javascript:alert(1)"></staying-crisis-line>`,
    );
    console.warn = warn;
    expect(link(element)).to.equal(null);
    expect(problems[0]).to.include({ code: 'attribute-not-understood', attribute: 'exit-url' });
    await press('Shift', 'Shift', 'Shift');
    expect(element.left).to.deep.equal([]);
  });

  it('speaks Spanish', async () => {
    const element = await fixture<StayingCrisisLine>(
      html`<staying-crisis-line lang="es" exit-url=${weather}></staying-crisis-line>`,
    );
    expect(link(element)!.textContent.trim()).to.equal('Salir de esta página');
  });
});
