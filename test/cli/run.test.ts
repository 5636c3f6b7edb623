import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

const good = { id: 'ana', name: 'Ana Ruiz' };

/** Runs the program on files that exist only here. */
async function cli(args: string, files: Record<string, unknown> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const packed: Record<string, Uint8Array> = {};
  const readBytes = async (path: string): Promise<Uint8Array> => {
    if (!(path in files)) throw new Error(`no such file, open '${path}'`);
    const file = files[path];
    if (file instanceof Uint8Array) return file;
    return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file, null, 1));
  };
  const io: Io = {
    readBytes,
    readText: async (path) => new TextDecoder().decode(await readBytes(path)),
    writeText: async (path, text) => void (written[path] = text),
    writeBytes: async (path, bytes) => void (packed[path] = bytes),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    today: '2026-11-20',
    version: '1.2.3',
  };
  const code = await run(args.split(' ').filter(Boolean), io);
  return { code, out: out.join('\n'), err: err.join('\n'), written, packed };
}

describe('validate', () => {
  it('tells what was read', async () => {
    const { code, out } = await cli('validate feed.json', { 'feed.json': [good] });
    expect(code).toBe(0);
    expect(out).toBe('feed.json: read 1 provider as provider-feed, left out 0 records; 0 errors, 0 warnings, 0 info.');
  });

  it('tells what was left out and why, by line and record, and is content while something is left', async () => {
    const { code, out } = await cli('validate feed.json', {
      'feed.json': [good, { ...good, name: 'Again' }, { id: 'bo', name: 'Bo', npi: '12' }],
    });
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^feed\.json:7: error duplicate-id: record 2 \(ana\): id: Found "ana" again, the id of record 1\./),
      expect.stringMatching(/^feed\.json:13: warning npi-not-ten-digits: record 3 \(bo\): npi: Found "12"/),
      'feed.json: read 2 providers as provider-feed, left out 1 record; 1 error, 1 warning, 0 info.',
    ]);
  });

  it('fails where a page will refuse the file, though records can be read', async () => {
    const truncated = { version: 1, count: 9, providers: [good] };
    const { code, out } = await cli('validate feed.json', { 'feed.json': truncated });
    expect(code).toBe(1);
    expect(out).toContain('read 1 provider');
    expect(out.split('\n').at(-1)).toMatch(
      /^A page will refuse this file: feed-count-mismatch\. Found 1 providers where "count" says 9/,
    );
    const { refused } = JSON.parse((await cli('validate feed.json --json', { 'feed.json': truncated })).out) as {
      refused: string;
    };
    expect(refused).toBe('feed-count-mismatch');
    expect((await cli('validate feed.json', { 'feed.json': { count: 1, providers: [good] } })).out).not.toContain('refuse');
  });

  it('fails where the file is larger than a page loads', async () => {
    const { code, out } = await cli('validate feed.json', { 'feed.json': JSON.stringify([good]) + ' '.repeat(200_000_000) });
    expect(code).toBe(1);
    expect(out).toContain('A page will refuse this file: feed-too-large.');
  });

  it('fails where nothing usable is left', async () => {
    expect((await cli('validate feed.json', { 'feed.json': '<html>' })).code).toBe(1);
    expect((await cli('validate feed.json', { 'feed.json': [{}] })).code).toBe(1);
  });

  it('fails under --strict where anything is wrong, and only there', async () => {
    const files = {
      'good.json': [good],
      'word.json': [{ ...good, focus: ['Stage fright'] }],
      'bad.json': [{ ...good, npi: '1234567890' }],
    };
    expect((await cli('validate good.json --strict', files)).code).toBe(0);
    expect((await cli('validate word.json --strict', files)).code).toBe(0);
    expect((await cli('validate bad.json', files)).code).toBe(0);
    expect((await cli('validate bad.json --strict', files)).code).toBe(1);
  });

  it('tells under --strict what only the schema refuses, once', async () => {
    const { code, out } = await cli('validate feed.json --strict', {
      'feed.json': [{ ...good, insurence: ['aetna'], npi: '12' }],
    });
    expect(code).toBe(1);
    expect(out.match(/npi/g)!.length).toBeGreaterThan(0);
    expect(out.split('\n').filter((line) => line.includes('warning schema'))).toEqual([
      expect.stringMatching(
        /^feed\.json:\d+: warning schema: record 1: insurence: Found "insurence", which the schema does not know\. It allows id, name, credentials, /,
      ),
    ]);
  });

  it.each([
    [
      { bio: null },
      'bio: Found null where the schema allows text of at most 4000 characters (Plain text; markup is shown as it is written).',
    ],
    [
      { languages: 'English, Spanish' },
      'languages: Found "English, Spanish" where the schema allows text of at most 120 characters such as "',
    ],
    [{ telehealth: { offered: null } }, 'telehealth.offered: Found null where the schema allows true or false.'],
    [{ telehealth: { via: 'video' } }, 'telehealth.via: Found "via", which the schema does not know. It allows offered, states.'],
    [
      { availability: { waitDays: null } },
      'availability.waitDays: Found null where the schema allows a whole number from 0 to 730',
    ],
    [
      { locations: [{ hours: null }] },
      'locations[0].hours: Found null where the schema allows text of at most 300 characters (In your words',
    ],
    [{ verified: { phone: { on: '2026-11-01', by: null } } }, 'verified.phone.by: Found null where the schema allows text'],
    [{ fees: null }, 'fees: Found null where the schema allows {...} with intake, followUp, currency, slidingScale.'],
  ])('names under --strict the field and what is allowed there: %j', async (record, sentence) => {
    const { code, out } = await cli('validate feed.json --strict', { 'feed.json': [{ ...good, ...record }] });
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.includes('warning schema'))).toEqual([
      expect.stringContaining(`record 1: ${sentence}`),
    ]);
  });

  it('speaks JSON to programs, with every issue', async () => {
    const { out } = await cli('validate - --json', { '-': Array.from({ length: 1_500 }, () => 7) });
    const { usable, format, issues } = JSON.parse(out) as { usable: number; format: string; issues: unknown[] };
    expect([usable, format, issues.length]).toEqual([0, 'provider-feed', 1_501]);
  });

  it('takes a day in the future for a mistake', async () => {
    const { out } = await cli('validate feed.json', { 'feed.json': [{ ...good, verified: { availability: '2027-11-20' } }] });
    expect(out).toContain('day-in-future');
  });
});

