import type { Answer, FieldRejection, Outcome } from './backend.js';

/** The body as a JSON object; undefined for anything else, an HTML page with status 200 for one. */
export function jsonObject(answer: Answer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(answer.body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

export function isSuccessStatus({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** What a status means where a backend has no rule of its own for it (RFC 9110, RFC 6585). */
export function outcomeOfStatus(answer: Answer): Outcome {
  const { status } = answer;
  if (isSuccessStatus(answer)) return { status: 'unknown', code: 'not-understood' };
  if (status >= 300 && status < 400) return { status: 'unknown', code: 'redirected' };
  if (status === 401 || status === 403) return { status: 'rejected', code: 'forbidden' };
  if (status === 404 || status === 405 || status === 410) return { status: 'rejected', code: 'not-found' };
  if (status === 413) return { status: 'rejected', code: 'too-large' };
  if (status === 415) return { status: 'rejected', code: 'unsupported' };
  if (status === 429 || (status === 503 && answer.retryAfterMs !== undefined)) return tryLater(answer);
  if (status >= 400 && status < 500) return { status: 'rejected', code: 'invalid' };
  return { status: 'unknown', code: 'server-error' };
}

function tryLater({ retryAfterMs }: Answer): Outcome {
  return retryAfterMs === undefined ? { status: 'try-later' } : { status: 'try-later', afterMs: retryAfterMs };
}

export function confirmed(reference: unknown): Outcome {
  const shown = typeof reference === 'number' ? String(reference) : reference;
  return typeof shown === 'string' && shown !== '' && shown.length <= 100
    ? { status: 'confirmed', reference: shown }
    : { status: 'confirmed' };
}

/**
 * A list of `{field, message}`, as many services send it; anything else in it is left out.
 *
 * @param pathOf the path in the request of a field by its name there
 */
export function fieldRejections(
  list: unknown,
  pathOf: (theirs: string) => string | undefined = (path) => path,
): readonly FieldRejection[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { field, message } = entry as Record<string, unknown>;
    const path = typeof field === 'string' ? pathOf(field) : undefined;
    const rejection: FieldRejection = {
      ...(path === undefined ? {} : { field: path }),
      ...(typeof message === 'string' ? { message } : {}),
    };
    return rejection.field === undefined && rejection.message === undefined ? [] : [rejection];
  });
}

export function rejected(fields: readonly FieldRejection[], code: 'invalid' | 'spam' = 'invalid'): Outcome {
  return fields.length === 0 ? { status: 'rejected', code } : { status: 'rejected', code, fields };
}
