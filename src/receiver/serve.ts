import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
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
  /** Takes no new connection, finishes what is under way, then resolves. */
  stop(): Promise<void>;
}

/** A request that is slower than this is not a form. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Runs a receiver on Node's own server. */
export async function serve(receiver: Receiver, options: ServeOptions): Promise<RunningReceiver> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: 10_000 }, (incoming, outgoing) => {
    answer(receiver, incoming, outgoing, options).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeIdleConnections();
      }),
  };
}

async function answer(
  receiver: Receiver,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: ServeOptions,
): Promise<void> {
  const startedAt = performance.now();
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', 'http://receiver.invalid');
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(url, {
    method,
    headers: headersOf(incoming),
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array> as BodyInit, duplex: 'half' } : {}),
  } as RequestInit);
  const response = await receiver(request, { address: addressOf(incoming, options.trustProxy ?? false) });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
  // What was not read of a refused body would otherwise be taken for the next request.
  if (!incoming.complete) outgoing.once('finish', () => incoming.destroy());
  options.onAnswer?.({ method, path: url.pathname, status: response.status, ms: performance.now() - startedAt });
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
