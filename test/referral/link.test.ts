import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFragment, readListFragment, SharedListError, type SharedList } from '../../src/referral/link.js';
import { MAX_SHORTLIST_LIMIT, type Shortlist } from '../../src/referral/shortlist.js';

const anyId = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/),
  fc.constantFrom('1', 'pm-list', 'constructor', 'a.', 'a-', 'a_', 'a~', 'E2', 'maria-ortega', '2E'),
);
const anyShared: fc.Arbitrary<SharedList> = fc
  .tuple(fc.option(anyId, { nil: undefined }), fc.uniqueArray(anyId, { maxLength: MAX_SHORTLIST_LIMIT }))
  .filter(([list, ids]) => list !== undefined || ids.length > 0)
  .map(([list, ids]) => (list === undefined ? { ids } : { list, ids }));

describe('a link to a list', () => {
  it('is short and can be read by a person', () => {
    expect(listFragment({ ids: ['maria-ortega', 'bo-li'] })).toBe('#pm-list=1!!maria-ortega,bo-li');
    expect(listFragment({ list: 'warm-referrals', ids: [] })).toBe('#pm-list=1!warm-referrals');
    expect(listFragment({ list: 'warm-referrals', ids: ['bo-li'] })).toBe('#pm-list=1!warm-referrals!bo-li');
  });

  it('is nothing for nothing', () => {
    expect(listFragment({ ids: [] })).toBe('');
    expect(listFragment({ list: '', ids: [] })).toBe('');
  });

  it('opens the same list in the same order', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        expect(readListFragment(listFragment(shared))).toEqual(shared);
      }),
    );
  });

  it('opens the same list behind an address, and is never changed by the parser of addresses', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        const { hash, href } = new URL(listFragment(shared), 'https://willow.example/find?page=2');
        expect(href.endsWith(listFragment(shared))).toBe(true);
        expect(readListFragment(hash)).toEqual(shared);
      }),
    );
  });

  it('opens the same list where a program has encoded its marks, or all of it', () => {
    const everything = (text: string) => [...text].map((each) => `%${each.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
    fc.assert(
      fc.property(anyShared, (shared) => {
        const text = listFragment(shared).slice('#pm-list='.length);
        expect(readListFragment(`#pm-list=${everything(decodeURIComponent(text))}`)).toEqual(shared);
        const marks = text.replaceAll('!', '%21').replaceAll(',', '%2C');
        expect(readListFragment(`#pm-list=${marks}`)).toEqual(shared);
        expect(readListFragment(`#pm-list%3D${marks}`)).toEqual(shared);
      }),
    );
  });

  it.each(['.', ',', ')', '!', '?', ';', '>', '."', '...', '%'])(
    'opens the same list with "%s" of the sentence on its end',
    (mark) => {
      fc.assert(
        fc.property(anyShared, (shared) => {
          expect(readListFragment(listFragment(shared) + mark)).toEqual(shared);
        }),
      );
    },
  );

  it('ends in a letter or digit, so that no mail program cuts its end off', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        expect(listFragment(shared)).toMatch(/[A-Za-z\d]$/);
      }),
    );
  });

  it.each([
    '#top&pm-list=1!!bo-li',
    '#pm-list=1!!bo-li&utm_source=mail',
    '#pm-list=1!!bo-li?fbclid=IwAR',
    'pm-list=1!!bo-li',
    '#pm-list=1!!bo-li#top',
  ])('is found in %s', (hash) => expect(readListFragment(hash)).toEqual({ ids: ['bo-li'] }));

  it.each([
    '',
    '#',
    '#top',
    '#pm-list',
    '#pm-list=',
    '#pm-list=2!!bo-li',
    '#pm-list=!!bo-li',
    '#pm-list=1',
    '#pm-list=1!!',
    '#xpm-list=1!!bo-li',
    '#pm-lists=1!!a',
  ])('is not there in "%s"', (hash) => expect(readListFragment(hash)).toBeUndefined());

  it('has each provider once, and leaves out what is no id', () => {
    expect(readListFragment('#pm-list=1!!bo-li,bo-li,<b>x</b>,javascript:alert(1),,__proto__,../etc,a b,ana')).toEqual({
      ids: ['bo-li', 'ana'],
    });
    expect(readListFragment('#pm-list=1!not a name!bo-li')).toEqual({ ids: ['bo-li'] });
  });

  it('names at most twenty providers', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `p${i}`);
    expect(readListFragment(`#pm-list=1!!${many.join(',')}`)?.ids).toEqual(many.slice(0, MAX_SHORTLIST_LIMIT));
  });

  it('is read in no time, however long it is', () => {
    for (const bad of ['%', ',', '!', '.', '%2', 'a', '#pm-list=']) {
      const started = performance.now();
      readListFragment(`#pm-list=1!!${bad.repeat(2_000_000)}`);
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });

  it('never throws, and gives only what can be an id, whatever it holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\w%&=!,.~#-]{0,60}$/),
      fc.stringMatching(/^[%!,a1.=&#]{0,40}$/),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom('', '#pm-list=', '#pm-list=1!', '#pm-list=1!!'), (text, start) => {
        const read = readListFragment(start + text);
        for (const id of [...(read?.ids ?? []), ...(read?.list === undefined ? [] : [read.list])]) {
          expect(id).toMatch(/^[A-Za-z\d][A-Za-z\d._~-]{0,127}$/);
        }
      }),
    );
  });
});

describe('no client data can get into a link', () => {
  it.each(['Jane Doe', 'jane@mail.example', 'J.D., 34', 'a/b', '(310) 555-0142', '', ' bo-li', 'niño', '-bo', 'x'.repeat(129)])(
    'refuses %s as an id, and does not repeat it',
    (typed) => {
      for (const misuse of [() => listFragment({ ids: ['bo-li', typed] }), () => listFragment({ list: typed || ' ', ids: [] })]) {
        const error = thrownBy(misuse);
        expect(error.code).toBe('shared-id-not-url-safe');
        if (typed.trim().length > 3) expect(error.message).not.toContain(typed.trim());
      }
    },
  );

  it('refuses more providers than it opens again', () => {
    const ids = Array.from({ length: MAX_SHORTLIST_LIMIT + 1 }, (_, i) => `p${i}`);
    expect(thrownBy(() => listFragment({ ids })).code).toBe('shared-list-too-long');
  });

  it('has no field for a note, a name, a line or a reason: only ids come through', () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `SECRET${text}`);
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { minLength: 1, maxLength: 6 }), typed, (ids, secret) => {
        const list: Shortlist = { entries: ids.map((id) => ({ id, name: secret, note: secret })) };
        // As a careless caller would write it: everything at hand is handed over.
        const careless = {
          ...list,
          ids: list.entries.map(({ id }) => id),
          lines: { [ids[0]!]: secret },
          client: secret,
          note: secret,
        };
        const fragment = listFragment(careless);
        expect(fragment).not.toContain('SECRET');
        expect(readListFragment(fragment)).toEqual({ ids });
      }),
    );
  });
});

function thrownBy(action: () => unknown): SharedListError {
  try {
    action();
  } catch (error) {
    if (error instanceof SharedListError) return error;
  }
  throw new Error('It did not refuse.');
}
