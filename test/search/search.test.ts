import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { randomProviders } from '../../bench/providers.mjs';
import { convertFeed } from '../../src/feed/convert.js';
import { createDirectory } from '../../src/search/directory.js';
import type { Query } from '../../src/search/query.js';
import { terms } from '../../src/vocabulary/vocabulary.js';
import { idsOf, readAs, sampleDirectory, TODAY } from './sample-directory.js';

const directory = sampleDirectory();

describe('reasons', () => {
  it('say why a provider was found, the plan and the state with what they rest on', () => {
    const [hit] = directory.search({ text: 'bipoler aetna spanish', filters: { state: ['CA'] } }).hits;
    expect(hit?.provider.id).toBe('ortega');
    expect(hit?.reasons).toEqual(
      [
        { code: 'takes-plan', value: 'aetna', confirmedOn: '2026-11-01' },
        { code: 'treats', value: 'bipolar' },
        { code: 'speaks', value: 'es' },
        { code: 'may-treat-in', value: 'CA', by: 'license' },
        { code: 'accepting', value: 'yes', waitDays: 5, confirmedOn: '2026-11-01' },
      ].sort(
        (a, b) => hit!.reasons.findIndex(({ code }) => code === a.code) - hit!.reasons.findIndex(({ code }) => code === b.code),
      ),
    );
  });

  it('name the local plan that answers for its family', () => {
    const hits = directory.search({ text: 'bcbs' }).hits;
    const haddad = hits.find(({ provider }) => provider.id === 'haddad');
    expect(haddad?.reasons).toContainEqual({ code: 'takes-plan', value: 'anthem', confirmedOn: '2026-11-01' });
  });

  it('tell a licence from a listed telehealth state', () => {
    const [hit] = directory.search({ filters: { state: ['MD'] }, text: 'linh' }).hits;
    expect(hit?.reasons).toContainEqual({ code: 'may-treat-in', value: 'MD', by: 'telehealth' });
  });

  it('name the credential as the feed writes it', () => {
    const [hit] = directory.search({ text: 'pmhnp' }).hits;
    expect(hit?.reasons).toContainEqual({ code: 'credential', value: 'PMHNP-BC' });
  });

  it('name what only this feed has as the feed writes it', () => {
    const reasonsFor = (text: string) => directory.search({ text }).hits[0]?.reasons;
    expect(reasonsFor('vandelay gold')).toContainEqual({
      code: 'takes-plan',
      value: 'vandelay-gold',
      asWritten: 'Vandelay Gold',
    });
    expect(directory.search({ filters: { focus: ['grief-after-a-disaster'] } }).hits[0]?.reasons).toContainEqual({
      code: 'treats',
      value: 'grief-after-a-disaster',
      asWritten: 'Grief after a disaster',
    });
  });

  it.each([
    ['walter french', 'Walter French'],
    ['okaf', 'Okafor'],
    ['maria ortega', 'María-José Ortega'],
    ['van nostrand', 'Van Nostrand'],
  ])('give the matched parts of a name once, as the provider writes them: %s', (text, value) => {
    const names = directory.search({ text }).hits[0]?.reasons.filter(({ code }) => code === 'name');
    expect(names).toEqual([{ code: 'name', value }]);
  });
});

describe('cautions', () => {
  const cautionsOf = (id: string, query: Query): string[] =>
    directory
      .search({ ...query, limit: 100 })
      .hits.find(({ provider }) => provider.id === id)!
      .cautions.map(({ code }) => code);

  it('say what is unknown, old, full, or not listed', () => {
    expect(cautionsOf('silent', {})).toEqual(['availability-unknown']);
    expect(cautionsOf('nguyen', {})).toEqual(['availability-not-confirmed']);
    expect(cautionsOf('french', {})).toEqual(['waitlist']);
    expect(cautionsOf('haddad', {})).toEqual(['not-accepting']);
    expect(cautionsOf('nguyen', { text: 'medicaid' })).toContain('plan-not-confirmed');
    expect(cautionsOf('silent', { text: 'aetna', includeUnlisted: true })).toContain('plan-not-listed');
    expect(cautionsOf('silent', { filters: { state: ['TX'] }, includeUnlisted: true })).toContain('state-not-listed');
    expect(cautionsOf('silent', { filters: { ages: ['teens'] }, includeUnlisted: true })).toContain('ages-not-listed');
  });

  it('warn of a condition that is not treated, where another one was asked for as well', () => {
    expect(cautionsOf('okafor', { filters: { focus: ['adhd', 'schizophrenia'] } })).toContain('does-not-treat');
    expect(idsOf(directory.search({ filters: { focus: ['adhd'] } }))).not.toContain('okafor');
  });

  it('warn of controlled medicines by telehealth only where they matter', () => {
    expect(cautionsOf('nguyen', { text: 'adhd' })).toContain('controlled-substances-by-telehealth');
    expect(cautionsOf('nguyen', { text: 'ocd' })).not.toContain('controlled-substances-by-telehealth');
  });
});

