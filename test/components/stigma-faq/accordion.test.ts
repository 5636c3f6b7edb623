import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
import { filesOnDemand } from '../../../src/files-on-demand.js';
import { holdTimers } from '../../fixtures/held-timers.js';
import { until } from '../../fixtures/until.js';
import {
  button,
  focused,
  isOpen,
  more,
  openIds,
  panel,
  plain,
  press,
  question,
  questions,
  root,
  spoken,
  titles,
  watchProblems,
} from './answers-on-page.js';

const { problems } = watchProblems();

describe('the answers, as an accordion', () => {
  it('are at least 24, in four groups, each a real heading with a button', async () => {
    const element = await plain();
    expect(questions(element).length).to.be.at.least(24);
    expect(titles(element)).to.deep.equal([
      'Feelings about medicine',
      'What medicine can and cannot do',
      'Who prescribes',
      'Finding someone',
    ]);
    for (const one of questions(element)) expect(one.parentElement!.localName).to.equal('h4');
    expect(openIds(element)).to.deep.equal([]);
  });

  it('have a title, and take the level of their headings from the page', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq heading-level="3"></stigma-faq>`);
    const heading = (selector: string) => root(element).querySelector(selector);
    expect(heading('h3')!.textContent).to.equal('Questions people ask about medication');
    expect(heading('.group-title')!.localName).to.equal('h4');
    expect(questions(element)[0]!.parentElement!.localName).to.equal('h5');
  });

  it('leave the title to a page that has a heading of its own', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq heading-level="3" no-heading></stigma-faq>`);
    expect(root(element).querySelector('.title')).to.equal(null);
    expect(root(element).querySelector('.group-title')!.localName).to.equal('h3');
    expect(questions(element)[0]!.parentElement!.localName).to.equal('h4');
  });

  it('open and close with the keyboard, and tell which is open', async () => {
    const element = await plain();
    question(element, 'am-i-broken').focus();
    await press(element, 'Enter');
    expect(isOpen(element, 'am-i-broken')).to.equal(true);
    expect(panel(element, 'am-i-broken').hasAttribute('hidden')).to.equal(false);
    expect(question(element, 'am-i-broken').getAttribute('aria-controls')).to.equal('answer-am-i-broken');
    await press(element, ' ');
    expect(isOpen(element, 'am-i-broken')).to.equal(false);
  });

  it('leave nothing of a closed answer in the tab order', async () => {
    const element = await plain();
    const [first, second] = questions(element);
    first!.focus();
    await press(element, 'Tab');
    expect(focused(element)).to.equal(second);
    first!.click();
    await element.updateComplete;
    first!.focus();
    await press(element, 'Tab');
    expect(focused(element)!.className).to.contain('more-button');
  });

  it('draw nothing of a closed answer', async () => {
    const element = await plain();
    const short = panel(element, 'am-i-broken').querySelector('.short')!;
    expect(short.checkVisibility()).to.equal(false);
    question(element, 'am-i-broken').click();
    await element.updateComplete;
    expect(short.checkVisibility()).to.equal(true);
  });

  it('are walked with the arrows, Home and End', async () => {
    const element = await plain();
    const all = questions(element);
    all[0]!.focus();
    await press(element, 'ArrowDown');
    expect(focused(element)).to.equal(all[1]);
    await press(element, 'ArrowUp', 'ArrowUp');
    expect(focused(element)).to.equal(all.at(-1));
    await press(element, 'Home');
    expect(focused(element)).to.equal(all[0]);
    await press(element, 'End');
    expect(focused(element)).to.equal(all.at(-1));
  });

  it('open all and close all with one button', async () => {
    const element = await plain();
    button(element, 'Open all').click();
    await element.updateComplete;
    expect(openIds(element)).to.have.length(questions(element).length);
    button(element, 'Close all').click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal([]);
  });

  it('stay one at a time where the page asks for it', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq single open="how-soon relapse"></stigma-faq>`);
    expect(openIds(element)).to.deep.equal(['how-soon']);
    question(element, 'am-i-broken').click();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['am-i-broken']);
    expect(button(element, 'Open all')).to.equal(undefined);
  });

  it('open what the page names, and tell the editor of a name they do not know', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="how-soon nonsense"></stigma-faq>`);
    expect(openIds(element)).to.deep.equal(['how-soon']);
    expect(problems().map(({ code, attribute, value }) => [code, attribute, value])).to.deep.equal([
      ['attribute-not-understood', 'open', 'nonsense'],
    ]);
  });

  it('are opened by the browser’s find-in-page (where it looks into what is folded)', async function () {
    if (!('onbeforematch' in document.documentElement)) this.skip();
    const element = await plain();
    expect(panel(element, 'am-i-broken').getAttribute('hidden')).to.equal('until-found');
    panel(element, 'am-i-broken').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['am-i-broken']);
    expect(panel(element, 'am-i-broken').hasAttribute('hidden')).to.equal(false);
  });

  it('print open, whether they are or not (where a test can print: in Chromium)', async function () {
    if (!/Chrom/.test(navigator.userAgent)) this.skip();
    const element = await plain();
    const short = panel(element, 'relapse').querySelector('.short')!;
    expect(short.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'print' });
    try {
      expect(short.checkVisibility()).to.equal(true);
      expect(short.getBoundingClientRect().height).to.be.greaterThan(10);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('load their longer parts in silence when the reader stays near, so that find-in-page and a first print have them', async () => {
    const asked = countLongerParts();
    const stays = holdTimers(2_000);
    try {
      const element = await farBelow();
      await seenByObservers(element);
      stays.run();
      await idle();
      expect(asked()).to.equal(0);
      element.scrollIntoView();
      await until(() => {
        stays.run();
        return more(element, 'relapse').querySelector('.sources');
      });
      expect(asked()).to.equal(1);
      expect(spoken(element)).to.equal('');
    } finally {
      stays.release();
    }
  });

  it('load their longer parts for print, also where the reader has not come near', async () => {
    const element = await farBelow();
    dispatchEvent(new Event('beforeprint'));
    await until(() => more(element, 'relapse').querySelector('.sources'));
  });

  it('say nothing of longer parts that nobody asked for and that did not come, and try again when somebody does', async () => {
    let failed = 0;
    const { faqMore } = filesOnDemand;
    filesOnDemand.faqMore = (language) => (failed++ === 0 ? Promise.reject(new Error('offline')) : faqMore(language));
    const element = await plain();
    await until(() => failed === 1);
    await element.updateComplete;
    expect(spoken(element)).to.equal('');
    expect(root(element).querySelector('.failed')).to.equal(null);
    question(element, 'relapse').click();
    await element.updateComplete;
    panel(element, 'relapse').querySelector<HTMLElement>('.more-button')!.click();
    await until(() => more(element, 'relapse').querySelector('.sources'));
  });
});

async function farBelow(): Promise<StigmaFaq> {
  const page = await fixture<HTMLElement>(html`<div style="padding-block-start: 10000px"><stigma-faq></stigma-faq></div>`);
  return page.querySelector('stigma-faq')!;
}

function countLongerParts(): () => number {
  let count = 0;
  const { faqMore } = filesOnDemand;
  filesOnDemand.faqMore = (language) => {
    count++;
    return faqMore(language);
  };
  return () => count;
}

/** Once an observer of ours has looked at it, those of the element have. */
async function seenByObservers(element: Element): Promise<void> {
  await nextFrame();
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

async function idle(): Promise<void> {
  if (typeof requestIdleCallback === 'function') await new Promise((resolve) => requestIdleCallback(resolve));
}
