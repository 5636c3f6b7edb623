import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/components/crisis-line/define.js';
import type { CrisisLine } from '../../src/components/crisis-line/crisis-line.js';
import type { ProblemEvent } from '../../src/components/problem-event.js';

const links = (element: Element): HTMLAnchorElement[] => [...element.shadowRoot!.querySelectorAll('a')];
const ways = (element: Element): Record<string, string> =>
  Object.fromEntries(links(element).map((link) => [link.textContent.trim(), link.getAttribute('href') ?? '']));
const words = (element: Element): string => element.shadowRoot!.querySelector('.strip')!.textContent.replace(/\s+/g, ' ').trim();

describe('the crisis line', () => {
  it('calls, texts and chats with 988, and calls 911', async () => {
    const element = await fixture(html`<crisis-line></crisis-line>`);
    expect(ways(element)).to.deep.equal({
      'Call 988': 'tel:988',
      'Text 988': 'sms:988',
      'Chat at 988lifeline.org': 'https://988lifeline.org/chat/',
      'Call 911': 'tel:911',
    });
    expect(words(element)).to.contain('Veterans press 1. For Spanish, press 2.');
  });

  it('speaks Spanish at once, without waiting for a file', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const element = document.createElement('crisis-line');
    place.append(element);
    await element.updateComplete;
    expect(Object.keys(ways(element))).to.include.members(['Llamar al 988', 'Mensaje de texto al 988', 'Llamar al 911']);
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('es');
  });

  it('takes its language from its own attribute first, and follows a change', async () => {
    const element = await fixture<CrisisLine>(html`<crisis-line lang="es-MX"></crisis-line>`);
    expect(words(element)).to.contain('oprima 2');
    element.lang = 'en';
    await element.updateComplete;
    expect(words(element)).to.contain('press 2');
  });

  it('is there in a language that the interface does not speak', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="fr"><crisis-line></crisis-line></div>`);
    expect(words(place.querySelector('crisis-line')!)).to.contain('Call 988');
  });

  it('mixes nothing of the United States into the numbers of another country', async () => {
    const element = await fixture(html`
      <crisis-line number="116 123" text-number="85258" emergency="999" label="Need someone?" note="Day and night."></crisis-line>
    `);
    expect(ways(element)).to.deep.equal({ 'Call 116 123': 'tel:116123', 'Text 85258': 'sms:85258', 'Call 999': 'tel:999' });
    expect(words(element)).to.contain('Need someone? Day and night.').and.not.contain('988');
  });

  it('guesses no emergency number', async () => {
    const element = await fixture(html`<crisis-line number="13 11 14"></crisis-line>`);
    expect(ways(element)).to.deep.equal({ 'Call 13 11 14': 'tel:131114' });
    expect(words(element)).to.contain('Call your local emergency number.');
  });

  it('still shows 988 where its attributes are wrong, and tells the site editor', async () => {
    const { warn } = console;
    console.warn = () => {};
    const told: string[] = [];
    const listener = (event: Event) => told.push((event as ProblemEvent).detail.attribute ?? '');
    document.addEventListener('pm-error', listener);
    const element = await fixture(html`
      <crisis-line number="call us" emergency="dial nine" chat-url="javascript:alert(1)" text-number="x"></crisis-line>
    `);
    document.removeEventListener('pm-error', listener);
    console.warn = warn;
    expect(told).to.have.members(['number', 'emergency', 'chat-url', 'text-number']);
    expect(Object.values(ways(element))).to.have.members(['tel:988', 'sms:988', 'https://988lifeline.org/chat/', 'tel:911']);
  });

  it('keeps what the page wrote between the tags, for the time before scripts run', async () => {
    const element = await fixture(html`<crisis-line><a href="tel:988">988</a></crisis-line>`);
    expect(element.querySelector('a')!.getAttribute('href')).to.equal('tel:988');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('is the same again when it is taken out and put elsewhere', async () => {
    const element = await fixture<CrisisLine>(html`<crisis-line emergency="112"></crisis-line>`);
    const before = ways(element);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(ways(element)).to.deep.equal(before);
    element.remove();
  });

  it('leads through its ways in reading order by keyboard', async () => {
    const element = await fixture(html`<crisis-line></crisis-line>`);
    const visited: string[] = [];
    links(element)[0]!.focus();
    for (let step = 0; step < 4; step++) {
      visited.push(element.shadowRoot!.activeElement?.textContent!.trim() ?? '');
      await sendKeys({ press: 'Tab' });
    }
    expect(visited).to.deep.equal(['Call 988', 'Text 988', 'Chat at 988lifeline.org', 'Call 911']);
  });

  it('has big targets and fits into 296 px', async () => {
    const place = await fixture<HTMLElement>(html`<div><crisis-line lang="es"></crisis-line></div>`);
    place.style.setProperty('width', '296px');
    const element = place.querySelector('crisis-line')!;
    for (const way of element.shadowRoot!.querySelectorAll('.ways a'))
      expect(way.getBoundingClientRect().height).to.be.at.least(44);
    expect(element.scrollWidth).to.be.at.most(296);
  });
});
