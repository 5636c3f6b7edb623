import type { FacetName, SortName, Suggestion } from '../../search/query.js';
import type { Format } from '../format.js';

/** Words of the search: box, chips, filters, order, distance, results. */
export interface SearchMessages {
  readonly boxLabel: string;
  readonly boxExample: string;
  readonly clearText: string;
  readonly suggestions: string;
  readonly suggestionKind: Readonly<Record<Suggestion['kind'], string>>;
  /** Accessible name of a suggestion: label, kind, how many providers. */
  suggestionName(format: Format, label: string, kind: string, count: number): string;

  /** Name of a filter, and of what a typed word was read as. */
  readonly facet: Readonly<Record<FacetName | 'place' | 'person' | 'text', string>>;
  readonly chips: string;
  chip(facet: string, value: string): string;
  chipTyped(typed: string): string;
  removeChip(chip: string): string;
  readonly clearAll: string;
  showingInstead(to: string): string;
  searchLiterally(from: string): string;
  /** What is to be left out, as typed. */
  notLeftOut(format: Format, parts: readonly string[]): string;
  unmatched(format: Format, words: readonly string[]): string;
  /** Beside a word that nobody has. */
  townByZip: string;
  /** "Near me" was typed, and no place. */
  placeWanted: string;
  enterZip: string;
  /** "My insurance" was typed, and no plan. */
  planWanted: string;
  choosePlan: string;
  /** "My son" was typed, and no age. */
  ageWanted: string;
  chooseAge: string;
  /** @param typed "PPO" */
  planProduct(typed: string): string;
  /** @param typed such as “weekends” */
  hoursWanted(typed: string): string;
  zipNotKnown(zip: string): string;

  /** @param selected how many values are chosen; 0 for none */
  filters(selected: number): string;
  selectedValues(format: Format, selected: number): string;
  /** In its place, where one of those chosen is enough. @param selected two or more */
  anyOfSelected(format: Format, selected: number): string;
  showAllValues(format: Format, count: number): string;
  readonly showFewerValues: string;
  findValue(facet: string): string;
  readonly noValueFound: string;
  showResults(format: Format, total: number): string;
  readonly clearFilters: string;

  readonly sortLabel: string;
  readonly sort: Readonly<Record<SortName, string>>;
  readonly nearestNeedsPlace: string;
  readonly distance: string;
  readonly zip: string;
  readonly within: string;
  readonly anyDistance: string;
  readonly useDevice: string;
  readonly findingDevice: string;
  readonly nearDevice: string;
  nearZip(zip: string): string;
  from(place: string): string;
  withinOf(format: Format, miles: number, place: string): string;
  readonly zipHint: string;
  readonly zipNotFiveDigits: string;
  readonly zipUnknown: string;
  readonly deviceFailed: Readonly<Record<'denied' | 'unavailable' | 'timeout' | 'unsupported', string>>;

  readonly results: string;
  total(format: Format, total: number): string;
  /** While only the first of a large list can be searched. */
  totalSoFar(format: Format, total: number): string;
  readonly noneSoFar: string;
  shown(format: Format, shown: number, total: number): string;
  showMore(format: Format, count: number): string;
  /** Spoken after "Show more". */
  added(format: Format, count: number, shown: number, total: number): string;
  /** Spoken once where the words tell of suicidal thoughts or self-harm. */
  readonly inDanger: string;
  /** The same where the page has a crisis line of its own, whose numbers we do not know. */
  readonly inDangerHere: string;
  /** Spoken after the order was changed. */
  ordered(format: Format, sort: SortName, total: number): string;
  readonly skipToResults: string;
  /** Spoken after typing rests. */
  announce(format: Format, total: number): string;
  /** Spoken behind it while the list of suggestions is open. */
  suggestionsBelow(format: Format, suggestions: number): string;
  readonly howOrdered: string;
  readonly howOrderedFor: Readonly<Record<SortName, string>>;
  readonly howOrderedFair: string;

  /** Before the practice's words about its list. */
  recommendedBy(practice: string): string;
  /** The same as a whole sentence. */
  recommendedByAlone(practice: string): string;
  searchEveryone(format: Format, total: number): string;
  backToList(title: string): string;

  readonly noneTitle: string;
  readonly noneHelp: string;
  readonly noneHelpWithoutWays: string;
  readonly fartherHelp: string;
  withoutFilter(facet: string, value: string): string;
  withoutFacet(facet: string): string;
  withoutWord(word: string): string;
  withinMiles(format: Format, miles: number): string;
  /** Two of these at once: no single one finds anybody. */
  bothWays(one: string, other: string): string;
  readonly showEveryone: string;
  /** How many providers a way out leads to. */
  wayTotal(format: Format, total: number): string;
}
