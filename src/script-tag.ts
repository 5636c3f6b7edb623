/**
 * The one script of the script tag: finds the elements on the page, and fetches what each needs from the folder beside it. The build
 * replaces each `import()` here by one that asks for all its files at once.
 *
 * Loading it twice is harmless, as each `define` asks first, and so is any order of page and script.
 */
const doors: Readonly<Record<string, () => Promise<unknown>>> = {
  'provider-match': () => import('./components/provider-match/define.js'),
  'provider-search': () => import('./components/provider-search/define.js'),
  'provider-card': () => import('./components/provider-card/define.js'),
  'provider-shortlist': () => import('./components/provider-shortlist/define.js'),
  'referral-sheet': () => import('./components/referral-sheet/define.js'),
  'consult-request': () => import('./components/consult-request/define.js'),
  'stigma-faq': () => import('./components/stigma-faq/define.js'),
  'care-guide': () => import('./components/care-guide/define.js'),
  'crisis-line': () => import('./components/crisis-line/define.js'),
};

const waiting = new Set(Object.keys(doors));
const watch = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) look(node);
});

function look(added: Element): void {
  const tags = [...waiting].join();
  if (!tags || !(added.matches(tags) || added.querySelector(tags))) return;
  for (const tag of waiting) if (added.matches(tag) || added.querySelector(tag)) void open(tag);
  if (waiting.size === 0) watch.disconnect();
}

async function open(tag: string): Promise<void> {
  waiting.delete(tag);
  if (customElements.get(tag)) return;
  try {
    await doors[tag]?.();
  } catch (error) {
    const code = 'element-not-loaded';
    console.error(`provider-match: ${code} at <${tag}>. ${String(error)} See docs/errors.md#${code} in the package.`);
    const detail = { code, level: 'error', detail: tag };
    document.querySelector(tag)?.dispatchEvent(new CustomEvent('pm-error', { bubbles: true, composed: true, detail }));
  }
}

look(document.documentElement);
if (waiting.size > 0) watch.observe(document, { childList: true, subtree: true });
