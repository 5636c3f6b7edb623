/** What people type, letter by letter: every beginning of each line is one keystroke. */
const typed = [
  'bipoler aetna spanish',
  'adhd',
  'anxiety medicaid telehealth',
  'psychiatrist near 90210',
  'depression in austin',
  'maria ortega',
  'okafor',
  'schizophrenia',
  'postpartum california',
  'psiquiatra que hable español',
  'ocd teens aetna',
  'blue cross blue shield ptsd',
  'nurse practitioner chicago',
  'insomnia',
  'suboxone',
  'dr nguyen',
  'anxeity deppression',
  'jonson',
];

export const keystrokes = typed.flatMap((line) => Array.from(line, (_, i) => line.slice(0, i + 1)));

/** Few of many, spread evenly over all lines. */
export function spread(all, most) {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / most)]);
}

/** @returns a function that gives the percentile of a share, 0 to 1 */
export function percentile(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/**
 * The time of each keystroke in milliseconds, by its text: the fastest of all rounds, which leaves out what other programs on the machine
 * do meanwhile. Every engine gets the same number of rounds, or as many as its time allows.
 * @param beforeRound forgets what an engine remembers of the round before
 */
export function fastest(texts, rounds, seconds, answer, beforeRound = () => {}) {
  const times = new Map();
  const end = performance.now() + seconds * 1000;
  let round = 0;
  for (; round < rounds && (round === 0 || performance.now() < end); round++) {
    beforeRound();
    for (const text of texts) {
      const start = performance.now();
      answer(text);
      times.set(text, Math.min(times.get(text) ?? Infinity, performance.now() - start));
    }
  }
  return { times, rounds: round };
}
