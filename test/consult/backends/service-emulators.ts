import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a service may do with a request. The first four it says in its own way, the rest as any server does. */
export type Situation =
  | 'accepted'
  | 'field-errors'
  | 'spam'
  | 'failed-with-200'
  | 'html-page'
  | 'redirect'
  | 'too-large'
  | 'too-many'
  | 'too-many-for-long'
  | 'server-error'
  | 'silence'
  | 'cut-after-storing';

export interface ServiceEmulator {
  /** As in `backend="..."`. */
  readonly backend: string;
  readonly path: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** What the service takes out of a request: its key (where it knows one again) and the name. Undefined where it is not as documented. */
  read(headers: IncomingHttpHeaders, body: string): { readonly key?: string; readonly name: string } | undefined;
  readonly replies: Readonly<Partial<Record<'accepted' | 'known' | 'field-errors' | 'spam' | 'failed-with-200', Reply>>>;
}

const HTML = { 'Content-Type': 'text/html' };
const GENERAL: Readonly<Partial<Record<Situation, Reply>>> = {
  'html-page': { status: 200, body: '<!doctype html><title>Welcome</title><h1>Willow Street</h1>', headers: HTML },
  redirect: { status: 302, headers: { Location: '/login' } },
  'too-large': { status: 413, body: '<h1>413 Request Entity Too Large</h1>', headers: HTML },
  'too-many': { status: 429, body: 'Too many requests' },
  'too-many-for-long': { status: 429, body: 'Too many requests', headers: { 'Retry-After': '120' } },
  'server-error': { status: 500, body: '<h1>Internal Server Error</h1>', headers: HTML },
};

/** A service on a real socket. */
export class RunningService {
  situation: Situation = 'accepted';
  /** How often it was asked. */
  asked = 0;
  /** What it has: a name for each request taken. */
  readonly kept: string[] = [];
  /** Headers that should not have come: who was on which page is nobody's business. */
  readonly indiscretions: string[] = [];
  readonly #keys = new Set<string>();
  readonly #server = createServer((request, response) => {
    void text(request).then((body) => this.#answer(request.url ?? '', request.headers, body, response));
  });

  constructor(private readonly service: ServiceEmulator) {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.service.path}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #answer(url: string, headers: IncomingHttpHeaders, body: string, response: ServerResponse): void {
    for (const name of ['cookie', 'referer', 'authorization']) if (headers[name]) this.indiscretions.push(name);
    if (url === '/login') return send(response, { status: 200, body: '<h1>Log in</h1>', headers: HTML });
    if (url === '/echo') return send(response, this.service.replies.accepted ?? { status: 404 });
    this.asked++;
    const taken = this.service.read(headers, body);
    if (!taken || url !== this.service.path) return send(response, { status: 400, body: { problem: 'not as documented' } });
    if (this.situation === 'silence') return;
    if (this.situation !== 'accepted' && this.situation !== 'cut-after-storing') {
      const own = this.service.replies as Readonly<Partial<Record<Situation, Reply>>>;
      return send(response, own[this.situation] ?? GENERAL[this.situation] ?? { status: 404 });
    }
    const isKnown = taken.key !== undefined && this.#keys.has(taken.key);
    if (!isKnown) this.kept.push(taken.name);
    if (taken.key !== undefined) this.#keys.add(taken.key);
    if (this.situation === 'cut-after-storing') {
      this.situation = 'accepted';
      response.socket?.resetAndDestroy();
      return;
    }
    const reply = isKnown ? this.service.replies.known : this.service.replies.accepted;
    // A Google web app answers by way of another address.
    if (this.service.backend === 'google-apps-script') return send(response, { status: 302, headers: { Location: '/echo' } });
    send(response, reply ?? { status: 404 });
  }
}

function send(response: ServerResponse, { status, body = '', headers = {} }: Reply): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'Content-Type': isText ? 'text/plain' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
}

type Fields = Readonly<Record<string, unknown>>;
const isType = (headers: IncomingHttpHeaders, type: string): boolean => headers['content-type']?.split(';')[0] === type;
const jsonFields = (headers: IncomingHttpHeaders, body: string): Fields | undefined =>
  isType(headers, 'application/json') ? (JSON.parse(body) as Fields) : undefined;
