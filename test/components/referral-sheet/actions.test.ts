import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseFeed } from '../../../src/feed/parse.js';
import { full } from '../../fixtures/sample-providers.js';
import { giveServicesBack, handed, setAllowed, takeOverServices, type Handed } from './browser-services.js';
import { until } from '../../fixtures/until.js';
import { part, parts, press, sheetOnPage, spoken, third, words, writeLine } from './sheet-on-page.js';

beforeEach(takeOverServices);
afterEach(giveServicesBack);

describe('Print', () => {
  it('prints the sheet and nothing else of the page', async () => {
    await fixture(html`<p>Something else on this page</p>`);
    const element = await sheetOnPage({ attributes: { practice: 'Willow Street Therapy' } });
    await writeLine(element, full.id, 'Calm and exact');
    press(element, 'print');
    await until(() => handed.printed.length === 1);
    const [{ title, body, rules }] = handed.printed as [Handed['printed'][0]];
    expect(title).to.equal('Providers to call, Willow Street Therapy');
    expect([...body.children].map(({ className }) => className.trim())).to.deep.equal(['paper']);
    expect(words(body)).to.equal(words(part(element, '.paper')));
    expect(words(body)).to.contain('Calm and exact.').and.not.to.contain('Something else');
    expect(body.querySelector('button, input, textarea, summary')).to.equal(null);
    expect(body.ownerDocument.documentElement.lang).to.equal('en');
    expect(rules).to.contain('break-inside: avoid');
    await until(() => spoken(element) === 'The print window opens.');
    expect(words(part(element, '.said'))).to.equal('The print window opens.');
  });

  it('leaves one hidden frame that nobody gets into, also the second time, and none when the sheet is taken away', async () => {
    const element = await sheetOnPage();
    press(element, 'print');
    await until(() => handed.printed.length === 1);
    press(element, 'print');
    await until(() => handed.printed.length === 2);
    const frames = parts(element, 'iframe') as HTMLIFrameElement[];
    expect(frames.map(({ tabIndex, ariaHidden }) => [tabIndex, ariaHidden])).to.deep.equal([[-1, 'true']]);
    expect(getComputedStyle(frames[0]!).visibility).to.equal('hidden');
    const root = element.shadowRoot!;
    element.remove();
    expect(root.querySelector('iframe')).to.equal(null);
  });

  it('says so where there is no print window', async () => {
    const element = await sheetOnPage();
    const stub = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { ...stub, get: () => null });
    press(element, 'print');
    await until(() => spoken(element).startsWith('The print window could not be opened.'));
  });

  for (const [action, title, sections] of [
    ['release', 'Before we share: a release of information checklist', 4],
    ['letter', 'Working together: a coordination letter', 5],
  ] as const) {
    it(`prints ${action} as a page of its own, with the letterhead and nothing filled in`, async () => {
      const element = await sheetOnPage({ attributes: { practice: 'Willow Street Therapy' } });
      await writeLine(element, full.id, 'Calm and exact');
      press(element, action);
      await until(() => handed.printed.length === 1);
      const [{ body, title: printedTitle }] = handed.printed as [Handed['printed'][0]];
      expect(printedTitle).to.equal(title);
      expect(body.querySelectorAll('.section')).to.have.length(sections);
      expect(words(body.querySelector('.practice'))).to.equal('Willow Street Therapy');
      expect(words(body)).not.to.match(/Calm|Okafor|2026/);
      expect(body.querySelector('input, textarea, select, [contenteditable]')).to.equal(null);
    });
  }
});

