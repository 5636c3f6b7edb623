/** What browsers have in place of timers that wait longer and longer, or for a second in a tab behind others. Safari has none. */
declare const scheduler: { yield?: () => Promise<void> } | undefined;

/** Fulfilled as soon as the page has done what else was waiting: a key, a tap, a frame. */
export function pagePause(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const heard = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', heard, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
