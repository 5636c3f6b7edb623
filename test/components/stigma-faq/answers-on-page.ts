import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Problem } from '../../../src/components/problem-event.js';
import '../../../src/components/stigma-faq/define.js';
import type { StigmaFaq } from '../../../src/components/stigma-faq/stigma-faq.js';
import { filesOnDemand } from '../../../src/files-on-demand.js';
import { problemsHeard } from '../../fixtures/problems-heard.js';

export const root = (element: Element): ShadowRoot => element.shadowRoot!;
export const questions = (element: Element): HTMLButtonElement[] => [
  ...root(element).querySelectorAll<HTMLButtonElement>('button.question'),
];
export const question = (element: Element, id: string): HTMLButtonElement => root(element).querySelector(`#question-${id}`)!;
export const panel = (element: Element, id: string): HTMLElement => root(element).querySelector(`#answer-${id}`)!;
export const more = (element: Element, id: string): HTMLElement => root(element).querySelector(`#more-${id}`)!;
export const isOpen = (element: Element, id: string): boolean => question(element, id).getAttribute('aria-expanded') === 'true';
export const openIds = (element: Element): string[] =>
  questions(element)
    .filter((button) => button.getAttribute('aria-expanded') === 'true')
    .map(({ id }) => id.replace('question-', ''));
export const titles = (element: Element): string[] =>
  [...root(element).querySelectorAll('.group-title')].map((title) => title.textContent.trim());
export const texts = (element: Element): string[] => questions(element).map((button) => button.textContent.trim());
export const button = (element: Element, label: string): HTMLButtonElement =>
  [...root(element).querySelectorAll('button')].find((one) => one.textContent.trim() === label)!;
export const box = (element: Element): HTMLInputElement | null => root(element).querySelector('#answer-search');
export const focused = (element: Element): Element | null => root(element).activeElement;
export const spoken = (element: Element): string =>
  [...root(element).children]
    .filter((child) => child.getAttribute('role') === 'status')
    .map((region) => region.textContent)
    .join('');
export const shownText = (element: Element, id: string): string =>
  [...panel(element, id).querySelectorAll('slot')]
    .flatMap((slot) => slot.assignedNodes())
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

export const plain = (): Promise<StigmaFaq> => fixture<StigmaFaq>(html`<stigma-faq></stigma-faq>`);

export async function type(element: StigmaFaq, text: string): Promise<void> {
  box(element)!.focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

export async function press(element: StigmaFaq, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

/** What the editor is told during each test of a file, and a page as it was before, after each. */
export function watchProblems(): { problems(): readonly Problem[] } {
  const problems = problemsHeard();
  const files = { ...filesOnDemand };
  afterEach(() => {
    Object.assign(filesOnDemand, files);
    history.replaceState(null, '', location.pathname + location.search);
  });
  return { problems };
}
