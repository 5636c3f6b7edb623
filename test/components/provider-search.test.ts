import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProblemEvent } from '../../src/components/problem-event.js';
import '../../src/components/provider-search/define.js';
import type { ProviderSearch } from '../../src/components/provider-search/provider-search.js';
import { feedAddress, sampleFeed } from '../fixtures/sample-feed.js';

const inside = <Type extends HTMLElement>(element: Element, selector: string): Type =>
  element.shadowRoot?.querySelector<Type>(selector) as Type;
const all = <Type extends HTMLElement>(element: Element, selector: string): Type[] => [
  ...(element.shadowRoot?.querySelectorAll<Type>(selector) ?? []),
];
const box = (element: Element): HTMLInputElement => inside(element, '#box');
const total = (element: Element): string => element.shadowRoot?.getElementById('total')?.textContent?.trim() ?? '';
const chips = (element: Element): string[] => all(element, '.chip').map((chip) => chip.getAttribute('aria-label') ?? '');
const cards = (element: Element): HTMLElement[] => all(element, 'provider-card');
const focused = (element: Element): Element | null => element.shadowRoot?.activeElement ?? null;
const spoken = (element: Element): string =>
  [...(element.shadowRoot?.children ?? [])]
    .filter((child) => child.getAttribute('role') === 'status')
    .map((region) => region.textContent)
    .join('');

/** Wide enough for the filters to stand beside the list. */
const wide = '1100px';

async function ready(element: ProviderSearch): Promise<ProviderSearch> {
  await waitUntil(() => element.status === 'ready', 'the feed never came');
  await element.updateComplete;
  return element;
}

async function search(attributes: Record<string, string> = {}, inSpanish = false): Promise<ProviderSearch> {
  const element = document.createElement('provider-search');
  element.setAttribute('src', feedAddress(sampleFeed));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const parent = await fixture<HTMLElement>(html`<div lang=${inSpanish ? 'es' : 'en'}></div>`);
  parent.style.setProperty('width', wide);
  parent.append(element);
  return ready(element);
}

async function type(element: ProviderSearch, text: string): Promise<void> {
  box(element).focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

async function press(element: ProviderSearch, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

/** The editor's messages are what is tested; they need not fill the report. */
const { warn, error } = console;
let said: string[] = [];
beforeEach(() => {
  said = [];
  console.warn = (line: string) => said.push(line);
  console.error = (line: string) => said.push(line);
});
afterEach(() => {
  console.warn = warn;
  console.error = error;
});

describe('provider-search, asking', () => {
  it('shows everyone at first, twenty at a time', async () => {
    const element = await search();
    expect(total(element)).to.equal('60 providers');
    expect(cards(element)).to.have.length(20);
  });

  it('understands what is typed, corrects it, and says so', async () => {
    const element = await search();
    await type(element, 'bipoler');
    await press(element, 'Escape');
    expect(chips(element)).to.deep.equal(['Remove Condition: Bipolar disorder typed “bipoler”']);
    expect(inside(element, '.chip').textContent).to.contain('typed “bipoler”');
    expect(inside(element, '.note').textContent).to.contain('bipolar');
    expect(total(element)).to.equal(`${element.total} providers`);
  });

  it('searches the misspelled word when the visitor insists', async () => {
    const element = await search();
    await type(element, 'bipoler');
    inside(element, '.note button').click();
    await element.updateComplete;
    expect(chips(element).join()).to.not.contain('Bipolar disorder');
    expect(box(element).value).to.equal('bipoler');
  });

  it('offers what a word may become, each with its kind and its count, and takes one with the keyboard', async () => {
    const element = await search();
    await type(element, 'aet');
    const options = all(element, '[role="option"]');
    expect(options[0]?.getAttribute('aria-label')).to.match(/^Aetna, insurance, \d+ providers$/);
    expect(options[0]?.querySelector('mark')?.textContent).to.equal('Aet');
    await press(element, 'ArrowDown');
    expect(inside(element, `#${box(element).getAttribute('aria-activedescendant')}`)).to.equal(
      all(element, '[role="option"]')[0],
    );
    await press(element, 'Enter');
    expect(box(element).value.trim()).to.equal('Aetna');
    expect(chips(element)).to.deep.equal(['Remove Insurance: Aetna']);
    expect(focused(element)).to.equal(box(element));
  });

  it('empties the text with its button, and with the second Escape', async () => {
    const element = await search();
    await type(element, 'aetna');
    await press(element, 'Escape', 'Escape');
    expect(box(element).value).to.equal('');
    expect(total(element)).to.equal('60 providers');
    await type(element, 'aetna');
    inside(element, '.icon-button').click();
    await element.updateComplete;
    expect(box(element).value).to.equal('');
    expect(focused(element)).to.equal(box(element));
  });

  it('keeps the letters of a composition while the list is drawn again', async () => {
    const element = await search();
    const input = box(element);
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    input.value = 'ㅊ';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'ㅊ', isComposing: true }));
    element.requestUpdate();
    await element.updateComplete;
    expect(input.value).to.equal('ㅊ');
    input.value = 'aetna';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'aetna' }));
    await element.updateComplete;
    expect(chips(element)).to.deep.equal(['Remove Insurance: Aetna']);
  });

  it('says the count once when typing rests, and nothing in between', async () => {
    const element = await search();
    const heard: string[] = [];
    const observer = new MutationObserver(() => {
      if (spoken(element)) heard.push(spoken(element));
    });
    for (const region of element.shadowRoot?.children ?? []) observer.observe(region, { childList: true });
    await type(element, 'aetna');
    await press(element, 'Escape');
    expect(heard).to.deep.equal([]);
    await waitUntil(() => heard.length > 0, 'nothing was said', { timeout: 3000 });
    observer.disconnect();
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(new RegExp(`^${element.total} providers match\\.`));
  });
});

