import { createHash } from 'node:crypto';
import type { ConsultRequest } from '../consult/request.js';
import { checkRequest } from '../consult/rules.js';
import { AddressLimit } from './address-limit.js';
import { Metrics } from './metrics.js';
import { problem, type ProblemName } from './problem.js';
import type { ProofOfWork } from './proof-of-work.js';
import type { NewRequest, RequestStore } from './request-store.js';

/** Larger than any request that passes the rules. */
export const MAX_BODY_BYTES = 64 * 1024;

export interface ReceiverOptions {
  readonly store: RequestStore;
  /** Origins of the pages that may send: `https://willowstreet.example`. `*` lets every page. */
  readonly origins: readonly string[];
  /** Where puzzles are asked for and proofs verified. Absent: no check of that kind. */
  readonly proofOfWork?: ProofOfWork;
  /** @default 10 at once, 10 a minute */
  readonly perAddress?: { readonly burst: number; readonly perMinute: number };
  readonly now?: () => number;
  /** 0 <= x < 1 */
  readonly random?: () => number;
}

/** A Request -> Response function, as Node's adapter here, and other servers, call it. */
export type Receiver = (request: Request, caller: { readonly address: string }) => Promise<Response>;

const REFERENCE_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * Takes consult requests: checks them by the form's rules, stores them, and answers only after they are stored. The same id gets the
 * first answer again; the same id with other words gets 422. Nothing of what a person wrote is logged or repeated in an answer.
 *
 * Addresses: `POST /` and `POST /consults`, `GET /challenge`, `GET /health`, `GET /metrics`.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { store, proofOfWork, now = Date.now, random = Math.random } = options;
  const limit = new AddressLimit(options.perAddress?.burst ?? 10, options.perAddress?.perMinute ?? 10);
  const challengeLimit = new AddressLimit(30, 30);
  const metrics = new Metrics();
  const inProgress = new Set<string>();

  return async (request, { address }) => {
    const { pathname } = new URL(request.url);
    const cors = corsHeaders(request, options.origins);
    const refuse = (name: ProblemName, headers: Readonly<Record<string, string>> = {}): Response => {
      metrics.count(name);
      return problem(name, { ...cors, ...headers });
    };
    if (cors === undefined) return refuse('origin-not-allowed');
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
    if (pathname === '/health' && request.method === 'GET') {
      const ok = store.isHealthy();
      return Response.json({ ok }, { status: ok ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
    }
    if (pathname === '/metrics' && request.method === 'GET') return metrics.answer(store.count());
    if (pathname === '/challenge' && request.method === 'GET' && proofOfWork) {
      const secondsToWait = challengeLimit.take(address, now());
      if (secondsToWait > 0) return refuse('too-many-requests', { 'Retry-After': String(secondsToWait) });
      return Response.json(await proofOfWork.challenge(now(), random()), { headers: { ...cors, 'Cache-Control': 'no-store' } });
    }
    if (pathname !== '/' && pathname !== '/consults') return refuse('not-found');
    if (request.method !== 'POST') return refuse('method-not-allowed', { Allow: 'POST, OPTIONS' });
    const waitSeconds = limit.take(address, now());
    if (waitSeconds > 0) return refuse('too-many-requests', { 'Retry-After': String(waitSeconds) });
    if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return refuse('unsupported-media-type');
    const body = await readBody(request);
    if (body === undefined) return refuse('too-large');
    const value = parseJson(body);
    if (value === undefined) return refuse('not-json');
    const checked = checkRequest(value);
    if (!checked.ok) {
      metrics.count('invalid-request');
      return problem('invalid-request', cors, checked.issues);
    }
    const { requestId } = checked.request;
    if (inProgress.has(requestId)) return refuse('in-progress', { 'Retry-After': '1' });
    inProgress.add(requestId);
    try {
      return await keep(checked.request, cors);
    } catch {
      return refuse('storage-failed', { 'Retry-After': '5' });
    } finally {
      inProgress.delete(requestId);
    }
  };

  async function keep(request: ConsultRequest, cors: Readonly<Record<string, string>>): Promise<Response> {
    const fingerprint = fingerprintOf(request);
    const receivedAt = new Date(now()).toISOString();
    const stored =
      store.find(request.requestId, fingerprint) ??
      store.add({
        requestId: request.requestId,
        reference: newReference(random),
        receivedAt,
        ...(await checkStatus(request)),
        fingerprint,
        request,
      });
    if (stored.kind === 'different') {
      metrics.count('request-id-reused');
      return problem('request-id-reused', cors);
    }
    metrics.count(stored.kind === 'new' ? 'stored' : 'repeated');
    return Response.json(
      { ok: true, id: stored.reference },
      { status: stored.kind === 'new' ? 201 : 200, headers: { ...cors, 'Cache-Control': 'no-store' } },
    );
  }

  /** A failing check marks a request; it never turns a person away. */
  async function checkStatus({ check }: ConsultRequest): Promise<Pick<NewRequest, 'check' | 'proof'>> {
    if (!proofOfWork) return { check: check?.status ?? 'none' };
    if ((check?.failed ?? []).length > 0 || check?.proof === undefined) return { check: 'unverified' };
    const proof = await proofOfWork.verify(check.proof);
    return proof === undefined ? { check: 'unverified' } : { check: 'verified', proof };
  }
}

/** @returns undefined where the request comes from a page that may not send; a caller that is no page has no Origin */
function corsHeaders(request: Request, origins: readonly string[]): Readonly<Record<string, string>> | undefined {
  const origin = request.headers.get('origin');
  if (origin === null) return {};
  if (!origins.includes('*') && !origins.includes(origin)) return undefined;
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'POST, GET, OPTIONS',
    'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Access-Control-Max-Age': '600',
    Vary: 'Origin',
  };
}

/** @returns undefined where the body is too large; rejects where the connection breaks before its end */
async function readBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The proof and the time are left out: the same words, sent again later with a new puzzle, are the same request. */
function fingerprintOf({ check: _check, createdAt: _createdAt, ...words }: ConsultRequest): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}

/** Eight letters and digits without look-alikes, to be read out on the phone: 32^8 of them. */
function newReference(random: () => number): string {
  return Array.from({ length: 8 }, () => REFERENCE_LETTERS[Math.floor(random() * REFERENCE_LETTERS.length)]).join('');
}