describe('convert', () => {
  const plan = {
    npi: '1234567893',
    type: 'INDIVIDUAL',
    name: { first: 'Ana', last: 'Ruiz' },
    specialty: ['Psychiatry'],
    plans: [],
  };

  it('writes a feed that validates, and keeps its report out of it', async () => {
    const { code, out, err } = await cli('convert plan.json --from qhp', { 'plan.json': [plan] });
    expect(code).toBe(0);
    expect(err).toContain('read 1 provider as qhp');
    expect((await cli('validate - --strict', { '-': out })).code).toBe(0);
  });

  it('writes to a file', async () => {
    const { out, written } = await cli('convert plan.json --out feed.json', { 'plan.json': [plan] });
    expect(out).toBe('');
    expect(JSON.parse(written['feed.json']!)).toMatchObject({ version: 1, count: 1, providers: [{ id: '1234567893' }] });
  });

  it('says that a provider feed does not look like the format that was named', async () => {
    for (const feed of [{ version: 1, providers: [good] }, [good]]) {
      const { code, out, err, written } = await cli('convert good.json --from qhp --out feed.json', { 'good.json': feed });
      expect([code, out, written]).toEqual([1, '', {}]);
      expect(err).toMatch(/error format-not-known: This does not look like qhp: found /);
    }
  });

  it('writes nothing, and says so, where a part of the feed is missing', async () => {
    const feed = { version: 1, count: 3, providers: [good] };
    const { code, out, err, written } = await cli('convert feed.json --out new.json', { 'feed.json': feed });
    expect([code, out, written]).toEqual([1, '', {}]);
    expect(err.split('\n').at(-1)).toMatch(/^Nothing is written: feed-count-mismatch\. Found 1 providers where "count" says 3/);
    expect((await cli('convert feed.json', { 'feed.json': JSON.stringify(feed).slice(0, 40) })).code).toBe(1);
  });

  it('writes nothing where nothing is usable', async () => {
    expect(await cli('convert plan.json --from qhp --out feed.json', { 'plan.json': [7] })).toMatchObject({
      code: 1,
      written: {},
    });
  });
});

