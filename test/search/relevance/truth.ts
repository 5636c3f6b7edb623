import { fold } from '../../../src/vocabulary/fold.js';
import { idsAnswering } from '../../../src/vocabulary/vocabulary.js';
import { vocabularyOf } from '../../../src/search/facet-values.js';
import { PostalCodes } from '../../../src/search/postal-codes.js';
import type { FacetName } from '../../../src/search/query.js';
import type { Provider } from '../../../src/feed/provider.js';
import { milesBetween, valuesOf } from '../oracle.js';

/** Whether a provider is right for a query; worked out from the record alone, one provider at a time. */
export type Truth = (provider: Provider) => boolean;

const postalCodes = new PostalCodes();
const NEAR_MILES = 50;
export const membersOf = (facet: FacetName, id: string): readonly string[] =>
  idsAnswering(vocabularyOf[facet], id).filter((other) => other !== id);

/** @param written `facet:value|value facet:value`, as {@link writtenQueries} has it */
export function readTruth(written: string): Truth {
  const conditions = [...written.matchAll(/([a-z]+)(?::(.+?))?(?= [a-z]+:|$)/g)].map(([, kind, value]) =>
    condition(kind!, value ?? ''),
  );
  if (conditions.length === 0) throw new Error(`says nothing of who is right: ${written}`);
  return (provider) => conditions.every((holds) => holds(provider));
}

function condition(kind: string, value: string): Truth {
  if (value.includes('/')) {
    const readings = `${kind}:${value}`.split('/').map(readTruth);
    return (provider) => readings.some((holds) => holds(provider));
  }
  if (kind === 'none') return () => false;
  if (kind === 'any') return () => true;
  if (kind === 'pays') {
    const services = value.split('|').map((how) => (how === 'sliding' ? 'sliding-scale' : 'self-pay'));
    return (provider) => services.some((service) => valuesOf(provider, membersOf)('service', service));
  }
  if (kind === 'near') return isNear(value);
  if (kind === 'name') return isNamed(value);
  if (kind === 'credential') return ({ credentials = [] }) => credentials.some((each) => fold(each).split(' ').includes(value));
  if (kind === 'city') {
    const [city, state] = value.split(',');
    return ({ locations = [] }) => locations.some(({ address }) => address?.city === city && address?.state === state);
  }
  return (provider) => value.split('|').some((each) => valuesOf(provider, membersOf)(kind as FacetName, each));
}

function isNear(zip: string): Truth {
  const center = postalCodes.find(zip);
  if (!center) throw new Error(`no such ZIP code: ${zip}`);
  return ({ locations = [] }) =>
    locations.some(({ latitude, longitude, address }) => {
      const place =
        latitude !== undefined && longitude !== undefined ? { latitude, longitude } : postalCodes.find(address?.postalCode ?? '');
      return place && milesBetween([center.latitude, center.longitude], [place.latitude, place.longitude]) <= NEAR_MILES;
    });
}

/** @param words folded; `|` between other forms of a name */
function isNamed(words: string): Truth {
  return ({ name }) => {
    const own = new Set(fold(name).split(' '));
    return words.split(' ').every((word) => word.split('|').some((form) => own.has(form)));
  };
}
