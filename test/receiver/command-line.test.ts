import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { sampleRequest } from '../consult/sample-request.js';
import { compileCli, type CompiledCli } from './compiled-cli.js';

const PAGE = 'https://willow.example';
let folder: string;
let db: string;
let cli: CompiledCli;
let child: ChildProcess | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'provider-match-cli-'));
  db = join(folder, 'requests.db');
  cli = compileCli();
}, 60_000);
afterAll(() => {
  child?.kill('SIGKILL');
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function start(...args: readonly string[]): Promise<{ endpoint: string; lines: Interface; printed: string[] }> {
  child = spawn(process.execPath, [cli.main, 'receive', '--db', db, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: string[] = [];
  const lines = createInterface({ input: child.stdout! });
  lines.on('line', (line) => printed.push(line));
  await once(lines, 'line');
  return { endpoint: /http:\S+\/consults/.exec(printed[0] ?? '')?.[0] ?? '', lines, printed };
}
/** Two lines may come at once, so that whoever waits for the next one would miss the second. */
async function until(printed: readonly string[], pattern: RegExp): Promise<void> {
  await vi.waitFor(() => expect(printed.some((line) => pattern.test(line))).toBe(true), { timeout: 20_000 });
}
async function end(signal: NodeJS.Signals): Promise<unknown> {
  const exit = once(child!, 'exit');
  child?.kill(signal);
  return exit;
}
const post = (endpoint: string, body: unknown) =>
  fetch(endpoint, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', origin: PAGE } });

async function cliRun(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, string>();
  const code = await run(args, {
    readText: (path) => Promise.resolve(readFileSync(path, 'utf8')),
    readBytes: (path) => Promise.resolve(readFileSync(path)),
    writeBytes: (path, content) => Promise.resolve(writeFileSync(path, content)),
    writeText: (path, content) => Promise.resolve(void written.set(path, content)),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    today: new Date().toISOString().slice(0, 10),
    version: '0.0.0',
  });
  return { code, out: out.join('\n'), err: err.join('\n'), written };
}

describe('provider-match receive', { timeout: 30_000 }, () => {
  it('keeps what is sent to it, in a file for its owner alone, and prints nothing that a person wrote', async () => {
    const { endpoint, printed } = await start('--origin', `${PAGE}/`);
    expect((await post(endpoint, sampleRequest)).status).toBe(201);
    expect((await post(`${endpoint}/${sampleRequest.name}?note=${sampleRequest.name}`, sampleRequest)).status).toBe(404);
    for (const file of [db, `${db}-wal`]) expect(statSync(file).mode & 0o077).toBe(0);
    expect(await end('SIGTERM')).toEqual([0, null]);
    expect(printed[1]).toMatch(/^POST \/consults 201 \d+ ms$/);
    expect(printed[2]).toMatch(/^POST \(another address\) 404 \d+ ms$/);
    expect(printed.join('\n')).not.toMatch(/Renata|quill|0142/);
    expect(existsSync(`${db}-wal`)).toBe(false);
  });

  it('finishes what is under way when it is told to stop, then ends well', async () => {
    const { endpoint, lines, printed } = await start('--origin', PAGE);
    const body = JSON.stringify({ ...sampleRequest, requestId: '3f0c8f0e-6a53-4a0e-9d0b-0000000000aa' });
    const socket = connect(Number(new URL(endpoint).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.write(
      `POST /consults HTTP/1.1\r\nHost: r\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    // Answered later than the head above was read: so the stop finds it under way.
    await fetch(endpoint.replace('/consults', '/health'));
    const exit = end('SIGINT');
    await until(printed, /^Stopping/);
    socket.write(body);
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(await exit).toEqual([0, null]);
    lines.close();
  });

  it('sets puzzles with a secret from a file, and takes who does not solve them', async () => {
    const secretFile = join(folder, 'secret');
    writeFileSync(secretFile, 'sixteen secret letters\n');
    const { endpoint } = await start('--origin', PAGE, '--proof-secret-file', secretFile);
    const challenge = await fetch(endpoint.replace('/consults', '/challenge'));
    expect(await challenge.json()).toMatchObject({ parameters: { algorithm: 'PBKDF2/SHA-256' } });
    const unsolved = { ...sampleRequest, requestId: '3f0c8f0e-6a53-4a0e-9d0b-0000000000bb' };
    expect((await post(endpoint, unsolved)).status).toBe(201);
    await end('SIGTERM');
    expect((await cliRun('requests', 'list', '--db', db)).out).toMatch(/ unverified /);
  });

  it.each([
    [['--origin', PAGE], /needs --db/],
    [['--db', 'x.db'], /needs --origin/],
    [['--db', 'x.db', '--origin', 'willow.example'], /An origin is a scheme and a host/],
    [['--db', 'x.db', '--origin', `${PAGE}/consult`], /An origin is a scheme and a host/],
    [['--db', 'x.db', '--origin', PAGE, '--port', '70000'], /port is a whole number/],
    [['--db', 'x.db', '--origin', PAGE, '--prot', '1'], /--prot/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, err } = await cliRun('receive', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain('provider-match --help');
    expect(existsSync('x.db')).toBe(false);
  });

  it('says what to install where the database package is missing', () => {
    const bare = mkdtempSync(join(tmpdir(), 'provider-match-bare-'));
    mkdirSync(join(bare, 'node_modules'));
    for (const name of ['zod', 'fuse.js']) symlinkSync(resolve('node_modules', name), join(bare, 'node_modules', name));
    const compiled = compileCli(bare);
    const args = [compiled.main, 'receive', '--db', join(bare, 'requests.db'), '--origin', PAGE];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    rmSync(bare, { recursive: true, force: true });
    expect(stderr).toMatch(/needs the package better-sqlite3.*npm install better-sqlite3/);
    expect(stderr).not.toMatch(/ {4}at /);
    expect(status).toBe(2);
  });
});

describe('provider-match requests', () => {
  it('lists requests without naming anybody', async () => {
    const { code, out } = await cliRun('requests', 'list', '--db', db);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(4);
    expect(out).toMatch(/^[2-9A-Z]{8} {3}\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ {2}none {8}me {12}p1$/m);
    expect(out).not.toContain('Renata');
  });

  it('exports everything as CSV, to the screen or into a file', async () => {
    const printed = await cliRun('requests', 'export', '--csv', '--db', db);
    expect(printed.out).toMatch(/^reference,received_at,check,request_id,for,name,/);
    expect(printed.out).toContain('Renata Quill');
    const { written, out } = await cliRun('requests', 'export', '--csv', '--db', db, '--out', 'requests.csv');
    expect(written.get('requests.csv')?.trimEnd()).toBe(printed.out);
    expect(out).toBe('');
  });

  it('deletes what is older than so many days, and nothing younger', async () => {
    expect((await cliRun('requests', 'delete', '--older-than', '90d', '--db', db)).out).toMatch(/^Deleted 0 /);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const io = {
      readText: () => Promise.reject(new Error()),
      readBytes: () => Promise.reject(new Error()),
      writeText: () => Promise.resolve(),
      writeBytes: () => Promise.resolve(),
      err: () => {},
      version: '',
    };
    const out: string[] = [];
    expect(
      await run(['requests', 'delete', '--older-than', '0d', '--db', db], {
        ...io,
        out: (line) => out.push(line),
        today: tomorrow,
      }),
    ).toBe(0);
    expect(out[0]).toMatch(/^Deleted 3 /);
    expect(readFileSync(db).includes('Renata')).toBe(false);
  });

  it.each([
    [['requests'], /list, export and delete/],
    [['requests', 'list'], /needs --db/],
    [['requests', 'list', '--db', 'nowhere.db'], /no file nowhere\.db/],
    [['requests', 'list', '--db', 'nowhere.db', '--csv'], /belong to requests export/],
    [['requests', 'export', '--db', 'nowhere.db'], /needs --csv/],
    [['requests', 'delete', '--db', 'nowhere.db'], /--older-than with a number of days/],
    [['requests', 'delete', '--db', 'nowhere.db', '--older-than', 'all'], /number of days/],
    [['request'], /No command "request"/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, err } = await cliRun(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(existsSync('nowhere.db')).toBe(false);
  });
});
