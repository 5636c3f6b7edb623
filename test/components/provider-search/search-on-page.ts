import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/provider-search/define.js';
import type { ProviderCard } from '../../../src/components/provider-card/provider-card.js';
import type { ProviderSearch } from '../../../src/components/provider-search/provider-search.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';

/** Wide enough for the filters to stand beside the list. */
export const wide = '1100px';

export const inside = <Type extends HTMLElement>(element: Element, selector: string): Type =>
  element.shadowRoot?.querySelector<Type>(selector) as Type;
export const all = <Type extends HTMLElement>(element: Element, selector: string): Type[] => [
  ...(element.shadowRoot?.querySelectorAll<Type>(selector) ?? []),
];
export const box = (element: Element): HTMLInputElement => inside(element, '#box');
export const total = (element: Element): string => element.shadowRoot?.getElementById('total')?.textContent.trim() ?? '';
export const chips = (element: Element): string[] => all(element, '.chip').map((chip) => chip.getAttribute('aria-label') ?? '');
/** Those that are shown. */
export const cards = (element: Element): ProviderCard[] => all(element, '.card:not(.spare) > provider-card');
export const focused = (element: Element): Element | null => element.shadowRoot?.activeElement ?? null;
export const spoken = (element: Element): string =>
  [...(element.shadowRoot?.children ?? [])]
    .filter((child) => child.getAttribute('role') === 'status')
    .map((region) => region.textContent)
    .join('');

export async function ready(element: ProviderSearch): Promise<ProviderSearch> {
  await until(() => element.status === 'ready', 'the feed never came');
  await element.updateComplete;
  return element;
}

/** A search over sixty invented providers, in a wide column. */
export async function search(attributes: Record<string, string> = {}, inSpanish = false): Promise<ProviderSearch> {
  const element = document.createElement('provider-search');
  element.setAttribute('src', feedAddress(sampleFeed));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const parent = await fixture<HTMLElement>(html`<div lang=${inSpanish ? 'es' : 'en'}></div>`);
  parent.style.setProperty('width', wide);
  parent.append(element);
  return ready(element);
}

export async function type(element: ProviderSearch, text: string): Promise<void> {
  box(element).focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

/** Puts the whole text into the box at once, as pasting does. */
export async function write(element: ProviderSearch, text: string): Promise<void> {
  const input = box(element);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
  await element.updateComplete;
}

export async function press(element: ProviderSearch, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

/** Keeps the editor's messages of every test of a file, so that they can be read and do not fill the report. */
export function keepConsole(): { said(): string } {
  const { warn, error } = console;
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    console.warn = (line: string) => lines.push(line);
    console.error = (line: string) => lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
    console.error = error;
  });
  return { said: () => lines.join('\n') };
}
