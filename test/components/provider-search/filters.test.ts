import { expect, nextFrame } from '@open-wc/testing';
import { until } from '../../fixtures/until.js';
import { all, box, chips, focused, inside, keepConsole, press, search, total, type, wide } from './search-on-page.js';

keepConsole();

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

  it('says beside a filter where one of several chosen is enough, and not where the words ask for all', async () => {
    const element = await search({ insurance: 'aetna, cigna' });
    const chosen = (): (string | null)[] => all(element, '.group-chosen').map(({ textContent }) => textContent);
    expect(chosen()).to.deep.equal(['any of 2 chosen']);
    await type(element, 'adhd anxiety');
    expect(chosen()).to.have.members(['2 chosen', 'any of 2 chosen']);
  });

  it('leaves a value without a hit in place and in reach, but does not tick it', async () => {
    const element = await search({ language: 'vi', facets: 'focus insurance' });
    for (const more of all(element, '.group .link-button')) more.click();
    await element.updateComplete;
    const dead = inside<HTMLInputElement>(element, '.value.dead input');
    expect(dead.getAttribute('aria-disabled')).to.equal('true');
    const before = total(element);
    dead.focus();
    await press(element, ' ');
    expect(dead.checked).to.equal(false);
    expect(focused(element)).to.equal(dead);
    expect(total(element)).to.equal(before);
  });

  it('lets a ticked value be unticked although nobody has it any more', async () => {
    const element = await search({ focus: 'adhd', gender: 'nonbinary' });
    expect(element.total).to.equal(0);
    const ticked = all<HTMLInputElement>(element, '.value input').find((input) => input.checked) as HTMLInputElement;
    ticked.focus();
    await press(element, ' ');
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
    await until(() => focused(element) === inside(element, '#total'), 'the focus never went to the results');
    expect(inside(element, '.filters').checkVisibility()).to.equal(false);
    parent.style.setProperty('width', wide);
    await nextFrame();
    expect(fold.checkVisibility()).to.equal(false);
    expect(inside(element, '.filters').checkVisibility()).to.equal(true);
  });

  it('puts the unfolded filters away with Escape, and goes back to their button', async () => {
    const element = await search();
    element.parentElement?.style.setProperty('width', '390px');
    await nextFrame();
    const fold = inside(element, '.fold');
    fold.click();
    await element.updateComplete;
    inside(element, '.value input').focus();
    await press(element, 'Escape');
    expect(inside(element, '.filters').checkVisibility()).to.equal(false);
    expect(focused(element)).to.equal(fold);
  });

  it('keeps “Show providers” in sight however long the unfolded filters are', async () => {
    const element = await search();
    element.parentElement?.style.setProperty('width', '390px');
    await nextFrame();
    inside(element, '.fold').click();
    await element.updateComplete;
    inside(element, '.fold').scrollIntoView();
    await nextFrame();
    expect(inside(element, '.filters').getBoundingClientRect().bottom).to.be.above(innerHeight);
    expect(inside(element, '.filters-end .button').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });

  it('says of a checkbox how many providers it leaves, in words', async () => {
    const element = await search();
    const label = inside(element, '.group[open] .value');
    const spoken = [...label.children].filter((part) => part.localName === 'span' && part.ariaHidden !== 'true');
    expect(spoken.map((part) => part.textContent).join('')).to.match(/^\S.*, \d+ providers$/);
  });

  it('lets the keyboard skip the filters, with a link that shows while it has the focus', async () => {
    const element = await search({ insurance: 'aetna' });
    const skip = inside(element, '.skip');
    expect(skip.getBoundingClientRect().width).to.be.below(2);
    inside(element, '.chips > .button').focus();
    await press(element, 'Tab');
    expect(focused(element)).to.equal(skip);
    expect(skip.textContent).to.equal('Skip to results');
    expect(skip.getBoundingClientRect().height).to.be.above(24);
    const { href } = location;
    await press(element, 'Enter');
    expect(focused(element)).to.equal(inside(element, '#total'));
    expect(location.href).to.equal(href);
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
