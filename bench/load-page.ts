import { pagePause } from '../src/controllers/page-pause.js';
import { loadFeed } from '../src/feed/load.js';
import { createDirectory, createDirectoryInSlices } from '../src/search/directory.js';

export { packFeed } from '../src/feed/pack-feed.js';
export { indexToPack } from '../src/search/index-to-pack.js';
export { parseFeed } from '../src/feed/parse.js';
export { terms } from '../src/vocabulary/vocabulary.js';

/** What bench/load.mjs measures in a page. */
async function measureLoad(url: string, inSlices: boolean, today: string): Promise<Record<string, number>> {
  const address = new URL(url, location.href).href;
  const started = performance.now();
  const { feed } = await loadFeed(address, inSlices ? { today, pause: pagePause } : { today });
  const read = performance.now();
  const directory = inSlices
    ? await createDirectoryInSlices(feed.providers, { today }, pagePause)
    : createDirectory(feed.providers, { today });
  const indexed = performance.now();
  await pagePause();
  const { total } = directory.search({ text: 'anxiety' });
  const searchable = performance.now();
  if (total === 0) throw new Error('nobody was found');
  kept = directory;
  return { read: read - started, indexed: indexed - read, searchable: searchable - started };
}

/** So that what was loaded is still there when the heap is measured. */
let kept: unknown;

/** Bytes in use once everything that nobody needs is gone. */
function measureHeap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return kept ? memory.usedJSHeapSize : 0;
}

Object.assign(globalThis, { measureLoad, measureHeap });
