import { describe, expect, it } from 'vitest';
import { stateOfPostalCode } from '../../src/consult/state-of-postal-code.js';
import { distanceMiles } from '../../src/search/distance.js';
import { isLargeCityWord, largeCity } from '../../src/search/large-cities.js';
import { PostalCodes } from '../../src/search/postal-codes.js';
import { idsOf, sampleDirectory } from './sample-directory.js';

const directory = sampleDirectory();
const search = (text: string) => directory.search({ text });

describe('large cities', () => {
  // Of each corner of the country one, from an atlas.
  it.each([
    ['san diego', 'CA', 32.72, -117.16],
    ['st paul', 'MN', 44.95, -93.09],
    ['boston', 'MA', 42.36, -71.06],
    ['miami', 'FL', 25.77, -80.19],
    ['honolulu', 'HI', 21.31, -157.86],
    ['spokane', 'WA', 47.66, -117.43],
  ])('%s, %s is where it is, to 25 miles', (name, state, latitude, longitude) => {
    const city = largeCity(name)!;
    expect(city.state).toBe(state);
    expect(distanceMiles(new PostalCodes().find(city.postalCode)!, { latitude, longitude })).toBeLessThan(25);
  });

  it('have ZIP codes of their own state', () => {
    const names =
      'new york,buffalo,fresno,waco,tucson,akron,raleigh,omaha,norfolk,reno,boise,provo,hartford,billings,fargo'.split(',');
    for (const name of names) {
      const { state, postalCode } = largeCity(name)!;
      expect([name, stateOfPostalCode(postalCode)]).toEqual([name, state]);
    }
  });

  it('are no misspellings of anything else', () => {
    expect(isLargeCityWord('sacramento')).toBe(true);
    expect(isLargeCityWord('sacrament')).toBe(false);
  });

  it.each(['santa monica', 'Santa Monica, CA', 'near santa monica', 'in Long Beach'])(
    '"%s" finds who is near, where the list has no office in it',
    (text) => {
      const result = search(text);
      expect(result.understood.map(({ facet }) => facet)).toEqual(['place']);
      expect(result.unmatched).toEqual([]);
      expect(idsOf(result).sort()).toEqual(idsOf(search('near 90401')).sort());
    },
  );

  it('narrow beside what else is asked', () => {
    const [term] = search('sacramento bipolar').understood;
    expect(term).toMatchObject({ facet: 'place', value: 'Sacramento, CA' });
  });

  it('are not meant where another state follows', () => {
    expect(search('houston MN').understood.map(({ value }) => value)).not.toContain('Houston, TX');
  });

  it('step back behind a city of that name in the list, a condition, a plan and a person', () => {
    expect(search('austin').understood).toMatchObject([{ value: 'Austin, TX' }]);
    expect(search('oxford').understood).toMatchObject([{ facet: 'insurance' }]);
  });
});