describe('pack', () => {
  it('writes a feed that is read as the one that was packed, and can be validated and unpacked', async () => {
    const records = [
      { ...good, focus: ['adhd'] },
      { id: 'bo', name: 'Bo Li', focus: ['adhd'], locations: [{ address: { city: 'Reno', state: 'NV' } }] },
    ];
    const { code, err, packed } = await cli('pack feed.json --out feed.packed', { 'feed.json': records });
    expect(code).toBe(0);
    expect(err).toContain('read 2 providers');
    const unpacked = await cli('convert feed.packed -o plain.json', packed);
    expect(JSON.parse(unpacked.written['plain.json']!)).toMatchObject({ count: 2, providers: records });
    const valid = await cli('validate feed.packed --strict', packed);
    expect(valid).toMatchObject({
      code: 0,
      out: expect.stringContaining('read 2 providers as provider-feed, left out 0 records'),
    });
  });

  it('says that a packed file was cut off or changed, and that a page will refuse it', async () => {
    const { packed } = await cli('pack feed.json --out feed.packed', { 'feed.json': [good] });
    const whole = packed['feed.packed']!;
    const cut = await cli('validate a', { a: whole.subarray(0, whole.length - 8) });
    expect(cut).toMatchObject({ code: 1, out: expect.stringContaining('A page will refuse this file: feed-truncated.') });
    const changed = Uint8Array.from(whole, (byte, place) => (place === 200 ? byte ^ 1 : byte));
    expect((await cli('validate a', { a: changed })).out).toContain('packed-damaged');
  });

  it('asks where to write, because what it writes is no text', async () => {
    expect(await cli('pack feed.json', { 'feed.json': [good] })).toMatchObject({ code: 2, out: '' });
  });

  it('writes nothing where a part of the feed is missing', async () => {
    const feed = { version: 1, count: 3, providers: [good] };
    expect(await cli('pack feed.json --out new.json', { 'feed.json': feed })).toMatchObject({ code: 1, out: '', packed: {} });
  });
});

describe('arguments', () => {
  it('helps, and tells its version', async () => {
    expect(await cli('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage:') });
    expect(await cli('--version')).toMatchObject({ code: 0, out: '1.2.3' });
  });

  it.each([
    '',
    'mend feed.json',
    'validate',
    'validate a b',
    'validate a --from fhir',
    'validate a --out b',
    'convert a --strict',
    'validate a --loud',
    'validate missing.json',
  ])('exits with 2 and a reason for: %s', async (args) => {
    const { code, out, err } = await cli(args, { a: [good] });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^provider-match: \S/);
    expect(err).not.toContain('    at ');
  });
});

describe('the program as it is installed', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  let home: string;
  const start = (args: string[], input: string) =>
    spawnSync(process.execPath, [join(home, 'dist/cli/main.js'), ...args], { input, encoding: 'utf8' });

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'provider-match-'));
    copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'), 'junction');
    const config = {
      extends: join(root, 'config/tsconfig.build.json'),
      compilerOptions: {
        rootDir: join(root, 'src'),
        outDir: join(home, 'dist'),
        declaration: false,
        typeRoots: [join(root, 'node_modules/@types')],
      },
      include: [join(root, 'src/cli')],
      exclude: [],
    };
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(config));
    const built = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', home], { encoding: 'utf8' });
    expect(built.stdout).toBe('');
  }, 120_000);
  afterAll(() => rmSync(home, { recursive: true }));

  it('validates what comes through a pipe, and ends with its code', () => {
    expect(start(['validate', '-', '--strict'], JSON.stringify([good]))).toMatchObject({ status: 0, stderr: '' });
    expect(start(['validate', '-'], 'no').status).toBe(1);
  });

  it('says in a sentence that there is no such file, or that it is a folder', () => {
    expect(start(['validate', 'missing.json'], '')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'provider-match: There is no file "missing.json", or no folder for it.\n',
    });
    expect(start(['validate', home], '')).toMatchObject({ status: 2, stderr: expect.stringMatching(/is a folder; name a file/) });
  });

  it('packs into a gzipped file, and reads one', () => {
    const path = join(home, 'feed.packed.gz');
    expect(start(['pack', '-', '-o', path], JSON.stringify([good]))).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(path).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
    expect(start(['validate', path], '').stdout).toContain('read 1 provider as provider-feed');
  });

  it('knows its version, and can be started by name', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(start(['--version'], '').stdout.trim()).toBe(version);
    expect(readFileSync(join(home, 'dist/cli/main.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('writes a large feed whole into a pipe', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => ({ id: `p${i}`, name: `Person ${i}`, bio: 'Plain words. '.repeat(10) }));
    const { stdout } = start(['convert', '-'], JSON.stringify(many));
    expect((JSON.parse(stdout) as { count: number }).count).toBe(3_000);
  });
});
