import type { Interpretation, Part } from './interpretation.js';
import { facetNames } from './facet-values.js';
import type { Change, FacetName, Query, Relaxation } from './query.js';

const RADII = [10, 25, 50, 100, 250, 500];
/** Whoever named a town wants somebody to drive to. */
const FARTHEST_FROM_CITY = 100;
/** How wide the circle becomes where something is given up besides. */
const WIDE_ENOUGH = 50;
const MOST = 4;
/** Fewer than these found, and whoever drives a little farther is told of more. */
export const FEW = 3;
/** Without the plan or the state the people found may be of no use: given up last, also as one of two. */
const PLAN_OR_STATE = 10;
/** Pairs are made of so many changes, nearest first: ten pairs at most. */
const MOST_IN_PAIRS = 5;

/** How many there would be for a changed query. */
export type CountOf = (query: Query, interpretation: Interpretation) => number;

interface Asked {
  readonly query: Query;
  readonly interpretation: Interpretation;
}

interface Step {
  readonly rank: number;
  readonly change: Change;
  readonly apply: (asked: Asked) => Asked;
}

interface Found {
  readonly rank: number;
  readonly relaxation: Relaxation;
}

/**
 * Changes that would find someone, nearest to what was asked first: a wider circle, then a word or a wish less, and last of all the
 * plan and the state. Where no single one finds anybody, two at once, unless they leave nothing of the question. Where a few are found
 * already, only the wider circle that finds more.
 *
 * @param found how many there are as asked
 */
export function relax(query: Query, interpretation: Interpretation, countOf: CountOf, found = 0): Relaxation[] {
  const asked: Asked = { query, interpretation };
  const count = (changed: Asked): number => countOf(changed.query, changed.interpretation);
  const wider = widenings(asked);
  const single = (step: Step): Found[] => {
    const total = count(step.apply(asked));
    return total > found ? [{ rank: step.rank, relaxation: { change: step.change, total } }] : [];
  };
  if (found > 0) return firstOf(wider, single).map(({ relaxation }) => relaxation);
  const less = [...lessText(interpretation), ...lessFilters(query)].sort((a, b) => a.rank - b.rank);
  const ways = [...firstOf(wider, single), ...less.flatMap(single)];
  if (ways.length === 0) {
    const wide = wider.filter(({ change }) => 'widen' in change && change.withinMiles >= WIDE_ENOUGH).slice(0, 1);
    for (const [one, other] of pairsOf([...wide, ...less].slice(0, MOST_IN_PAIRS))) {
      if (less.length === 2 && less.includes(one)) continue;
      const total = count(other.apply(one.apply(asked)));
      if (total > 0) ways.push({ rank: one.rank + other.rank, relaxation: { change: one.change, and: other.change, total } });
    }
  }
  return ways
    .sort((a, b) => a.rank - b.rank || b.relaxation.total - a.relaxation.total)
    .slice(0, MOST)
    .map(({ relaxation }) => relaxation);
}

function firstOf(steps: readonly Step[], find: (step: Step) => Found[]): Found[] {
  for (const step of steps) {
    const found = find(step);
    if (found.length > 0) return found;
  }
  return [];
}

function pairsOf(steps: readonly Step[]): (readonly [Step, Step])[] {
  return steps.flatMap((one, at) => steps.slice(at + 1).map((other) => [one, other] as const));
}

function lessText({ parts }: Interpretation): Step[] {
  return parts.map((part) => ({
    rank: rankOf(part),
    change:
      part.kind === 'words' && part.words.length === 1
        ? { drop: 'word', word: part.term.typed }
        : { drop: 'term', term: part.term },
    apply: withParts((all) => all.filter(({ term }) => term !== part.term)),
  }));
}

function rankOf(part: Part): number {
  if (part.kind === 'words') return 1;
  return part.kind === 'value' ? rankOfFacet(part.facet) : 2;
}

const rankOfFacet = (facet: FacetName): number => (facet === 'insurance' || facet === 'state' ? PLAN_OR_STATE : 2);

function lessFilters({ filters = {} }: Query): Step[] {
  return facetNames.flatMap((facet): Step[] => {
    const values = filters[facet];
    if (!values?.length) return [];
    return [
      {
        rank: rankOfFacet(facet),
        change: { drop: 'filter', facet, ...(values.length === 1 && { value: values[0]! }) },
        apply: ({ query, interpretation }) => {
          const { [facet]: _, ...others } = query.filters ?? {};
          return { query: { ...query, filters: others }, interpretation };
        },
      },
    ];
  });
}

/** Ever wider circles around the place that is asked for; around a town as well, of which only the offices in it were asked for. */
function widenings({ query: { near }, interpretation: { parts } }: Asked): Step[] {
  const typed = parts.find((part) => part.kind === 'around');
  const within = near?.withinMiles ?? (typed?.kind === 'around' ? typed.withinMiles : undefined);
  if (within !== undefined) {
    return RADII.filter((miles) => miles > within).map((withinMiles) => ({
      rank: 0,
      change: { widen: 'distance', withinMiles },
      apply: (asked) => {
        const { query, interpretation } = withParts((all) =>
          all.map((part) => (part.kind === 'around' ? { ...part, withinMiles } : part)),
        )(asked);
        const wider = query.near?.withinMiles === undefined ? query.near : { ...query.near, withinMiles };
        return { query: { ...query, ...(wider && { near: wider }) }, interpretation };
      },
    }));
  }
  const town = near ? undefined : parts.find((part) => part.kind === 'city');
  if (town?.kind !== 'city' || !town.city.center) return [];
  const { term, city } = town;
  const around = { kind: 'around', label: city.label, center: town.city.center, term } as const;
  return RADII.filter((miles) => miles <= FARTHEST_FROM_CITY).map((withinMiles) => ({
    rank: 0,
    change: { widen: 'distance', withinMiles, around: term },
    apply: withParts((all) => all.map((part) => (part.term === term ? { ...around, withinMiles } : part))),
  }));
}

function withParts(change: (parts: readonly Part[]) => readonly Part[]): Step['apply'] {
  return ({ query, interpretation }) => ({
    query,
    interpretation: { ...interpretation, parts: change(interpretation.parts) },
  });
}
