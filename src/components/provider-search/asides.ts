import { html, nothing, type TemplateResult } from 'lit';
import type { SearchController } from '../../controllers/search-controller.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import type { Aside, FacetName } from '../../search/query.js';
import type { GroupName } from './filter-disclosure.js';

/** What to say of words that ask for something without naming it, and the filter where it can be named. */
export interface AskedBack {
  readonly code: Aside['code'];
  readonly sentence: string;
  readonly group?: GroupName;
}

/** @param facets that have a filter. Nothing is asked back that is known meanwhile, or that no filter could take. */
export function asidesOf(search: SearchController, facets: readonly FacetName[], words: SearchMessages): readonly AskedBack[] {
  const found = new Map<Aside['code'], AskedBack>();
  for (const { code, typed } of search.result?.asides ?? []) {
    const asked = askBack(code, typed, words);
    const { group } = asked;
    const isMoot = group === 'distance' ? search.hasPlace : group && (!facets.includes(group) || isNarrowedBy(group, search));
    if (!isMoot && !found.has(code)) found.set(code, asked);
  }
  return [...found.values()];
}

function askBack(code: Aside['code'], typed: string, words: SearchMessages): AskedBack {
  if (code === 'place-wanted') return { code, sentence: words.placeWanted, group: 'distance' };
  if (code === 'plan-wanted') return { code, sentence: words.planWanted, group: 'insurance' };
  if (code === 'age-wanted') return { code, sentence: words.ageWanted, group: 'ages' };
  if (code === 'hours-wanted') return { code, sentence: words.hoursWanted(typed) };
  return { code, sentence: words.planProduct(typed) };
}

function isNarrowedBy(facet: FacetName, { narrowings }: SearchController): boolean {
  return narrowings.some((narrowing) =>
    narrowing.from === 'text' ? narrowing.term.facet === facet : narrowing.from === 'filter' && narrowing.facet === facet,
  );
}

export function renderAsides(
  asides: readonly AskedBack[],
  words: SearchMessages,
  onAsk: (group: GroupName) => void,
): readonly TemplateResult[] {
  return asides.map(
    ({ sentence, group }) =>
      html`<p class="note">
        ${sentence}
        ${
          group
            ? html`<button class="link-button" type="button" @click=${() => onAsk(group)}>${askWords(group, words)}</button>`
            : nothing
        }
      </p>`,
  );
}

function askWords(group: GroupName, words: SearchMessages): string {
  if (group === 'distance') return words.enterZip;
  return group === 'ages' ? words.chooseAge : words.choosePlan;
}
