import type { Interpretation, Part } from './interpretation.js';
import { facetNames } from './facet-values.js';
import type { Query, Relaxation } from './query.js';

const RADII = [10, 25, 50, 100, 250, 500];
const MOST = 4;

/** How many there would be for a changed query. */
export type CountOf = (query: Query, interpretation: Interpretation) => number;

/**
 * Single changes that would find someone, nearest to what was asked first: a wider circle, then a word or a wish less, and last of all the
 * plan and the state, because without them the people found may be of no use.
 */
export function relax(query: Query, interpretation: Interpretation, countOf: CountOf): Relaxation[] {
  const found: { readonly rank: number; readonly relaxation: Relaxation }[] = [];
  const offer = (rank: number, change: Relaxation['change'], total: number): void => {
    if (total > 0) found.push({ rank, relaxation: { change, total } });
  };
  const widened = widen(query, interpretation, countOf);
  if (widened) offer(0, widened.change, widened.total);
  for (const part of interpretation.parts) {
    const parts = interpretation.parts.filter((other) => other !== part);
    offer(rankOf(part), changeOf(part), countOf(query, { ...interpretation, parts }));
  }
  for (const facet of facetNames) {
    const values = query.filters?.[facet];
    if (!values?.length) continue;
    const { [facet]: _, ...filters } = query.filters!;
    const change =
      values.length === 1 ? ({ drop: 'filter', facet, value: values[0]! } as const) : ({ drop: 'filter', facet } as const);
    offer(facet === 'insurance' || facet === 'state' ? 4 : 2, change, countOf({ ...query, filters }, interpretation));
  }
  return found
    .sort((a, b) => a.rank - b.rank || b.relaxation.total - a.relaxation.total)
    .slice(0, MOST)
    .map(({ relaxation }) => relaxation);
}

function changeOf(part: Part): Relaxation['change'] {
  return part.kind === 'words' && part.words.length === 1
    ? { drop: 'word', word: part.term.typed }
    : { drop: 'term', term: part.term };
}

function rankOf(part: Part): number {
  if (part.kind === 'words') return 1;
  return part.kind === 'value' && (part.facet === 'insurance' || part.facet === 'state') ? 4 : 2;
}

function widen(query: Query, interpretation: Interpretation, countOf: CountOf): Relaxation | undefined {
  const typed = interpretation.parts.find((part) => part.kind === 'around');
  const within = query.near?.withinMiles ?? (typed?.kind === 'around' ? typed.withinMiles : undefined);
  if (within === undefined) return undefined;
  for (const withinMiles of RADII) {
    if (withinMiles <= within) continue;
    const parts = interpretation.parts.map((part) => (part.kind === 'around' ? { ...part, withinMiles } : part));
    const near = query.near?.withinMiles === undefined ? query.near : { ...query.near, withinMiles };
    const total = countOf({ ...query, ...(near && { near }) }, { ...interpretation, parts });
    if (total > 0) return { change: { widen: 'distance', withinMiles }, total };
  }
  return undefined;
}
