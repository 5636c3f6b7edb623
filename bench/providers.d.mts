import type { Provider } from '../src/feed/provider.js';

export function seededRandom(seed: number): () => number;
export const cities: readonly (readonly [city: string, state: string, latitude: number, longitude: number, postalCode: string])[];
export function randomProviders(
  count: number,
  vocabulary: Record<'conditions' | 'services' | 'insurers' | 'languages' | 'states', readonly string[]>,
  options?: { seed?: number; today?: string; bio?: number },
): Provider[];
