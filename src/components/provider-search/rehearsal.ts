import { pageIdle } from '../../controllers/page-idle.js';
import { pagePause } from '../../controllers/page-pause.js';
import type { FeedState } from '../../controllers/feed-state.js';
import { prepareDirectory } from '../../search/directory.js';
import type { Directory, FacetName } from '../../search/query.js';

/** Read by different code: a condition, a plan, a language. */
const REHEARSED: readonly FacetName[] = ['focus', 'insurance', 'language'];
/** Letters of each that are typed. */
const LONGEST = 10;

/**
 * When somebody turns to the element, goes through what a search does, a step whenever the page is idle: code that has never run takes ten
 * times as long, and the first letters that are typed on a phone should not be the ones to pay for it. What is searched for are the
 * directory's own words, whole and with a slip of the pen. Then the names are put in order, for whoever sorts by them.
 *
 * @param feedOf what will be searched; undefined once it is no longer worth while
 */
export function rehearseOnFocus(host: Element, feedOf: () => FeedState | undefined): void {
  let rehearsed: Directory | undefined;
  host.addEventListener('focusin', () => {
    const state = feedOf();
    if (state?.status !== 'ready' || state.directory === rehearsed) return;
    rehearsed = state.directory;
    void rehearse(state.directory, () => host.isConnected && feedOf() === state).then(() =>
      prepareDirectory(state.directory, 'names', pageIdle),
    );
  });
}

async function rehearse(directory: Directory, isWanted: () => boolean): Promise<void> {
  await prepareDirectory(directory, 'text', pagePause);
  const { facets } = directory.search({ limit: 0 });
  for (const facet of REHEARSED) {
    const [value] = Object.entries(facets[facet]).reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0]);
    const word = directory.label(facet, value).slice(0, LONGEST);
    const slip = word.slice(0, 3) + word.slice(4);
    for (const text of [...Array.from(word, (_, end) => word.slice(0, end + 1)), slip]) {
      await pageIdle();
      if (!isWanted()) return;
      directory.search({ text });
      directory.suggest(text);
    }
  }
}
