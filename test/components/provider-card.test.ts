import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/components/provider-card/define.js';
import { ProviderCard } from '../../src/components/provider-card/provider-card.js';
import type { SelectEvent } from '../../src/components/provider-card/events.js';
import type { Provider } from '../../src/feed/provider.js';
import type { Hit } from '../../src/search/query.js';
import { foundHit, fullProvider, selfPayProvider, staleProvider, today, unknownProvider } from '../fixtures/sample-hit.js';
import { until } from '../fixtures/until.js';

async function card(provider: Provider | Hit, markup = html`<provider-card></provider-card>`): Promise<ProviderCard> {
  const element = await fixture<ProviderCard>(markup);
  element.today = today;
  if ('provider' in provider) element.hit = provider;
  else element.provider = provider;
  await element.updateComplete;
  return element;
}

const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const words = (element: Element, selector = '.card'): string =>
  (inside(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const fact = (element: Element, name: string): string => {
  const row = [...element.shadowRoot!.querySelectorAll('.fact')].find((each) => each.querySelector('dt')!.textContent === name);
  return (row?.querySelector('dd')?.textContent ?? '').replace(/\s+/g, ' ').trim();
};
const part = (element: Element, name: string) => inside(element, `[part="${name}"]`) as HTMLAnchorElement | null;

describe('a card', () => {
  it('says who it is in plain words', async () => {
    const element = await card(fullProvider);
    expect(words(element, 'h3')).to.equal('María-José Ortega de la Cruz-Featherstonehaugh (she/her)');
    expect(words(element, '.role')).to.equal('Psychiatric nurse practitioner, DNP, PMHNP-BC');
    expect(inside(element, 'article')!.getAttribute('aria-labelledby')).to.equal('name');
  });

  it('says why someone was found, and what to check', async () => {
    const element = await card(foundHit);
    expect(words(element, '.reasons')).to.contain('Treats ADHD and bipolar disorder');
    expect(words(element, '.reasons')).to.contain('Takes Aetna, confirmed 12 days ago');
    expect(words(element, '.cautions')).to.contain('Controlled medicines by telehealth: ask first.');
  });

  it('is drawn again for other reasons, cautions or another person, not for a new answer that says the same', async () => {
    const element = await card(foundHit);
    element.hit = { ...structuredClone(foundHit), provider: foundHit.provider, score: foundHit.score / 2 };
    expect(element.isUpdatePending).to.equal(false);
    for (const other of [
      { ...foundHit, reasons: foundHit.reasons.slice(1) },
      { ...foundHit, cautions: [] },
      { ...foundHit, provider: staleProvider },
      undefined,
      foundHit,
    ]) {
      Object.assign(element, { hit: other });
      expect(element.isUpdatePending, JSON.stringify(other)).to.equal(true);
      await element.updateComplete;
    }
  });

  it('says how fresh the news of openings is', async () => {
    const fresh = await card(fullProvider);
    expect(words(fresh, '.opening')).to.contain('Taking new patients').and.contain('Confirmed 3 weeks ago');
    const stale = await card(staleProvider);
    expect(words(stale, '.opening')).to.contain('Not confirmed since May 4, 2026');
    const never = await card({ id: 'x', name: 'X', availability: { accepting: 'yes' } });
    expect(words(never, '.opening')).to.contain('Not confirmed');
  });

  it('names plans, offices, states, fees, languages and the way in', async () => {
    const element = await card(fullProvider);
    expect(fact(element, 'Insurance')).to.contain('Aetna, Cigna').and.contain('3 more');
    expect(fact(element, 'Office')).to.contain('Alder Street office').and.contain('22 River Road');
    expect(fact(element, 'Telehealth')).to.equal('Oregon, Washington, California, Idaho, Nevada, Montana');
    expect(fact(element, 'Fees')).to.equal('First visit $300, follow-up visit $150. Lower fees based on income.');
    expect(fact(element, 'Languages')).to.equal('English, Spanish, Brazilian Portuguese');
    expect(fact(element, 'How to start')).to.contain('No referral needed. Call the office.');
    expect(words(element, '.endorsement')).to.contain('Recommended by Elm Street Practice').and.contain('She listens');
  });

  it('never passes a specialty off as a condition that is treated', async () => {
    const hospital = await card({ id: 'h', name: 'Elm Hospital', specialties: ['Hospital', 'Inpatient care'] });
    expect(words(hospital, '.role')).to.equal('Hospital');
    expect(fact(hospital, 'Treats')).to.equal('');
    expect(fact(hospital, 'Specialty')).to.equal('Inpatient care');
    expect(words(hospital, '.facts ~ .unknown')).to.contain('what they treat').and.not.contain('specialty');
    const doctor = await card({ id: 'd', name: 'Ana Ruiz', role: 'psychiatrist', focus: ['adhd'], specialties: ['Dermatology'] });
    expect(fact(doctor, 'Treats')).to.equal('ADHD');
    expect(fact(doctor, 'Specialty')).to.equal('Dermatology');
  });

  it('says of what the feed does not give that it is not listed, and claims nothing', async () => {
    const element = await card(unknownProvider);
    expect(words(element)).to.match(/Not listed: what they treat, insurance, .*Ask the office\./);
    expect(words(element)).to.contain('Role not listed').and.contain('Openings not known');
    expect(words(element)).not.to.match(/undefined|null|NaN|\$|Taking new/);
    expect(part(element, 'call')).to.equal(null);
  });

  it('tells no insurance from unknown insurance, and a free visit from an unknown fee', async () => {
    const element = await card(selfPayProvider);
    expect(fact(element, 'Insurance')).to.contain('Does not take insurance.');
    expect(fact(element, 'Fees')).to.equal('First visit free, follow-up visit $180');
    expect(fact(element, 'Telehealth')).to.equal('Not offered');
  });

  it('calls with the extension, and books in a new tab that knows nothing of this page', async () => {
    const element = await card(fullProvider);
    expect(part(element, 'call')!.getAttribute('href')).to.equal('tel:+15035550142;ext=12');
    expect(part(element, 'call')!.getAttribute('aria-label')).to.match(/^Call \(503\) 555-0142, ext\. 12.*María-José/);
    expect(part(element, 'book')!.getAttribute('href')).to.equal('https://www.ortega.example/book');
    expect(part(element, 'book')!.rel).to.equal('noopener noreferrer');
    expect(part(element, 'book')!.getAttribute('aria-label')).to.contain('opens in a new tab');
  });

  it('gives no life to an address or a word that a feed should not have', async () => {
    const element = await card({
      id: 'x',
      name: '<img src=x onerror=alert(1)>',
      bio: '<script>alert(1)</script>',
      website: 'javascript:alert(1)',
      booking: 'http://unsafe.example/',
      photo: 'data:image/svg+xml,<svg/>',
      email: 'a@b.example?bcc=c@d.example',
    });
    expect(words(element, 'h3')).to.equal('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot!.querySelectorAll('img, script, a')).to.have.length(0);
  });

  it('shows initials, calmly, where there is no photo or the photo does not load', async () => {
    const element = await card({ ...fullProvider, photo: `${location.origin.replace('http:', 'https:')}/none.jpg` });
    expect(words(element, '.portrait')).to.equal('MO');
    expect(inside(element, '.portrait')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('speaks Spanish', async () => {
    const element = await card(foundHit, html`<provider-card lang="es"></provider-card>`);
    await until(() => words(element).includes('Trata'));
    expect(words(element, '.reasons')).to.contain('Acepta Aetna, confirmado hace 12 días');
    expect(fact(element, 'Idiomas')).to.match(/^Inglés, español/i);
  });

  it('takes its place in the outline of the page', async () => {
    const element = await card(fullProvider, html`<provider-card heading-level="4"></provider-card>`);
    expect(inside(element, 'h4')).not.to.equal(null);
    expect(inside(element, 'h3')).to.equal(null);
  });
});

describe('what a visitor does with a card', () => {
  it('opens the details by keyboard, and only then tells the page, by id', async () => {
    const element = await card(fullProvider);
    const told: SelectEvent['detail'][] = [];
    element.addEventListener('pm-select', (event) => told.push(event.detail));
    inside(element, 'summary')!.focus();
    expect(told).to.deep.equal([]);
    const opened = new Promise((resolve) => inside(element, 'details')!.addEventListener('toggle', resolve, { once: true }));
    await sendKeys({ press: 'Enter' });
    await opened;
    expect(told).to.deep.equal([{ id: 'maria-jose-ortega', action: 'details' }]);
    expect(fact(element, 'Licensed in')).to.contain('Oregon');
    expect(words(element, '.bio')).to.contain('goes slowly');
  });

  it('hides the details from the keyboard while they are closed', async () => {
    const element = await card(fullProvider);
    for (const link of element.shadowRoot!.querySelectorAll<HTMLElement>('details a'))
      expect(link.checkVisibility()).to.equal(false);
  });

  it('presses "Call", and the page learns which provider, nothing else', async () => {
    const element = await card(fullProvider);
    let told: unknown;
    document.addEventListener('pm-select', (event) => (told = (event as SelectEvent).detail), { once: true });
    const call = part(element, 'call')!;
    call.addEventListener('click', (event) => event.preventDefault());
    call.click();
    expect(told).to.deep.equal({ id: 'maria-jose-ortega', action: 'call' });
  });

  it('finds the details closed again when the card shows someone else', async () => {
    const element = await card(fullProvider);
    inside(element, 'details')!.setAttribute('open', '');
    element.provider = { ...fullProvider };
    await element.updateComplete;
    expect(inside(element, 'details')!.hasAttribute('open')).to.equal(true);
    element.provider = { ...fullProvider, id: 'another' };
    await element.updateComplete;
    expect(inside(element, 'details')!.hasAttribute('open')).to.equal(false);
  });

  it('finds the actions of the page in their place', async () => {
    const element = await card(fullProvider, html`<provider-card><button slot="actions">Add to list</button></provider-card>`);
    expect(element.querySelector('button')!.checkVisibility()).to.equal(true);
    expect(inside(element, 'slot')!.closest('.actions')).not.to.equal(null);
  });
});

describe('a card in a page', () => {
  it('keeps properties that were set before it was defined', async () => {
    const element = document.createElement('late-card') as ProviderCard;
    element.provider = fullProvider;
    document.body.append(element);
    customElements.define('late-card', class extends ProviderCard {});
    await element.updateComplete;
    expect(words(element, 'h3')).to.contain('María-José');
    element.remove();
  });

  it('is the same again when it is taken out and put elsewhere', async () => {
    const element = await card(foundHit);
    const before = words(element);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(words(element)).to.equal(before);
    element.remove();
  });

  for (const width of [296, 620, 1200]) {
    it(`fits into ${width} px, from left to right and from right to left`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        const place = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
        place.style.setProperty('width', `${width}px`);
        const element = document.createElement('provider-card');
        Object.assign(element, { hit: foundHit, today });
        place.append(element);
        await element.updateComplete;
        const box = element.getBoundingClientRect();
        for (const each of element.shadowRoot!.querySelectorAll('.card *')) {
          const { left, right, width: own } = each.getBoundingClientRect();
          if (own <= 1) continue;
          expect(Math.floor(right), each.getAttribute('class') ?? each.localName).to.be.at.most(Math.ceil(box.right));
          expect(Math.ceil(left), each.getAttribute('class') ?? each.localName).to.be.at.least(Math.floor(box.left));
        }
      }
    });
  }

  it('has targets of 44 px for what matters and 24 px for the rest', async () => {
    const element = await card(fullProvider);
    for (const target of element.shadowRoot!.querySelectorAll('.actions a, summary'))
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    for (const link of element.shadowRoot!.querySelectorAll('.facts .phone'))
      expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('holds out against a theme that styles everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: 62.5% } * { letter-spacing: 4px; text-transform: uppercase; line-height: 3; display: inline;
      font-size: 1rem } html, head, body, div { display: block }`);
    document.adoptedStyleSheets.push(sheet);
    const element = await card(fullProvider);
    const { letterSpacing, textTransform, fontSize } = getComputedStyle(inside(element, '.role')!);
    expect({ letterSpacing, textTransform }).to.deep.equal({ letterSpacing: 'normal', textTransform: 'none' });
    expect(Number.parseFloat(fontSize)).to.be.at.least(16);
    expect(getComputedStyle(element).display).to.equal('block');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
});
