import { afterEach, describe, expect, it, vi } from 'vitest';
import { finished } from '../../src/feed/finished.js';
import { DirectoryLexicon } from '../../src/search/directory-lexicon.js';
import { createDirectory, prepareDirectory } from '../../src/search/directory.js';
import { indexProviders } from '../../src/search/directory-index.js';
import { OpeningsOn } from '../../src/search/openings.js';
import { people, TODAY } from './sample-directory.js';

const options = { openings: new OpeningsOn(TODAY, 90), today: TODAY, locale: 'en' };
const lexiconOf = () => new DirectoryLexicon(finished(indexProviders(people, options)));
const stepsLeft = (lexicon: DirectoryLexicon) => [...lexicon.prepare()].length;

describe('the phrases that typed words are compared with', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are read by the first text, not by the first list or its filters', () => {
    const book = vi.spyOn(DirectoryLexicon.prototype, 'book', 'get');
    const directory = createDirectory(people, { today: TODAY });
    directory.search({});
    directory.search({ filters: { focus: ['anxiety'], state: ['CA'] }, sort: 'name' });
    expect(book).not.toHaveBeenCalled();
    directory.search({ text: 'anxiety' });
    expect(book).toHaveBeenCalled();
  });

  it('can be read before that, in many small steps', () => {
    const lexicon = lexiconOf();
    expect(stepsLeft(lexicon)).toBeGreaterThan(20);
    expect(stepsLeft(lexicon)).toBe(0);
    expect(lexicon.book.exact('anxiety')).not.toHaveLength(0);
  });

  it('are whole where a text comes in the middle of it', () => {
    const lexicon = lexiconOf();
    const steps = lexicon.prepare();
    for (let i = 0; i < 5; i++) steps.next();
    const { book } = lexicon;
    expect(steps.next().done).toBe(true);
    expect([...book.words()]).toEqual([...lexiconOf().book.words()]);
  });

  it('are found all the same once they have been prepared', async () => {
    const prepared = createDirectory(people, { today: TODAY });
    await prepareDirectory(prepared, 'text', () => Promise.resolve());
    const fresh = createDirectory(people, { today: TODAY });
    const idsOf = (directory: typeof fresh) => directory.search({ text: 'bipoler' }).hits.map(({ provider }) => provider.id);
    expect(idsOf(prepared)).not.toHaveLength(0);
    expect(idsOf(prepared)).toEqual(idsOf(fresh));
  });
});
