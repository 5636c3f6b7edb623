import type { Answer, Backend, BackendOptions, Outcome } from './backends/backend.js';
import type { ConsultRequest } from './request.js';
import { retryAfterMs, retryDelay } from './retry-delay.js';

/** At most this many tries, and only where the backend takes the same request once. */
export const MAX_TRIES = 4;
/** No new try starts later than this after the first, in ms. */
const RETRY_WINDOW_MS = 60_000;
/** One try is given up after this, in ms; whether it arrived is then not known. */
export const TRY_TIMEOUT_MS = 20_000;
/** Browsers refuse keepalive above 64 KiB over all requests under way (Fetch standard, "http-network-or-cache fetch"). */
const KEEPALIVE_MAX_BYTES = 60_000;
/** An answer is a short message; anything longer is not one. */
const ANSWER_MAX_BYTES = 64 * 1024;

/** The world that sending needs, so that tests and other platforms can give their own. */
export interface SendingWorld {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** 0 <= x < 1, for jitter. */
  random(): number;
  /** False only where it is certain that nothing can be sent. */
  isOnline(): boolean;
}

/** How the sending of one request ended. Only `confirmed` says that it arrived; `unknown` that it may have. */
export type FinalOutcome =
  | Exclude<Outcome, { status: 'try-later' }>
  /** Certain: no try was taken. The words are still in the form. */
  | { readonly status: 'not-sent'; readonly code: 'offline' }
  /** The same; `afterMs` is how long the backend asks to wait, in ms, where it says. */
  | { readonly status: 'not-sent'; readonly code: 'busy'; readonly afterMs?: number };

export interface SendOptions extends Partial<BackendOptions> {
  readonly backend: Backend;
  /** Where to send: an absolute https URL, or http on the page's own host. The caller has checked it. */
  readonly endpoint: string;
  readonly world: SendingWorld;
  readonly signal?: AbortSignal;
  /** How many requests the caller sends side by side; browsers count the keepalive bytes of all of them. @default 1 */
  readonly atOnce?: number;
  /** Told before each try, from 1. */
  readonly onTry?: (tries: number) => void;
}

/**
 * Sends a request until its fate is known, or as well known as it can be. Never throws on a failing network; `confirmed` only where
 * the backend's own rule says so. Nothing is repeated by itself unless the backend takes the same request id once.
 */
export async function sendConsult(request: ConsultRequest, options: SendOptions): Promise<FinalOutcome> {
  const { backend, world, signal } = options;
  if (!world.isOnline()) return { status: 'not-sent', code: 'offline' };
  const startedAt = world.now();
  let mayHaveArrived: Extract<Outcome, { status: 'unknown' }> | undefined;
  for (let tries = 1; ; tries++) {
    options.onTry?.(tries);
    const outcome = await tryOnce(request, options);
    if (outcome.status === 'confirmed' || outcome.status === 'rejected') return outcome;
    if (outcome.status === 'unknown') mayHaveArrived = outcome;
    else if (outcome.inProgress) mayHaveArrived ??= { status: 'unknown', code: 'timeout' };
    const askedFor = outcome.status === 'try-later' ? outcome.afterMs : undefined;
    const busy: FinalOutcome = { status: 'not-sent', code: 'busy', ...(askedFor === undefined ? {} : { afterMs: askedFor }) };
    const settled: FinalOutcome = mayHaveArrived ?? busy;
    if (!backend.idempotent || tries === MAX_TRIES || signal?.aborted) return settled;
    const delay = retryDelay(tries, askedFor, world.random());
    if (world.now() - startedAt + delay > RETRY_WINDOW_MS) return settled;
    try {
      await world.wait(delay, signal);
    } catch {
      return settled;
    }
  }
}

async function tryOnce(request: ConsultRequest, options: SendOptions): Promise<Outcome> {
  const { backend, endpoint, world, signal } = options;
  const backendOptions = { settings: options.settings ?? {} };
  const envelope = backend.encode(request, endpoint, backendOptions);
  const body = typeof envelope.body === 'string' ? envelope.body : formData(envelope.body.form);
  const timeout = new AbortController();
  const stopTimer = new AbortController();
  world.wait(TRY_TIMEOUT_MS, stopTimer.signal).then(
    () => timeout.abort(),
    () => undefined,
  );
  try {
    const response = await world.fetch(envelope.url, {
      method: envelope.method,
      headers: {
        ...envelope.headers,
        ...(backend.idempotencyKeyHeader ? { 'Idempotency-Key': request.requestId } : {}),
      },
      body,
      credentials: 'omit',
      redirect: envelope.redirect ?? 'error',
      referrerPolicy: 'no-referrer',
      keepalive: typeof body === 'string' && body.length * 3 * (options.atOnce ?? 1) < KEEPALIVE_MAX_BYTES,
      signal: signal ? AbortSignal.any([signal, timeout.signal]) : timeout.signal,
    });
    return backend.read(await readAnswer(response, world.now()), backendOptions);
  } catch {
    return { status: 'unknown', code: timeout.signal.aborted ? 'timeout' : 'network' };
  } finally {
    stopTimer.abort();
  }
}

function formData(parts: readonly (readonly [name: string, value: string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  return form;
}

async function readAnswer(response: Response, now: number): Promise<Answer> {
  const askedToWait = retryAfterMs(response.headers.get('retry-after'), now);
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    ...(askedToWait === undefined ? {} : { retryAfterMs: askedToWait }),
    redirected: response.redirected,
    body: response.body ? await readText(response.body) : '',
  };
}

/** A cut connection rejects here, and so the answer is not known; it is never read as a shorter one. */
async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const part = await reader.read();
    if (part.done) return text + decoder.decode();
    bytes += part.value.length;
    if (bytes > ANSWER_MAX_BYTES) {
      await reader.cancel();
      return '';
    }
    text += decoder.decode(part.value, { stream: true });
  }
}
