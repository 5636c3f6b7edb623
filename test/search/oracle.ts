import type { Provider } from '../../src/feed/provider.js';
import type { FacetName, Query } from '../../src/search/query.js';

/**
 * The search without text, written to be obviously right and however slow: one provider at a time, no index, no sets.
 * It knows nothing of the code that it checks but the shape of a provider.
 */
const ageGroups: Record<string, [number, number]> = {
  children: [0, 12],
  teens: [13, 17],
  adults: [18, 64],
  'older-adults': [65, 1000],
};

/** @param membersOf ids that answer for a family, the family not among them */
export function valuesOf(provider: Provider, membersOf: (facet: FacetName, id: string) => readonly string[]) {
  const focus = (provider.focus ?? []).filter((id) => !provider.doesNotTreat?.includes(id));
  const insurance = provider.insurance?.accepted ?? [];
  const has = (facet: FacetName, value: string): boolean => {
    switch (facet) {
      case 'focus':
        return focus.some((id) => id === value || membersOf('focus', value).includes(id));
      case 'insurance':
        return insurance.some((id) => id === value || membersOf('insurance', value).includes(id));
      case 'service':
        if (value === 'sliding-scale' && provider.fees?.slidingScale) return true;
        if (value === 'self-pay' && provider.insurance?.selfPay) return true;
        if (value === 'care-coordination' && provider.referral?.coordinatesWithTherapists) return true;
        return [...(provider.services ?? []), ...(provider.therapies ?? [])].includes(value);
      case 'state':
        return [...(provider.licensedIn ?? []), ...(provider.telehealth?.states ?? [])].includes(value);
      case 'format':
        return value === 'telehealth'
          ? provider.telehealth?.offered === true
          : value === 'in-person' && !!provider.locations?.length;
      case 'language':
        return (provider.languages ?? []).some((tag) => tag === value || tag.split('-')[0] === value);
      case 'role':
        return provider.role === value;
      case 'gender':
        return provider.gender === value;
      case 'accepting':
        return (provider.availability?.accepting ?? 'unknown') === value;
      case 'ages': {
        const group = ageGroups[value];
        if (!provider.ages || !group) return false;
        return (provider.ages.min ?? 0) <= group[1] && (provider.ages.max ?? 1000) >= group[0];
      }
    }
  };
  return has;
}

/** Great-circle miles by the spherical law of cosines: another formula than the one in use. */
export function milesBetween(a: readonly [number, number], b: readonly [number, number]): number {
  const [lat1, lon1, lat2, lon2] = [a[0], a[1], b[0], b[1]].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const cosine = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(lon2 - lon1);
  return 3958.7613 * Math.acos(Math.max(-1, Math.min(1, cosine)));
}

export function matches(
  provider: Provider,
  { filters = {}, includeUnlisted }: Query,
  membersOf: (facet: FacetName, id: string) => readonly string[],
  except?: FacetName,
): boolean {
  const has = valuesOf(provider, membersOf);
  return (Object.entries(filters) as [FacetName, readonly string[]][]).every(([facet, values]) => {
    if (facet === except || values.length === 0 || values.some((value) => has(facet, value))) return true;
    if (!includeUnlisted) return false;
    if (facet === 'insurance') return provider.insurance?.accepted === undefined || provider.insurance.accepted.length > 0;
    return facet === 'state' || (facet === 'ages' && !provider.ages);
  });
}
