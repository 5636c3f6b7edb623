import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../src/content/faq/evidence.js';
import { OUTLINE } from '../../src/content/faq/outline.js';
import { GUIDE_OUTLINE, PRESCRIBER_KINDS } from '../../src/content/guide/outline.js';
import type { FacetName, Query } from '../../src/search/query.js';
import { termById } from '../../src/vocabulary/vocabulary.js';
import type { VocabularyName } from '../../src/vocabulary/term.js';
import { EDITIONS, linesOfBlocks, readTexts } from './all-texts.js';

const VOCABULARY_OF: Readonly<Record<FacetName, VocabularyName>> = {
  focus: 'condition',
  service: 'service',
  insurance: 'insurer',
  language: 'language',
  role: 'role',
  state: 'state',
  format: 'format',
  ages: 'age-group',
  gender: 'gender',
  accepting: 'opening',
};

const answerIds: ReadonlySet<string> = new Set(OUTLINE.map(({ id }) => id));

/** Filter values of a search that no vocabulary knows, as `facet=value`. */
function unknownFilters(filters: NonNullable<Query['filters']>): readonly string[] {
  return Object.entries(filters).flatMap(([facet, values]) =>
    values
      .filter((value) => termById(VOCABULARY_OF[facet as FacetName], value) === undefined)
      .map((value) => `${facet}=${value}`),
  );
}

/** The different numbers in a text, phone numbers whole. */
const numbersIn = (text: string): string => [...new Set(text.match(/\d[\d.,-]*\d|\d/g))].sort().join(' ');

