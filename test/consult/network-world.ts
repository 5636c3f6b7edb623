import { TRY_TIMEOUT_MS, type SendingWorld } from '../../src/consult/send.js';

export interface NetworkOptions {
  /** Length of each pause between tries: how long they last in life is tested with a clock of its own. @default 0 ms */
  readonly pauseMs?: number;
  /** When a try is given up. @default as in life */
  readonly timeoutMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The real network, with a new connection for each request. */
export function networkWorld({ pauseMs = 0, timeoutMs = TRY_TIMEOUT_MS, headers = {} }: NetworkOptions = {}): SendingWorld {
  return {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...headers, connection: 'close' } }),
    now: () => Date.now(),
    random: () => 0,
    isOnline: () => true,
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, milliseconds === TRY_TIMEOUT_MS ? timeoutMs : pauseMs);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(new Error('aborted'));
        });
      }),
  };
}
