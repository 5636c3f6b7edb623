import type { ReactiveControllerHost } from 'lit';
import type {
  Change,
  Directory,
  FacetName,
  Near,
  Query,
  Relaxation,
  SearchResult,
  SortName,
  Suggestion,
  UnderstoodTerm,
} from '../search/query.js';
import { CRISIS_CONDITIONS, speaksOfCrisis } from '../vocabulary/crisis.js';

export type Filters = Partial<Record<FacetName, readonly string[]>>;

/** Something that narrows the list, read from the text or chosen in the filters. Each has a chip that takes it away. */
export type Narrowing =
  | { readonly from: 'text'; readonly term: UnderstoodTerm }
  | { readonly from: 'filter'; readonly facet: FacetName; readonly value: string }
  | { readonly from: 'place'; readonly near: Near };

/** What questions are put to: a directory, or an engine elsewhere, whose answer comes later. */
export interface SearchSource extends Pick<Directory, 'size' | 'label' | 'suggest'> {
  /** Undefined until there is a first answer. */
  search(query: Query): SearchResult | undefined;
  /** Whether the answer to what was asked last is still to come: then `search` gives the one before. */
  readonly pending?: boolean;
  /** Orders that can be had. @default all */
  readonly sorts?: readonly SortName[];
}

export interface SearchControllerOptions {
  /** Cards on a page of results, and added by "Show more". */
  pageSize(): number;
  /** A new answer stands in `result`, because the visitor changed the question (not because a page was added). */
  onAnswer(result: SearchResult): void;
}

/**
 * What a visitor asks, and the answer. Each change searches at once, without a timer: a directory takes well under a millisecond. An
 * engine elsewhere answers later; until then `result` is the answer before, and `pending` says so. What was asked before the directory
 * is there is answered when it comes, and stays when the element leaves the page and comes back.
 */
export class SearchController {
  /** The answer to the present question; undefined until there is a directory. */
  result: SearchResult | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: SearchControllerOptions;
  #directory: SearchSource | undefined;
  /** What is to be done once the answer is there. */
  #waiting: (() => void)[] = [];
  #text = '';
  #filters: Filters = {};
  #near: Near | undefined;
  #sort: SortName = 'best';
  #literal: readonly string[] = [];
  #pages = 1;
  /** Whether the visitor may be in danger, and from what that was read. */
  #crisis: { readonly of: readonly unknown[]; readonly isNear: boolean } = { of: [], isNear: false };
  #valuesByFacet = new Map<FacetName, readonly string[]>();

  constructor(host: ReactiveControllerHost, options: SearchControllerOptions) {
    this.#host = host;
    this.#options = options;
  }

  get text(): string {
    return this.#text;
  }
  get filters(): Filters {
    return this.#filters;
  }
  get near(): Near | undefined {
    return this.#near;
  }
  get sort(): SortName {
    return this.#sort;
  }

