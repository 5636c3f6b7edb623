import { beforeAll, describe, expect, it } from 'vitest';
import { randomProviders } from '../../../bench/providers.mjs';
import { createDirectory } from '../../../src/search/directory.js';
import { vocabularyIds } from '../../fixtures/vocabulary-ids.js';
import { TODAY } from '../sample-directory.js';
import {
  answerOf,
  judge,
  lastQueries,
  mean,
  summarize,
  typedAtNight,
  unseenQueries,
  voicedQueries,
  withFees,
  type Judged,
} from './evaluate.js';

/** bench/relevance.mjs prints the same at 10,000 and 100,000. */
describe('relevance at 1,000 providers', () => {
  let judged: readonly Judged[];
  let unseen: readonly Judged[];
  let voiced: readonly Judged[];
  let last: readonly Judged[];
  let night: readonly Judged[];
  beforeAll(() => {
    const providers = withFees(randomProviders(1000, vocabularyIds, { today: TODAY }));
    const answer = answerOf(createDirectory(providers, { today: TODAY }));
    judged = judge(answer, providers);
    unseen = judge(answer, providers, unseenQueries());
    voiced = judge(answer, providers, voicedQueries());
    last = judge(answer, providers, lastQueries());
    night = judge(answer, providers, typedAtNight());
  }, 120_000);
  const worst = (of: readonly Judged[]): string =>
    of
      .filter(({ ndcg, half, className }) => ndcg < 1 && !(half === 'heldOut' && /^(voice|closing|night)/.test(className)))
      .map(({ className, text, ndcg }) => `${className}: "${text}" ${ndcg.toFixed(2)}`)
      .join('\n');

  it('asks at least 400 queries that somebody answers, at least 120 of them misspelled by hand', () => {
    expect(judged.length).toBeGreaterThanOrEqual(400);
    expect(judged.filter(({ className }) => className.startsWith('misspelled')).length).toBeGreaterThanOrEqual(120);
  });

  it('ranks the right ones first in every class', () => {
    const classes = summarize(judged);
    for (const { className, ndcg } of classes) {
      expect(ndcg, worst(judged.filter((each) => each.className === className))).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('counts few who are wrong, because the counts are what a visitor sees first', () => {
    expect(mean(judged.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    ['the second collection', () => unseen, 0.98, 0.98],
    ['whole and half sentences', () => voiced, 0.97, 0.96],
    ['those asked last', () => last, 0.92, 0.93],
    ['those typed at night', () => night, 0.9, 0.92],
  ])('does not get worse at %s', (_, of, ndcg, precision) => {
    const classes = summarize(of());
    expect(mean(classes.map((each) => each.ndcg)), worst(of())).toBeGreaterThanOrEqual(ndcg);
    expect(mean(classes.map((each) => each.precision)), worst(of())).toBeGreaterThanOrEqual(precision);
  });

  it('finds nobody for nonsense', () => {
    const found = judged.filter(({ className, total }) => className === 'nonsense' && total > 0);
    expect(found.map(({ text }) => text)).toEqual([]);
  });

  it('keeps apart what must stay apart: all who are right and nobody else', () => {
    const mixed = judged.filter(
      ({ className, precision, total, right }) => className === 'apart' && (precision < 1 || total !== right),
    );
    expect(mixed.map(({ text }) => text)).toEqual([]);
  });
});
