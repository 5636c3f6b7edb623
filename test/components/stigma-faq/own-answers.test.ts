import { expect, fixture, html } from '@open-wc/testing';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
import { until } from '../../fixtures/until.js';
import { panel, plain, question, root, shownText, texts, titles, watchProblems } from './answers-on-page.js';

const { problems } = watchProblems();

describe('the practice’s own answers', () => {
  const own = html`<p>Call us.</p>
    <details id="sliding-scale" name="faq">
      <summary>Do you have a sliding scale?</summary>
      <p id="scale-text">Yes, <a href="#desk">ask us</a>.</p>
    </details>
    <h3 id="first-visit">What is a first visit like with us?</h3>
    An hour with Dana.
    <h4>What to bring</h4>
    <p>A list.</p>
    <h3 data-before="side-effects">Where can I park?</h3>
    <p>Behind the house.</p>`;

  it('are taken from details and from headings, stay where they were written, and are marked as the practice’s own', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq practice="Lakeside Therapy">${own}</stigma-faq>`);
    expect(titles(element).at(-1)).to.equal('From Lakeside Therapy');
    expect(shownText(element, 'sliding-scale')).to.contain('Yes, ask us.');
    expect(element.querySelector('#scale-text')!.parentElement!.parentElement).to.equal(element);
    expect(panel(element, 'sliding-scale').textContent).to.contain('Written by Lakeside Therapy.');
    question(element, 'sliding-scale').click();
    await element.updateComplete;
    expect(element.querySelector('#scale-text')!.checkVisibility()).to.equal(true);
    expect(element.querySelector('summary')!.checkVisibility()).to.equal(false);
  });

  it('take the place of a built-in answer by its id, with bare text and deeper headings', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq>${own}</stigma-faq>`);
    expect(question(element, 'first-visit').textContent.trim()).to.equal('What is a first visit like with us?');
    expect(shownText(element, 'first-visit')).to.equal('An hour with Dana. What to bring A list.');
    expect(panel(element, 'first-visit').textContent).to.contain('Written by this practice.');
    expect(panel(element, 'first-visit').querySelector('.short')).to.equal(null);
  });

  it('stand beside the answer they name, else after or before the others', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq own-answers="before">${own}</stigma-faq>`);
    const all = texts(element);
    expect(all[all.indexOf('What about side effects?') - 1]).to.equal('Where can I park?');
    expect(titles(element)[0]).to.equal('From this practice');
  });

  it('have links in a colour that can be read on a dark answer, unless the page has one of its own', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="background: #181a1b; --pm-accent: #2f5d50">
        <stigma-faq open="sliding-scale">${own}</stigma-faq>
      </div>`,
    );
    const link = page.querySelector('a')!;
    const element = page.querySelector('stigma-faq')!;
    await until(() => panel(element, 'sliding-scale') && !panel(element, 'sliding-scale').hidden);
    const more = panel(element, 'sliding-scale').querySelector('.badge')!;
    expect(getComputedStyle(link).color).to.equal(getComputedStyle(more).color);
    const theme = document.createElement('style');
    theme.textContent = 'a { color: rgb(250, 200, 100); }';
    page.append(theme);
    expect(getComputedStyle(link).color).to.equal('rgb(250, 200, 100)');
  });

  it('may come and change later', async () => {
    const element = await plain();
    const details = document.createElement('details');
    details.id = 'late';
    const summary = document.createElement('summary');
    summary.textContent = 'Too late?';
    details.append(summary, 'Never.');
    element.append(details);
    await until(() => question(element, 'late'));
    summary.textContent = 'Is it too late?';
    await until(() => question(element, 'late').textContent.trim() === 'Is it too late?');
    details.remove();
    await until(() => !question(element, 'late'));
  });

  it('never run as markup', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq></stigma-faq>`);
    const heading = document.createElement('h3');
    heading.textContent = '<img src=x onerror="throw 1">';
    element.append(heading, 'Text.');
    await until(() => texts(element).includes('<img src=x onerror="throw 1">'));
    expect(root(element).querySelector('img')).to.equal(null);
  });

  it('are reported where they are not whole, twice, or hidden in another element', async () => {
    await fixture(
      html`<stigma-faq
        ><details>
          <summary></summary>
          No question.
        </details>
        <details id="a">
          <summary>A?</summary>
          One.
        </details>
        <details id="a">
          <summary>B?</summary>
          Two.
        </details></stigma-faq
      >`,
    );
    await fixture(
      html`<stigma-faq
        ><div>
          <details>
            <summary>Deep?</summary>
            Down.
          </details>
        </div></stigma-faq
      >`,
    );
    expect(problems().map(({ code }) => code)).to.deep.equal([
      'faq-entry-incomplete',
      'faq-entry-id-twice',
      'faq-entries-nested',
    ]);
  });
});
