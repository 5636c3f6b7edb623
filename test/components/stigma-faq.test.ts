import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { Problem, ProblemEvent } from '../../src/components/problem-event.js';
import '../../src/components/stigma-faq/define.js';
import type { StigmaFaq } from '../../src/components/stigma-faq/stigma-faq.js';
import { filesOnDemand } from '../../src/files-on-demand.js';
import type { Query } from '../../src/search/query.js';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const questions = (element: Element): HTMLButtonElement[] => [
  ...root(element).querySelectorAll<HTMLButtonElement>('button.question'),
];
const question = (element: Element, id: string): HTMLButtonElement => root(element).querySelector(`#question-${id}`)!;
const panel = (element: Element, id: string): HTMLElement => root(element).querySelector(`#answer-${id}`)!;
const more = (element: Element, id: string): HTMLElement => root(element).querySelector(`#more-${id}`)!;
const isOpen = (element: Element, id: string): boolean => question(element, id).getAttribute('aria-expanded') === 'true';
const openIds = (element: Element): string[] =>
  questions(element)
    .filter((button) => button.getAttribute('aria-expanded') === 'true')
    .map(({ id }) => id.replace('question-', ''));
const titles = (element: Element): string[] =>
  [...root(element).querySelectorAll('.group-title')].map((title) => title.textContent!.trim());
const texts = (element: Element): string[] => questions(element).map((button) => button.textContent!.trim());
const button = (element: Element, label: string): HTMLButtonElement =>
  [...root(element).querySelectorAll('button')].find((one) => one.textContent!.trim() === label)!;
const box = (element: Element): HTMLInputElement | null => root(element).querySelector('#answer-search');
const focused = (element: Element): Element | null => root(element).activeElement;
const spoken = (element: Element): string =>
  [...root(element).children]
    .filter((child) => child.getAttribute('role') === 'status')
    .map((region) => region.textContent)
    .join('');
const shownText = (element: Element, id: string): string =>
  [...panel(element, id).querySelectorAll('slot')]
    .flatMap((slot) => slot.assignedNodes())
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

let problems: Problem[] = [];
const collect = (event: Event) => problems.push((event as ProblemEvent).detail);
const { warn, error } = console;
const { spanishFaq, faqMore } = filesOnDemand;
beforeEach(() => {
  problems = [];
  console.warn = () => undefined;
  console.error = () => undefined;
  document.addEventListener('pm-error', collect);
});
afterEach(() => {
  console.warn = warn;
  console.error = error;
  document.removeEventListener('pm-error', collect);
  Object.assign(filesOnDemand, { spanishFaq, faqMore });
  history.replaceState(null, '', location.pathname + location.search);
});

const plain = (): Promise<StigmaFaq> => fixture<StigmaFaq>(html`<stigma-faq></stigma-faq>`);

async function type(element: StigmaFaq, text: string): Promise<void> {
  box(element)!.focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

async function press(element: StigmaFaq, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

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
    await press(element, 'Space');
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
    expect(problems.map(({ code, attribute, value }) => [code, attribute, value])).to.deep.equal([
      ['attribute-not-understood', 'open', 'nonsense'],
    ]);
  });

  it('are opened by the browser’s find-in-page where it can', async function () {
    if (!('onbeforematch' in document.documentElement)) this.skip();
    const element = await plain();
    expect(panel(element, 'am-i-broken').getAttribute('hidden')).to.equal('until-found');
    panel(element, 'am-i-broken').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['am-i-broken']);
    expect(panel(element, 'am-i-broken').hasAttribute('hidden')).to.equal(false);
  });

  it('print open, whether they are or not', async function () {
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
    await waitUntil(() => more(element, 'relapse').querySelector('.sources'));
  });
});

