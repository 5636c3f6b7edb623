import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ReadableStream } from 'node:stream/web';
import type { Receiver } from './receive.js';

export interface ServeOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** @default '127.0.0.1': behind a web server that speaks TLS */
  readonly host?: string;
  /** Take the caller's address from the last entry of X-Forwarded-For: only behind a proxy that sets it. @default false */
  readonly trustProxy?: boolean;
  /** Called once for each answer: what was asked and what came of it, nothing of what a person wrote. */
  readonly onAnswer?: (line: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly ms: number;
  }) => void;
}

export interface RunningReceiver {
  readonly port: number;
  /**
   * Takes no new connection, finishes what is under way, then resolves.
   *
   * @param withinMs what is not finished by then is cut off, and nothing of it was acknowledged. @default 10 s
   */
  stop(withinMs?: number): Promise<void>;
}

/** A request that is slower than this is not a form. */
const REQUEST_TIMEOUT_MS = 30_000;
const STOP_WITHIN_MS = 10_000;
/** After an answer that did not wait for the whole body, so much more of it is read and thrown away. */
const DISCARD_MAX_BYTES = 1024 * 1024;
const DISCARD_TIMEOUT_MS = 2_000;

/** Runs a receiver on Node's own server. @returns when it listens; rejects where the port is taken or not allowed */
export async function serve(receiver: Receiver, options: ServeOptions): Promise<RunningReceiver> {
  let stopping: Promise<void> | undefined;
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: 10_000 }, (incoming, outgoing) => {
    answer(receiver, incoming, outgoing, { ...options, isStopping: () => stopping !== undefined }).catch(() =>
      outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: (withinMs = STOP_WITHIN_MS) =>
      (stopping ??= new Promise((resolve, reject) => {
        const timer = setTimeout(() => server.closeAllConnections(), withinMs);
        server.close((error) => {
          clearTimeout(timer);
          if (error) reject(error);
          else resolve();
        });
        server.closeIdleConnections();
      })),
  };
}

async function answer(
  receiver: Receiver,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: ServeOptions & { readonly isStopping: () => boolean },
): Promise<void> {
  const startedAt = performance.now();
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', 'http://receiver.invalid');
  const response = await receiver(requestOf(incoming, url, method), {
    address: addressOf(incoming, options.trustProxy ?? false),
  });
  const body = new Uint8Array(await response.arrayBuffer());
  // What was not read of a refused body would be taken for the next request; a kept connection would hold up the stop.
  if (!incoming.complete || options.isStopping()) outgoing.setHeader('Connection', 'close');
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
  if (!incoming.complete) discardRest(incoming);
  options.onAnswer?.({ method, path: url.pathname, status: response.status, ms: performance.now() - startedAt });
}

function requestOf(incoming: IncomingMessage, url: URL, method: string): Request {
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init = { method, headers: headersOf(incoming) };
  if (!hasBody) return new Request(url, init);
  // A reader that stops early must not take the connection down with it: the answer is still to be sent.
  const body = ReadableStream.from(incoming.iterator({ destroyOnReturn: false }));
  return new Request(url, { ...init, body, duplex: 'half' } as RequestInit);
}

/** A connection closed with unread bytes is reset, and the answer lost on its way; so a refused body is read on, within bounds. */
function discardRest(incoming: IncomingMessage): void {
  let bytes = 0;
  const stop = (): void => {
    incoming.destroy();
  };
  const timer = setTimeout(stop, DISCARD_TIMEOUT_MS);
  incoming.once('close', () => clearTimeout(timer));
  incoming.once('error', () => undefined);
  incoming.on('data', (part: Uint8Array) => {
    bytes += part.length;
    if (bytes > DISCARD_MAX_BYTES) stop();
  });
  incoming.resume();
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const names = ['content-type', 'content-length', 'origin', 'idempotency-key'] as const;
  return Object.fromEntries(names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));
}

function addressOf(incoming: IncomingMessage, trustProxy: boolean): string {
  const forwarded = incoming.headers['x-forwarded-for'];
  const last = trustProxy
    ? String(forwarded ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return last || incoming.socket.remoteAddress || '';
}
