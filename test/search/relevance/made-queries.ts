import { seededRandom } from '../../../bench/providers.mjs';
import type { Provider } from '../../../src/feed/provider.js';
import { fold } from '../../../src/vocabulary/fold.js';
import type { RelevanceQuery } from './evaluate.js';
import { membersOf, readTruth } from './truth.js';
import { valuesOf } from '../oracle.js';
import { allPhrases } from '../../../src/vocabulary/vocabulary.js';
import { facetNames, vocabularyOf } from '../../../src/search/facet-values.js';

const phrases = [...allPhrases()].flatMap(({ phrase, name, id }) => {
  const facet = facetNames.find((each) => vocabularyOf[each] === name);
  return facet ? [{ facet, id, phrase }] : [];
});

/** Words that are asked for with edits and letter by letter, and what they mean. */
const words = `
  bipolar = focus:bipolar
  depression = focus:depression
  schizophrenia = focus:schizophrenia
  insomnia = focus:insomnia
  autism = focus:autism
  dementia = focus:dementia
  agoraphobia = focus:agoraphobia
  catatonia = focus:catatonia
  hoarding = focus:hoarding
  menopause = focus:menopause
  cyclothymia = focus:cyclothymia
  perinatal = focus:perinatal
  dissociation = focus:dissociative
  alcoholism = focus:alcohol-use
  borderline = focus:borderline
  psychosis = focus:psychosis
  buprenorphine = service:buprenorphine
  methadone = service:methadone
  clozapine = service:clozapine
  mindfulness = service:mindfulness
  psychoanalysis = service:psychoanalysis
  unitedhealthcare = insurance:unitedhealthcare
  psychiatrist = role:psychiatrist
  vietnamese = language:vi
  portuguese = language:pt
  telehealth = format:telehealth
  california = state:CA
  massachusetts = state:MA
  esketamine = service:esketamine
  narcolepsy = focus:sleep
`;
const meant = words
  .trim()
  .split('\n')
  .map((line) => line.split(' = ').map((part) => part.trim()) as [string, string]);

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A letter swapped, left out, doubled, added or replaced; never the first. */
function edited(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = letters[Math.floor(random() * 26)]!;
  const [before, own, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + next + own + after;
    case 1:
      return before + next + after;
    case 2:
      return before + own + own + next + after;
    default:
      return before + letter + next + after;
  }
}

function withEdits(edits: number, shortest: number, times: number, seed: number): RelevanceQuery[] {
  const random = seededRandom(seed);
  return meant
    .filter(([word]) => word.length >= shortest)
    .flatMap(([word, truth]) =>
      Array.from({ length: times }, () => {
        let text = word;
        for (let i = 0; i < edits; i++) text = edited(text, random);
        return { text, isRight: readTruth(truth) };
      }),
    )
    .filter(({ text }) => !meant.some(([word]) => word === text));
}

/**
 * Every beginning of a word from the fourth letter on. Right are those of whom something is called by a word that begins so: a value,
 * in whatever language or synonym, a name, a city.
 */
function keystrokes(): RelevanceQuery[] {
  return meant.slice(0, 16).flatMap(([word]) =>
    Array.from({ length: word.length - 3 }, (_, i) => {
      const text = word.slice(0, i + 4);
      const begins = (written = ''): boolean =>
        fold(written)
          .split(' ')
          .some((own) => own.startsWith(text));
      const values = new Map(phrases.filter(({ phrase }) => begins(phrase)).map((each) => [`${each.facet}:${each.id}`, each]));
      const isRight = (provider: Provider): boolean => {
        const { name, credentials = [], locations = [] } = provider;
        const has = valuesOf(provider, membersOf);
        return (
          [...values.values()].some(({ facet, id }) => has(facet, id)) ||
          [name, ...credentials].some(begins) ||
          locations.some(({ address }) => begins(address?.city))
        );
      };
      return { text, isRight };
    }),
  );
}

/** Other names of the same person, folded. */
const nicknames: Readonly<Record<string, readonly string[]>> = {
  william: ['bill', 'will', 'billy'],
  robert: ['bob', 'rob'],
  elizabeth: ['liz', 'beth', 'betty'],
  margaret: ['peggy', 'maggie', 'meg'],
  jose: ['pepe'],
  daniel: ['dan', 'danny'],
  judith: ['judy'],
  maria: ['mari'],
};

function people(providers: readonly Provider[]): RelevanceQuery[] {
  const random = seededRandom(77);
  const queries: RelevanceQuery[] = [];
  const ask = (text: string, truth: string): unknown => queries.push({ text, isRight: readTruth(`name:${truth}`) });
  for (let tries = 0; queries.length < 56 && tries < 5000; tries++) {
    const { name, nameParts } = providers[Math.floor(random() * providers.length)]!;
    const { given = '', family = '' } = nameParts ?? {};
    const whole = fold(name);
    // One-word names that are states, cities or everyday words have classes of their own.
    if (!given || /virginia|austin|jordan|french|rose|grace|young|white|green|hill|king|park|moore|hope|martin/.test(whole))
      continue;
    const first = fold(given);
    switch (queries.length % 7) {
      case 0:
        ask(name, whole);
        break;
      case 1:
        ask(`${family} ${given}`, whole);
        break;
      case 2:
        ask(whole, whole);
        break;
      case 3:
        ask(`Dr. ${name}`, whole);
        break;
      case 4:
        ask(`${family}, ${given}`, whole);
        break;
      case 5:
        if (family.includes('-')) ask(`${given} ${family.split('-')[1]!}`, `${first} ${fold(family.split('-')[1]!)}`);
        break;
      default: {
        const other = nicknames[first];
        if (other) ask(`${other[0]!} ${family}`, `${[first, ...other].join('|')} ${fold(family)}`);
      }
    }
  }
  return queries;
}

export const madeQueries = (providers: readonly Provider[]): Record<string, readonly RelevanceQuery[]> => ({
  oneEdit: withEdits(1, 6, 2, 11),
  twoEdits: withEdits(2, 9, 2, 12),
  keystrokes: keystrokes(),
  people: people(providers),
});
