/** Longest wait for a browser that is never idle. */
const PATIENCE_MS = 2000;

/** Fulfilled once the page has loaded and the browser has nothing more urgent to do: the time to fetch what nobody looks at yet. */
export async function pageIdle(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise<unknown>((resolve) => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: PATIENCE_MS });
    else setTimeout(resolve, PATIENCE_MS / 10);
  });
}
