import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsultRequestElement } from '../../../src/components/consult-request/consult-request.js';
import '../../../src/components/consult-request/define.js';

import { until } from '../../fixtures/until.js';
import { attributes, fieldNamed, inside, receiver, type Receiver } from './receiver-double.js';

export async function consult(
  given: Record<string, string> = {},
  network: Receiver = receiver(),
  lang = 'en',
): Promise<ConsultRequestElement> {
  const element = document.createElement('consult-request');
  element.world = network.world;
  element.textContent = 'Call 212-555-0142';
  for (const [name, value] of Object.entries({ ...attributes, ...given })) element.setAttribute(name, value);
  const parent = await fixture(html`<div lang=${lang}></div>`);
  parent.append(element);
  await until(() => inside(element, 'form'), 'the form never came');
  network.later = 60_000;
  return element;
}

/** WebKit's driver drops a letter that follows its like, so nothing typed here has one: no 555, no "quill". */
export async function type(element: ConsultRequestElement, id: string, words: string): Promise<void> {
  fieldNamed(element, id).focus();
  await sendKeys({ type: words });
  await element.updateComplete;
}

export async function fill(element: ConsultRequestElement): Promise<void> {
  await type(element, 'name', 'Renata');
  await type(element, 'email', 'renata@inkwel.example');
}

export function pressSend(element: ConsultRequestElement): void {
  inside(element, 'button[type="submit"]').click();
}

export async function reaches(element: ConsultRequestElement, state: string): Promise<void> {
  await until(() => element.status === state, `never ${state}, but ${element.status}`);
  await element.updateComplete;
  await nextFrame();
}

export const choose = async (element: ConsultRequestElement, name: string, value: string): Promise<void> => {
  inside<HTMLInputElement>(element, `input[name="${name}"][value="${value}"]`).click();
  await element.updateComplete;
};

/** The editor's messages are none of these tests' business. */
export function keepConsoleQuiet(): void {
  const { warn, error } = console;
  beforeEach(() => {
    console.warn = () => undefined;
    console.error = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
    console.error = error;
  });
}