describe('one answer', () => {
  it('says in short, then on demand at length, with sources, the day it was read against them, where it holds, and who has not signed it', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="relapse"></stigma-faq>`);
    const answer = panel(element, 'relapse');
    expect(more(element, 'relapse').textContent!.trim()).to.equal('');
    const moreButton = answer.querySelector<HTMLButtonElement>('.more-button')!;
    expect(moreButton.getAttribute('aria-label')).to.match(/^More, and sources: .+\?$/);
    moreButton.click();
    await waitUntil(() => answer.querySelector('.sources'));
    const links = [...answer.querySelectorAll<HTMLAnchorElement>('.sources a')];
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) expect(link.protocol).to.equal('https:');
    expect(answer.querySelector('.source-of')!.textContent).to.match(/, \d{4}$/);
    const about = answer.querySelector('.about')!.textContent!;
    expect(about).to.match(/[A-Z][a-z]+\s\d{1,2},\s\d{4}/);
    expect(about).to.contain('No clinician has signed off');
    expect(about).to.contain('General information');
    expect(moreButton.getAttribute('aria-expanded')).to.equal('true');
  });

  it('can be tried again where the longer part did not load', async () => {
    let works = false;
    filesOnDemand.faqMore = (language) => (works ? faqMore(language) : Promise.reject(new Error('offline')));
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="relapse"></stigma-faq>`);
    panel(element, 'relapse').querySelector<HTMLButtonElement>('.more-button')!.click();
    await waitUntil(() => panel(element, 'relapse').querySelector('.failed'));
    expect(spoken(element)).to.equal('The longer answer did not load.');
    works = true;
    panel(element, 'relapse').querySelector<HTMLButtonElement>('.more .button')!.click();
    await waitUntil(() => panel(element, 'relapse').querySelector('.sources'));
  });

  it('holds the crisis line where a crisis may be near', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="need-help-now relapse"></stigma-faq>`);
    const line = panel(element, 'need-help-now').querySelector('crisis-line')!;
    expect(line.shadowRoot!.textContent).to.contain('988');
    expect(panel(element, 'relapse').querySelector('crisis-line')).to.equal(null);
  });

  it('takes the page’s own crisis line, for another country', async () => {
    const element = await fixture<StigmaFaq>(
      html`<stigma-faq open="need-help-now"><crisis-line slot="crisis" number="116 123"></crisis-line></stigma-faq>`,
    );
    const line = panel(element, 'need-help-now').querySelector('crisis-line')!;
    await waitUntil(() => line.shadowRoot?.textContent?.includes('116 123'));
    expect(line.shadowRoot!.textContent).to.not.contain('988');
  });

  it('leads to a related one', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="relapse"></stigma-faq>`);
    const link = panel(element, 'relapse').querySelector<HTMLButtonElement>('.link')!;
    const wanted = link.textContent!.trim();
    link.click();
    await waitUntil(() => focused(element)?.textContent?.trim() === wanted);
    expect(focused(element)!.getAttribute('aria-expanded')).to.equal('true');
    expect(location.hash).to.equal('');
  });

  it('sets the search beside it, keeps what the visitor chose there, and says nothing of it to the page', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const search = Object.assign(document.createElement('provider-search'), {
      query: { text: 'anxiety', filters: { insurance: ['aetna'], role: ['psychiatrist'] } } as Query,
    });
    const element = document.createElement('stigma-faq');
    element.setAttribute('open', 'pregnancy-breastfeeding');
    place.append(search, element);
    await element.updateComplete;
    const heard: Event[] = [];
    const names = ['pm-select', 'pm-search', 'pm-error'];
    for (const name of names) document.addEventListener(name, (event) => heard.push(event), { once: true });
    panel(element, 'pregnancy-breastfeeding').querySelector<HTMLButtonElement>('.links > .button')!.click();
    expect(search.query).to.deep.equal({ text: 'anxiety', filters: { insurance: ['aetna'], focus: ['perinatal'] } });
    expect(document.activeElement).to.equal(search);
    expect(heard).to.deep.equal([]);
    expect(location.href).to.not.contain('perinatal');
  });

  it('offers no search where the page has none', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="pregnancy-breastfeeding"></stigma-faq>`);
    expect(panel(element, 'pregnancy-breastfeeding').querySelector('.links > .button')).to.equal(null);
  });
});

describe('a link to an answer', () => {
  it('opens it when the page is opened with it', async () => {
    history.replaceState(null, '', '#pm-faq-side-effects');
    const element = await plain();
    await waitUntil(() => focused(element) === question(element, 'side-effects'));
    expect(openIds(element)).to.deep.equal(['side-effects']);
  });

  it('opens it when it is followed', async () => {
    const element = await plain();
    location.hash = '#pm-faq-how-soon';
    await waitUntil(() => focused(element) === question(element, 'how-soon'));
    expect(openIds(element)).to.deep.equal(['how-soon']);
  });

  it('leaves other fragments alone', async () => {
    const element = await plain();
    location.hash = '#contact';
    await nextFrame();
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal([]);
    expect(focused(element)).to.equal(null);
  });

  it('finds the practice’s own entry by its id', async () => {
    const element = await fixture<StigmaFaq>(
      html`<stigma-faq
        ><details id="parking">
          <summary>Where can I park?</summary>
          Behind the house.
        </details></stigma-faq
      >`,
    );
    location.hash = '#parking';
    await waitUntil(() => focused(element) === question(element, 'parking'));
    expect(isOpen(element, 'parking')).to.equal(true);
  });
});

describe('the search over the answers', () => {
  it('is there with more than eight answers only', async () => {
    expect(box(await plain())).to.not.equal(null);
    expect(box(await fixture(html`<stigma-faq topics="feelings"></stigma-faq>`))).to.equal(null);
  });

  it('finds by words, best first, and says the count once', async () => {
    const element = await plain();
    await type(element, 'side effects');
    await waitUntil(() => spoken(element) !== '', 'nothing was said', { timeout: 3000 });
    expect(texts(element)[0]).to.equal('What about side effects?');
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
    await waitUntil(() => questions(element).some(({ id }) => id === 'question-needing-medication-weak'));
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
    expect(question(element, 'first-visit').textContent!.trim()).to.equal('What is a first visit like with us?');
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

  it('may come and change later', async () => {
    const element = await plain();
    const details = document.createElement('details');
    details.id = 'late';
    const summary = document.createElement('summary');
    summary.textContent = 'Too late?';
    details.append(summary, 'Never.');
    element.append(details);
    await waitUntil(() => question(element, 'late'));
    summary.textContent = 'Is it too late?';
    await waitUntil(() => question(element, 'late').textContent!.trim() === 'Is it too late?');
    details.remove();
    await waitUntil(() => !question(element, 'late'));
  });

  it('never run as markup', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq></stigma-faq>`);
    const heading = document.createElement('h3');
    heading.textContent = '<img src=x onerror="throw 1">';
    element.append(heading, 'Text.');
    await waitUntil(() => texts(element).includes('<img src=x onerror="throw 1">'));
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
    expect(problems.map(({ code }) => code)).to.deep.equal(['faq-entry-incomplete', 'faq-entry-id-twice', 'faq-entries-nested']);
  });
});

