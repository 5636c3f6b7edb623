import { MARKS, type PackedIndex } from '../feed/packed-index.js';
import type { Provider } from '../feed/provider.js';
import { add, emptySet, fullSet, remove, type DocSet } from './doc-set.js';
import type { FacetName } from './query.js';

/**
 * Who may yet have a facet's value although it is not listed: anyone for a state; for a plan all but those who say they take none; for ages
 * those who give none. Undefined for the other facets.
 */
export type Unlisted = (facet: FacetName) => DocSet | undefined;

/** Looked at when it is first asked for. */
export function unlistedOf(providers: readonly Provider[]): Unlisted {
  return remembered((facet) => {
    const set = emptySet(providers.length);
    for (const [doc, { insurance, ages }] of providers.entries()) {
      if (facet === 'insurance' ? insurance?.accepted?.length !== 0 : facet === 'state' || !ages) add(set, doc);
    }
    return set;
  });
}

export function packedUnlisted({ marks }: PackedIndex, size: number): Unlisted {
  return remembered((facet) => {
    const set = fullSet(size);
    if (facet === 'state') return set;
    const listed = new Uint32Array(size);
    const count = marks.readInto(facet === 'insurance' ? MARKS.takesNoPlan : MARKS.givesAges, listed);
    for (let i = 0; i < count; i++) remove(set, listed[i]!);
    return set;
  });
}

function remembered(setOf: (facet: 'insurance' | 'state' | 'ages') => DocSet): Unlisted {
  const known = new Map<FacetName, DocSet>();
  return (facet) => {
    if (facet !== 'insurance' && facet !== 'state' && facet !== 'ages') return undefined;
    let set = known.get(facet);
    if (!set) known.set(facet, (set = setOf(facet)));
    return set;
  };
}
