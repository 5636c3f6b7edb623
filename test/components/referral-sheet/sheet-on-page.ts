import { fixture, html } from '@open-wc/testing';
import '../../../src/components/referral-sheet/define.js';
import type { ReferralSheet } from '../../../src/components/referral-sheet/referral-sheet.js';
import type { Provider } from '../../../src/feed/provider.js';
import type { Reason } from '../../../src/search/query.js';
import { bare, full, reasons } from '../../fixtures/sample-providers.js';
import { until } from '../../fixtures/until.js';

/** An invented person with another set of gaps. */
export const third: Provider = {
  id: 'ines-varga',
  name: 'Inés Varga',
  credentials: ['MD'],
  role: 'psychiatrist',
  phone: '310-555-0188',
  insurance: { accepted: [] },
  availability: { accepting: 'waitlist' },
  verified: { availability: { on: '2026-03-02' } },
};

export const three: readonly Provider[] = [full, bare, third];
export const TODAY = '2026-11-22';

export interface SheetOptions {
  readonly providers?: readonly Provider[] | undefined;
  readonly reasons?: Readonly<Record<string, readonly Reason[]>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly width?: string;
}

/** A sheet that has drawn its paper, with code and questions. */
export async function sheetOnPage(options: SheetOptions = {}): Promise<ReferralSheet> {
  const { providers = three, attributes = {}, width = '900px' } = options;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.setProperty('width', width);
  const element = document.createElement('referral-sheet');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (providers.length > 0) element.providers = providers;
  element.reasons = options.reasons ?? { [full.id]: reasons };
  element.today = TODAY;
  place.append(element);
  await until(() => part(element, '.code') && part(element, '.questions'), 'the sheet never came');
  return element;
}

export const part = <Found extends Element = HTMLElement>(element: Element, selector: string): Found | null =>
  element.shadowRoot!.querySelector<Found>(selector);
export const parts = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
/** Words as a reader meets them: one space between, dates no longer held together. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** Presses a button as people do who see it. */
export function press(element: ReferralSheet, action: string): void {
  const button = part(element, `[data-action="${action}"]`)!;
  const closed = button.closest('details:not([open])');
  closed?.querySelector('summary')?.click();
  button.click();
}

/** What was said aloud last. */
export function spoken(element: Element): string {
  return parts(element, '[role="status"]').map(words).filter(Boolean).join(' | ');
}

/** Opens "Change what the sheet says" and writes the therapist's own line. */
export async function writeLine(element: ReferralSheet, id: string, line: string): Promise<void> {
  part<HTMLDetailsElement>(element, '.change')!.open = true;
  const field = part<HTMLTextAreaElement>(element, `#line-${id}`)!;
  field.value = line;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

/** Ticks "Print my notes too", which is in sight: nothing has to be opened first. */
export async function printNotes(element: ReferralSheet): Promise<void> {
  const box = part<HTMLInputElement>(element, '.own-notes input')!;
  if (!box.checkVisibility() || box.checked) throw new Error('The choice has to be seen, and to be off.');
  box.click();
  await element.updateComplete;
}

/** Who is on the sheet. */
export const names = (element: Element): string[] => parts(element, '.name bdi').map(words);
export const entry = (element: Element, place: number): HTMLElement => parts(element, '.entry')[place - 1]!;
/** What stands behind a label. */
export const fact = (element: Element, place: number, label: string): string => {
  const row = [...entry(element, place).querySelectorAll('.fact')].find(
    (each) => words(each.querySelector('dt')) === `${label}:`,
  );
  return words(row?.querySelector('dd'));
};