describe('The answers', () => {
  it('are at least 24, with ids of their own that can stand in an address', () => {
    expect(OUTLINE.length).toBeGreaterThanOrEqual(24);
    expect(answerIds.size).toBe(OUTLINE.length);
    for (const id of answerIds) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('cover every group, and stand together by group', () => {
    const inOrder = OUTLINE.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]);
    expect(inOrder).toEqual(['feelings', 'medication', 'prescribers', 'finding']);
  });

  it.each(OUTLINE)('$id rests on a source and was reviewed on a real day', (answer) => {
    expect(EVIDENCE[answer.id].length).toBeGreaterThan(0);
    expect(new Set(EVIDENCE[answer.id]).size).toBe(EVIDENCE[answer.id].length);
    expect(new Date(`${answer.reviewedOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(answer.reviewedOn);
    expect(['general', 'US']).toContain(answer.jurisdiction);
  });

  it.each(OUTLINE)('$id links only to answers that exist, and not to itself', (answer) => {
    for (const id of answer.related) {
      expect(answerIds).toContain(id);
      expect(id).not.toBe(answer.id);
    }
  });

  it.each(OUTLINE.filter((answer) => 'search' in answer))('$id offers a search that the vocabularies know', (answer) => {
    expect(unknownFilters('search' in answer ? answer.search.filters : {})).toEqual([]);
  });

  it('would notice a search for something no vocabulary has', () => {
    expect(unknownFilters({ service: ['telepathy'], role: ['psychiatrist'] })).toEqual(['service=telepathy']);
  });
});

describe.each(EDITIONS)('The edition ($language)', ({ language, faq, more, guide, toolkit, release, letter }) => {
  it('says its language in every part', () => {
    expect([faq, guide, toolkit, release, letter].map((part) => part.language)).toEqual(Array(5).fill(language));
  });

  it('has every answer, in the order of the outline, with a longer part and its sources', () => {
    expect(faq.entries.map(({ id }) => id)).toEqual([...answerIds]);
    for (const { id } of OUTLINE) {
      expect(more[id]?.more.length, id).toBeGreaterThan(0);
      expect(more[id]?.sources.length, id).toBeGreaterThan(0);
    }
  });

  it('labels a search exactly where one is offered', () => {
    for (const entry of faq.entries) expect(entry.searchLabel !== undefined, entry.id).toBe(entry.search !== undefined);
  });

  it('asks questions and answers them shortly', () => {
    for (const { id, question, short } of faq.entries) {
      expect(question, id).toMatch(language === 'es' ? /^.*¿.+\?$/ : /\?$/);
      expect(short.split(/\s+/).length, id).toBeLessThanOrEqual(60);
    }
  });

  it('marks every text as general information that nobody has signed off', () => {
    for (const { notice } of [faq, guide]) {
      expect(notice.general).toMatch(language === 'es' ? /información general/ : /general information/);
      expect(notice.notSignedOff).not.toBe('');
    }
  });

  it('names 988 by call, text and chat, and 911, where a crisis may be near', () => {
    for (const entry of faq.entries.filter(({ crisis }) => crisis)) {
      const text = `${entry.short}\n${linesOfBlocks(more[entry.id]?.more ?? [])}`;
      expect(text, entry.id).toMatch(language === 'es' ? /llame al 988, mande un texto al 988/ : /call or text 988/);
      expect(text, entry.id).toContain('988lifeline.org');
      expect(text, entry.id).toContain('911');
    }
  });

  it('speaks to the reader as "usted" in Spanish', () => {
    if (language !== 'es') return;
    for (const { where, text } of readTexts({ language, faq, more, guide, toolkit, release, letter }))
      expect(text, where).not.toMatch(
        /(?<!\p{L})(tú|tu|tus|te|ti|contigo|vos|vosotros|os|puedes|tienes|quieres|debes|llama al)(?!\p{L})/iu,
      );
  });
});

describe('The two languages', () => {
  const [en, es] = EDITIONS;

  it('tell the same numbers, answer by answer', () => {
    for (const { id } of OUTLINE) {
      const numbers = EDITIONS.map(({ faq, more }) => {
        const entry = faq.entries.find((one) => one.id === id);
        return numbersIn(`${entry?.short}\n${linesOfBlocks(more[id]?.more ?? [])}`);
      });
      expect(numbers[1], id).toBe(numbers[0]);
    }
  });

  it('have the same parts, rows, stretches, questions and blanks', () => {
    const shape = ({ guide, toolkit, release, letter }: NonNullable<typeof en>): unknown => ({
      rows: guide.compare.rows.map(({ id }) => id),
      steps: guide.steps.steps.map(({ id }) => id),
      stretches: guide.steps.timeline.stretches.map(({ id, fromWeek, toWeek }) => [id, fromWeek, toWeek]),
      weigh: [guide.weigh.for.length, guide.weigh.against.length],
      kinds: guide.who.kinds.map(({ role }) => role),
      questions: toolkit.questions.groups.map(({ id, items }) => [id, items.length]),
      call: [toolkit.call.lines.length, toolkit.voicemail.lines.length, toolkit.notes.prompts.length],
      forms: [release, letter].map(({ sections }) =>
        sections.map(({ id, lines }) => [id, lines.map((line) => [line.id, line.blank, line.choices?.length])]),
      ),
    });
    expect(en).toBeDefined();
    expect(es).toBeDefined();
    if (en && es) expect(shape(es)).toEqual(shape(en));
  });

  it('share no sentence: each was written in its own language', () => {
    const sentences = EDITIONS.map(
      (edition) => new Set(readTexts(edition).flatMap(({ text }) => text.split('\n').filter((line) => line.length > 25))),
    );
    expect([...(sentences[0] ?? [])].filter((line) => sentences[1]?.has(line))).toEqual([]);
  });
});

describe('The guide', () => {
  it('rests on sources, and links to roles and answers that exist', () => {
    for (const part of GUIDE_OUTLINE) expect(part.sources.length, part.id).toBeGreaterThan(0);
    for (const kind of PRESCRIBER_KINDS) {
      expect(unknownFilters({ ...kind.search.filters, role: [kind.role] })).toEqual([]);
      expect(answerIds).toContain(kind.answer);
    }
  });

  it('draws the first weeks without a gap or an overlap', () => {
    const stretches = EDITIONS[0]?.guide.steps.timeline.stretches ?? [];
    expect(stretches[0]?.fromWeek).toBe(0);
    for (const [at, stretch] of stretches.entries()) expect(stretch.toWeek).toBe(stretches[at + 1]?.fromWeek);
  });
});

describe('The forms', () => {
  it('come with nothing filled in, and with choices exactly where there are boxes', () => {
    for (const { release, letter } of EDITIONS)
      for (const line of [release, letter].flatMap(({ sections }) => sections.flatMap(({ lines }) => lines)))
        expect(line.choices !== undefined, line.id).toBe(line.blank === 'choice');
  });
});
