import type { RuleIssue } from '../consult/rules.js';

/** docs/receiver.md tells what each one means. */
export type ProblemName =
  | 'not-found'
  | 'method-not-allowed'
  | 'origin-not-allowed'
  | 'unsupported-media-type'
  | 'too-large'
  | 'not-json'
  | 'invalid-request'
  | 'request-id-reused'
  | 'in-progress'
  | 'too-many-requests'
  | 'storage-failed';

const PROBLEMS: Readonly<Record<ProblemName, readonly [status: number, title: string]>> = {
  'not-found': [404, 'There is nothing at this address.'],
  'method-not-allowed': [405, 'This address does not take that method.'],
  'origin-not-allowed': [403, 'This site may not send requests here.'],
  'unsupported-media-type': [415, 'A request must be application/json.'],
  'too-large': [413, 'The request is too large.'],
  'not-json': [400, 'The body is not JSON.'],
  'invalid-request': [422, 'Some fields need mending.'],
  'request-id-reused': [422, 'This request id is known with other words.'],
  'in-progress': [409, 'This request is being stored.'],
  'too-many-requests': [429, 'Too many requests from this address.'],
  'storage-failed': [503, 'The request could not be stored.'],
};

/** An answer in the form of RFC 9457, for the program that sends; the page has its own words. No value that was sent is repeated. */
export function problem(
  name: ProblemName,
  headers: Readonly<Record<string, string>> = {},
  issues: readonly RuleIssue[] = [],
): Response {
  const [status, title] = PROBLEMS[name];
  const errors = issues.map(({ field, code }) => ({ field, code }));
  return new Response(JSON.stringify({ type: `/errors#${name}`, title, status, ...(errors.length > 0 ? { errors } : {}) }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}
