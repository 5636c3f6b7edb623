import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
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
    for (const one of questions(element)) expect(one.parentElement!.localName).to.equal('h3');
    expect(openIds(element)).to.deep.equal([]);
  });

  it('take the level of their headings from the page', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq heading-level="4"></stigma-faq>`);
    expect(root(element).querySelector('.group-title')!.localName).to.equal('h4');
    expect(questions(element)[0]!.parentElement!.localName).to.equal('h5');
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

  it('load their longer parts for print', async () => {
    const element = await plain();
    dispatchEvent(new Event('beforeprint'));
    await until(() => more(element, 'relapse').querySelector('.sources'));
  });
});
