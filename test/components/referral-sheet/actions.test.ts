import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { sharedShortlist } from '../../../src/controllers/shared-shortlists.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { full } from '../../fixtures/sample-providers.js';
import { until } from '../../fixtures/until.js';
import { part, parts, press, sheetOnPage, spoken, third, words, writeLine } from './sheet-on-page.js';

/** What the page handed to the browser's own services. */
interface Handed {
  texts: string[];
  items: ClipboardItem[];
  shares: ShareData[];
  files: { name: string; text: Promise<string>; type: string }[];
  printed: { title: string; body: HTMLElement; rules: string }[];
}

let handed: Handed;
let allows = true;
const own = {
  clipboard: Object.getOwnPropertyDescriptor(navigator, 'clipboard'),
  share: Object.getOwnPropertyDescriptor(navigator, 'share'),
  click: HTMLAnchorElement.prototype.click,
  createObjectURL: URL.createObjectURL,
  view: Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!,
};
const restore = (target: object, name: string, descriptor: PropertyDescriptor | undefined) =>
  descriptor ? Object.defineProperty(target, name, descriptor) : Reflect.deleteProperty(target, name);
const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

beforeEach(() => {
  allows = true;
  handed = { texts: [], items: [], shares: [], files: [], printed: [] };
  const clipboard = {
    writeText: (text: string) => (allows ? Promise.resolve(void handed.texts.push(text)) : refuse()),
    write: (items: ClipboardItem[]) => (allows ? Promise.resolve(void handed.items.push(...items)) : refuse()),
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  const share = (data: ShareData) => (allows ? Promise.resolve(void handed.shares.push(data)) : refuse());
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  let blob = new Blob();
  URL.createObjectURL = (file: Blob) => {
    blob = file;
    return own.createObjectURL.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = function click() {
    if (this.download) handed.files.push({ name: this.download, text: blob.text(), type: blob.type });
    else own.click.call(this);
  };
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = own.view.get!.call(this) as (Window & typeof globalThis) | null;
      if (view) view.print = () => printed(view);
      return view;
    },
  });
});
afterEach(() => {
  restore(navigator, 'clipboard', own.clipboard);
  restore(navigator, 'share', own.share);
  URL.createObjectURL = own.createObjectURL;
  HTMLAnchorElement.prototype.click = own.click;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own.view);
});

function printed({ document: paper }: Window): void {
  const rules = paper.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  handed.printed.push({ title: paper.title, body: paper.body, rules });
}

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
      allows = false;
      const element = await sheetOnPage();
      press(element, action);
      await until(() => part(element, '#to-select'));
      const field = part<HTMLTextAreaElement>(element, '#to-select')!;
      expect(element.shadowRoot!.activeElement).to.equal(field);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
      expect(field.value).to.contain('1. Nadia Okafor');
      expect(spoken(element)).to.equal('Your browser did not let us copy. The text is selected below, ready to copy.');
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
    allows = false;
    press(element, 'share');
    await until(() => spoken(element) === 'Nothing was shared.');
  });

  it('is not offered where the device has no such sheet', async () => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    const element = await sheetOnPage();
    expect(part(element, '[data-action="share"]')).to.equal(null);
  });
});

describe('what was written about clients and by them', () => {
  const SECRET = 'Jordan relapsed in March';

  it('stays out of link, code, email, shared text, saved feed, bundle, contacts, title, attributes and events', async () => {
    const events: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function spy(event: Event) {
      if (event.composed && event.type.startsWith('pm-')) events.push(JSON.stringify((event as CustomEvent).detail));
      return dispatchEvent.call(this, event);
    };
    try {
      const reasons = {
        [full.id]: [
          { code: 'treats', value: 'ptsd' },
          { code: 'text', value: SECRET },
          { code: 'near', miles: 1, place: SECRET },
        ],
      } as const;
      sharedShortlist(undefined).change({ entries: [{ id: full.id, name: full.name, note: SECRET }] });
      const element = await sheetOnPage({ providers: [full, third], reasons });
      await writeLine(element, full.id, SECRET);
      for (const action of ['share', 'saveContacts', 'saveJson', 'saveBundle']) press(element, action);
      await until(() => handed.files.length === 3 && handed.shares.length === 1);
      const files = await Promise.all(handed.files.map(({ text }) => text));
      const link = part<HTMLAnchorElement>(element, '.link a')!;
      const email = decodeURIComponent(part<HTMLAnchorElement>(element, '[data-action="email"]')!.href);
      const attributes = [element, ...parts(element, '*')].flatMap((each) => [...each.attributes].map(({ value }) => value));
      const out = [
        link.href,
        words(link),
        email,
        JSON.stringify(handed.shares),
        ...files,
        document.title,
        location.href,
        ...attributes,
        ...events,
      ];
      expect(out.filter((text) => /Jordan|relapse/.test(text))).to.deep.equal([]);
      // Why somebody was chosen says something about who they were chosen for.
      expect([email, JSON.stringify(handed.shares)].filter((text) => /trauma|PTSD/i.test(text))).to.deep.equal([]);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      sharedShortlist(undefined).change({ entries: [] });
    }
  });

  it('is printed, and the visitor’s own notes are not copied or saved as text', async () => {
    sharedShortlist(undefined).change({ entries: [{ id: full.id, name: full.name, note: SECRET }] });
    const element = await sheetOnPage({ providers: [full] });
    press(element, 'print');
    press(element, 'copyText');
    press(element, 'copyRich');
    press(element, 'saveText');
    await until(
      () => handed.printed.length === 1 && handed.texts.length === 1 && handed.items.length === 1 && handed.files.length === 1,
    );
    expect(words(handed.printed[0]!.body)).to.contain(SECRET);
    const rich = await (await handed.items[0]!.getType('text/html')).text();
    for (const text of [handed.texts[0]!, rich, await handed.files[0]!.text]) expect(text).not.to.contain('Jordan');
    sharedShortlist(undefined).change({ entries: [] });
  });
});
