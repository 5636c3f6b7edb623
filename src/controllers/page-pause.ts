/** What browsers have in place of timers that wait longer and longer, or for a second in a tab behind others. Safari has none. */
declare const scheduler: { yield?: () => Promise<void> } | undefined;

/** Fulfilled as soon as the page has done what else was waiting: a key, a tap, a frame. */
export function pagePause(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
