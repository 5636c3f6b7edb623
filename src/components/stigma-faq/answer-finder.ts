import type { ReactiveControllerHost } from 'lit';
import type { FaqMore } from '../../content/answer.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { FaqMessages } from '../../i18n/faq/messages.js';
import type { Format } from '../../i18n/format.js';
import { speaksOfCrisis } from '../../vocabulary/crisis.js';
import { AnswerSearch, type Found, type SearchableAnswer } from './answer-search.js';
import type { Entry } from './arrange.js';

/** With more answers than this there is a search box over them. */
const SEARCH_ABOVE = 8;
/** The answer for who cannot wait: first, and open, where the words tell of danger. */
const NEED_HELP_NOW = 'need-help-now';

export interface FinderOptions {
  readonly announcer: Announcer;
  words(): FaqMessages;
  format(): Format;
  entries(): readonly Entry[];
  more(): FaqMore | undefined;
  /** The page has a crisis line of its own, whose numbers we do not know. */
  hasOwnCrisisLine(): boolean;
  /** The words begin to tell of danger. @param id of the answer that helps */
  onDanger(id: string): void;
}

/** What is typed over the answers, what it finds, and how that is said. What is typed stays when the element is moved. */
export class AnswerFinder {
  #text = '';
  #dangerSaid = false;
  #index: { readonly search: AnswerSearch; readonly of: readonly SearchableAnswer[] } | undefined;

  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly options: FinderOptions,
  ) {}

  get text(): string {
    return this.#text;
  }

  get isOffered(): boolean {
    return this.options.entries().length > SEARCH_ABOVE;
  }

  /** Whether what is typed speaks of dying by one's own hand or of hurting oneself. */
  get concernsCrisis(): boolean {
    return this.isOffered && speaksOfCrisis(this.#text);
  }

  /** Undefined where nothing is searched. */
  get found(): Found | undefined {
    if (this.#text.trim() === '' || !this.isOffered) return undefined;
    const of = this.options.entries().map(this.#searchable);
    if (!this.#index || !isSame(of, this.#index.of)) {
      this.#index = { of, search: new AnswerSearch(of, this.options.words().alsoSaid) };
    }
    const found = this.#index.search.find(this.#text);
    const isHelpThere = of.some(({ id }) => id === NEED_HELP_NOW);
    if (!found || !isHelpThere || !this.concernsCrisis) return found;
    return { ...found, ids: [NEED_HELP_NOW, ...found.ids.filter((id) => id !== NEED_HELP_NOW)] };
  }

  setText(text: string): void {
    const wasInDanger = this.concernsCrisis;
    this.#text = text;
    const { found, concernsCrisis } = this;
    if (!concernsCrisis) this.#dangerSaid = false;
    else if (!wasInDanger) this.options.onDanger(NEED_HELP_NOW);
    if (found) this.options.announcer.afterRest(() => this.#spoken(found));
    else this.options.announcer.cancel();
    this.host.requestUpdate();
  }

  /** Says at once what was found. */
  say(): void {
    const { found } = this;
    if (found) this.options.announcer.now(this.#spoken(found));
  }

  sentence({ ids, all }: Found): string {
    const words = this.options.words();
    if (ids.length === 0) return words.foundNone;
    return all ? words.found(this.options.format(), ids.length) : words.foundSome(this.options.format(), ids.length);
  }

  /** Where help is, once, before what was found. */
  #spoken(found: Found): string {
    const words = this.options.words();
    const isNew = this.concernsCrisis && !this.#dangerSaid;
    this.#dangerSaid = this.concernsCrisis;
    const help = this.options.hasOwnCrisisLine() ? words.inDangerHere : words.inDanger;
    return isNew ? `${help} ${this.sentence(found)}` : this.sentence(found);
  }

  readonly #searchable = ({ id, question, answer, own }: Entry): SearchableAnswer => {
    const more = own ? [] : (this.options.more()?.[id]?.more ?? []);
    const rest = more.map((block) => ('p' in block ? block.p : block.ul.join(' '))).join(' ');
    return { id, parts: [question, own?.text ?? answer?.short ?? '', rest], wordings: this.options.words().alsoTyped[id] ?? [] };
  };
}

function isSame(one: readonly SearchableAnswer[], other: readonly SearchableAnswer[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, parts }, index) => id === other[index]?.id && parts.every((part, at) => part === other[index]?.parts[at]))
  );
}
