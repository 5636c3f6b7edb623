import { expect, fixture, html } from '@open-wc/testing';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
import { holdTimers } from '../../fixtures/held-timers.js';
import { until } from '../../fixtures/until.js';
import { box, isOpen, plain, press, question, questions, root, spoken, texts, type, watchProblems } from './answers-on-page.js';

watchProblems();

const seenLines = (element: Element): HTMLElement[] =>
  [...root(element).querySelectorAll<HTMLElement>('crisis-line')].filter((line) => line.checkVisibility());

async function write(element: StigmaFaq, text: string): Promise<void> {
  box(element)!.value = '';
  await type(element, text);
}

function expectHelpFirst(element: StigmaFaq, text: string): void {
  expect(questions(element)[0]?.id, text).to.equal('question-need-help-now');
  expect(isOpen(element, 'need-help-now'), text).to.equal(true);
  const lines = seenLines(element);
  expect(lines, text).to.have.length(1);
  const gap = lines[0]!.getBoundingClientRect().top - root(element).querySelector('.box')!.getBoundingClientRect().bottom;
  expect(gap, text).to.be.within(0, 24);
}

describe('the search over the answers, where somebody may be in danger', () => {
  it('shows whom to call right under the box, once, and first and open what to do', async () => {
    const element = await plain();
    for (const text of [
      'suicide',
      'suicidal',
      'i want to die',
      'kill myself',
      'hurt myself',
      'sucide',
      'want to die xylophone',
    ]) {
      await write(element, text);
      expectHelpFirst(element, text);
      await press(element, 'Escape');
      expect(
        seenLines(element).every((line) => line.closest('#answer-need-help-now')),
        text,
      ).to.equal(true);
    }
  });

  it('does so in Spanish', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq lang="es"></stigma-faq>`);
    await until(() => box(element), 'the Spanish words never came');
    for (const text of ['suicidio', 'quiero morir', 'matarme', 'hacerme daño']) {
      await write(element, text);
      expectHelpFirst(element, text);
    }
    expect(texts(element)[0]).to.equal('¿Y si no puedo esperar?');
  });

  it('says it once, and takes it away with the words', async () => {
    const element = await plain();
    const rests = holdTimers(1000);
    try {
      await write(element, 'kill myself');
      rests.run();
      expect(spoken(element)).to.match(/^If you are in danger, call or text 988.* answers?/);
      await type(element, ' tonight');
      rests.run();
      expect(spoken(element))
        .to.match(/answers?/)
        .and.not.contain('danger');
      await press(element, 'Enter');
      expect(spoken(element)).to.not.contain('danger');
      await write(element, 'sleep');
      expect(root(element).querySelector('.search crisis-line')).to.equal(null);
      await write(element, 'kill myself');
      rests.run();
      expect(spoken(element)).to.contain('call or text 988');
    } finally {
      rests.release();
    }
  });

  it('shows the line of a page in another country, and names no number that may be wrong', async () => {
    const element = await fixture<StigmaFaq>(
      html`<stigma-faq><crisis-line slot="crisis" number="116 123" class="own"></crisis-line></stigma-faq>`,
    );
    const rests = holdTimers(1000);
    try {
      await write(element, 'suicidal');
      rests.run();
    } finally {
      rests.release();
    }
    expectHelpFirst(element, 'suicidal');
    expect(seenLines(element)[0]!.className).to.equal('own');
    expect(spoken(element))
      .to.match(/^If you are in danger, help is right below/)
      .and.not.contain('988');
  });

  it('leaves closed what the reader closed, and shows the line where that answer is left out', async () => {
    const element = await plain();
    await write(element, 'suicidal');
    question(element, 'need-help-now').click();
    await type(element, ' thoughts');
    expect(isOpen(element, 'need-help-now')).to.equal(false);
    const without = await fixture<StigmaFaq>(html`<stigma-faq exclude="need-help-now"></stigma-faq>`);
    await write(without, 'suicidal');
    expect(seenLines(without)).to.have.length(1);
    expect(questions(without).map(({ id }) => id)).to.not.include('question-need-help-now');
  });

  it('keeps the button beside the box on a wide page', async () => {
    const place = await fixture<HTMLElement>(html`<div style="width: 700px"><stigma-faq></stigma-faq></div>`);
    const element = place.querySelector('stigma-faq')!;
    await until(() => box(element));
    const all = root(element).querySelector('.all')!;
    const before = all.getBoundingClientRect().top - box(element)!.getBoundingClientRect().top;
    await write(element, 'suicidal');
    const now = all.getBoundingClientRect().top - box(element)!.getBoundingClientRect().top;
    expect(now).to.be.closeTo(before, 6);
  });
});
