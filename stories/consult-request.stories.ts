import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ConsultRequestElement } from '../src/components/consult-request/consult-request.js';
import '../src/components/consult-request/define.js';
import type { ConsultProvider } from '../src/consult/request.js';
import type { SendingWorld } from '../src/consult/send.js';
import { browserWorld } from '../src/controllers/browser-world.js';

interface Args {
  readonly lang?: string;
  readonly dir?: string;
  readonly theme?: string;
  readonly mode?: string;
  readonly fanOut?: boolean;
  readonly allowClientDetails?: boolean;
  readonly providers?: readonly ConsultProvider[];
  /** What the receiver does with a request. */
  readonly answer?: () => Promise<Response>;
  readonly online?: boolean;
}

interface Context {
  readonly canvasElement: HTMLElement;
}

export interface Story {
  readonly args?: Args;
  readonly play?: (context: Context) => Promise<void>;
}

const three: readonly ConsultProvider[] = [
  { id: 'ola-brandt', name: 'Ola Brandt' },
  { id: 'maria-jose-ortega', name: 'María-José Ortega de la Cruz' },
  { id: 'sam-whitlock', name: 'Sam Whitlock' },
];

const json = (status: number, body: unknown) => async (): Promise<Response> =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const arrives = json(201, { ok: true, id: 'WS-2041' });
const never = (): Promise<Response> => new Promise(() => undefined);
const isCut = (): Promise<Response> => Promise.reject(new TypeError('network'));

/** A network that does as it is told, waiting that takes no time, and a person who takes theirs: 5 s pass between two looks at the clock. */
function worldOf({ answer = arrives, online = true }: Args): SendingWorld {
  let clock = Date.now();
  return {
    ...browserWorld,
    now: () => (clock += 5_000),
    fetch: answer,
    isOnline: () => online,
    wait: (milliseconds, signal) => (milliseconds < 10_000 ? Promise.resolve() : browserWorld.wait(milliseconds, signal)),
  };
}

function setUp(args: Args) {
  return (element?: Element): void => {
    if (!element) return;
    const form = element as ConsultRequestElement;
    form.world = worldOf(args);
    if (form.providers.length === 0 && form.status === 'editing') form.providers = args.providers ?? [];
  };
}

export default {
  title: 'Elements/Consult request',
  component: 'consult-request',
  tags: ['autodocs'],
  render: (args: Args): TemplateResult => html`
    <div
      lang=${args.lang ?? nothing}
      dir=${args.dir ?? nothing}
      style=${args.theme === 'dark' ? 'padding: 16px; background: #1c1b1a' : nothing}
    >
      <consult-request
        endpoint="/consults"
        practice="Willow Street Therapy"
        phone="212-555-0142"
        answer-within="2 business days"
        privacy-url="https://willow.example/privacy"
        terms-url="https://willow.example/terms"
        sms-frequency="4 per request"
        theme=${args.theme ?? nothing}
        mode=${args.mode ?? nothing}
        ?fan-out=${args.fanOut ?? false}
        ?allow-client-details=${args.allowClientDetails ?? false}
        ${ref(setUp(args))}
      >
        Call <a href="tel:+12125550142">212-555-0142</a>
      </consult-request>
    </div>
  `,
};

async function formIn(canvas: HTMLElement): Promise<ConsultRequestElement> {
  const element = canvas.querySelector('consult-request');
  if (!element) throw new Error('the story has no form');
  await until(() => element.shadowRoot?.querySelector('form') != null);
  return element;
}

async function until(isTrue: () => boolean): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!isTrue() && performance.now() < deadline) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function write(form: ConsultRequestElement, name: string, value: string): void {
  const field = form.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${name}`);
  if (!field) throw new Error(`the form has no ${name}`);
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.blur();
}

function press(form: ConsultRequestElement): void {
  form.shadowRoot?.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
}

/** Fills in what is needed, sends, and waits for a state. */
const sendsUntil =
  (state: string) =>
  async ({ canvasElement }: Context): Promise<void> => {
    const form = await formIn(canvasElement);
    write(form, 'name', 'Renata');
    write(form, 'phone', '2125550143');
    press(form);
    await until(() => form.status === state);
    await form.updateComplete;
  };

/** Nobody in particular is asked. */
export const Empty: Story = {};

/** From a shortlist: three, in an order that can be changed. */
export const ThreeProviders: Story = { args: { providers: three } };

/** A press with nothing filled in, and a number that cannot be read. */
export const Errors: Story = {
  args: { providers: three },
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    write(form, 'phone', '555-01');
    write(form, 'email', 'renata@gmial.com');
    press(form);
    await until(() => form.shadowRoot?.querySelector('#summary') != null);
  },
};

/** Everything unfolded. */
export const Unfolded: Story = {
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    for (const part of form.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.folded') ?? []) part.open = true;
    await form.updateComplete;
  },
};

export const Sending: Story = { args: { providers: three, answer: never }, play: sendsUntil('sending') };

export const Confirmed: Story = { args: { providers: three }, play: sendsUntil('confirmed') };

/** The connection broke off: it may have arrived. */
export const Unknown: Story = { args: { answer: isCut }, play: sendsUntil('unknown') };

/** One request each; the second one failed. */
export const PartlyConfirmed: Story = {
  args: {
    providers: three,
    fanOut: true,
    answer: (() => {
      let count = 0;
      return () => (++count === 2 ? json(422, { errors: [] })() : arrives());
    })(),
  },
  play: sendsUntil('rejected'),
};

export const Rejected: Story = {
  args: { answer: json(422, { errors: [{ field: 'contact.phone', message: 'We cannot call this number.' }] }) },
  play: sendsUntil('rejected'),
};

export const Offline: Story = {
  args: { online: false },
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    write(form, 'name', 'Renata');
    write(form, 'email', 'renata@quill.example');
    press(form);
    await until(() => form.shadowRoot?.querySelector('#outcome') != null);
  },
};

/** A therapist refers a client: initials only. */
export const Referral: Story = { args: { mode: 'referral', providers: three.slice(0, 1) } };

export const ReferralWithDetails: Story = { args: { mode: 'referral', allowClientDetails: true } };

export const Spanish: Story = { args: { lang: 'es', providers: three } };

export const RightToLeft: Story = { args: { dir: 'rtl', providers: three } };

export const Dark: Story = { args: { theme: 'dark', providers: three } };
