import { parseArgs } from 'node:util';
import { createReceiver, ProofOfWork, RequestStore, serve } from '../receiver/index.js';
import { EXIT_OK } from './exit-code.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

const DEFAULT_PORT = 8787;
/** Addresses of the receiver. Any other that a caller makes up is not repeated in the log. */
const KNOWN_PATHS = new Set(['/', '/consults', '/challenge', '/health', '/metrics']);

/**
 * Receives consult requests until it is told to stop; then finishes what is under way.
 *
 * @param args what follows `receive`
 * @param untilStopped resolves when it is to stop; a second signal ends the program as usual
 */
export async function receive(args: readonly string[], io: Io, untilStopped = untilSignal): Promise<number> {
  const { db, port, host, origins, trustProxy, proofSecretFile } = optionsFrom(args);
  const proofOfWork = proofSecretFile === undefined ? undefined : await proofOfWorkFrom(proofSecretFile, io);
  const store = new RequestStore(db);
  try {
    const stopped = untilStopped();
    const receiver = createReceiver({ store, origins, ...(proofOfWork && { proofOfWork }) });
    const running = await serve(receiver, {
      port,
      host,
      trustProxy,
      onAnswer: ({ method, path, status, ms }) =>
        io.out(`${method} ${KNOWN_PATHS.has(path) ? path : '(another address)'} ${status} ${ms.toFixed(0)} ms`),
    });
    io.out(`Receiving at http://${host.includes(':') ? `[${host}]` : host}:${running.port}/consults, keeping requests in ${db}.`);
    await stopped;
    io.out('Stopping: finishing what is under way.');
    await running.stop();
    io.out('Stopped.');
    return EXIT_OK;
  } finally {
    store.close();
  }
}

function optionsFrom(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      db: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      origin: { type: 'string', multiple: true },
      'trust-proxy': { type: 'boolean' },
      'proof-secret-file': { type: 'string' },
    },
  });
  if (values.db === undefined) throw new UsageError('receive needs --db FILE, where requests are kept.');
  const origins = values.origin ?? [];
  if (origins.length === 0)
    throw new UsageError('receive needs --origin, the site whose pages may send: --origin https://willow.example');
  return {
    db: values.db,
    port: portFrom(values.port),
    host: values.host ?? '127.0.0.1',
    origins: origins.map(originFrom),
    trustProxy: values['trust-proxy'] ?? false,
    proofSecretFile: values['proof-secret-file'],
  };
}

function portFrom(text = String(DEFAULT_PORT)): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`The port is a whole number from 0 to 65535, not "${text}".`);
  return port;
}

/** A browser sends an origin without a path; one written with a path would never match. */
function originFrom(text: string): string {
  if (text === '*') return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !['', '/'].includes(text.slice(url.origin.length))) {
    throw new UsageError(`An origin is a scheme and a host, such as https://willow.example, not "${text}".`);
  }
  return url.origin;
}

async function proofOfWorkFrom(path: string, io: Io): Promise<ProofOfWork> {
  const secret = (await io.readText(path)).trim();
  if (secret.length < 16) throw new UsageError(`The secret in ${path} is too short: at least 16 characters.`);
  const proofOfWork = new ProofOfWork(secret);
  // Now rather than at the first visitor: a package may be missing.
  await proofOfWork.challenge(Date.now(), 0);
  return proofOfWork;
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      resolve();
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
  });
}