describe('provider-search, chips and filters', () => {
  it('takes a chip away and moves the focus to the next, then to the box', async () => {
    const element = await search({ insurance: 'aetna', language: 'es' });
    expect(chips(element)).to.have.length(2);
    all(element, '.chip')[0]?.focus();
    await press(element, 'Enter');
    expect(chips(element)).to.have.length(1);
    expect(focused(element)).to.equal(inside(element, '.chip'));
    await press(element, 'Enter');
    expect(chips(element)).to.deep.equal([]);
    expect(focused(element)).to.equal(box(element));
    expect(total(element)).to.equal('60 providers');
  });

  it('finds as many as the count beside a filter promised', async () => {
    const element = await search();
    const value = inside(element, '.group[open] .value');
    const promised = value.querySelector('.value-count')?.textContent;
    value.querySelector('input')?.click();
    await element.updateComplete;
    expect(total(element)).to.equal(`${promised} providers`);
    expect(chips(element)).to.deep.equal([`Remove Condition: ${value.querySelector('.value-label')?.textContent}`]);
  });

  it('leaves a value without a hit in place and in reach, but does not tick it', async () => {
    const element = await search({ language: 'vi', facets: 'focus insurance' });
    for (const more of all(element, '.group .link-button')) more.click();
    await element.updateComplete;
    const dead = inside<HTMLInputElement>(element, '.value.dead input');
    expect(dead.getAttribute('aria-disabled')).to.equal('true');
    const before = total(element);
    dead.focus();
    await press(element, 'Space');
    expect(dead.checked).to.equal(false);
    expect(focused(element)).to.equal(dead);
    expect(total(element)).to.equal(before);
  });

  it('lets a ticked value be unticked although nobody has it any more', async () => {
    const element = await search({ focus: 'adhd', gender: 'nonbinary' });
    expect(element.total).to.equal(0);
    const ticked = all<HTMLInputElement>(element, '.value input').find((input) => input.checked) as HTMLInputElement;
    ticked.focus();
    await press(element, 'Space');
    expect(ticked.checked).to.equal(false);
    expect(focused(element)).to.equal(ticked);
  });

  it('shows the filters that the page asks for, in its order', async () => {
    const element = await search({ facets: 'language insurance' });
    const names = all(element, '.group > summary').map((summary) => summary.firstElementChild?.textContent);
    expect(names).to.deep.equal(['Language', 'Insurance', 'Distance']);
  });

  it('folds the filters under a button in a narrow column, and stands them beside the list in a wide one', async () => {
    const element = await search({ insurance: 'aetna', language: 'es' });
    const parent = element.parentElement as HTMLElement;
    parent.style.setProperty('width', '620px');
    await nextFrame();
    const fold = inside(element, '.fold');
    expect(fold.textContent?.trim()).to.equal('Filters (2)');
    expect(inside(element, '.filters').checkVisibility()).to.equal(false);
    fold.click();
    await element.updateComplete;
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(inside(element, '.filters').checkVisibility()).to.equal(true);
    inside(element, '.filters-end button').click();
    await element.updateComplete;
    await nextFrame();
    expect(inside(element, '.filters').checkVisibility()).to.equal(false);
    expect(focused(element)).to.equal(inside(element, '#total'));
    parent.style.setProperty('width', wide);
    await nextFrame();
    expect(fold.checkVisibility()).to.equal(false);
    expect(inside(element, '.filters').checkVisibility()).to.equal(true);
  });

  it('does not overflow a column of 320 pixels', async () => {
    const element = await search({ insurance: 'aetna blue-cross-blue-shield', language: 'es' });
    const parent = element.parentElement as HTMLElement;
    parent.style.setProperty('width', '320px');
    inside(element, '.fold').click();
    await element.updateComplete;
    await nextFrame();
    for (const part of all(element, '.box, .chip, .results, .filters, .sort, .input, .group')) {
      expect(part.getBoundingClientRect().right, part.className).to.be.at.most(parent.getBoundingClientRect().right + 1);
    }
  });
});

