const DARK = '(prefers-color-scheme: dark)';

const listeners = new Set<() => void>();
let stop: (() => void) | undefined;

/**
 * Calls back when the page may have changed its language or its colours: an attribute of `<html>` or `<body>`, where pages keep
 * both, or the device's wish for dark. One observer serves all elements, and none is left when the last one has gone.
 *
 * @returns ends the watch
 */
export function watchPage(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= start();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

function start(): () => void {
  const tell = () => [...listeners].forEach((listener) => listener());
  const observer = new MutationObserver(tell);
  for (const element of [document.documentElement, document.body]) if (element) observer.observe(element, { attributes: true });
  const media = matchMedia(DARK);
  media.addEventListener('change', tell);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', tell);
  };
}
