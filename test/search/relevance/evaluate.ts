import type { Provider } from '../../../src/feed/provider.js';
import type { Directory } from '../../../src/search/query.js';
import { closingQueries } from './closing-queries.js';
import { freshQueries } from './fresh-queries.js';
import { madeQueries } from './made-queries.js';
import { nightQueries } from './night-queries.js';
import { readTruth, type Truth } from './truth.js';
import { voiceQueries } from './voice-queries.js';
import { writtenQueries } from './written-queries.js';

export interface RelevanceQuery {
  readonly text: string;
  readonly isRight: Truth;
}

export interface Judged {
  readonly className: string;
  readonly text: string;
  /** nDCG of the first ten; of a query that nobody answers, 1 where nothing is found. */
  readonly ndcg: number;
  /** Share of the result set that is right, of at most 1,000. */
  readonly precision: number;
  /** Share of those who are right that is in the result set, of at most 1,000. */
  readonly recall: number;
  readonly total: number;
  readonly right: number;
  /** Rules and word lists are changed for queries of the one half only; the other tells whether they hold for others. */
  readonly half: 'tuned' | 'heldOut';
}

const FIRST = 10;

/** Classes of queries by name. */
export type QueryClasses = Readonly<Record<string, readonly RelevanceQuery[]>>;

/** The collection that the search was tuned with. */
export function relevanceQueries(providers: readonly Provider[]): QueryClasses {
  return { ...readClasses(writtenQueries), ...madeQueries(providers) };
}

/** The collection that it was not tuned with. */
export const unseenQueries = (): QueryClasses => readClasses(freshQueries);

/** The third: whole and half sentences, of which one half was looked at after the first run. */
export const voicedQueries = (): QueryClasses => readClasses(voiceQueries);

/** The fourth: asked when the third had been mended for; of it, too, one half was looked at. */
export const lastQueries = (): QueryClasses => readClasses(closingQueries);

/** The fifth: typed at night on a phone; of it, too, one half was looked at. */
export const typedAtNight = (): QueryClasses => readClasses(nightQueries);

const SLIDING_SCALE_EVERY = 4;

/** The made-up providers say nothing of fees: every fourth lowers them by income, every fourth says that they do not. */
export const withFees = (providers: readonly Provider[]): Provider[] =>
  providers.map((provider, i) =>
    i % 2 === 0 ? { ...provider, fees: { slidingScale: i % SLIDING_SCALE_EVERY === 0 } } : provider,
  );

const readClasses = (classes: Readonly<Record<string, string>>): QueryClasses =>
  Object.fromEntries(
    Object.entries(classes).map(([name, lines]) => [
      name,
      lines
        .trim()
        .split('\n')
        .map((line) => {
          const at = line.lastIndexOf(' = ');
          return { text: line.slice(0, at).trim(), isRight: readTruth(line.slice(at + 3).trim()) };
        }),
    ]),
  );

/** The same queries with their ground truth worked out once, for several searches over the same providers. */
export const remember = (classes: QueryClasses, providers: readonly Provider[]): QueryClasses =>
  Object.fromEntries(
    Object.entries(classes).map(([name, queries]) => [
      name,
      queries.map(({ text, isRight }) => {
        const right = new Set(providers.filter(isRight));
        return { text, isRight: (provider) => right.has(provider) };
      }),
    ]),
  );

/** What a search finds for a text: all who match, and the best of them in order. */
export type Answer = (text: string) => { readonly total: number; readonly providers: readonly Provider[] };

const MOST_JUDGED = 1000;

export const answerOf =
  (directory: Directory): Answer =>
  (text) => {
    const { total, hits } = directory.search({ text, limit: MOST_JUDGED });
    return { total, providers: hits.map(({ provider }) => provider) };
  };

/** Queries that nobody in this directory answers are left out, but for nonsense. */
export function judge(
  answer: Answer,
  providers: readonly Provider[],
  classes: QueryClasses = relevanceQueries(providers),
): Judged[] {
  return Object.entries(classes).flatMap(([className, queries]) =>
    queries.flatMap(({ text, isRight }): Judged[] => {
      const right = providers.reduce((sum, provider) => sum + Number(isRight(provider)), 0);
      if (right === 0 && !/nonsense/i.test(className)) return [];
      const found = answer(text);
      const gains = found.providers.slice(0, MOST_JUDGED).map((provider) => Number(isRight(provider)));
      const gained = gains.reduce((a, b) => a + b, 0);
      const ndcg =
        right === 0 ? Number(found.total === 0) : discounted(gains) / discounted(Array<number>(Math.min(right, FIRST)).fill(1));
      const precision = gains.length === 0 ? Number(right === 0) : gained / gains.length;
      const recall = right === 0 ? 1 : gained / Math.min(right, MOST_JUDGED);
      return [{ className, text, ndcg, precision, recall, total: found.total, right, half: halfOf(text) }];
    }),
  );
}

/** By the text alone, so that a query stays in its half whatever is added around it. */
function halfOf(text: string): Judged['half'] {
  let mixed = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  return (mixed ^ (mixed >>> 15)) & 1 ? 'tuned' : 'heldOut';
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, FIRST).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}

export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / (numbers.length || 1);

/** Per class: number of queries, mean nDCG@10 of all, of either half, mean precision. */
export function summarize(judged: readonly Judged[]) {
  return [...new Set(judged.map(({ className }) => className))].map((className) => {
    const own = judged.filter((each) => each.className === className);
    const of = (half: Judged['half']): number => mean(own.filter((each) => each.half === half).map(({ ndcg }) => ndcg));
    return {
      className,
      queries: own.length,
      ndcg: mean(own.map(({ ndcg }) => ndcg)),
      tunedHalf: of('tuned'),
      heldOutHalf: of('heldOut'),
      precision: mean(own.map(({ precision }) => precision)),
      recall: mean(own.map(({ recall }) => recall)),
    };
  });
}
