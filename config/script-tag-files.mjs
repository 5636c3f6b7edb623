import { readdirSync } from 'node:fs';

const zipShards = readdirSync(new URL('../src/search/zip-centroids', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

/**
 * The files that lie beside dist/provider-match.js and are loaded when asked for: name -> source, built as `provider-match.<name>.js`.
 * src/script-tag-files.ts asks for them by these names.
 */
export const scriptTagFiles = {
  es: 'src/i18n/es.ts',
  consult: 'src/consult/form.ts',
  'consult-en': 'src/i18n/consult/en.ts',
  'consult-es': 'src/i18n/consult/es.ts',
  phone: 'src/consult/phone.ts',
  puzzle: 'src/consult/puzzle-solver.ts',
  'faq-es': 'src/content/faq.es.ts',
  'faq-more-en': 'src/content/faq-more.en.ts',
  'faq-more-es': 'src/content/faq-more.es.ts',
  'guide-en': 'src/content/guide.en.ts',
  'guide-es': 'src/content/guide.es.ts',
  'toolkit-en': 'src/content/toolkit.en.ts',
  'toolkit-es': 'src/content/toolkit.es.ts',
  ...Object.fromEntries(zipShards.map((shard) => [`zip-${shard}`, `src/search/zip-centroids/${shard}.ts`])),
};
