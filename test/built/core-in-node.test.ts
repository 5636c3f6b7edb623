import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a module in a Node of its own, where no test runner has set up anything. */
function inNode<Result>(code: string): Result {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  return JSON.parse(output) as Result;
}

const feed = {
  version: 1,
  providers: [
    { id: 'rosa', name: 'Rosa Imaginary', credentials: ['MD'], focus: ['bipolar'], insurance: ['aetna'], languages: ['es'] },
    { id: 'noor', name: 'Noor Invented', credentials: ['PMHNP-BC'], focus: ['adhd'] },
  ],
};

describe('the core in plain Node', () => {
  it('needs no document, and searches a feed', () => {
    const found = inNode<{ page: string; ids: string[]; issues: number }>(`
      const { parseFeed, createDirectory } = await import('provider-match/core');
      const { feed, issues } = parseFeed(${JSON.stringify(JSON.stringify(feed))});
      const { hits } = createDirectory(feed.providers).search({ text: 'bipoler aetna spanish' });
      console.log(JSON.stringify({ page: typeof document, ids: hits.map((hit) => hit.provider.id), issues: issues.length }));
    `);
    expect(found).toEqual({ page: 'undefined', ids: ['rosa'], issues: 0 });
  });

  it('works in a worker thread', () => {
    const inside = `
      import { parentPort } from 'node:worker_threads';
      import { parseFeed, createDirectory } from '${import.meta.resolve('provider-match/core')}';
      const { feed } = parseFeed(${JSON.stringify(feed)});
      parentPort.postMessage(createDirectory(feed.providers).search({ text: 'adhd' }).hits.map((hit) => hit.provider.id));
    `;
    const ids = inNode<string[]>(`
      import { Worker } from 'node:worker_threads';
      const worker = new Worker(new URL(${JSON.stringify(`data:text/javascript,${encodeURIComponent(inside)}`)}));
      worker.on('message', (ids) => console.log(JSON.stringify(ids)));
    `);
    expect(ids).toEqual(['noor']);
  });
});