describe('which answers there are', () => {
  it('is chosen by group and by answer', async () => {
    const element = await fixture<StigmaFaq>(
      html`<stigma-faq topics="prescribers how-soon" exclude="psychiatrist"></stigma-faq>`,
    );
    expect(titles(element)).to.deep.equal(['What medicine can and cannot do', 'Who prescribes']);
    expect(question(element, 'psychiatrist')).to.equal(null);
    expect(question(element, 'how-soon')).to.not.equal(null);
  });

  it('is reported to the editor where a name is unknown', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq topics="feelings feeling"></stigma-faq>`);
    expect(titles(element)).to.deep.equal(['Feelings about medicine']);
    expect(problems[0]).to.include({ code: 'attribute-not-understood', attribute: 'topics', value: 'feelings feeling' });
  });
});

describe('structured data', () => {
  it('is off unless asked for, stands between the tags, and holds what is shown', async () => {
    const element = await fixture<StigmaFaq>(
      html`<stigma-faq topics="am-i-broken"
        ><details>
          <summary>Ours?</summary>
          Ours &lt;/script>.
        </details></stigma-faq
      >`,
    );
    expect(element.querySelector('script')).to.equal(null);
    element.structuredData = true;
    await element.updateComplete;
    const script = element.querySelector('script')!;
    const data = JSON.parse(script.textContent!) as { mainEntity: { name: string; acceptedAnswer: { text: string } }[] };
    expect(data.mainEntity.map(({ name }) => name)).to.deep.equal(['Am I broken?', 'Ours?']);
    expect(data.mainEntity[1]!.acceptedAnswer.text).to.equal('Ours </script>.');
    expect(script.textContent).to.not.contain('</script');
    element.structuredData = false;
    await element.updateComplete;
    expect(element.querySelector('script')).to.equal(null);
  });
});

describe('the answers in Spanish', () => {
  const spanish = async (): Promise<StigmaFaq> => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq lang="es" open="relapse"><p>Llámenos.</p></stigma-faq>`);
    await waitUntil(() => questions(element).length > 0);
    return element;
  };

  it('come from a file of their own, with their longer parts', async () => {
    const element = await spanish();
    expect(titles(element)).to.include('Quién receta');
    expect(openIds(element)).to.deep.equal(['relapse']);
    panel(element, 'relapse').querySelector<HTMLButtonElement>('.more-button')!.click();
    await waitUntil(() => panel(element, 'relapse').querySelector('.sources'));
    expect(panel(element, 'relapse').querySelector('.sources a')!.getAttribute('lang')).to.equal('en');
    expect(panel(element, 'relapse').querySelector('.about')!.textContent).to.contain('Ningún profesional');
  });

  it('are found without accents and by everyday words', async () => {
    const element = await spanish();
    await type(element, 'pastillas adiccion');
    expect(
      questions(element)
        .slice(0, 3)
        .map(({ id }) => id),
    ).to.include('question-addiction-and-dependence');
  });

  it('can be tried again where they did not load; until then the page’s own words show', async () => {
    let works = false;
    filesOnDemand.spanishFaq = () => (works ? spanishFaq() : Promise.reject(new Error('offline')));
    const element = await fixture<StigmaFaq>(html`<stigma-faq lang="es"><p>Llámenos.</p></stigma-faq>`);
    await waitUntil(() => root(element).querySelector('.failure'));
    expect(problems.map(({ code }) => code)).to.deep.equal(['content-not-loaded']);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    works = true;
    button(element, 'Intentar de nuevo').click();
    await waitUntil(() => questions(element).length > 20);
  });
});
