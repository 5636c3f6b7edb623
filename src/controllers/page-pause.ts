/**
 * Fulfilled as soon as the page has done what else was waiting: a key, a tap, a frame, a timer. Not `scheduler.yield`, which comes back before
 * timers, and so before a page's own: as long as a large feed is made searchable, for seconds, none of them would run. Not a timer either:
 * in a tab behind others it waits for a second.
 */
export function pagePause(): Promise<void> {
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
