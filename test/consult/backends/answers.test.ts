import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/consult/backends/backend.js';
import { BACKENDS, chooseBackend } from '../../../src/consult/backends/choose.js';
import { sampleRequest } from '../sample-request.js';

const answer = (status: number, body: unknown = '', contentType = 'application/json'): Answer => ({
  status,
  contentType,
  redirected: false,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const page = answer(200, '<!doctype html><title>Welcome</title>', 'text/html');

/** What each service sends when it has the request, and when it says no: from its documentation. */
const spoken: Record<string, { yes: Answer; no: Answer; alsoNo?: Answer[] }> = {
  json: {
    yes: answer(201, { ok: true, id: 'A1' }),
    no: answer(422, { type: 'about:blank', errors: [{ field: 'name', message: 'missing' }] }),
  },
  formspree: {
    yes: answer(200, { ok: true, next: '/thanks' }),
    no: answer(422, { errors: [{ field: 'email', message: 'bad' }] }),
  },
  basin: { yes: answer(200, { success: true }), no: answer(422, { success: false, message: 'bad' }) },
  web3forms: {
    yes: answer(200, { success: true, message: 'Email sent' }),
    no: answer(400, { success: false, message: 'Invalid access key' }),
    alsoNo: [answer(200, { success: false, message: 'spam' })],
  },
  netlify: {
    yes: answer(200, '<p>Your form submission has been received.</p>', 'text/html'),
    no: answer(404, 'Not found', 'text/html'),
  },
  'contact-form-7': {
    yes: answer(200, { status: 'mail_sent', message: 'Thank you' }),
    no: answer(200, { status: 'validation_failed', invalid_fields: [{ field: 'your-name', message: 'Fill this in' }] }),
    alsoNo: [
      answer(200, { status: 'mail_failed' }),
      answer(200, { status: 'spam' }),
      answer(200, { status: 'acceptance_missing' }),
    ],
  },
  'gravity-forms': {
    yes: answer(200, { is_valid: true, entry_id: 7 }),
    no: answer(400, { is_valid: false, validation_messages: { 1: 'Required' } }),
    alsoNo: [answer(200, { is_valid: true, is_spam: true })],
  },
  'google-apps-script': { yes: answer(200, { ok: true, id: '4' }), no: answer(200, { ok: false }) },
  hubspot: { yes: answer(200, { inlineMessage: 'Thanks' }), no: answer(400, { errors: [{ message: 'bad e-mail' }] }) },
  fhir: {
    yes: answer(201, ''),
    no: answer(422, { resourceType: 'OperationOutcome', issue: [{ diagnostics: 'name: missing' }] }),
  },
};

describe.each(BACKENDS.map((backend) => [backend.name, backend] as const))('%s', (name, backend) => {
  const { yes, no, alsoNo = [] } = spoken[name]!;

  it('is confirmed where the service says that it has it', () => {
    expect(backend.read(yes).status).toBe('confirmed');
  });

  it('is rejected where the service says no, also with status 200', () => {
    for (const refusal of [no, ...alsoNo]) expect(backend.read(refusal).status).toBe('rejected');
  });

  it.each([
    ['an HTML page with status 200', page, 'unknown'],
    ['an empty 200', answer(200, '', ''), 'unknown'],
    ['an empty object', answer(200, {}), 'unknown'],
    ['a JSON null', answer(200, 'null'), 'unknown'],
    ['a redirect', answer(302, ''), 'unknown'],
    ['an error of the server', answer(500, ''), 'unknown'],
    ['a bad gateway', answer(502, '<html>'), 'unknown'],
    ['too large', answer(413, ''), 'rejected'],
    ['too many requests', { ...answer(429, ''), retryAfterMs: 2_000 }, 'try-later'],
  ])('takes %s for what it is', (_, given, status) => {
    expect(backend.read(given).status).toBe(status);
  });

  it('sends the name and the way to answer, and no request id but this one', () => {
    const { body, url } = backend.encode(sampleRequest, 'https://forms.example/x', { settings: {} });
    const sent = typeof body === 'string' ? decodeURIComponent(body.replaceAll('+', ' ')) : JSON.stringify(body);
    expect(sent).toContain('Renata Quill');
    expect(sent).toContain('13105550142');
    expect(sent).toContain(sampleRequest.requestId);
    expect(url.startsWith('https://forms.example/x')).toBe(true);
    expect(url).not.toContain('Renata');
  });
});

describe('choosing a backend', () => {
  it.each([
    ['https://formspree.io/f/abc', 'formspree'],
    ['https://usebasin.com/f/abc', 'basin'],
    ['https://api.web3forms.com/submit', 'web3forms'],
    ['https://willow.netlify.app/', 'netlify'],
    ['https://willow.example/wp-json/contact-form-7/v1/contact-forms/12/feedback', 'contact-form-7'],
    ['https://willow.example/wp-json/gf/v2/forms/3/submissions', 'gravity-forms'],
    ['https://script.google.com/macros/s/abc/exec', 'google-apps-script'],
    ['https://api.hsforms.com/submissions/v3/integration/submit/1/2', 'hubspot'],
    ['https://ehr.example/fhir/ServiceRequest', 'fhir'],
    ['https://willow.example/consults', 'json'],
    ['https://formspree.io.evil.example/f/abc', 'json'],
  ])('%s is %s', (endpoint, name) => {
    expect(chooseBackend(endpoint)?.name).toBe(name);
  });

  it('does as the attribute says, and knows when it says nothing it knows', () => {
    expect(chooseBackend('https://forms.example/x', 'hubspot')?.name).toBe('hubspot');
    expect(chooseBackend('https://forms.example/x', 'pigeon')).toBeUndefined();
  });
});
