import { safeParse } from 'zod/mini';
import { consultRequestSchema, type RuleCode } from './request-schema.js';
import type { ConsultRequest } from './request.js';

/** One thing to mend before a request can be sent, or taken. */
export interface RuleIssue {
  /** Path in the request: `contact.phone`, `providers`. */
  readonly field: string;
  readonly code: RuleCode;
}

export type CheckedRequest =
  { readonly ok: true; readonly request: ConsultRequest } | { readonly ok: false; readonly issues: readonly RuleIssue[] };

/**
 * Checks a request by the rules that the form and the receiver share. Never throws; finds everything at once, in the order of the
 * form, one issue a field.
 *
 * @returns the request with its texts trimmed and unknown fields left out, or what is wrong
 */
export function checkRequest(value: unknown): CheckedRequest {
  const parsed = safeParse(consultRequestSchema, value);
  const issues = new Map<string, RuleIssue>();
  const add = (issue: RuleIssue): void => {
    if (!issues.has(issue.field)) issues.set(issue.field, issue);
  };
  for (const issue of parsed.error?.issues ?? []) add({ field: pathOf(issue.path), code: issue.message as RuleCode });
  for (const issue of findContradictions(value)) add(issue);
  if (parsed.success && issues.size === 0) return { ok: true, request: withoutAbsent(parsed.data) as ConsultRequest };
  return { ok: false, issues: [...issues.values()] };
}

/** What no single field shows; looked at even where single fields are wrong, so that nobody has to mend in two rounds. */
function* findContradictions(value: unknown): Iterable<RuleIssue> {
  const request = recordOf(value);
  const contact = recordOf(request['contact']);
  const referrer = recordOf(recordOf(request['referral'])['referrer']);
  const hasPhone = isFilled(contact['phone']);
  const hasEmail = isFilled(contact['email']);
  if (request['for'] === 'client') {
    if (!isFilled(referrer['name'])) yield { field: 'referral.referrer.name', code: 'referrer-missing' };
    if (!isFilled(referrer['phone']) && !isFilled(referrer['email'])) {
      yield { field: 'referral.referrer', code: 'referrer-contact-missing' };
    }
  } else if (!hasPhone && !hasEmail) {
    yield { field: 'contact', code: 'contact-missing' };
  }
  if (hasPhone || hasEmail) {
    const preferred = contact['preferred'];
    const reachable = preferred === 'email' ? hasEmail : preferred === undefined || hasPhone;
    if (!reachable) yield { field: 'contact.preferred', code: 'preferred-way-missing' };
  }
  if (request['smsConsent'] !== undefined && !hasPhone) yield { field: 'smsConsent', code: 'consent-without-phone' };
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** An empty text says no more than an absent one; only the absent one is sent. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== '')
      .map(([key, inner]) => [key, withoutAbsent(inner)]),
  );
}
