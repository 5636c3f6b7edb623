import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/components/care-guide/define.js';
import type { CareGuide } from '../../src/components/care-guide/care-guide.js';
import '../../src/components/stigma-faq/define.js';
import { filesOnDemand } from '../../src/files-on-demand.js';
import { problemsHeard } from '../fixtures/problems-heard.js';
import { until } from '../fixtures/until.js';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const all = <Type extends Element = HTMLElement>(element: Element, selector: string): Type[] => [
  ...root(element).querySelectorAll<Type>(selector),
];
const titles = (element: Element): string[] => all(element, '.title').map((title) => title.textContent.trim());

async function guide(attributes: Record<string, string> = {}, width = '1000px'): Promise<CareGuide> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.setProperty('width', width);
  const element = document.createElement('care-guide');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append('Call us.');
  place.append(element);
  await until(() => titles(element).length > 0, 'the guide never came');
  await element.updateComplete;
  return element;
}

const problems = problemsHeard();
const { guide: loadGuide, toolkit: loadToolkit } = filesOnDemand;
afterEach(() => void Object.assign(filesOnDemand, { guide: loadGuide, toolkit: loadToolkit }));

describe('the care guide', () => {
  it('shows five parts under real headings, and the topics that are asked for in their order', async () => {
    const whole = await guide();
    await until(() => titles(whole).length === 5);
    expect(all(whole, '.title').every(({ localName }) => localName === 'h2')).to.equal(true);
    const some = await guide({ topic: 'who compare', 'heading-level': '3' });
    expect(titles(some)).to.deep.equal(['Who prescribes', 'Therapy and medicine side by side']);
    expect(all(some, '.title')[0]!.localName).to.equal('h3');
    expect(all(some, '.step-title')[0]!.localName).to.equal('h4');
  });

  it('tells the editor of a topic it does not know', async () => {
    await guide({ topic: 'compare prices' });
    expect(problems()[0]).to.include({ code: 'attribute-not-understood', attribute: 'topic', value: 'compare prices' });
  });

  it('says under each part what it rests on, when that was read, and that nobody has signed it off', async () => {
    const element = await guide({ topic: 'compare steps weigh who' });
    const feet = all(element, '.basis');
    expect(feet).to.have.length(4);
    for (const foot of feet) {
      expect(foot.querySelector('a')!.getAttribute('href')).to.match(/^https:/);
      expect(foot.textContent).to.match(/\d{4}/);
      expect(foot.textContent).to.match(/general information/i);
      expect(foot.textContent).to.contain('No clinician has signed off');
    }
  });

  it('says at length only once on a page that it is no advice', async () => {
    const first = await guide({ topic: 'toolkit steps weigh' });
    const later = await guide({ topic: 'who' });
    const long = [first, later]
      .flatMap((one) => all(one, '.about'))
      .filter((about) => about.textContent.includes('Talk to your'));
    expect(long.map((about) => about.closest('section')!.getAttribute('aria-labelledby'))).to.deep.equal(['title-steps']);
  });

  it('shows the page’s own words where it did not load, and tries again', async () => {
    let works = false;
    filesOnDemand.guide = (language) => (works ? loadGuide(language) : Promise.reject(new Error('offline')));
    const element = await fixture<CareGuide>(html`<care-guide topic="weigh"><p>Call us.</p></care-guide>`);
    await until(() => root(element).querySelector('.failure'));
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(problems().map(({ code }) => code)).to.deep.equal(['content-not-loaded']);
    works = true;
    all(element, '.failure button')[0]!.click();
    await until(() => titles(element).length === 1);
    expect(root(element).querySelector('.failure')).to.equal(null);
  });

  it('speaks Spanish', async () => {
    const element = await guide({ lang: 'es' });
    await until(() => titles(element).length === 5);
    expect(titles(element)).to.include('Quién receta');
    expect(root(element).textContent).to.contain('Ningún profesional');
  });
});

