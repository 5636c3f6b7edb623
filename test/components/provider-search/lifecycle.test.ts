import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { ProviderSearch } from '../../../src/components/provider-search/provider-search.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, box, chips, inside, keepConsole, ready, search, total, type } from './search-on-page.js';

keepConsole();

describe('provider-search, in the life of a page', () => {
  it('shows what stands between its tags until the list is there, and hides it then', async () => {
    const parent = await fixture(html`<div><provider-search>Call 312-555-0142</provider-search></div>`);
    const element = parent.firstElementChild as ProviderSearch;
    await element.updateComplete;
    expect(inside<HTMLSlotElement>(element, 'slot').assignedNodes()).to.have.length(1);
    element.src = feedAddress(sampleFeed);
    await ready(element);
    expect(all(element, 'slot:not([name])')).to.have.length(0);
  });

  it('keeps what was asked when it is taken out and put back', async () => {
    const element = await search();
    const parent = element.parentElement as HTMLElement;
    await type(element, 'aetna');
    const before = total(element);
    element.remove();
    await Promise.resolve();
    parent.append(element);
    await element.updateComplete;
    expect(box(element).value).to.equal('aetna');
    expect(total(element)).to.equal(before);
    expect(all(element, '[role="status"]').length).to.be.below(6);
  });

  it('takes properties that were set before it was defined', async () => {
    const parent = await fixture(html`<div><late-provider-search></late-provider-search></div>`);
    const element = parent.firstElementChild as ProviderSearch;
    Object.assign(element, { src: feedAddress(sampleFeed), presetInsurance: 'aetna' });
    const { ProviderSearch: Base } = await import('../../../src/components/provider-search/provider-search.js');
    customElements.define('late-provider-search', class extends Base {});
    await ready(element);
    expect(chips(element)).to.deep.equal(['Remove Insurance: Aetna']);
  });

  it('two on a page ask each their own', async () => {
    const [one, two] = [await search(), await search()];
    await type(one, 'aetna');
    expect(total(two)).to.equal('60 providers');
    expect(total(one)).to.not.equal('60 providers');
  });

  it('speaks Spanish where the page does', async () => {
    const element = await search({}, true);
    await until(() => total(element) === '60 profesionales');
    expect(inside(element, 'label[for="box"]').textContent).to.equal('¿Qué busca?');
    await type(element, 'ansiedad');
    expect(chips(element)).to.deep.equal(['Quitar Condición: Ansiedad']);
  });

  it('keeps its own sentences in their order on a page that runs from right to left', async () => {
    const element = await search();
    element.parentElement!.dir = 'rtl';
    const heading = inside(element, '#total');
    const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const letter = (at: number): DOMRect => {
      const range = document.createRange();
      range.setStart(words, at);
      range.setEnd(words, at + 1);
      return range.getBoundingClientRect();
    };
    const text = words.data;
    expect(text).to.equal('60 providers');
    expect(letter(0).left).to.be.below(letter(text.length - 1).left);
    expect(letter(text.length - 1).right, 'at the side where the page begins').to.be.closeTo(
      heading.getBoundingClientRect().right,
      2,
    );
    expect(getComputedStyle(inside(element, '#box')).direction).to.equal('ltr');
  });

  it('turns round where the page reads from right to left', async () => {
    const element = await search({ insurance: 'aetna' });
    element.parentElement?.setAttribute('dir', 'rtl');
    await type(element, 'an');
    await nextFrame();
    const frame = inside(element, '.box').getBoundingClientRect();
    const list = inside(element, '#suggestions').getBoundingClientRect();
    expect(Math.abs(list.right - frame.right)).to.be.below(1.5);
    expect(inside(element, '.box-icon').getBoundingClientRect().left).to.be.above(frame.left + frame.width / 2);
  });
});
