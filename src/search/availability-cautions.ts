import type { Provider } from '../feed/provider.js';
import type { OpeningsOn } from './openings.js';
import type { Caution } from './query.js';

/** What to check about a provider's openings, whatever was asked for. */
export function availabilityCautions(provider: Provider, openings: OpeningsOn): Caution[] {
  const { availability } = provider;
  const cautions: Caution[] = [];
  switch (availability?.accepting) {
    case 'yes':
      break;
    case 'waitlist':
      cautions.push({ code: 'waitlist' });
      break;
    case 'no':
      return [{ code: 'not-accepting' }];
    default:
      return [{ code: 'availability-unknown' }];
  }
  if (availability.someLocationsOnly) cautions.push({ code: 'some-offices-only' });
  if (!openings.isConfirmed(provider, 'availability')) {
    const on = provider.verified?.availability?.on;
    cautions.push({ code: 'availability-not-confirmed', ...(on !== undefined && { on }) });
  }
  return cautions;
}
