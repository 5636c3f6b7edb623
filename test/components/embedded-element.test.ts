import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import { EmbeddedElement } from '../../src/components/embedded-element.js';
import type { ProblemEvent } from '../../src/components/problem-event.js';
import type { Settings } from '../../src/controllers/settings-controller.js';
import { until } from '../fixtures/until.js';

class Probe extends EmbeddedElement {
  inside: unknown = '';

  get words(): string {
    return this.text.language;
  }

  get tag(): string {
    return this.locale;
  }

  protected override renderContent(): unknown {
    return template`<p>${this.words}</p>
      <slot></slot>`;
  }
}

class Early extends Probe {}
class Late extends Probe {}

customElements.define('early-element', Early);

function collectProblems(): { problems: ProblemEvent['detail'][]; stop: () => void } {
  const problems: ProblemEvent['detail'][] = [];
  const listener = (event: Event) => problems.push((event as ProblemEvent).detail);
  document.addEventListener('pm-error', listener);
  return { problems, stop: () => document.removeEventListener('pm-error', listener) };
}

/** Warnings are part of what is tested; they should not fill the report. */
let warned: string[] = [];
const { warn } = console;
beforeEach(() => {
  warned = [];
  console.warn = (line: string) => warned.push(line);
});
afterEach(() => {
  console.warn = warn;
});

function settingsOf(element: Element | null): Settings {
  return (element as Probe).settings;
}

async function updated(element: Element | null): Promise<void> {
  await (element as Probe).updateComplete;
}

describe('settings of an embedded element', () => {
  it('are taken from the element around it, and its own win', async () => {
    const outer = await fixture<Probe>(html`
      <early-element practice="Elm Street Practice" phone="555 010 4477">
        <div><early-element id="inner" phone="555 010 9999"></early-element></div>
      </early-element>
    `);
    const inner = outer.querySelector('#inner');
    expect(settingsOf(inner)).to.deep.equal({ practice: 'Elm Street Practice', phone: '555 010 9999' });
  });

  it('are the same when the element around it is upgraded later', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <late-element practice="Elm Street Practice"><early-element></early-element></late-element>
      </div>
    `);
    const inner = place.querySelector('early-element');
    expect(settingsOf(inner).practice).to.equal(undefined);
    customElements.define('late-element', Late);
    expect(settingsOf(inner).practice).to.equal('Elm Street Practice');
  });

  it('follow a change, an element taken out and put elsewhere, and cross a shadow root', async () => {
    const outer = await fixture<Probe>(html`<early-element state="CA"><div id="shadow"></div></early-element>`);
    const shadow = outer.querySelector('#shadow')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('early-element') as Probe;
    shadow.append(inner);
    expect(inner.settings.state).to.equal('CA');
    outer.state = 'OR';
    expect(inner.settings.state).to.equal('OR');
    document.body.append(inner);
    expect(inner.settings.state).to.equal(undefined);
    inner.remove();
  });

  it('set as properties before the element is defined are kept', async () => {
    const name = 'defined-later';
    const element = document.createElement(name) as Probe;
    element.practice = 'Elm Street Practice';
    document.body.append(element);
    customElements.define(name, class extends Probe {});
    await updated(element);
    expect(element.settings.practice).to.equal('Elm Street Practice');
    element.remove();
  });
});

describe('attributes that are wrong', () => {
  it('are named once, with their value and what is allowed, and left out of the settings', async () => {
    const { problems, stop } = collectProblems();
    const element = await fixture<Probe>(html`
      <early-element
        accent="sea-ish"
        theme="night"
        lang="tlh"
        src="javascript:alert(1)"
        state="California"
        hide-unconfirmed-after="soon"
      ></early-element>
    `);
    element.requestUpdate();
    await updated(element);
    stop();
    expect(problems.map(({ attribute, value }) => `${attribute}=${value}`)).to.have.members([
      'accent=sea-ish',
      'theme=night',
      'lang=tlh',
      'src=javascript:alert(1)',
      'state=California',
      'hide-unconfirmed-after=soon',
    ]);
    expect(problems.every(({ code, allowed }) => code === 'attribute-not-understood' && allowed)).to.equal(true);
    expect(element.settings).to.deep.equal({});
    expect(warned).to.have.length(6);
    expect(warned.find((line) => line.includes('theme'))).to.contain(
      '<early-element theme="night">. Allowed: auto, light, dark.',
    );
  });

  it('that are right are not reported', async () => {
    const { problems, stop } = collectProblems();
    await fixture(
      html`<early-element accent="oklch(60% 0.1 200)" theme="dark" lang="es-MX" src="/feed.json" state="CA"></early-element>`,
    );
    stop();
    expect(problems).to.deep.equal([]);
  });
});

describe('language of an embedded element', () => {
  it('is its own, else that of the nearest element that has one', async () => {
    const place = await fixture<HTMLElement>(html`
      <div lang="es-MX">
        <early-element id="page"></early-element>
        <early-element id="own" lang="en-GB"></early-element>
      </div>
    `);
    const [page, own] = [...place.querySelectorAll<Probe>('early-element')];
    await until(() => page!.shadowRoot!.querySelector('.root')?.getAttribute('lang') === 'es-MX');
    expect(page!.words).to.equal('es');
    expect(own!.tag).to.equal('en-GB');
  });

  it('shows the content of the page until Spanish is there, never English first', async () => {
    const element = document.createElement('early-element') as Probe;
    element.lang = 'es';
    const seen: string[] = [];
    const observer = new MutationObserver(() =>
      seen.push(element.shadowRoot?.querySelector('.root')?.getAttribute('lang') ?? ''),
    );
    document.body.append(element);
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    await until(() => seen.includes('es'));
    observer.disconnect();
    element.remove();
    expect(seen).not.to.include('en');
  });

  it('is English, and marked so, on a page whose language the interface does not speak', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="fr"><early-element></early-element></div>`);
    expect(place.querySelector<Probe>('early-element')!.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
  });

  it('follows the document', async () => {
    const element = await fixture<Probe>(html`<early-element></early-element>`);
    document.documentElement.lang = 'es';
    await until(() => element.shadowRoot!.querySelector('.root')?.getAttribute('lang') === 'es');
    document.documentElement.lang = 'en';
    await until(() => element.shadowRoot!.querySelector('.root')?.getAttribute('lang') === 'en');
  });
});
