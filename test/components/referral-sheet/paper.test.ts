import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/care-guide/define.js';
import '../../../src/components/crisis-line/define.js';
import type { Provider } from '../../../src/feed/provider.js';
import { problemsHeard } from '../../fixtures/problems-heard.js';
import { full, reasons } from '../../fixtures/sample-providers.js';
import { until } from '../../fixtures/until.js';
import { entry, fact, names, part, parts, printNotes, sheetOnPage, third, words, writeLine } from './sheet-on-page.js';

const problems = problemsHeard();
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('a provider on the sheet', () => {
  it('has name, role, number with extension, and boxes to tick by hand', async () => {
    const element = await sheetOnPage();
    expect(names(element)).to.deep.equal(['Nadia Okafor', 'Sam Lindqvist', 'Inés Varga']);
    expect(words(entry(element, 1).querySelector('.role'))).to.equal('Psychiatric nurse practitioner, DNP, PMHNP-BC');
    const call = entry(element, 1).querySelector<HTMLAnchorElement>('.phone a')!;
    expect(words(call)).to.equal('(714) 555-0116, ext. 12');
    expect(call.href).to.equal('tel:+17145550116;ext=12');
    expect([...entry(element, 1).querySelectorAll('.ticks li')].map(words)).to.deep.equal(['called', 'left message', 'booked']);
  });

  it('says how to start, plans and openings with the day each was confirmed, fees and languages', async () => {
    const element = await sheetOnPage();
    expect(fact(element, 1, 'How to start'))
      .to.contain('No referral needed. Call the office.')
      .and.to.contain('Ask for Dana');
    expect(fact(element, 1, 'Insurance'))
      .to.contain('Aetna, Cigna, Medicare.')
      .and.to.contain('Confirmed October 20, 2026.');
    expect(fact(element, 1, 'Openings'))
      .to.contain('Taking new patients.')
      .and.to.contain('Confirmed November 1, 2026.');
    expect(fact(element, 1, 'Telehealth')).to.equal('California.');
    expect(fact(element, 1, 'Fees')).to.contain('First visit $250, follow-up visit $120.');
    expect(fact(element, 1, 'Languages')).to.equal('English, Spanish.');
  });

  it('has an address and beside it a map’s address that can be read from paper', async () => {
    const element = await sheetOnPage();
    expect(fact(element, 1, 'Office')).to.contain('146 Hazel Avenue, Suite 4, Santa Ana, CA 92701.');
    const map = entry(element, 1).querySelector<HTMLAnchorElement>('.map a')!;
    expect(map.protocol).to.equal('https:');
    expect(words(map)).to.equal('openstreetmap.org/search?query=146+Hazel+Avenue,+Santa+Ana,+CA+92701');
  });

  it('has every address that leads to them, as a link that can be read and typed', async () => {
    const portal: Provider = { ...full, locations: [], referral: { preferredMethod: 'portal' } };
    const element = await sheetOnPage({ providers: [portal] });
    expect(fact(element, 1, 'How to start')).to.equal('Use their online portal: okafor.example/book');
    expect(fact(element, 1, 'Website')).to.equal('okafor.example');
    expect(fact(element, 1, 'Email')).to.equal('front@okafor.example');
    const links = [...entry(element, 1).querySelectorAll<HTMLAnchorElement>('.web a')].map(({ href }) => href);
    expect(links).to.deep.equal(['https://okafor.example/book', 'https://okafor.example/', 'mailto:front@okafor.example']);
  });

  it('is never said to take new patients, or a plan, where that was not confirmed lately', async () => {
    const element = await sheetOnPage();
    expect(fact(element, 3, 'Openings'))
      .to.contain('Waitlist.')
      .and.to.contain('Not confirmed since March 2, 2026.');
    expect(fact(element, 3, 'Insurance')).to.contain('Does not take insurance.');
    expect(words(entry(element, 2).querySelector('.unknown'))).to.match(
      /^Not listed: .*openings.*\. No phone, website or email is listed for them\.$/,
    );
  });

  it('says why it is suggested, without the client’s own words and place', async () => {
    const typed = [...reasons, { code: 'text', value: 'cutting' }, { code: 'name', value: 'okafor' }] as const;
    const element = await sheetOnPage({ reasons: { [full.id]: typed } });
    const why = fact(element, 1, 'Why suggested');
    expect(why).to.contain('Treats anxiety and ADHD. Lists Aetna as a plan they take. Licensed in California.');
    expect(why).to.contain('Recommended by Willow Street Therapy: “Explains side effects in plain words');
    expect(why).not.to.match(/92701|miles|cutting|okafor/i);
  });
});

describe('the therapist', () => {
  it('adds a line and leaves a reason out by keyboard alone', async () => {
    const element = await sheetOnPage({ providers: [full] });
    part(element, '.change summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect(fact(element, 1, 'Why suggested')).to.contain('Treats ADHD.');
    for (let count = 0; count < 4; count += 1) await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.id).to.equal(`line-${full.id}`);
    await sendKeys({ type: 'Calm and exact' });
    expect(fact(element, 1, 'Why suggested')).to.match(/Calm and exact\.$/);
    expect(words(part(element, '#change-about'))).to.contain('Write only about the provider, never about anyone’s health.');
  });

  it('hears whom each line is about', async () => {
    const element = await sheetOnPage({ providers: [full, third] });
    expect(parts(element, '.own-line').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Your own line about Nadia Okafor',
      'Your own line about Inés Varga',
    ]);
  });

  it('may leave out what to ask and say', async () => {
    const element = await sheetOnPage({ providers: [full] });
    expect(parts(element, '.part')).to.have.length(3);
    part<HTMLDetailsElement>(element, '.change')!.open = true;
    const option = parts(element, '.option').find((each) => words(each) === 'What to ask and what to say')!;
    option.querySelector('input')!.click();
    await element.updateComplete;
    expect(parts(element, '.part')).to.have.length(0);
  });
});

