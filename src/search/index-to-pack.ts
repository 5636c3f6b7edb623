import { finished } from '../feed/finished.js';
import { CompactLists } from '../feed/compact-lists.js';
import { MARKS, type PackedIndex } from '../feed/packed-index.js';
import type { Provider } from '../feed/provider.js';
import { indexProviders } from './directory-index.js';
import { emptySet, listInto, unitePosting } from './doc-set.js';
import { indexRules } from './index-rules.js';
import { OpeningsOn } from './openings.js';

/** The index that a packed feed brings along. Nothing in it hangs on the day or on the language. */
export function indexToPack(providers: readonly Provider[]): PackedIndex {
  const options = { openings: new OpeningsOn(undefined, 0), today: undefined, locale: 'en' };
  const { facets, text } = finished(indexProviders(providers, options));
  const size = providers.length;
  const having = facets.postings.map((each) => {
    const docs = new Uint32Array(each.count);
    listInto(unitePosting(emptySet(size), each), docs);
    return docs;
  });
  const marks: Record<keyof typeof MARKS, (provider: Provider) => boolean> = {
    takesNoPlan: ({ insurance }) => insurance?.accepted?.length === 0,
    givesAges: ({ ages }) => ages !== undefined,
    endorsed: ({ endorsement }) => endorsement !== undefined,
  };
  const marked = (Object.keys(MARKS) as (keyof typeof MARKS)[]).map((mark) =>
    Uint32Array.from(providers.flatMap((provider, doc) => (marks[mark](provider) ? [doc] : []))),
  );
  return {
    madeBy: finished(indexRules()),
    facetValues: facets.values.map(({ facet, value, asWritten }) => [facet, value, asWritten]),
    facets: compact(size, having),
    words: text.words,
    facts: finished(CompactLists.of(size, text.facts.offsets, text.facts.docs)),
    factFields: text.facts.fields,
    bios: text.bios,
    marks: compact(size, marked),
  };
}

function compact(size: number, lists: readonly Uint32Array[]): CompactLists {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [i, { length }] of lists.entries()) offsets[i + 1] = offsets[i]! + length;
  const all = new Uint32Array(offsets[lists.length]!);
  for (const [i, list] of lists.entries()) all.set(list, offsets[i]);
  return finished(CompactLists.of(size, offsets, all));
}
