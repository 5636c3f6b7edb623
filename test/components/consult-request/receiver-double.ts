import type { ConsultRequestElement } from '../../../src/components/consult-request/consult-request.js';
import type { ConsultProvider, ConsultRequest } from '../../../src/consult/request.js';
import type { SendingWorld } from '../../../src/consult/send.js';
import { browserWorld } from '../../../src/controllers/browser-world.js';

export type Answer = Response | 'cut' | Promise<Response>;

export interface Receiver {
  readonly world: SendingWorld;
  /** What arrived, in order. */
  readonly requests: ConsultRequest[];
  readonly calls: { readonly url: string; readonly init: RequestInit }[];
  online: boolean;
  /** Milliseconds by which the clock is ahead. */
  later: number;
}

export function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/**
 * The network at the edge of the element: answers as it is told, the last answer again and again. Waiting takes no time, and a minute
 * has gone by since the form was shown.
 */
export function receiver(...answers: (() => Answer)[]): Receiver {
  const made: Receiver = {
    requests: [],
    calls: [],
    online: true,
    later: 0,
    world: {
      now: () => Date.now() + made.later,
      random: () => 0,
      isOnline: () => made.online,
      wait: (milliseconds, signal) => (milliseconds < 15_000 ? Promise.resolve() : browserWorld.wait(milliseconds, signal)),
      fetch: async (url, init) => {
        const answer = answers[Math.min(made.calls.length, answers.length - 1)]?.() ?? json(201, { ok: true, id: 'WS-2041' });
        made.calls.push({ url, init });
        if (typeof init.body === 'string') made.requests.push(JSON.parse(init.body) as ConsultRequest);
        if (answer === 'cut') throw new TypeError('network');
        return answer;
      },
    },
  };
  return made;
}

export const three: readonly ConsultProvider[] = [
  { id: 'p1', name: 'Ola Brandt' },
  { id: 'p2', name: 'Noor Haddad' },
  { id: 'p3', name: 'Sam Whitlock' },
];

export const attributes: Readonly<Record<string, string>> = {
  endpoint: '/consults',
  practice: 'Willow Street Therapy',
  phone: '212-555-0142',
  'answer-within': '2 business days',
  'privacy-url': 'https://willow.example/privacy',
  'terms-url': 'https://willow.example/terms',
};

export const inside = <Type extends HTMLElement>(element: Element, selector: string): Type =>
  element.shadowRoot?.querySelector<Type>(selector) as Type;
export const all = <Type extends HTMLElement>(element: Element, selector: string): Type[] => [
  ...(element.shadowRoot?.querySelectorAll<Type>(selector) ?? []),
];
export const focused = (element: Element): HTMLElement | null => element.shadowRoot?.activeElement as HTMLElement | null;
export const spoken = (element: Element): string =>
  all(element, '[role="status"]')
    .map((region) => region.textContent)
    .join('');
export const text = (element: Element, selector: string): string =>
  inside(element, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const fieldNamed = (element: ConsultRequestElement, id: string): HTMLInputElement => inside(element, `#${id}`);
