import type { SearchController } from '../../controllers/search-controller.js';
import { vocabularyOf } from '../../search/facet-values.js';
import type { FacetName } from '../../search/query.js';
import { terms } from '../../vocabulary/vocabulary.js';
import type { FilterGroup } from './filter-panel.js';

/** Facets whose values have an order of their own; all others are ordered by how many providers have them. */
const inOwnOrder: ReadonlySet<FacetName> = new Set(['accepting', 'ages', 'format', 'role']);

/** The filters of the present answer. A facet about which the feed says nothing is left out. */
export function filterGroups(
  search: SearchController,
  facets: readonly FacetName[],
  label: (facet: FacetName, value: string) => string,
): readonly FilterGroup[] {
  return facets
    .map((facet) => {
      const counts = search.result?.facets[facet];
      const ticked = search.filters[facet]?.length ?? 0;
      const isInText = search.result?.understood.some((understood) => understood.facet === facet) ?? false;
      const isAnySelected = ticked > 0 || isInText;
      return {
        facet,
        isAnyEnough: ticked > 1 && !isInText,
        options: inOrder(facet, search.valuesOf(facet)).map((value) => ({
          value,
          // Most are folded away, and a facet may have hundreds.
          get label() {
            return label(facet, value);
          },
          count: counts?.[value] ?? 0,
          selected: isAnySelected ? search.isSelected(facet, value) : false,
        })),
      };
    })
    .filter(({ options }) => options.length > 0);
}

function inOrder(facet: FacetName, values: readonly string[]): readonly string[] {
  if (!inOwnOrder.has(facet)) return values;
  const order = terms(vocabularyOf[facet]).map((term) => term.id);
  const place = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return values.toSorted((a, b) => place(a) - place(b));
}