describe('the letterhead', () => {
  it('has the practice, its phone and the day', async () => {
    const element = await sheetOnPage({ attributes: { practice: 'Willow Street Therapy', phone: '310-555-0100' } });
    expect(words(part(element, '.practice'))).to.equal('Willow Street Therapy');
    expect(words(part(element, '.from'))).to.contain('(310) 555-0100');
    expect(words(part(element, '.day'))).to.equal('November 22, 2026');
  });

  it('has a logo from the page’s own site, and none from a third party, who would learn of the visit', async () => {
    const own = await sheetOnPage({ attributes: { logo: '/demo/willow-mark.svg' } });
    expect(part<HTMLImageElement>(own, '.logo')!.src).to.equal(new URL('/demo/willow-mark.svg', location.href).href);
    expect(problems()).to.deep.equal([]);
    const other = await sheetOnPage({ attributes: { logo: 'https://tracker.invalid/logo.png' } });
    expect(part(other, '.logo')).to.equal(null);
    expect(problems().map(({ attribute }) => attribute)).to.deep.equal(['logo']);
    const feed = await sheetOnPage({
      attributes: { logo: 'https://feeds.invalid/logo.png', src: 'https://feeds.invalid/feed.json' },
    });
    expect(part<HTMLImageElement>(feed, '.logo')!.src).to.equal('https://feeds.invalid/logo.png');
    const plain = await sheetOnPage({
      attributes: { logo: 'http://feeds.invalid/logo.png', src: 'http://feeds.invalid/feed.json' },
    });
    expect(part(plain, '.logo')).to.equal(null);
  });
});

describe('the crisis line on the sheet', () => {
  it('is 988 and 911, and in another country what the page’s own says', async () => {
    expect(words(part(await sheetOnPage(), '.crisis'))).to.equal(
      'In a crisis: call or text 988, or chat at 988lifeline.org. In danger right now: call 911.',
    );
    const line = await fixture(html`<crisis-line number="116 123" emergency="112"></crisis-line>`);
    expect(words(part(await sheetOnPage(), '.crisis'))).to.equal('In a crisis: call 116 123. In danger right now: call 112.');
    line.remove();
  });
});

describe('the sheet', () => {
  it('has real headings below the page’s', async () => {
    const element = await sheetOnPage({ attributes: { 'heading-level': '3' } });
    expect(part(element, '.title')!.localName).to.equal('h3');
    expect(new Set(parts(element, '.name').map(({ localName }) => localName))).to.deep.equal(new Set(['h4']));
  });

  it('takes along what was noted in the guide on the same page', async () => {
    const guide = await fixture(html`<care-guide topic="toolkit"></care-guide>`);
    await until(() => part(guide, '.note-input'));
    part<HTMLTextAreaElement>(guide, '.note-input')!.value = 'Mornings.';
    const element = await sheetOnPage();
    expect(part(element, '.part.notes')).to.equal(null);
    await printNotes(element);
    expect(words(part(element, '.part.notes'))).to.equal('My notes What has been hardest lately? Mornings.');
    guide.remove();
  });

  it('is no wider than a phone, nor than a narrow column', async () => {
    for (const width of ['320px', '480px', '620px']) {
      const element = await sheetOnPage({ width, providers: [full, third] });
      expect(part(element, '.root')!.scrollWidth, width).to.be.at.most(parseInt(width, 10));
    }
  });

  it('breaks a word that is longer than the column', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein'.repeat(2);
    const providers = [{ ...full, name: long, website: `https://${'long-'.repeat(20)}name.example/` }];
    const element = await sheetOnPage({ width: '320px', providers, attributes: { practice: long } });
    part<HTMLDetailsElement>(element, '.change')!.open = true;
    await element.updateComplete;
    expect(part(element, '.root')!.scrollWidth).to.be.at.most(320);
  });

  it('speaks Spanish', async () => {
    const element = await sheetOnPage({ attributes: { lang: 'es-MX', practice: 'Willow' } });
    await until(() => words(part(element, '.title')) === 'A quién llamar');
    await until(() => words(part(element, '.part-title')) === 'Qué preguntar');
    expect(fact(element, 1, 'Seguro médico')).to.contain('Confirmado el 20 de octubre de 2026.');
    expect(words(part(element, '[data-action="print"]'))).to.equal('Imprimir');
  });

  it('keeps the lines of the therapist when the list changes', async () => {
    const element = await sheetOnPage({ providers: [full, third] });
    await writeLine(element, third.id, 'Works with teens');
    element.providers = [third];
    await element.updateComplete;
    expect(fact(element, 1, 'Why suggested')).to.equal('Works with teens.');
  });
});
