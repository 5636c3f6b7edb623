/** Mean radius of the earth (IUGG), in miles. */
const EARTH_MILES = 3958.7613;
const RADIANS = Math.PI / 180;

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle distance on a sphere, in miles. */
export function distanceMiles(from: Coordinates, to: Coordinates): number {
  const halfLatitude = Math.sin(((to.latitude - from.latitude) * RADIANS) / 2);
  const halfLongitude = Math.sin(((to.longitude - from.longitude) * RADIANS) / 2);
  const square =
    halfLatitude * halfLatitude +
    Math.cos(from.latitude * RADIANS) * Math.cos(to.latitude * RADIANS) * halfLongitude * halfLongitude;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** The straight line through the earth between unit vectors, squared: cheap, and in the same order as the distance. */
export const chordToMiles = (squaredChord: number): number =>
  2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));

/** The inverse of {@link chordToMiles}; half the way round the earth and more is everywhere. */
export const milesToChord = (miles: number): number =>
  miles >= EARTH_MILES * Math.PI ? Number.MAX_VALUE : 4 * Math.sin(Math.max(0, miles) / (2 * EARTH_MILES)) ** 2;

export function unitVector({ latitude, longitude }: Coordinates): [x: number, y: number, z: number] {
  const flat = Math.cos(latitude * RADIANS);
  return [flat * Math.cos(longitude * RADIANS), flat * Math.sin(longitude * RADIANS), Math.sin(latitude * RADIANS)];
}
