import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
import { filesOnDemand } from '../../../src/files-on-demand.js';
import { until } from '../../fixtures/until.js';
import { focused, isOpen, more, openIds, panel, plain, question, spoken, watchProblems } from './answers-on-page.js';

watchProblems();

describe('one answer', () => {
  it('says in short, then on demand at length, with sources, the day it was read against them, where it holds, and who has not signed it', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="relapse"></stigma-faq>`);
    const answer = panel(element, 'relapse');
    expect(more(element, 'relapse').textContent.trim()).to.equal('');
    const moreButton = answer.querySelector<HTMLButtonElement>('.more-button')!;
    expect(moreButton.getAttribute('aria-label')).to.match(/^More, and sources: .+\?$/);
    moreButton.click();
    await until(() => answer.querySelector('.sources'));
    const links = [...answer.querySelectorAll<HTMLAnchorElement>('.sources a')];
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) expect(link.protocol).to.equal('https:');
    expect(answer.querySelector('.source-of')!.textContent).to.match(/, \d{4}$/);
    const about = answer.querySelector('.about')!.textContent;
    expect(about).to.match(/[A-Z][a-z]+\s\d{1,2},\s\d{4}/);
    expect(about).to.contain('No clinician has signed off');
    expect(about).to.contain('General information');
    expect(moreButton.getAttribute('aria-expanded')).to.equal('true');
  });

  it('can be tried again where the longer part did not load', async () => {
    let works = false;
    const { faqMore } = filesOnDemand;
    filesOnDemand.faqMore = (language) => (works ? faqMore(language) : Promise.reject(new Error('offline')));
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="relapse"></stigma-faq>`);
    panel(element, 'relapse').querySelector<HTMLButtonElement>('.more-button')!.click();
    await until(() => panel(element, 'relapse').querySelector('.failed'));
    expect(spoken(element)).to.equal('The longer answer did not load.');
    works = true;
    panel(element, 'relapse').querySelector<HTMLButtonElement>('.more .button')!.click();
    await until(() => panel(element, 'relapse').querySelector('.sources'));
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
    await until(() => line.shadowRoot?.textContent?.includes('116 123'));
    expect(line.shadowRoot!.textContent).to.not.contain('988');
  });

  it('leads to a related one', async () => {
    const element = await fixture<StigmaFaq>(html`<stigma-faq open="relapse"></stigma-faq>`);
    const link = panel(element, 'relapse').querySelector<HTMLButtonElement>('.link')!;
    const wanted = link.textContent.trim();
    link.click();
    await until(() => focused(element)?.textContent?.trim() === wanted);
    expect(focused(element)!.getAttribute('aria-expanded')).to.equal('true');
    expect(location.hash).to.equal('');
  });

  it('sets the search beside it, keeps what the visitor chose there, and says nothing of it to the page', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const search = Object.assign(document.createElement('provider-search'), {
      query: { text: 'anxiety', filters: { insurance: ['aetna'], role: ['psychiatrist'] } },
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
    await until(() => focused(element) === question(element, 'side-effects'));
    expect(openIds(element)).to.deep.equal(['side-effects']);
  });

  it('opens it when it is followed', async () => {
    const element = await plain();
    location.hash = '#pm-faq-how-soon';
    await until(() => focused(element) === question(element, 'how-soon'));
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
    await until(() => focused(element) === question(element, 'parking'));
    expect(isOpen(element, 'parking')).to.equal(true);
  });

  it('keeps it in view while what stands above it still loads, wherever the page has put it', async () => {
    history.replaceState(null, '', '#pm-faq-side-effects');
    const { element, above } = await belowSomething();
    await until(() => focused(element) === question(element, 'side-effects'));
    await until(() => isAtTop(element), 'the answer never came into view');
    for (const height of ['3000px', '500px', '4000px']) {
      above.style.blockSize = height;
      await frames(2);
      expect(isAtTop(element), height).to.equal(true);
    }
  });

  it('lets go as soon as the person does something', async () => {
    for (const act of [() => sendMouse({ type: 'click', position: [5, 5] }), () => sendKeys({ press: 'Shift' })]) {
      history.replaceState(null, '', '#pm-faq-side-effects');
      const { element, above } = await belowSomething();
      await until(() => isAtTop(element));
      await act();
      scrollTo({ top: 0, behavior: 'instant' });
      above.style.blockSize = '3000px';
      await frames(2);
      expect(isAtTop(element)).to.equal(false);
      element.parentElement!.remove();
    }
  });

  it('lets go of who scrolls away', async () => {
    history.replaceState(null, '', '#pm-faq-side-effects');
    const { element, above } = await belowSomething();
    await until(() => isAtTop(element));
    await frames(2);
    scrollTo({ top: 0, behavior: 'instant' });
    await frames(2);
    above.style.blockSize = '3000px';
    await frames(2);
    expect(scrollY).to.equal(0);
  });

  it('is followed by answers that come after it, but takes nobody out of a field in which they write', async () => {
    history.replaceState(null, '', '#pm-faq-side-effects');
    const page = await fixture<HTMLElement>(html`<div><input aria-label="Search" /></div>`);
    const input = page.querySelector('input')!;
    input.focus();
    await sendKeys({ type: 'an' });
    const element = document.createElement('stigma-faq');
    page.append(element);
    await until(() => openIds(element).includes('side-effects'));
    await frames(2);
    expect(document.activeElement).to.equal(input);
    input.blur();
    element.remove();
    const late = document.createElement('stigma-faq');
    page.append(late);
    await until(() => openIds(late).includes('side-effects') && focused(late) === question(late, 'side-effects'));
  });
});

/** In a page that the browser does not keep in place by itself. */
async function belowSomething(): Promise<{ element: StigmaFaq; above: HTMLElement }> {
  const page = await fixture<HTMLElement>(
    html`<div style="overflow-anchor: none">
      <div style="block-size: 50px"></div>
      <stigma-faq></stigma-faq>
      <div style="block-size: 3000px"></div>
    </div>`,
  );
  return { element: page.querySelector('stigma-faq')!, above: page.firstElementChild as HTMLElement };
}

const isAtTop = (element: Element): boolean => Math.abs(question(element, 'side-effects').getBoundingClientRect().top) < 40;

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await nextFrame();
}
