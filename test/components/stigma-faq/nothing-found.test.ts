import { expect } from '@open-wc/testing';
import { until } from '../../fixtures/until.js';
import { box, button, focused, plain, press, questions, type } from './answers-on-page.js';

describe('a search that finds no answer', () => {
  it('has a way back to all of them', async () => {
    const element = await plain();
    const all = questions(element).length;
    await type(element, 'zzzzqqqq');
    await until(() => button(element, 'Show all answers'));
    button(element, 'Show all answers').focus();
    await press(element, 'Enter');
    await until(() => questions(element).length === all);
    expect(box(element)!.value).to.equal('');
    await until(() => focused(element) === questions(element)[0]);
  });
});