describe('the comparison', () => {
  it('is a table with a heading for each row and column', async () => {
    const element = await guide({ topic: 'compare' });
    const table = root(element).querySelector('table')!;
    expect(root(element).getElementById(table.getAttribute('aria-labelledby')!)!.textContent).to.contain('side by side');
    expect(all(element, 'th[scope="col"]')).to.have.length(3);
    expect(all(element, 'tbody tr').every((row) => row.querySelectorAll('th[scope="row"]').length === 1)).to.equal(true);
    expect(getComputedStyle(table).display).to.equal('table');
    expect(all(element, '.cell-name').some((name) => name.checkVisibility())).to.equal(false);
  });

  it('stands at the page’s side in a narrow column of a page that runs right to left', async () => {
    const element = await guide({ topic: 'compare' }, '300px');
    element.parentElement!.dir = 'rtl';
    const words = (part: Element): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(part.lastChild!);
      return range.getClientRects()[0]!;
    };
    const cells = all(element, 'tbody th, tbody td');
    for (const cell of cells) expect(words(cell).right).to.be.closeTo(words(cells[0]!).right, 12, cell.textContent);
  });

  it('stacks in a narrow column, stays a table to a screen reader, and is no wider than the column', async () => {
    const element = await guide({ topic: 'compare' }, '300px');
    const table = root(element).querySelector('table')!;
    expect(getComputedStyle(table).display).to.equal('block');
    const roles = new Set(all(element, 'table, thead, tbody, tr, th, td').map((part) => part.getAttribute('role')));
    expect([...roles]).to.have.members(['cell', 'columnheader', 'row', 'rowgroup', 'rowheader', 'table']);
    expect(all(element, '.cell-name').every((name) => name.checkVisibility())).to.equal(true);
    expect(table.scrollWidth).to.be.at.most(300);
  });
});

describe('the first weeks, drawn', () => {
  it('are told once to who does not see them, by the list that says the same', async () => {
    const element = await guide({ topic: 'steps' });
    const figure = root(element).querySelector('figure')!;
    const drawing = root(element).querySelector('svg.drawing')!;
    expect(root(element).getElementById(figure.getAttribute('aria-labelledby')!)!.textContent).to.equal(
      'The first weeks with an antidepressant',
    );
    expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    expect(all(element, '.stretches li')).to.have.length(drawing.querySelectorAll('.stop').length);
    const told = figure.textContent.replace(drawing.textContent, '');
    expect(told.match(/weeks? 4 to 8|4 to 8 weeks/gi)).to.have.length(1);
    expect(told).to.contain('Other medicines have other times.');
  });

  it('fit a narrow column without one number on another', async () => {
    const element = await guide({ topic: 'steps' }, '288px');
    const stops = all<SVGElement>(element, '.stop').map((stop) => stop.getBoundingClientRect());
    for (const [index, stop] of stops.entries()) {
      const next = stops[index + 1];
      if (next) expect(stop.right).to.be.at.most(next.left + 2);
    }
    expect(root(element).querySelector('.timeline')!.scrollWidth).to.be.at.most(288);
  });
});