describe('provider-search, results', () => {
  it('adds twenty more and moves the focus to the first of them', async () => {
    const element = await search();
    const more = inside<HTMLButtonElement>(element, '.more button');
    expect(more.textContent?.trim()).to.equal('Show 20 more');
    more.focus();
    await press(element, 'Enter');
    await nextFrame();
    expect(cards(element)).to.have.length(40);
    expect(focused(element)).to.equal(cards(element)[20]);
    expect(spoken(element)).to.equal('20 more added. 40 of 60 providers shown.');
  });

  it('keeps the card of a person who stays in the list', async () => {
    const element = await search({ sort: 'name' });
    const first = cards(element)[0];
    const name = inside(element, 'provider-card').shadowRoot?.querySelector('h2, h3, h4')?.textContent ?? '';
    await type(element, name.trim().split(/\s+/)[0] ?? '');
    expect(cards(element)).to.include(first);
  });

  it('says at once that nobody fits, and offers ways out that lead somewhere', async () => {
    const element = await search({ language: 'vi', insurance: 'aetna' });
    expect(spoken(element), 'nobody asked yet').to.equal('');
    await type(element, 'bipolar');
    expect(element.total).to.equal(0);
    expect(spoken(element)).to.equal('No provider matches all of this.');
    expect(inside(element, 'crisis-line')).to.not.equal(null);
    const way = inside(element, '.way');
    const promised = way.querySelector('.way-total')?.textContent;
    way.click();
    await element.updateComplete;
    expect(total(element)).to.equal(promised);
    expect(focused(element)).to.equal(inside(element, '#total'));
  });

  it('tells how the list is ordered, and orders it as asked', async () => {
    const element = await search();
    const sort = inside<HTMLSelectElement>(element, '#sort');
    expect([...sort.options].find((option) => option.value === 'nearest')?.disabled).to.equal(true);
    sort.value = 'name';
    sort.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(inside(element, '.order').textContent).to.contain('By name, from A to Z.');
  });
});

