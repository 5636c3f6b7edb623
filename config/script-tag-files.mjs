/**
 * The files that lie beside dist/provider-match.js and are loaded when asked for: `provider-match.<name>.js`, built from `source`.
 * src/script-tag-files.ts asks for them by these names.
 */
export const scriptTagFiles = [{ name: 'es', source: 'src/i18n/es.ts' }];