const urlencoded = (headers: IncomingHttpHeaders, body: string): URLSearchParams | undefined =>
  isType(headers, 'application/x-www-form-urlencoded') ? new URLSearchParams(body) : undefined;
const named = (name: unknown): { name: string } | undefined => (typeof name === 'string' && name !== '' ? { name } : undefined);

/** Each service as its documentation describes it; docs/backends.md names the pages. */
export const SERVICES: readonly ServiceEmulator[] = [
  {
    backend: 'json',
    path: '/consults',
    read: (headers, body) => {
      const fields = jsonFields(headers, body);
      const key = fields?.['requestId'];
      if (key !== headers['idempotency-key']) return undefined;
      return fields && { key: String(key), name: String(fields['name']) };
    },
    replies: {
      accepted: { status: 201, body: { ok: true, id: 'A1' } },
      known: { status: 200, body: { ok: true, id: 'A1' } },
      'field-errors': {
        status: 422,
        body: { type: '/errors#invalid-request', errors: [{ field: 'contact.email', message: 'Bad' }] },
      },
      'failed-with-200': { status: 200, body: { ok: false } },
    },
  },
  {
    backend: 'formspree',
    path: '/f/abcdwxyz',
    read: (headers, body) =>
      headers.accept?.includes('application/json') ? named(jsonFields(headers, body)?.['name']) : undefined,
    replies: {
      accepted: { status: 200, body: { next: '/thanks?language=en', ok: true } },
      'field-errors': {
        status: 422,
        body: { error: 'Validation errors', errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }] },
      },
      spam: { status: 403, body: { error: 'Blocked', errors: [{ code: 'BLOCKED', message: 'Submission blocked' }] } },
      'failed-with-200': { status: 200, body: { error: 'Form not active', errors: [{ code: 'INACTIVE', message: 'Inactive' }] } },
    },
  },
  {
    backend: 'basin',
    path: '/f/1a2b3c4d',
    read: (headers, body) =>
      headers.accept?.includes('application/json') ? named(jsonFields(headers, body)?.['name']) : undefined,
    replies: {
      accepted: { status: 200, body: { success: true } },
      'field-errors': { status: 422, body: { error: 'email is invalid' } },
      spam: { status: 403, body: { error: 'Submission flagged as spam' } },
      'failed-with-200': { status: 200, body: { success: false, message: 'Form is disabled' } },
    },
  },
  {
    backend: 'web3forms',
    path: '/submit',
    settings: { 'access-key': '00000000-0000-4000-8000-000000000000' },
    read: (headers, body) => {
      const fields = jsonFields(headers, body);
      return fields?.['access_key'] === '00000000-0000-4000-8000-000000000000' ? named(fields['name']) : undefined;
    },
    replies: {
      accepted: { status: 200, body: { success: true, message: 'Email sent successfully!' } },
      'field-errors': { status: 400, body: { success: false, message: 'Invalid email' } },
      spam: { status: 400, body: { success: false, message: 'Spam detected' } },
      'failed-with-200': { status: 200, body: { success: false, message: 'Monthly limit reached' } },
    },
  },
  {
    backend: 'netlify',
    path: '/consult-received',
    settings: { 'form-name': 'consult' },
    read: (headers, body) => {
      const fields = urlencoded(headers, body);
      return fields?.get('form-name') === 'consult' ? named(fields.get('name')) : undefined;
    },
    replies: {
      accepted: { status: 200, body: '<p data-consult-received>Thank you</p>', headers: HTML },
      'field-errors': { status: 404, body: '<h1>Page not found</h1>', headers: HTML },
      'failed-with-200': { status: 200, body: '<div id="app"></div>', headers: HTML },
    },
  },
  {
    backend: 'contact-form-7',
    path: '/wp-json/contact-form-7/v1/contact-forms/12/feedback',
    settings: { 'field-map': 'name:your-name email:your-email' },
    read: (headers, body) => {
      if (!isType(headers, 'multipart/form-data') || !/name="_wpcf7_unit_tag"\r\n\r\nwpcf7-f12-o1\r\n/.test(body))
        return undefined;
      return named(/name="your-name"\r\n\r\n([^\r]*)\r\n/.exec(body)?.[1]);
    },
    replies: {
      accepted: { status: 200, body: { status: 'mail_sent', message: 'Thank you', into: '#wpcf7-f12-o1', invalid_fields: [] } },
      'field-errors': {
        status: 200,
        body: { status: 'validation_failed', invalid_fields: [{ field: 'your-email', message: 'Enter an email address.' }] },
      },
      spam: { status: 200, body: { status: 'spam', invalid_fields: [] } },
      'failed-with-200': { status: 200, body: { status: 'mail_failed', invalid_fields: [] } },
    },
  },
  {
    backend: 'gravity-forms',
    path: '/wp-json/gf/v2/forms/3/submissions',
    settings: { 'field-map': 'name:input_1 email:input_2 others:input_9' },
    read: (headers, body) => {
      const fields = jsonFields(headers, body);
      const isComplete = fields && Object.keys(fields).toSorted().join() === 'input_1,input_2,input_9';
      return isComplete && String(fields['input_9']).includes('phone: +13105550142 ext. 12\n')
        ? named(fields['input_1'])
        : undefined;
    },
    replies: {
      accepted: { status: 200, body: { is_valid: true, page_number: 0, source_page_number: 1, confirmation_message: 'Thanks' } },
      'field-errors': { status: 400, body: { is_valid: false, validation_messages: { 2: 'Enter an email.' }, page_number: 1 } },
      spam: { status: 200, body: { is_valid: true, is_spam: true, page_number: 0 } },
      'failed-with-200': { status: 200, body: { is_valid: true, page_number: 2, source_page_number: 1 } },
    },
  },
  {
    backend: 'google-apps-script',
    path: '/macros/s/abc/exec',
    read: (headers, body) => named(urlencoded(headers, body)?.get('name')),
    replies: {
      accepted: { status: 200, body: { ok: true, id: '17' } },
      'field-errors': { status: 200, body: { ok: false } },
      'failed-with-200': { status: 200, body: '<title>Error</title>Script function not found: doPost', headers: HTML },
    },
  },
  {
    backend: 'hubspot',
    path: '/submissions/v3/integration/submit/123/0e0f',
    read: (headers, body) => {
      const fields = (jsonFields(headers, body)?.['fields'] ?? []) as { objectTypeId: string; name: string; value: string }[];
      const names = fields.map(({ name }) => name).toSorted();
      // Fields that the form does not have are refused.
      if (names.join() !== 'email,firstname,message,phone,state,zip') return undefined;
      return named(fields.find(({ name }) => name === 'firstname')?.value);
    },
    replies: {
      accepted: { status: 200, body: { inlineMessage: 'Thanks for submitting the form.' } },
      'field-errors': {
        status: 400,
        body: { status: 'error', errors: [{ message: "Error in 'fields.email'", errorType: 'INVALID_EMAIL' }] },
      },
      spam: { status: 400, body: { status: 'error', errors: [{ message: 'Captcha', errorType: 'FORM_HAS_RECAPTCHA_ENABLED' }] } },
      'failed-with-200': { status: 200, body: { status: 'error', message: 'Something went wrong' } },
    },
  },
  {
    backend: 'fhir',
    path: '/fhir/ServiceRequest',
    read: (headers, body) => {
      if (!isType(headers, 'application/fhir+json')) return undefined;
      const resource = JSON.parse(body) as {
        contained: { name: { text: string }[] }[];
        identifier: { system: string; value: string }[];
      };
      const [identifier] = resource.identifier;
      const key = headers['if-none-exist'];
      if (key !== `identifier=${identifier?.system}|${identifier?.value}`) return undefined;
      return { key, name: resource.contained[0]?.name[0]?.text ?? '' };
    },
    replies: {
      accepted: { status: 201, headers: { 'Content-Type': 'application/fhir+json', Location: '/fhir/ServiceRequest/7' } },
      known: { status: 200, body: { resourceType: 'ServiceRequest', id: '7' } },
      'field-errors': {
        status: 422,
        body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', diagnostics: 'subject: missing' }] },
      },
      'failed-with-200': {
        status: 200,
        body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] },
      },
    },
  },
];
