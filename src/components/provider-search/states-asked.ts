import type { SearchController } from '../../controllers/search-controller.js';
import type { Settings } from '../../controllers/settings-controller.js';
import { resolveTerm } from '../../vocabulary/vocabulary.js';
import { wordsOf } from '../attribute-check.js';

/** The states that somebody chose or typed, or, before there is a list to choose from, those that the page sets; none: all. */
export function statesAsked(search: SearchController, { state = '' }: Settings): readonly string[] {
  if (search.directory) {
    const typed = search.result?.understood.filter(({ facet }) => facet === 'state').map(({ value }) => value) ?? [];
    return [...new Set([...(search.filters.state ?? []), ...typed])].sort();
  }
  const whole = resolveTerm('state', state.trim())?.id;
  if (whole !== undefined) return [whole];
  return wordsOf(state)
    .flatMap((word) => resolveTerm('state', word)?.id ?? [])
    .sort();
}
