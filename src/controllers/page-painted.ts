import { pagePause } from './page-pause.js';

/** Longest wait where no frame is painted: in a tab behind others. */
const PATIENCE_MS = 100;

/** Fulfilled once the next frame has been painted, and what came in the meantime has had its turn. */
export function pagePainted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => void pagePause().then(resolve));
  });
}
