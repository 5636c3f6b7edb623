import type { filesOnDemand as filesInPackage } from './files-on-demand.js';

/** What the build and the host page call the script; WordPress and others add `?ver=...` behind it. */
const scriptName = /\/provider-match\.js$/;

/** Known only while the script runs for the first time; a script that was pasted into the page has no address of its own. */
const scriptAddress = addressOf(document.currentScript) ?? addressOfNamedScript();

/** The script tag's stand-in for files-on-demand.ts: the same modules, built into files beside the script. */
export const filesOnDemand: typeof filesInPackage = {
  spanish: async () => (await load<typeof import('./i18n/es.js')>('es')).es,
  postalCodes: async (shard) => (await load<{ zipCentroids: string }>(`zip-${shard}`)).zipCentroids,
  consult: () => load<typeof import('./consult/form.js')>('consult'),
  consultWords: async (language) => (await load<typeof import('./i18n/consult/en.js')>(`consult-${language}`)).consult,
  phone: async () => (await load<typeof import('./consult/phone.js')>('phone')).readPhone,
  puzzleSolver: () => load<typeof import('./consult/puzzle-solver.js')>('puzzle'),
  spanishFaq: async () => (await load<typeof import('./content/faq.es.js')>('faq-es')).faqEs,
  faqMore: async (language) =>
    language === 'es'
      ? (await load<typeof import('./content/faq-more.es.js')>('faq-more-es')).faqMoreEs
      : (await load<typeof import('./content/faq-more.en.js')>('faq-more-en')).faqMoreEn,
  guide: async (language) =>
    language === 'es'
      ? (await load<typeof import('./content/guide.es.js')>('guide-es')).guideEs
      : (await load<typeof import('./content/guide.en.js')>('guide-en')).guideEn,
  toolkit: async (language) =>
    language === 'es'
      ? (await load<typeof import('./content/toolkit.es.js')>('toolkit-es')).toolkitEs
      : (await load<typeof import('./content/toolkit.en.js')>('toolkit-en')).toolkitEn,
};

async function load<Module>(name: string): Promise<Module> {
  if (scriptAddress === undefined) throw new Error(`provider-match.${name}.js: the script's own address is not known`);
  const file = new URL(`provider-match.${name}.js`, scriptAddress);
  // The version in the query is what makes a browser fetch both files anew.
  file.search = scriptAddress.search;
  return (await import(/* @vite-ignore */ file.href)) as Module;
}

function addressOf(script: Element | null): URL | undefined {
  return script instanceof HTMLScriptElement && script.src !== '' ? new URL(script.src) : undefined;
}

function addressOfNamedScript(): URL | undefined {
  return [...document.scripts].map(addressOf).findLast((address) => address !== undefined && scriptName.test(address.pathname));
}
