import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonBackend } from '../../src/consult/backends/json.js';
import { sendConsult } from '../../src/consult/send.js';
import { RequestStore } from '../../src/receiver/request-store.js';
import { networkWorld } from '../consult/network-world.js';
import { numberedRequest } from '../consult/sample-request.js';
import { compileCli, type CompiledCli } from './compiled-cli.js';

/** How often the receiver is killed; PROVIDER_MATCH_KILLS=200 for a thorough run. */
const KILLS = Number(process.env['PROVIDER_MATCH_KILLS'] ?? 20);
/** So many people send at the same time. */
const SENDERS = 4;

let cli: CompiledCli;
let folder: string;
let database: string;
let child: ChildProcess;
let lastId = 0;
/** What each person was told, by request id. */
const acknowledged = new Map<string, string>();
let acknowledgedBy = { thisChild: 0, reached: () => {} };

beforeAll(() => {
  cli = compileCli();
  folder = mkdtempSync(join(tmpdir(), 'provider-match-killed-'));
  database = join(folder, 'requests.db');
}, 60_000);
afterAll(() => {
  child.kill('SIGKILL');
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** @returns the port, once it receives */
async function startReceiver(port: number): Promise<number> {
  const args = ['receive', '--db', database, '--port', String(port), '--origin', '*', '--trust-proxy'];
  child = spawn(process.execPath, [cli.main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout! });
  const [line] = (await once(lines, 'line')) as [string];
  return Number(/:(\d+)\/consults/.exec(line)?.[1]);
}

/** Sends one request after the other, each with the same id until it is confirmed, as a person would who presses again. */
async function keepSending(endpoint: string, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const n = ++lastId;
    // An address of its own for each, so that nobody is slowed down.
    const world = networkWorld({
      pauseMs: 40,
      headers: { 'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` },
    });
    const request = numberedRequest(n);
    for (;;) {
      const outcome = await sendConsult(request, { backend: jsonBackend, endpoint, world });
      if (outcome.status === 'rejected') throw new Error(`rejected: ${outcome.code}`);
      if (outcome.status !== 'confirmed') continue;
      acknowledged.set(request.requestId, outcome.reference ?? '');
      acknowledgedBy.thisChild++;
      acknowledgedBy.reached();
      break;
    }
  }
}

/** Resolves in the middle of the work: when so many were acknowledged by this child, others are under way. */
function afterAcknowledged(count: number): Promise<void> {
  return new Promise((resolve) => {
    acknowledgedBy = { thisChild: 0, reached: () => acknowledgedBy.thisChild >= count && resolve() };
  });
}

describe(`a receiver that is killed ${KILLS} times while people send`, () => {
  it(
    'has every request that it acknowledged, once, with the reference that was told',
    { timeout: 30_000 + KILLS * 3_000 },
    async () => {
      const port = await startReceiver(0);
      let isOver = false;
      const endpoint = `http://127.0.0.1:${port}/consults`;
      const senders = Promise.all(Array.from({ length: SENDERS }, () => keepSending(endpoint, () => isOver)));
      for (let kill = 0; kill < KILLS; kill++) {
        // 1 to 7, so that the kill falls on each stage of a request in turn.
        await Promise.race([afterAcknowledged(1 + ((kill * 5) % 7)), senders]);
        child.kill('SIGKILL');
        await once(child, 'exit');
        await startReceiver(port);
      }
      isOver = true;
      await senders;
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);

      const store = new RequestStore(database);
      const stored = [...store.all()].map(({ requestId, reference }) => [requestId, reference] as const);
      store.close();
      const references = new Map(stored);
      const lost = [...acknowledged].filter(([requestId]) => !references.has(requestId));
      const toldOtherwise = [...acknowledged].filter(([requestId, reference]) => references.get(requestId) !== reference);
      expect({ lost, toldOtherwise, doubled: stored.length - references.size }).toEqual({
        lost: [],
        toldOtherwise: [],
        doubled: 0,
      });
      expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS);
      expect(references.size).toBe(lastId);
    },
  );
});