describe('when nobody is found', () => {
  const queries: Query[] = [
    { text: 'schizophrenia aetna' },
    { text: 'bipolar', filters: { insurance: ['medicaid'], state: ['TX'] } },
    { text: 'ocd within 5 miles of 90210' },
    { near: { postalCode: '21201', withinMiles: 10 }, filters: { focus: ['bipolar'] } },
    { text: 'maria dermatology' },
  ];

  it('offers changes that would find someone, with the count that they then have', () => {
    for (const query of queries) {
      const { total, relaxations } = directory.search(query);
      expect(total, JSON.stringify(query)).toBe(0);
      expect(relaxations.length, JSON.stringify(query)).toBeGreaterThan(0);
      for (const { change, total: promised } of relaxations) {
        const { text = '' } = query;
        let changed = query;
        if ('widen' in change) {
          changed = query.near
            ? { ...query, near: { ...query.near, withinMiles: change.withinMiles } }
            : { ...query, text: text.replace(/\d+ miles/, `${change.withinMiles} miles`) };
        } else if (change.drop === 'filter') {
          const { [change.facet]: _, ...filters } = query.filters!;
          changed = { ...query, filters };
        } else {
          const typed = change.drop === 'word' ? change.word : change.term.typed;
          changed = { ...query, text: text.replace(typed, '').replace(/within 5 miles of\s*$/, '') };
        }
        expect(directory.search(changed).total, JSON.stringify(change)).toBe(promised);
      }
    }
  });

  it('tells of more people a little farther away where few are found', () => {
    const { total, relaxations } = directory.search({ text: 'bipolar beverly hills' });
    expect(total).toBe(1);
    expect(relaxations).toMatchObject([{ change: { widen: 'distance', withinMiles: 25 }, total: 2 }]);
    expect(directory.search({ text: 'adhd pasadena' }).relaxations, 'nobody more is near').toEqual([]);
    expect(directory.search({ text: 'bipolar' }).relaxations, 'no place was named').toEqual([]);
  });

  it('gives up the plan and the state last', () => {
    const { relaxations } = directory.search({ text: 'schizophrenia aetna' });
    expect(relaxations.map(({ change }) => ('term' in change ? change.term.facet : change))).toEqual(
      ['insurance', 'focus'].reverse(),
    );
  });

  it('looks around a town that was named, and says so', () => {
    const { total, relaxations } = directory.search({ text: 'cigna in beverly hills' });
    expect(total).toBe(0);
    expect(relaxations[0]).toMatchObject({
      change: { widen: 'distance', withinMiles: 25, around: { value: 'Beverly Hills, CA' } },
      total: directory.search({ text: 'cigna within 25 miles of beverly hills' }).total,
    });
  });

  it('gives up two things where one is not enough, the plan last', () => {
    const { total, relaxations } = directory.search({ text: 'schizophrenia aetna vietnamese' });
    expect(total).toBe(0);
    const [first] = relaxations;
    expect(first).toMatchObject({
      change: { drop: 'term', term: { value: 'schizophrenia' } },
      and: { drop: 'term', term: { value: 'vi' } },
      total: directory.search({ text: 'aetna' }).total,
    });
    expect(relaxations.every(({ and }) => and)).toBe(true);
    expect(relaxations).toHaveLength(3);
  });

  it('offers no two things that are all there is', () => {
    const { total, relaxations } = directory.search({ text: 'wisconsin', filters: { focus: ['nothing-like-it'] } });
    expect(total).toBe(0);
    expect(relaxations).toEqual([]);
  });
});