describe('Copy', () => {
  it('as text says all that the sheet says, provider by provider', async () => {
    const element = await sheetOnPage({
      attributes: { practice: 'Willow Street Therapy', 'page-url': 'https://willow.example/list' },
    });
    press(element, 'copyText');
    await until(() => handed.texts.length === 1);
    const text = handed.texts[0]!.replaceAll('\u00a0', ' ');
    expect(text.split('\n').slice(0, 3)).to.deep.equal(['Willow Street Therapy', 'November 22, 2026', '']);
    expect(text).to.contain(
      '1. Nadia Okafor (she/her)\nPsychiatric nurse practitioner, DNP, PMHNP-BC\nWhy suggested: Treats anxiety',
    );
    expect(text).to.contain('Phone: (714) 555-0116, ext. 12\n');
    expect(text).to.contain('https://www.openstreetmap.org/search?query=146%20Hazel');
    expect(text).to.contain('[ ] called   [ ] left message   [ ] booked');
    expect(text).to.contain('https://willow.example/list#pm-list=1!!nadia-okafor,sam-lindqvist,ines-varga');
    await until(() => spoken(element) === 'Copied. You can paste it now.');
  });

  it('for an email or chart gives headings, lists and links without styles, and the same as text', async () => {
    const element = await sheetOnPage();
    press(element, 'copyRich');
    await until(() => handed.items.length === 1);
    const rich = await (await handed.items[0]!.getType('text/html')).text();
    const plain = await (await handed.items[0]!.getType('text/plain')).text();
    press(element, 'copyText');
    await until(() => handed.texts.length === 1);
    expect(plain).to.equal(handed.texts[0]);
    const page = new DOMParser().parseFromString(rich, 'text/html');
    expect([...page.querySelectorAll('h3')].slice(0, 2).map(words)).to.deep.equal([
      '1. Nadia Okafor (she/her)',
      '2. Sam Lindqvist',
    ]);
    expect(page.querySelector<HTMLAnchorElement>('a[href^="tel:"]')!.textContent).to.equal('(714) 555-0116, ext. 12');
    expect(page.querySelector('style, script, img, [style], [class]')).to.equal(null);
  });

  it('says the same as the paper, fact for fact', async () => {
    const element = await sheetOnPage();
    press(element, 'copyText');
    press(element, 'copyRich');
    await until(() => handed.texts.length === 1 && handed.items.length === 1);
    const text = handed.texts[0]!.replace(/[\s\u00a0]+/g, ' ');
    const rich = words(
      new DOMParser().parseFromString(await (await handed.items[0]!.getType('text/html')).text(), 'text/html').body,
    );
    const said = parts(
      element,
      '.name bdi, .role, .phone, .fact span:not(.map), .unknown, .group-title, .tip, .crisis, .intro',
    ).map(words);
    expect(said.length).to.be.greaterThan(30);
    expect(said.filter((each) => !text.includes(each))).to.deep.equal([]);
    expect(said.filter((each) => !rich.includes(each))).to.deep.equal([]);
  });

  for (const action of ['copyText', 'copyRich']) {
    it(`shows the text, selected, where the browser does not allow it (${action})`, async () => {
      setAllowed(false);
      const element = await sheetOnPage();
      press(element, action);
      await until(() => part(element, '#to-select'));
      const field = part<HTMLTextAreaElement>(element, '#to-select')!;
      expect(element.shadowRoot!.activeElement).to.equal(field);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
      expect(field.value).to.contain('1. Nadia Okafor');
      expect(spoken(element)).to.equal('Your browser did not let us copy. The text is selected below, ready to copy.');
      part(element, `[data-action="${action}"]`)!.focus();
      field.setSelectionRange(0, 0);
      press(element, action);
      await until(() => element.shadowRoot!.activeElement === field);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    });
  }
});

