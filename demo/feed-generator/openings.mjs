const DAY = 86_400_000;

const days = new Map();

/** The ISO day so many days after (before, if negative) another. Remembered: a large feed asks for the same few hundred days. */
export function dayAfter(day, count) {
  const key = `${day}${count}`;
  let found = days.get(key);
  if (!found) days.set(key, (found = new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)));
  return found;
}

/** Whether new patients are seen, from when on. About one in eight does not say. */
export function availabilityOf(random, updatedOn) {
  const accepting = random.pickWeighted([
    ['yes', 62],
    ['waitlist', 14],
    ['no', 11],
    ['unknown', 6],
    [undefined, 7],
  ]);
  if (accepting === undefined) return undefined;
  if (accepting === 'waitlist') return { accepting, ...(random.chance(0.7) && { waitDays: random.between(30, 120) }) };
  if (accepting !== 'yes') return { accepting };
  const waitDays = random.pickWeighted([
    [random.between(1, 7), 30],
    [random.between(8, 21), 45],
    [random.between(22, 45), 25],
  ]);
  return {
    accepting,
    ...(random.chance(0.75) && { waitDays }),
    ...(random.chance(0.4) && { nextOpening: dayAfter(updatedOn, waitDays) }),
  };
}

/** When facts were last confirmed: mostly within two months, one in six longer ago than the 90 days after which a page says so. */
export function verifiedOf(random, record, updatedOn) {
  const fields = ['availability', 'insurance', 'fees', 'licensedIn'].filter((field) => record[field] !== undefined);
  const age = random.pickWeighted([
    [random.between(0, 30), 50],
    [random.between(31, 88), 34],
    [random.between(95, 420), 16],
  ]);
  const by = random.pick(['practice', 'practice', 'provider']);
  const confirmed = fields
    .filter((field) => random.chance(field === 'availability' ? 0.92 : 0.6))
    .map((field) => [field, { on: dayAfter(updatedOn, -(age + (field === 'availability' ? 0 : random.between(0, 40)))), by }]);
  return confirmed.length > 0 ? Object.fromEntries(confirmed) : undefined;
}
