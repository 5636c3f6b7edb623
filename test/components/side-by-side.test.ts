import { expect, fixture, html } from '@open-wc/testing';
import '../../src/components/care-guide/define.js';
import '../../src/components/crisis-line/define.js';
import '../../src/components/provider-card/define.js';
import '../../src/components/provider-match/define.js';
import '../../src/components/stigma-faq/define.js';
import { until } from '../fixtures/until.js';

const box = (element: Element): DOMRect => element.getBoundingClientRect();
const gap = (above: Element, below: Element): number => box(below).top - box(above).bottom;

describe('elements that stand one below the other on a page', () => {
  it('have room between them, and none at the start and the end of what holds them', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="padding: 10px"><crisis-line></crisis-line><stigma-faq topics="feelings"></stigma-faq></div>`,
    );
    const [first, last] = page.children;
    expect(gap(first!, last!)).to.be.closeTo(32, 0.5);
    expect(box(first!).top - box(page).top).to.be.closeTo(10, 0.5);
    expect(box(page).bottom - box(last!).bottom).to.be.closeTo(10, 0.5);
  });

  it('have the room that the page gives them, where it has a rule', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <style>
          .theme > * {
            margin-block: 0;
          }
          .theme > * + * {
            margin-block-start: 5px;
          }
        </style>
        <div class="theme"><crisis-line></crisis-line><stigma-faq topics="feelings"></stigma-faq></div>
      </div>`,
    );
    const [first, last] = page.querySelector('.theme')!.children;
    expect(gap(first!, last!)).to.be.closeTo(5, 0.5);
  });

  it('stand level in a row of cards', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 10px">
        <provider-card></provider-card><provider-card></provider-card>
      </div>`,
    );
    const [one, other] = page.children;
    await until(() => one!.shadowRoot && other!.shadowRoot);
    expect(box(one!).top).to.be.closeTo(box(other!).top, 0.5);
  });

  it('have it between the tags of the root as well', async () => {
    const page = await fixture<HTMLElement>(
      html`<provider-match><crisis-line></crisis-line><stigma-faq topics="feelings"></stigma-faq></provider-match>`,
    );
    const [first, last] = page.children;
    await until(() => box(last!).height > 0);
    expect(gap(first!, last!)).to.be.closeTo(32, 0.5);
    expect(box(page).height).to.be.closeTo(box(last!).bottom - box(first!).top, 1);
  });

  it('leave it to the layout of the element they stand in', async () => {
    const page = await fixture<HTMLElement>(html`<stigma-faq open="need-help-now"></stigma-faq>`);
    const inside = page.shadowRoot!.querySelector('.answer crisis-line')!;
    const { marginBlockStart, marginBlockEnd } = getComputedStyle(inside);
    expect([marginBlockStart, marginBlockEnd]).to.deep.equal(['0px', '0px']);
  });
});
