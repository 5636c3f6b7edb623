import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a source file as it is, so that a benchmark needs no build before it.
 * @param path from the repository's root
 * @returns the text of one ES module
 */
export async function bundleSource(path) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(`../${path}`, import.meta.url)), formats: ['es'], fileName: 'source' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return output.output[0].code;
}

/** Bundles a source file and imports it. */
export async function loadSource(path) {
  return import(`data:text/javascript;base64,${Buffer.from(await bundleSource(path)).toString('base64')}`);
}

/** Ids to draw invented providers from. */
export function vocabularyOf({ terms }) {
  const ids = (name) => terms(name).map(({ id }) => id);
  return {
    conditions: ids('condition'),
    services: ids('service'),
    insurers: ids('insurer'),
    languages: ids('language'),
    states: ids('state'),
  };
}
