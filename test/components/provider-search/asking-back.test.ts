import { expect } from '@open-wc/testing';
import { until } from '../../fixtures/until.js';
import { all, box, chips, focused, inside, keepConsole, press, search, spoken, total, write } from './search-on-page.js';

keepConsole();

const notes = (element: Element): string[] =>
  all(element, '.question .note').map((note) => note.textContent.replace(/\s+/g, ' ').trim());
const ask = (element: Element): HTMLButtonElement => inside(element, '.note .link-button');

describe('provider-search, asking back', () => {
  it('offers the box for a ZIP code to who types "near me", and is content once there is one', async () => {
    const element = await search();
    await write(element, 'anxiety near me');
    expect(notes(element)).to.deep.equal(['To see who is near you, give a ZIP code. Enter a ZIP code']);
    ask(element).click();
    await until(() => focused(element)?.id === 'zip', 'the focus did not go to the box');
    const zip = inside<HTMLInputElement>(element, '#zip');
    zip.value = '90064';
    zip.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => notes(element).length === 0, 'the question stayed');
    expect(chips(element).some((chip) => chip.includes('ZIP 90064'))).to.equal(true);
  });

  it('takes who types "my insurance" to the plans, and asks no more once one is ticked', async () => {
    const element = await search();
    await write(element, 'takes my insurance');
    expect(notes(element)).to.deep.equal(['We can show who takes your plan. Choose your plan']);
    expect(total(element)).to.equal('60 providers');
    ask(element).click();
    await until(() => focused(element)?.closest('[data-group="insurance"]'), 'the focus did not go to the plans');
    inside<HTMLInputElement>(element, '[data-group="insurance"] input[type="checkbox"]').click();
    await until(() => notes(element).length === 0, 'the question stayed');
  });

  it('asks for the age of a son, who may be 4 or 40', async () => {
    const element = await search();
    await write(element, 'my son has adhd');
    expect(notes(element)).to.deep.equal(['We can show who sees patients of that age. Choose an age']);
    ask(element).click();
    await until(() => focused(element)?.closest('[data-group="ages"]'), 'the focus did not go to the ages');
    await press(element, ' ');
    await until(() => notes(element).length === 0, 'the question stayed');
    expect(chips(element).some((chip) => chip.includes('Age of the patient'))).to.equal(true);
  });

  it('has nothing to ask where the plan is named, and offers no filter that the site left out', async () => {
    const element = await search();
    await write(element, 'my insurance is aetna');
    await element.updateComplete;
    expect(notes(element)).to.deep.equal([]);
    const narrow = await search({ facets: 'focus language' });
    await write(narrow, 'takes my insurance');
    await narrow.updateComplete;
    expect(notes(narrow)).to.deep.equal([]);
  });

  it('says that the list does not tell products of a plan apart', async () => {
    const element = await search();
    await write(element, 'aetna ppo');
    expect(notes(element)).to.deep.equal(['This list does not tell “ppo” plans from others. Ask the office if they take yours.']);
    expect(all(element, '.note .link-button')).to.have.length(0);
    await until(() => spoken(element).includes('This list does not tell'), 'it was not said aloud');
  });

  it('asks in Spanish too', async () => {
    const element = await search({}, true);
    await until(() => box(element), 'the Spanish words never came');
    await write(element, 'ansiedad cerca de mi');
    expect(notes(element)).to.deep.equal(['Para ver quién está cerca, escriba su código postal. Escribir el código postal']);
  });
});
