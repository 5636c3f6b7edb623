import type { SendingWorld } from '../consult/send.js';

/** The browser's own network, clock and chance. */
export const browserWorld: SendingWorld = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(new DOMException('No longer waited for', 'AbortError'));
      });
    }),
};
