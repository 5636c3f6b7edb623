import { expect } from '@open-wc/testing';
import { holdTimers } from '../../fixtures/held-timers.js';
import { until } from '../../fixtures/until.js';
import {
  all,
  box,
  cards,
  chips,
  focused,
  inside,
  keepConsole,
  press,
  search,
  spoken,
  total,
  type,
  write,
} from './search-on-page.js';

keepConsole();

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

  it('spells a name as the list does, however it was typed', async () => {
    const element = await search();
    await type(element, 'garcia');
    expect(chips(element)).to.deep.equal(['Remove Name: García']);
    await write(element, 'kowalsky');
    expect(inside(element, '.note').textContent).to.contain('“Kowalski”');
    expect(chips(element)).to.deep.equal(['Remove Name: Kowalski typed “kowalsky”']);
  });

  it('counts a suggestion only where that many would be found, and suggests nothing that is there already', async () => {
    const element = await search();
    const counts = () => all(element, '.suggestion-count').length;
    const names = () => all(element, '.suggestion').map((option) => option.getAttribute('aria-label') ?? '');
    await write(element, 'aet');
    expect(names().some((name) => /^Aetna, insurance, \d+ providers$/.test(name))).to.equal(true);
    expect(counts()).to.be.greaterThan(0);
    await write(element, 'bipolar aet');
    expect(names()).to.include('Aetna, insurance');
    expect(counts()).to.equal(0);
    await write(element, 'bipolar aetna');
    expect(names()).to.deep.equal([]);
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

  it('says once, when typing rests, that nobody fits, and not again for Enter', async () => {
    const element = await search({ language: 'vi', insurance: 'aetna' });
    const rests = holdTimers(1000);
    try {
      await type(element, 'bipolar');
      expect(spoken(element)).to.equal('');
      rests.run();
      expect(spoken(element)).to.equal('No provider matches all of this.');
      const heard: string[] = [];
      const observer = new MutationObserver(() => heard.push(spoken(element)));
      for (const region of element.shadowRoot?.children ?? []) observer.observe(region, { childList: true });
      await press(element, 'Enter');
      rests.run();
      await element.updateComplete;
      observer.disconnect();
      expect(heard).to.deep.equal([]);
    } finally {
      rests.release();
    }
  });

  it('says what was corrected and what nobody matches', async () => {
    const element = await search();
    const rests = holdTimers(1000);
    try {
      await type(element, 'bipoler');
      rests.run();
      expect(spoken(element)).to.match(/^Showing results for “bipolar”\. \d+ providers match\./);
      await type(element, ' xqzvw');
      rests.run();
      expect(spoken(element)).to.contain('Nobody in this list matches “xqzvw”. For a town, type its ZIP code.');
    } finally {
      rests.release();
    }
  });

  it('never shows a misspelling as the right word, though the vocabularies know some', async () => {
    const element = await search();
    await type(element, 'anxeity');
    const shown = inside(element, '.question').textContent?.replace(/\s+/g, ' ');
    expect(shown).to.contain('Showing results for “anxiety”.');
    expect(shown).to.contain('Search for “anxeity” instead');
  });

  it('says the count once when typing rests, and nothing in between', async () => {
    const element = await search();
    const heard: string[] = [];
    const observer = new MutationObserver(() => {
      if (spoken(element)) heard.push(spoken(element));
    });
    for (const region of element.shadowRoot?.children ?? []) observer.observe(region, { childList: true });
    const rests = holdTimers(1000);
    try {
      await type(element, 'aetna');
      await press(element, 'Escape');
      expect(heard).to.deep.equal([]);
      rests.run();
    } finally {
      rests.release();
    }
    await until(() => heard.length > 0, 'nothing was said');
    observer.disconnect();
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(new RegExp(`^${element.total} providers match\\.`));
  });
});