describe('provider-search, distance', () => {
  it('measures from a ZIP code as soon as it is whole, and shows it as a chip', async () => {
    const element = await search();
    inside<HTMLElement>(element, '#zip').closest('details')?.setAttribute('open', '');
    inside(element, '#zip').focus();
    await sendKeys({ type: '60614' });
    await element.updateComplete;
    expect(chips(element)).to.deep.equal(['Remove Distance: from ZIP 60614']);
    const within = inside<HTMLSelectElement>(element, '#within');
    within.value = '25';
    within.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(chips(element)).to.deep.equal(['Remove Distance: Within 25 miles of ZIP 60614']);
    expect(element.total).to.be.within(1, 59);
    inside(element, '.chip').click();
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, '#zip').value).to.equal('');
    expect(total(element)).to.equal('60 providers');
  });

  it('says what is wrong with a ZIP code only when the visitor leaves it', async () => {
    const element = await search();
    inside<HTMLElement>(element, '#zip').closest('details')?.setAttribute('open', '');
    inside(element, '#zip').focus();
    await sendKeys({ type: '606' });
    await element.updateComplete;
    expect(inside(element, '#zip').getAttribute('aria-invalid')).to.equal(null);
    await press(element, 'Tab');
    expect(inside(element, '#zip').getAttribute('aria-invalid')).to.equal('true');
    expect(inside(element, '#zip-error').textContent).to.contain('five digits');
  });

  it('asks the device only on a press, and says in words what failed', async () => {
    const asked: ((error: { code: number; PERMISSION_DENIED: number; TIMEOUT: number }) => void)[] = [];
    const { geolocation } = navigator;
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition: (_: unknown, fail: (typeof asked)[number]) => asked.push(fail) },
    });
    try {
      const element = await search();
      expect(asked).to.have.length(0);
      inside(element, '.distance .button').click();
      expect(asked).to.have.length(1);
      asked[0]?.({ code: 1, PERMISSION_DENIED: 1, TIMEOUT: 3 });
      await element.updateComplete;
      expect(inside(element, '.distance [role="status"]:not([hidden])').textContent).to.contain('did not share');
    } finally {
      Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
    }
  });
});

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
    expect(said.join('\n')).to.match(/insurance="aetnaa".*docs\/errors\.md#attribute-not-understood/);
    expect(total(element)).to.equal('60 providers');
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

  it('can be typed into while the list is still on its way', async () => {
    const { fetch } = window;
    let answer = (_: Response): void => {};
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    try {
      const parent = await fixture(html`<div><provider-search src="/slow.json">Call us</provider-search></div>`);
      const element = parent.firstElementChild as ProviderSearch;
      await waitUntil(() => box(element) !== null);
      await type(element, 'aetna');
      await waitUntil(() => all(element, 'progress').length > 0, 'no progress was shown');
      expect(inside(element, '.status').getAttribute('aria-busy')).to.equal('true');
      answer(Response.json(sampleFeed));
      await ready(element);
      expect(chips(element)).to.deep.equal(['Remove Insurance: Aetna']);
      expect(focused(element)).to.equal(box(element));
    } finally {
      window.fetch = fetch;
    }
  });

  it('shows what to do when the list cannot be loaded, tells the editor why, and tries again', async () => {
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const element = document.createElement('provider-search');
      element.innerText = 'Call 312-555-0142';
      element.phone = '312-555-0199';
      element.src = '/gone.json';
      const parent = await fixture(html`<div></div>`);
      const heard = oneEvent(element, 'pm-error');
      parent.append(element);
      const problem = (await heard) as unknown as ProblemEvent;
      await element.updateComplete;
      expect(problem.detail.code).to.equal('feed-network');
      expect(said.join('\n')).to.contain('docs/errors.md#feed-network');
      expect(inside<HTMLSlotElement>(element, 'slot:not([name])').assignedNodes()).to.have.length(1);
      expect(inside<HTMLAnchorElement>(element, '.problem a').href).to.equal('tel:+13125550199');
      expect(inside(element, 'crisis-line')).to.not.equal(null);
      expect(spoken(element)).to.equal('The list of providers cannot be shown');
      window.fetch = () => Promise.resolve(Response.json(sampleFeed));
      inside(element, '.problem button').click();
      await ready(element);
      expect(total(element)).to.equal('60 providers');
      expect(focused(element)).to.equal(box(element));
    } finally {
      window.fetch = fetch;
    }
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
    const { ProviderSearch: Base } = await import('../../src/components/provider-search/provider-search.js');
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
    await waitUntil(() => total(element) === '60 profesionales');
    expect(inside(element, 'label[for="box"]').textContent).to.equal('¿Qué busca?');
    await type(element, 'ansiedad');
    expect(chips(element)).to.deep.equal(['Quitar Condición: Ansiedad']);
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
