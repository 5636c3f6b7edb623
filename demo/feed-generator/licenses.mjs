/** Where a prescriber of each home state most likely holds a second license; telehealth made these common. */
const usualSeconds = [
  'CA',
  'NY',
  'WA',
  'OR',
  'TX',
  'FL',
  'AZ',
  'CO',
  'NV',
  'IL',
  'MA',
  'NJ',
  'PA',
  'NC',
  'GA',
  'MI',
  'MN',
  'VA',
  'MD',
  'NM',
];

/** Two-letter states whose patients may be treated, the home state first. */
export function licensesOf(random, home) {
  const more = random.pickWeighted([
    [0, 62],
    [1, 18],
    [2, 11],
    [random.between(3, 6), 9],
  ]);
  return [
    home,
    ...random.sample(
      usualSeconds.filter((state) => state !== home),
      more,
    ),
  ];
}

/** Video care: none, unknown, offered without saying where, or offered in all or some of the licensed states. */
export function telehealthOf(random, licensedIn) {
  const kind = random.pickWeighted([
    ['listed', 66],
    ['unlisted', 12],
    ['none', 12],
    ['unknown', 10],
  ]);
  if (kind === 'unknown') return undefined;
  if (kind === 'none') return { offered: false };
  return kind === 'unlisted' ? { offered: true } : { offered: true, states: licensedIn };
}