describe('Save', () => {
  const save = async (action: string) => {
    const element = await sheetOnPage({ providers: [full, third] });
    press(element, action);
    await until(() => handed.files.length === 1);
    const { name, type, text } = handed.files[0]!;
    await until(() => spoken(element) === `Saved as ${name}.`);
    return { name, type, text: await text };
  };

  it('as text makes the file that is copied', async () => {
    const { name, type, text } = await save('saveText');
    expect([name, type]).to.deep.equal(['providers-to-call-2026-11-22.txt', 'text/plain;charset=utf-8']);
    expect(text).to.contain('1. Nadia Okafor');
  });

  it('makes phone contacts, one for each', async () => {
    const { name, text } = await save('saveContacts');
    expect(name).to.equal('providers-to-call-2026-11-22.vcf');
    expect(text.match(/BEGIN:VCARD/g)).to.have.length(2);
    expect(text).to.contain('FN:Nadia Okafor');
  });

  it('makes a feed that can be read again', async () => {
    const { name, text } = await save('saveJson');
    expect(name).to.equal('providers-to-call-2026-11-22.json');
    const { feed, issues } = parseFeed(text);
    expect(issues).to.deep.equal([]);
    expect(feed.providers.map(({ id }) => id)).to.deep.equal([full.id, third.id]);
  });

  it('makes a FHIR bundle that names no patient', async () => {
    const { name, text } = await save('saveBundle');
    expect(name).to.equal('providers-to-call-2026-11-22.fhir.json');
    const { resourceType, entry } = JSON.parse(text) as { resourceType: string; entry: { resource: { resourceType: string } }[] };
    expect(resourceType).to.equal('Bundle');
    const kinds = entry.map(({ resource }) => resource.resourceType);
    expect(kinds).to.include.members(['Practitioner', 'PractitionerRole', 'ServiceRequest']);
    expect(kinds).not.to.include('Patient');
  });
});

describe('Email and Share', () => {
  it('write a letter short enough for any program, with its lines ended as letters are', async () => {
    const six = Array.from({ length: 6 }, (_, index) => ({ ...full, id: `person-${index}`, name: `Nadia Okafor ${index}` }));
    const element = await sheetOnPage({ providers: six });
    const { href } = part<HTMLAnchorElement>(element, '[data-action="email"]')!;
    expect(href.length).to.be.at.most(1_900);
    const letter = new URLSearchParams(href.slice('mailto:?'.length));
    expect(letter.get('subject')).to.equal('Providers to call');
    for (const { name } of six) expect(letter.get('body')).to.contain(name);
    expect(letter.get('body')).to.contain('(714) 555-0116, ext. 12\r\n');
    const one = await sheetOnPage({ providers: [full] });
    expect(decodeURIComponent(part<HTMLAnchorElement>(one, '[data-action="email"]')!.href)).to.contain(
      'Insurance: Aetna, Cigna, Medicare.',
    );
  });

  it('name a way to reach each, also who has no telephone, and also in the shortest letter', async () => {
    const reached = (index: number) => ({
      ...full,
      id: `person-${index}`,
      name: `Nadia Okafor ${index}`,
      locations: [],
      booking: `https://okafor.example/${'long-'.repeat(30)}${index}`,
      referral: { preferredMethod: 'portal' as const },
    });
    const six = Array.from({ length: 6 }, (_, index) => reached(index));
    const element = await sheetOnPage({ providers: six });
    const letter = decodeURIComponent(part<HTMLAnchorElement>(element, '[data-action="email"]')!.href);
    for (const { booking } of six) expect(letter).to.contain(booking);
    press(element, 'copyText');
    await until(() => handed.texts.length === 1);
    for (const { booking } of six) expect(handed.texts[0]).to.contain(`Use their online portal: ${booking}\n`);
    expect(handed.texts[0]).to.contain('Email: front@okafor.example\n');
  });

  it('says what to do where no email program opens', async () => {
    const element = await sheetOnPage();
    const email = part<HTMLAnchorElement>(element, '[data-action="email"]')!;
    email.addEventListener('click', (event) => event.preventDefault());
    email.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => spoken(element) === 'Your email program opens. If it does not, copy the text instead.');
  });

  it('shares facts by the device’s own sheet, and says when nothing was shared', async () => {
    const element = await sheetOnPage();
    press(element, 'share');
    await until(() => handed.shares.length === 1);
    expect(handed.shares[0]!.text).to.contain('Nadia Okafor');
    await until(() => spoken(element) === 'Shared.');
    setAllowed(false);
    press(element, 'share');
    await until(() => spoken(element) === 'Nothing was shared.');
  });

  it('is not offered where the device has no such sheet', async () => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    const element = await sheetOnPage();
    expect(part(element, '[data-action="share"]')).to.equal(null);
  });
});
