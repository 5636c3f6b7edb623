import type { Provider } from '../../../src/feed/provider.js';
import type { Directory } from '../../../src/search/query.js';
import { madeQueries } from './made-queries.js';
import { readTruth, type Truth } from './truth.js';
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
  readonly total: number;
  readonly right: number;
  readonly half: 'first' | 'second';
}

const FIRST = 10;

/** Classes by name, each with its queries. */
export function relevanceQueries(providers: readonly Provider[]): Record<string, readonly RelevanceQuery[]> {
  const written = Object.entries(writtenQueries).map(([name, lines]) => [
    name,
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.lastIndexOf(' = ');
        return { text: line.slice(0, at).trim(), isRight: readTruth(line.slice(at + 3).trim()) };
      }),
  ]);
  return { ...Object.fromEntries(written), ...madeQueries(providers) };
}

/** Queries that nobody in this directory answers are left out, but for nonsense. */
export function judge(directory: Directory, providers: readonly Provider[]): Judged[] {
  return Object.entries(relevanceQueries(providers)).flatMap(([className, queries]) =>
    queries.flatMap(({ text, isRight }, i): Judged[] => {
      const right = providers.reduce((sum, provider) => sum + Number(isRight(provider)), 0);
      if (right === 0 && className !== 'nonsense') return [];
      const { hits, total } = directory.search({ text, limit: 1000 });
      const gains = hits.map(({ provider }) => Number(isRight(provider)));
      const ndcg =
        right === 0 ? Number(total === 0) : discounted(gains) / discounted(Array<number>(Math.min(right, FIRST)).fill(1));
      const precision = gains.length === 0 ? Number(right === 0) : gains.reduce((a, b) => a + b) / gains.length;
      return [{ className, text, ndcg, precision, total, right, half: i % 2 ? 'second' : 'first' }];
    }),
  );
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
      firstHalf: of('first'),
      secondHalf: of('second'),
      precision: mean(own.map(({ precision }) => precision)),
    };
  });
}