  get directory(): SearchSource | undefined {
    return this.#directory;
  }
  set directory(directory: SearchSource | undefined) {
    if (directory === this.#directory) return;
    this.#directory = directory;
    this.#valuesByFacet.clear();
    this.#search();
    // Someone who typed while the list was on its way is owed an answer; someone who only opened the page is not spoken to.
    if (this.#text !== '') this.onceAnswered(this.#tell);
  }

  /** The present question, as the core takes it. */
  get query(): Query {
    return {
      text: this.#text,
      filters: this.#filters,
      sort: this.#sort,
      limit: this.#pages * this.#options.pageSize(),
      literal: this.#literal,
      ...(this.#near && { near: this.#near }),
    };
  }
  /** Replaces the whole question. */
  set query(query: Query) {
    this.#text = query.text ?? '';
    this.#filters = withoutEmpty(query.filters ?? {});
    this.#near = query.near;
    this.#sort = query.sort ?? 'best';
    this.#literal = query.literal ?? [];
    this.#ask();
  }

  /** Everything that narrows the list: what was read from the text first, in the order it was typed. */
  get narrowings(): readonly Narrowing[] {
    const fromText = this.#termsInText().map((term) => ({ from: 'text' as const, term }));
    const fromFilters = (Object.entries(this.#filters) as [FacetName, readonly string[]][]).flatMap(([facet, values]) =>
      values.map((value) => ({ from: 'filter' as const, facet, value })),
    );
    return [...fromText, ...fromFilters, ...(this.#near ? [{ from: 'place' as const, near: this.#near }] : [])];
  }

  /** Whether the visitor may be in danger: the words say so, or a condition that they are read as, or one that is ticked. */
  get concernsCrisis(): boolean {
    const of = [this.#text, this.#filters, this.result];
    // A drawing asks many times.
    if (of.some((part, place) => part !== this.#crisis.of[place])) this.#crisis = { of, isNear: this.#speaksOfCrisis() };
    return this.#crisis.isNear;
  }

  #speaksOfCrisis(): boolean {
    // What the beginning of a word may become is too early: "self" is also self-esteem.
    const read = this.#termsInText().filter(({ facet, how }) => facet === 'focus' && how !== 'prefix');
    const conditions = [...read.map(({ value }) => value), ...(this.#filters.focus ?? [])];
    return speaksOfCrisis(this.#text) || conditions.some((id) => CRISIS_CONDITIONS.has(id));
  }

  /** Whether distances are known, by a ZIP or the device, or by a place in the text. */
  get hasPlace(): boolean {
    return this.#near !== undefined || this.#termsInText().some((term) => term.facet === 'place');
  }

  /** Whether a ZIP code is part of the question. */
  get hasPostalCode(): boolean {
    const inText = this.#termsInText().some((term) => term.facet === 'place' && /^\d{5}/.test(term.value));
    return inText || (this.#near !== undefined && 'postalCode' in this.#near);
  }

  /** Whether the answer to the present question is still to come; what stands in `result` is then the one before. */
  get pending(): boolean {
    return this.#directory?.pending ?? false;
  }

  /** Asks the same again, after the directory has learned something, or an engine has answered. */
  refresh(): void {
    this.#search();
    if (!this.pending) for (const then of this.#waiting.splice(0)) then();
  }

  /** At once, where the answer is there. Not at all, where another question comes before it. */
  onceAnswered(then: () => void): void {
    if (this.pending) this.#waiting.push(then);
    else then();
  }

  suggestions(limit?: number): readonly Suggestion[] {
    return this.#text.trim() === '' ? [] : (this.#directory?.suggest(this.#text, limit) ?? []);
  }

  /** Every value that the directory has for a facet, most frequent first. The order does not change while someone filters. */
  valuesOf(facet: FacetName): readonly string[] {
    if (this.#valuesByFacet.size === 0 && this.#directory) {
      const { facets } = this.#directory.search({ limit: 0 }) ?? { facets: {} };
      for (const [name, counts] of Object.entries(facets) as [FacetName, Record<string, number>][]) {
        const label = (value: string): string => this.#directory?.label(name, value) ?? value;
        const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0);
        values.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || label(a).localeCompare(label(b)));
        this.#valuesByFacet.set(name, values);
      }
    }
    const known = this.#valuesByFacet.get(facet) ?? [];
    const chosen = (this.#filters[facet] ?? []).filter((value) => !known.includes(value));
    return chosen.length > 0 ? [...chosen, ...known] : known;
  }

  isSelected(facet: FacetName, value: string): boolean {
    return (
      (this.#filters[facet] ?? []).includes(value) ||
      this.#termsInText().some((term) => term.facet === facet && term.value === value)
    );
  }

  setText(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    const folded = text.toLowerCase();
    this.#literal = this.#literal.filter((word) => folded.includes(word.toLowerCase()));
    this.#ask();
  }

  /** Puts the values of one facet in place of those chosen before. */
  setFilter(facet: FacetName, values: readonly string[]): void {
    this.#filters = withoutEmpty({ ...this.#filters, [facet]: values });
    this.#ask();
  }

  /** Ticks or unticks a value. Unticking what the text says takes the words out of the text. */
  toggle(facet: FacetName, value: string): void {
    const chosen = this.#filters[facet] ?? [];
    const term = this.#termsInText().find((each) => each.facet === facet && each.value === value);
    if (chosen.includes(value)) this.setFilter(facet, without(chosen, value));
    else if (term) this.removeTerm(term);
    else this.setFilter(facet, [...chosen, value]);
  }

  /** What the page sets to begin with: no answer to anything the visitor did, so `onAnswer` is not called. */
  preset(part: { readonly facet: FacetName; readonly values: readonly string[] } | { readonly sort: SortName }): void {
    if ('sort' in part) this.#sort = part.sort;
    else this.#filters = withoutEmpty({ ...this.#filters, [part.facet]: part.values });
    this.#pages = 1;
    this.#search();
  }

  removeTerm(term: UnderstoodTerm): void {
    // What was pressed may have been drawn before the newest letter came.
    const now = this.#termsInText().filter(({ facet, value }) => facet === term.facet && value === term.value);
    const { facet, start, end } = now.find((each) => each.start === term.start) ?? now[0] ?? term;
    const lead = facet === 'place' ? (distanceBefore.exec(this.#text.slice(0, start))?.[0].length ?? 0) : 0;
    this.setText(cut(this.#text, start - lead, end));
  }

  removeNarrowing(narrowing: Narrowing): void {
    if (narrowing.from === 'text') this.removeTerm(narrowing.term);
    else if (narrowing.from === 'place') this.setNear(undefined);
    else this.toggle(narrowing.facet, narrowing.value);
  }

  /** Searches a word as it was typed, although it looks like a misspelling. */
  takeLiterally(word: string): void {
    this.#literal = [...this.#literal, word];
    this.#ask();
  }

  setSort(sort: SortName): void {
    this.#sort = sort;
    this.#ask();
  }

  setNear(near: Near | undefined): void {
    this.#near = near;
    if (!near && this.#sort === 'nearest') this.#sort = 'best';
    this.#ask();
  }

  relax({ change, and }: Relaxation): void {
    // From the end of the text on: what stands before keeps its place.
    const changes = and ? [change, and].sort((one, other) => this.#startOf(other) - this.#startOf(one)) : [change];
    for (const each of changes) this.#change(each);
  }

  #change(change: Change): void {
    if ('widen' in change) {
      if (this.#near) this.setNear({ ...this.#near, withinMiles: change.withinMiles });
      else this.#widenText(change.withinMiles);
    } else if (change.drop === 'term') {
      this.removeTerm(change.term);
    } else if (change.drop === 'word') {
      const at = this.#text.toLowerCase().indexOf(change.word.toLowerCase());
      if (at >= 0) this.setText(cut(this.#text, at, at + change.word.length));
    } else {
      const { value } = change;
      const left = value === undefined ? [] : without(this.#filters[change.facet] ?? [], value);
      this.setFilter(change.facet, left);
    }
  }

  #startOf(change: Change): number {
    if ('widen' in change) return this.#termsInText().find(({ facet }) => facet === 'place')?.start ?? 0;
    if (change.drop === 'term') return change.term.start;
    return change.drop === 'word' ? this.#text.toLowerCase().indexOf(change.word.toLowerCase()) : 0;
  }

  /** Back to the whole directory: no text, no filters, no distance. The order stays. */
  clear(): void {
    this.#text = '';
    this.#filters = {};
    this.#near = undefined;
    this.#literal = [];
    if (this.#sort === 'nearest') this.#sort = 'best';
    this.#ask();
  }

  clearFilters(): void {
    this.#filters = {};
    this.#ask();
  }

  showMore(): void {
    this.#pages += 1;
    this.#search();
  }

  #widenText(miles: number): void {
    const place = this.#termsInText().find(({ facet }) => facet === 'place');
    if (!place) return;
    const before = this.#text.slice(0, place.start).replace(distanceBefore, '');
    this.setText(`${before}${miles} miles of ${this.#text.slice(place.start)}`);
  }

  #termsInText(): readonly UnderstoodTerm[] {
    return this.result?.understood ?? [];
  }

  #ask(): void {
    this.#pages = 1;
    this.#waiting = [];
    this.#search();
    this.onceAnswered(this.#tell);
  }

  readonly #tell = (): void => {
    if (this.result) this.#options.onAnswer(this.result);
  };

  #search(): void {
    this.result = this.#directory?.search(this.query);
    this.#host.requestUpdate();
  }
}

/** "within 10 miles of", "near", "a menos de 10 millas de": what stands before a typed place and means nothing without it. */
const distanceBefore =
  /(?:\b(?:within|less|than|about|a|menos|de|en)\s+)*(?:\b\d{1,3}\s*(?:mi|miles?|millas?)\.?\s+)?(?:\b(?:of|from|near|in|cerca|de|en|a)\s+)*$/i;

function without(values: readonly string[], value: string): readonly string[] {
  return values.filter((each) => each !== value);
}

function cut(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
}

function withoutEmpty(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}
