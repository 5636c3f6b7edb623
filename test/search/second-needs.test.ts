import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../src/search/directory.js';
import { idsOf, TODAY } from './sample-directory.js';

const directory = createDirectory(
  [
    { id: 'ptsd', name: 'Ada Young', focus: ['ptsd'], insurance: { accepted: ['aetna'] } },
    { id: 'veterans', name: 'Ben Hill', focus: ['veterans'] },
    { id: 'both', name: 'Cy Wall', focus: ['ptsd', 'veterans', 'insomnia'] },
    { id: 'perinatal', name: 'Di Ross', focus: ['perinatal'] },
    { id: 'anxiety', name: 'Eve Moss', focus: ['anxiety', 'insomnia'] },
    { id: 'divorce', name: 'Fay Reed', focus: ['life-changes'] },
  ],
  { today: TODAY },
);
const found = (text: string) => idsOf(directory.search({ text }));

describe('of two needs, the one that says less of whom somebody needs', () => {
  it.each([
    ['vet with ptsd', ['both', 'ptsd'], 'who serves veterans comes first among those who treat PTSD'],
    ['cant sleep ptsd', ['both', 'ptsd'], 'a complaint that comes with PTSD leaves nobody out who treats that'],
    ['divorced and cant sleep', ['divorce'], 'of complaints alone the first is what it is about'],
    ['pregnant and anxious', ['perinatal'], 'who cares for the pregnant cares for their anxiety'],
  ])('"%s" finds %j: %s', (text, ids) => expect(found(text)).toEqual(ids));

  it.each([
    ['veterans', ['both', 'veterans']],
    ['veterans aetna', []],
    ['vet ptsd aetna', ['ptsd']],
    ['ptsd insomnia', ['both']],
    ['ptsd anxiety', []],
  ])('"%s" narrows to %j', (text, ids) => expect(found(text).sort()).toEqual(ids));

  it('counts for a wish less what would be found without it', () => {
    const { relaxations } = directory.search({ text: 'vet ptsd cigna' });
    expect(relaxations).toMatchObject([{ change: { drop: 'term', term: { value: 'cigna' } }, total: 2 }]);
  });
});