describe('who prescribes', () => {
  it('sets the search on the page, and opens the answer that says more', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const search = Object.assign(document.createElement('provider-search'), { query: { text: 'adhd' } });
    const faq = document.createElement('stigma-faq');
    place.append(search, faq);
    const element = document.createElement('care-guide');
    element.setAttribute('topic', 'who');
    place.append(element);
    await until(() => all(element, '.kind').length === 5);
    const [show, read] = all(element, '.kind:first-child .button');
    show!.click();
    expect(search.query).to.deep.equal({ text: 'adhd', filters: { role: ['psychiatrist'] } });
    read!.click();
    await until(() => faq.shadowRoot!.activeElement?.id === 'question-psychiatrist');
    expect(read!.getAttribute('aria-label')).to.equal('Read more: Psychiatrist');
  });

  it('has no buttons that lead nowhere', async () => {
    const element = await guide({ topic: 'who' });
    expect(all(element, '.kind button')).to.have.length(0);
  });

  it('leads to the answers that the page shows, and to no others', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <stigma-faq topics="feelings finding psychiatrist"></stigma-faq>
        <care-guide topic="who"></care-guide>
      </div>`,
    );
    const element = page.querySelector('care-guide')!;
    await until(() => all(element, '.kind').length === 5);
    const names = () => all(element, '.kind button').map((button) => button.getAttribute('aria-label'));
    await until(() => names().length > 0);
    expect(names()).to.deep.equal(['Read more: Psychiatrist']);
  });

  it('leads to answers whose words are still on their way', async () => {
    const { spanishFaq } = filesOnDemand;
    filesOnDemand.spanishFaq = () => new Promise(() => undefined);
    const page = await fixture<HTMLElement>(
      html`<div lang="es"><stigma-faq></stigma-faq><care-guide topic="who"></care-guide></div>`,
    );
    const element = page.querySelector('care-guide')!;
    await until(() => all(element, '.kind button').length === 5);
    filesOnDemand.spanishFaq = spanishFaq;
  });

  it('is the only landmark of its name where the answers have a group called so', async () => {
    const page = await fixture<HTMLElement>(html`<div><stigma-faq></stigma-faq><care-guide topic="who"></care-guide></div>`);
    const [faq, element] = [page.querySelector('stigma-faq')!, page.querySelector('care-guide')!];
    await until(() => all(element, '.kind').length === 5 && all(faq, '.group-title').length > 3);
    const landmarks = [faq, element].flatMap((one) =>
      all(one, 'section[aria-labelledby]').map((section) =>
        root(one).getElementById(section.getAttribute('aria-labelledby')!)!.textContent.trim(),
      ),
    );
    expect(landmarks).to.deep.equal(['Who prescribes']);
  });
});

describe('the toolkit for a consult', () => {
  it('has questions to tick, what to say with its blanks spoken, and labelled room for notes', async () => {
    const element = await guide({ topic: 'toolkit' });
    expect(all<HTMLInputElement>(element, 'label input[type="checkbox"]').length).to.be.at.least(10);
    expect(all(element, 'fieldset').every((set) => set.querySelector('legend')!.textContent.trim() !== '')).to.equal(true);
    expect(all(element, '.lines li')[0]!.textContent).to.match(/^Hello, my name is blank\. I would like/);
    const notes = all<HTMLTextAreaElement>(element, 'textarea');
    expect(notes.map(({ labels }) => labels[0]!.textContent.trim())).to.include('What I hope will change:');
    expect(root(element).getElementById('notes-hint')!.textContent).to.contain('not sent or stored');
    expect(root(element).getElementById('notes-hint')!.textContent).to.not.contain('box');
  });

  it('keeps the notes nowhere else', async () => {
    const element = await guide({ topic: 'toolkit' });
    const [note] = all<HTMLTextAreaElement>(element, 'textarea');
    note!.focus();
    await sendKeys({ type: 'zephyrine' });
    element.requestUpdate();
    await element.updateComplete;
    expect(note!.value).to.equal('zephyrine');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.not.contain('zephyrine');
    expect(document.cookie).to.not.contain('zephyrine');
    expect(location.href).to.not.contain('zephyrine');
  });

  it('prints the notes whole (where a test can print: in Chromium)', async function () {
    if (!/Chrom/.test(navigator.userAgent)) this.skip();
    const element = await guide({ topic: 'toolkit' });
    const [note] = all<HTMLTextAreaElement>(element, 'textarea');
    note!.focus();
    await sendKeys({ type: 'rest' });
    element.requestUpdate();
    await element.updateComplete;
    const printed = note!.nextElementSibling!;
    expect(printed.checkVisibility()).to.equal(false);
    expect(printed.textContent).to.equal('rest');
    await emulateMedia({ media: 'print' });
    try {
      expect(printed.checkVisibility()).to.equal(true);
      expect(note!.checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
