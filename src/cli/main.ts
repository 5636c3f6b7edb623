#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { run } from './run.js';

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

// Not process.exit(): it would cut off output that is still on its way into a pipe.
process.exitCode = await run(process.argv.slice(2), {
  readText: async (path) => (await contentOf(path)).toString(),
  readBytes: contentOf,
  writeText: write,
  writeBytes: write,
  out: (line) => process.stdout.write(line + '\n'),
  err: (line) => process.stderr.write(line + '\n'),
  today: new Date().toISOString().slice(0, 10),
  version,
});

async function contentOf(path: string): Promise<Buffer> {
  const content = path === '-' ? await buffer(process.stdin) : await readFile(path);
  return isZipped(content) ? gunzipSync(content) : content;
}

function write(path: string, content: string | Uint8Array): Promise<void> {
  return writeFile(path, path.endsWith('.gz') ? gzipSync(content, { level: 9 }) : content);
}

function isZipped(content: Buffer): boolean {
  return content[0] === 0x1f && content[1] === 0x8b;
}
