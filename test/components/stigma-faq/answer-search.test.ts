import { expect, fixture, html } from '@open-wc/testing';
import { holdTimers } from '../../fixtures/held-timers.js';
import { until } from '../../fixtures/until.js';
import {
  box,
  button,
  focused,
  openIds,
  plain,
  press,
  questions,
  root,
  spoken,
  texts,
  titles,
  type,
  watchProblems,
} from './answers-on-page.js';

watchProblems();

describe('the search over the answers', () => {
  it('is there with more than eight answers only', async () => {
    expect(box(await plain())).to.not.equal(null);
    expect(box(await fixture(html`<stigma-faq topics="feelings"></stigma-faq>`))).to.equal(null);
  });

  it('finds by words, best first, and says the count once', async () => {
    const element = await plain();
    const rests = holdTimers(1000);
    try {
      await type(element, 'psychiatrist');
      expect(spoken(element)).to.equal('');
      rests.run();
    } finally {
      rests.release();
    }
    expect(texts(element)[0]).to.equal('What is a psychiatrist?');
    expect(spoken(element)).to.equal(titles(element)[0]);
    expect(titles(element)[0]).to.match(/^\d+ answers?$/);
  });

  it('forgives typing errors, accents and everyday words', async () => {
    const element = await plain();
    for (const [typed, found] of [
      ['pregnent', 'pregnancy-breastfeeding'],
      ['psychiatrst', 'psychiatrist'],
      ['adicted', 'addiction-and-dependence'],
      ['telehealth', 'telehealth-across-states'],
      ['shrink', 'psychiatrist'],
    ] as const) {
      box(element)!.value = '';
      await type(element, typed);
      expect(
        questions(element)
          .slice(0, 3)
          .map(({ id }) => id),
        typed,
      ).to.include(`question-${found}`);
      await press(element, 'Escape');
      expect(box(element)!.value).to.equal('');
    }
  });

  it('finds what only the longer part says, once that is there', async () => {
    const element = await plain();
    await type(element, 'cholesterol');
    await until(() => questions(element).some(({ id }) => id === 'question-needing-medication-weak'));
  });

  it('opens and closes what it has found, and offers that only where it has found something', async () => {
    const element = await plain();
    await type(element, 'pregnant');
    const found = questions(element).map(({ id }) => id.replace('question-', ''));
    expect(found.length).to.be.within(1, 12);
    button(element, 'Open all').click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(found);
    expect(button(element, 'Close all').checkVisibility({ visibilityProperty: true })).to.equal(true);
    box(element)!.value = '';
    await type(element, 'xylophone');
    expect(questions(element)).to.have.length(0);
    expect(button(element, 'Open all').checkVisibility({ visibilityProperty: true })).to.equal(false);
    await press(element, 'Escape');
    expect(openIds(element)).to.have.members(found);
  });

  it('shows its example whole on the narrowest phone', async () => {
    for (const lang of ['en', 'es']) {
      const place = await fixture<HTMLElement>(
        html`<div style="width: 280px; font: 16px sans-serif"><stigma-faq lang=${lang}></stigma-faq></div>`,
      );
      const element = place.querySelector('stigma-faq')!;
      await until(() => box(element));
      const input = box(element)!;
      const { font, paddingLeft, paddingRight } = getComputedStyle(input);
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = font;
      const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      expect(pen.measureText(input.placeholder).width, lang).to.be.at.most(room);
      await type(element, 'visit');
      expect(input.parentElement!.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
    }
  });

  it('says when no answer has the words, and shows where help is', async () => {
    const element = await plain();
    await type(element, 'xylophone');
    expect(titles(element)).to.deep.equal(['No answer has these words']);
    expect(root(element).querySelector('crisis-line')).to.not.equal(null);
    root(element).querySelector<HTMLButtonElement>('.clear')!.click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(4);
    expect(focused(element)).to.equal(box(element));
  });
});
