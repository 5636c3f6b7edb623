import { pagePause } from '../src/controllers/page-pause.js';
import { loadFeed } from '../src/feed/load.js';
import { createDirectory, createDirectoryInSlices } from '../src/search/directory.js';

export { packFeed } from '../src/feed/pack-feed.js';
export { parseFeed } from '../src/feed/parse.js';
export { terms } from '../src/vocabulary/vocabulary.js';

/** What bench/load.mjs measures in a page. */
async function measureLoad(url: string, inSlices: boolean, today: string): Promise<Record<string, number>> {
  const address = new URL(url, location.href).href;
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  // A task of a few milliseconds is no long task; how late a timer rings tells of those.
  let last = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    longestTask = Math.max(longestTask, Math.min(now - last - 4, 50));
    last = now;
  }, 4);
  await new Promise((resolve) => setTimeout(resolve, 300));
  longestTask = 0;
  const started = performance.now();
  const { feed } = await loadFeed(address, inSlices ? { today, pause: pagePause } : { today });
  const read = performance.now();
  const directory = inSlices
    ? await createDirectoryInSlices(feed.providers, { today }, pagePause)
    : createDirectory(feed.providers, { today });
  const indexed = performance.now();
  const { total } = directory.search({ text: 'anxiety' });
  const searchable = performance.now();
  if (total === 0) throw new Error('nobody was found');
  await new Promise((resolve) => setTimeout(resolve, 400));
  clearInterval(ticking);
  observer.disconnect();
  (globalThis as { gc?: () => void }).gc?.();
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return {
    read: read - started,
    indexed: indexed - read,
    searchable: searchable - started,
    longestTask,
    heap: memory.usedJSHeapSize,
  };
}

(globalThis as { measureLoad?: unknown }).measureLoad = measureLoad;
