import { TRY_TIMEOUT_MS, type SendingWorld } from '../../src/consult/send.js';

/**
 * The real network, with a new connection for each request. Pauses between tries take no time: they are tested with a clock of
 * their own.
 */
export const networkWorld: SendingWorld = {
  fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, connection: 'close' } } as RequestInit),
  now: () => Date.now(),
  random: () => 0,
  isOnline: () => true,
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds >= TRY_TIMEOUT_MS ? milliseconds : 0);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(new Error('aborted'));
      });
    }),
};
