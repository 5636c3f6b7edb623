import { expect, fixture, html } from '@open-wc/testing';
import { EmbeddedElement } from '../../src/components/embedded-element.js';
import { isColor } from '../../src/controllers/theme-controller.js';
import { contrast, parseComputedColor, parseHex } from '../../src/styles/contrast.js';
import { until } from '../fixtures/until.js';

customElements.define('themed-element', class extends EmbeddedElement {});

const rootOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.root')!;
const schemeOf = (element: Element): string | undefined => /\b(light|dark)\b/.exec(rootOf(element).className)?.[1];
const token = (element: Element, name: string): string => getComputedStyle(rootOf(element)).getPropertyValue(name).trim();

describe('theme', () => {
  it('auto is as dark as what the page paints behind', async () => {
    const place = await fixture<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    const element = place.querySelector('themed-element')!;
    expect(schemeOf(element)).to.equal('light');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html.night body { background: #101418 }');
    document.adoptedStyleSheets.push(sheet);
    document.documentElement.classList.add('night');
    await until(() => schemeOf(element) === 'dark');
    document.documentElement.classList.remove('night');
    await until(() => schemeOf(element) === 'light');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  it('can be set, and changed', async () => {
    const element = await fixture<EmbeddedElement>(html`<themed-element theme="dark"></themed-element>`);
    expect(schemeOf(element)).to.equal('dark');
    element.theme = 'light';
    await element.updateComplete;
    expect(schemeOf(element)).to.equal('light');
  });

  it('is set once, by the outermost element: those inside inherit, unless they have their own', async () => {
    const outer = await fixture<EmbeddedElement>(html`
      <themed-element theme="dark">
        <themed-element id="inherits"></themed-element>
        <themed-element id="own" theme="light"></themed-element>
      </themed-element>
    `);
    expect(schemeOf(outer)).to.equal('dark');
    expect(schemeOf(outer.querySelector('#inherits')!)).to.equal(undefined);
    expect(schemeOf(outer.querySelector('#own')!)).to.equal('light');
  });
});

describe('accent', () => {
  for (const accent of ['#ffd98a', 'navy', 'oklch(85% 0.15 100)', 'rgb(250 250 250)', 'hsl(300deg 100% 50%)']) {
    it(`${accent} becomes text that can be read`, async () => {
      const element = await fixture(html`<themed-element accent=${accent}></themed-element>`);
      const color = (name: string) => parseHex(token(element, name)) ?? parseComputedColor(token(element, name))!;
      expect(contrast(color('--_on-accent'), color('--_accent'))).to.be.at.least(4.5);
      expect(contrast(color('--_accent-text'), color('--_surface'))).to.be.at.least(4.5);
      expect(contrast(color('--_accent-text'), color('--_sunken'))).to.be.at.least(4.5);
    });
  }

  it('may come from the stylesheet of the page', async () => {
    const place = await fixture<HTMLElement>(html`<div><themed-element></themed-element></div>`);
    place.style.setProperty('--pm-accent', 'rgb(128, 0, 64)');
    const element = document.createElement('themed-element') as EmbeddedElement;
    place.append(element);
    await element.updateComplete;
    expect(token(element, '--_accent')).to.equal('#800040');
  });

  it('leaves no style on the host, which belongs to the page', async () => {
    const element = await fixture(html`<themed-element accent="teal" theme="dark"></themed-element>`);
    expect(element.hasAttribute('style')).to.equal(false);
  });

  it('knows a colour from a text that only looks like one', () => {
    for (const color of ['red', '#abc', 'hsl(10 20% 30%)', 'oklch(50% 0.1 20)']) expect(isColor(color), color).to.equal(true);
    for (const text of ['', 'reddish', 'inherit', '#12', 'red; background: url(x)', 'red) , blue'])
      expect(isColor(text), text).to.equal(false);
  });
});
