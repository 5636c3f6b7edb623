import { expect, fixture, html } from '@open-wc/testing';
import type { ProblemEvent } from '../../../src/components/problem-event.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { cards, chips, inside, keepConsole, ready, search, total, type } from './search-on-page.js';

const { said } = keepConsole();

describe('provider-search, attributes', () => {
  it('sets the filters that the page presets, visible and removable', async () => {
    const element = await search({ insurance: 'aetna', state: 'IL', format: 'telehealth', sort: 'name', limit: '5' });
    expect(chips(element)).to.deep.equal([
      'Remove Insurance: Aetna',
      'Remove State you are in: Illinois',
      'Remove Kind of visit: Telehealth',
    ]);
    expect(inside<HTMLSelectElement>(element, '#sort').value).to.equal('name');
    expect(cards(element).length).to.be.at.most(5);
  });

  it('understands everyday words in a preset', async () => {
    const element = await search({ insurance: 'Blue Cross Blue Shield', focus: 'manic depression, ADD' });
    expect(chips(element)).to.have.members([
      'Remove Condition: Bipolar disorder',
      'Remove Condition: ADHD',
      'Remove Insurance: Blue Cross Blue Shield',
    ]);
  });

  it('tells the site editor which attribute is wrong, what it says and what is allowed', async () => {
    const element = document.createElement('provider-search');
    element.setAttribute('src', feedAddress(sampleFeed));
    element.setAttribute('insurance', 'aetnaa');
    element.setAttribute('facets', 'insurance colour');
    const problems: ProblemEvent['detail'][] = [];
    element.addEventListener('pm-error', (event) => problems.push(event.detail));
    const parent = await fixture(html`<div></div>`);
    parent.append(element);
    await ready(element);
    const [facets, insurance] = [
      problems.find((each) => each.attribute === 'facets'),
      problems.find((each) => each.value === 'aetnaa'),
    ];
    expect(facets?.allowed).to.contain('insurance');
    expect(insurance?.attribute).to.equal('insurance');
    expect(insurance?.allowed).to.contain('aetna');
    expect(insurance?.detail).to.equal('Did you mean aetna?');
    expect(said()).to.match(/insurance="aetnaa".*docs\/errors\.md#attribute-not-understood/);
    expect(total(element)).to.equal('60 providers');
  });

  it('tells the site editor what was meant by a slip of the finger, in a value or in the name of an attribute', async () => {
    const slips = {
      sate: 'CA',
      sort: 'sooner',
      theme: 'drak',
      facets: 'insurence, focus',
      state: 'Califronia',
      focus: 'adhd, ptds',
      'data-stat': 'CA',
      part: 'x',
    };
    const element = document.createElement('provider-search');
    element.setAttribute('src', feedAddress(sampleFeed));
    for (const [name, value] of Object.entries(slips)) element.setAttribute(name, value);
    const meant: Record<string, string | undefined> = {};
    element.addEventListener('pm-error', ({ detail: { attribute = '', detail } }) => (meant[attribute] = detail));
    const parent = await fixture(html`<div></div>`);
    parent.append(element);
    await ready(element);
    expect(meant).to.deep.equal({
      sate: 'Did you mean state?',
      sort: 'Did you mean soonest?',
      theme: 'Did you mean dark?',
      facets: 'Did you mean insurance?',
      state: 'Did you mean CA?',
      focus: 'Did you mean ptsd?',
    });
    expect(said()).to.match(/sate="CA">\. Did you mean state\? See docs/);
  });

  it('takes a question from the page, and tells it nothing that was typed in attributes or events', async () => {
    const element = await search();
    const before = element.outerHTML;
    element.query = { text: 'aetna', filters: { language: ['es'] } };
    await element.updateComplete;
    expect(chips(element)).to.deep.equal(['Remove Insurance: Aetna', 'Remove Language: Spanish']);
    await type(element, ' adhd');
    expect(element.outerHTML).to.equal(before);
    expect(location.href).to.not.contain('aetna');
    element.clear();
    await element.updateComplete;
    expect(total(element)).to.equal('60 providers');
  });
});
