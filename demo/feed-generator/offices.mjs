import { createRandom } from './random.mjs';

/** Area codes in service, so that a number looks at home; 555-0100 to 555-0199 is set aside for invented numbers (NANPA). */
const areaCodes =
  readPairs(`AL 205 AK 907 AZ 602 AR 501 CO 303 CT 203 DE 302 DC 202 FL 305 GA 404 HI 808 ID 208 IL 312 IN 317 IA 515
  KS 316 KY 502 LA 504 ME 207 MD 410 MA 617 MI 313 MN 612 MS 601 MO 314 MT 406 NE 402 NV 702 NH 603 NJ 201 NM 505 NY 212 NC 704 ND 701
  OH 614 OK 405 OR 503 PA 215 PR 787 RI 401 SC 843 SD 605 TN 615 TX 512 UT 801 VT 802 VA 804 WA 206 WV 304 WI 608 WY 307`);
/** California is near enough to its demo readers that they would notice: by the first three digits of the ZIP. */
const californiaAreaCodes =
  readPairs(`900 323 902 310 903 310 904 310 905 310 906 562 907 562 908 562 910 626 911 626 912 818 913 818
  914 818 915 818 916 818 917 626 918 626 919 619 920 760 921 619 922 760 923 909 924 909 925 951 926 714 927 714 928 714 930 805 931 805
  933 661 934 805 937 559 939 831 941 415 943 650 946 510 947 510 951 408 952 209 954 707 955 707 958 916 960 530`);

function readPairs(table) {
  return new Map(Array.from(table.matchAll(/(\w+) (\d{3})/g), ([, key, code]) => [key, code]));
}

const trees =
  `Alder Ash Aspen Birch Cedar Cypress Elm Fern Hawthorn Hazel Jacaranda Juniper Laurel Linden Madrone Magnolia Maple Olive
  Redwood Rowan Sage Sequoia Sycamore Walnut Yarrow`.split(/\s+/);
const places = 'Harbor Hill Canyon Bridge Meadow Garden Creek Field Lake Grove Cove Ridge Valley Shore Orchard'.split(' ');
const kinds = [
  'Psychiatry',
  'Psychiatric Group',
  'Behavioral Health',
  'Mind and Body Clinic',
  'Mental Health Center',
  'Psychiatric Associates',
  'Integrative Psychiatry',
];
const streetKinds = ['Street', 'Avenue', 'Boulevard', 'Court', 'Way', 'Place'];
const hours = [
  'Mon-Fri 9-5',
  'Mon-Thu 9-6',
  'Tue-Sat 10-6',
  'Mon, Wed, Fri 8-4',
  'Mon-Thu 10-7, Fri 9-1',
  'Mon-Fri 8-6, Sat 9-12',
];

const OFFICES_PER_PLACE = 4;
/** A seed of their own: an office stays where it is whatever the feed's seed. */
const OFFICE_SEED = 20261115;

/** 555-0100 to 555-0199 is set aside for invented numbers (North American Numbering Plan Administration). */
export function phoneNumber(random, { state, postalCode }) {
  const area = state === 'CA' ? californiaAreaCodes.get(postalCode.slice(0, 3)) : areaCodes.get(state);
  return `+1-${area}-555-01${String(random.between(0, 99)).padStart(2, '0')}`;
}

/** @returns {string} a host of the reserved top-level domain `.example` (RFC 2606) */
export const practiceHost = (name) => `${name.toLowerCase().replace(/[^a-z]+/g, '')}.example`;

const built = new Map();

/** One of the few invented practices of a place; colleagues meet there. */
export function officeAt(random, place) {
  const which = random.between(0, OFFICES_PER_PLACE - 1);
  const key = `${place.postalCode}/${which}`;
  let office = built.get(key);
  if (!office) built.set(key, (office = buildOffice(createRandom(OFFICE_SEED, Number(place.postalCode) * 8 + which), place)));
  return office;
}

function buildOffice(random, place) {
  const suite = random.chance(0.6)
    ? { line2: `Suite ${random.between(1, 9)}${String(random.between(0, 40)).padStart(2, '0')}` }
    : {};
  // Within a mile or so of the middle of the ZIP's area.
  const degrees = (middle) => Number((middle + (random.unit() - 0.5) * 0.02).toFixed(4));
  return {
    name: `${random.pick(trees)} ${random.pick(places)} ${random.pick(kinds)}`,
    address: {
      line1: `${random.between(100, 9900)} ${random.pick(trees)} ${random.pick(streetKinds)}`,
      ...suite,
      city: place.city,
      state: place.state,
      postalCode: place.postalCode,
    },
    latitude: degrees(place.latitude),
    longitude: degrees(place.longitude),
    phone: phoneNumber(random, place),
    ...(random.chance(0.5) && { fax: phoneNumber(random, place) }),
    ...(random.chance(0.55) && { wheelchairAccess: random.chance(0.85) }),
    ...(random.chance(0.6) && { hours: random.pick(hours) }),
  };
}
