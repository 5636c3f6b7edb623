import type { Problem } from './problem-event.js';

/** Tells each problem once, however often it is found again. */
export function toldOnce(tell: (problem: Problem) => void): (problem: Problem) => void {
  const told = new Set<string>();
  return (problem) => {
    const key = JSON.stringify(problem);
    if (told.has(key)) return;
    told.add(key);
    tell(problem);
  };
}