describe('every letter of a word', () => {
  const vocabulary = {
    conditions: terms('condition').map(({ id }) => id),
    services: ['tms', 'clozapine'],
    insurers: terms('insurer').map(({ id }) => id),
    languages: ['en', 'es', 'vi'],
    states: ['CA', 'TX', 'NY'],
  };
  const many = createDirectory(randomProviders(600, vocabulary, { seed: 21, today: TODAY }), { today: TODAY });

  it.each(['bipolar', 'schizophrenia', 'anxiety', 'psychiatrist', 'medicaid', 'telehealth', 'spanish', 'insomnia', 'ortega'])(
    'finds someone from the first to the last of "%s", and says nothing is unknown',
    (word) => {
      for (let length = 1; length <= word.length; length++) {
        const result = many.search({ text: word.slice(0, length) });
        expect(result.total, word.slice(0, length)).toBeGreaterThan(0);
        expect(result.unmatched).toEqual([]);
        expect(result.corrections).toEqual([]);
      }
    },
  );

  it.each([
    ['schitzophrenia', 'focus=schizophrenia'],
    ['anxeity', 'focus=anxiety'],
    ['deppression', 'focus=depression'],
    ['psychiatirst', 'role=psychiatrist'],
    ['insomina', 'focus=insomnia'],
    ['aetnna', 'insurance=aetna'],
    ['spansih', 'language=es'],
    ['biploar', 'focus=bipolar'],
    ['telehelth', 'format=telehealth'],
    ['depresion', 'focus=depression'],
    ['esquizofrenia', 'focus=schizophrenia'],
    ['trastorno bipolar', 'focus=bipolar'],
    ['califronia', 'state=CA'],
  ])('understands "%s" as %s', (text, expected) => {
    expect(readAs(many.search({ text }))).toEqual([expected]);
  });
});

describe('suggestions', () => {
  it('are typed, counted, highlighted, and give a text that is understood', () => {
    for (const text of ['bi', 'aet', 'adhd sp', 'aus', 'med', 'psych', 'maria-jose ort', 'tele', 'califor']) {
      const suggestions = directory.suggest(text);
      expect(suggestions.length, text).toBeGreaterThan(0);
      for (const suggestion of suggestions) {
        expect(suggestion.count).toBeGreaterThan(0);
        for (const [start, end] of suggestion.highlights) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(suggestion.label.length);
        }
        const { understood, hits } = directory.search({ text: suggestion.text, limit: 100 });
        if (suggestion.kind === 'person') expect(hits.map(({ provider }) => provider.id)).toContain(suggestion.value);
        else
          expect(
            understood.map(({ value }) => value),
            suggestion.text,
          ).toContain(suggestion.value);
      }
    }
  });

  it('keep what was typed before', () => {
    expect(directory.suggest('adhd aet')[0]).toMatchObject({
      kind: 'insurance',
      value: 'aetna',
      text: 'adhd Aetna ',
      highlights: [[0, 3]],
    });
  });

  it('correct a misspelled word', () => {
    expect(directory.suggest('bipoler')[0]).toMatchObject({ kind: 'condition', value: 'bipolar' });
  });

  it('are none for nothing and for nonsense, and never more than asked for', () => {
    expect(directory.suggest('')).toEqual([]);
    expect(directory.suggest('xqzwv')).toEqual([]);
    expect(directory.suggest('a', 3)).toHaveLength(3);
    for (const text of ['psychiatrist near me', 'who wont judge me', 'cerca de mi']) expect(directory.suggest(text)).toEqual([]);
    expect(directory.suggest('adhd me')).not.toEqual([]);
    expect(directory.suggest('me')).not.toEqual([]);
  });

  it('highlight across accents', () => {
    const [person] = directory.suggest('maria');
    expect(person).toMatchObject({ kind: 'person', label: 'María-José Ortega de la Cruz', highlights: [[0, 5]] });
  });
});

describe('labels', () => {
  it('come from the vocabulary in the page’s language, or from the feed as written', () => {
    expect(directory.label('focus', 'adhd')).toBe('ADHD');
    expect(directory.label('insurance', 'vandelay-gold')).toBe('Vandelay Gold');
    expect(directory.label('focus', 'grief-after-a-disaster')).toBe('Grief after a disaster');
    expect(createDirectory([], { locale: 'es' }).label('focus', 'anxiety')).toMatch(/^Ansiedad/);
    expect(directory.label('language', 'eo')).toBe('Esperanto');
  });
});

it('an empty directory answers', () => {
  const empty = createDirectory([]);
  expect(empty.search({ text: 'adhd', near: { postalCode: '90210', withinMiles: 5 } })).toMatchObject({ total: 0, hits: [] });
  expect(empty.suggest('adhd')).toEqual([]);
});

const official = new URL('../../../shared/data/qhp/providers.json', import.meta.url);
describe.skipIf(!existsSync(official))('the official example of a plan’s provider file', () => {
  it('is found by specialty, name, plan id and city', () => {
    const { feed } = convertFeed(readFileSync(official, 'utf8'));
    const plans = createDirectory(feed.providers, { today: TODAY });
    for (const text of ['dermatology', 'Dermatol', 'Nostrand', '12345XX9876543', 'New York, NY']) {
      expect(
        plans.search({ text }).hits.map(({ provider }) => provider.name),
        text,
      ).toContainEqual(expect.stringContaining('Nostrand'));
    }
  });
});
