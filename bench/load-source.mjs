import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a source file as it is, so that a benchmark needs no build before it.
 * @param path from the repository's root
 */
export async function loadSource(path) {
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
  return import(`data:text/javascript;base64,${Buffer.from(output.output[0].code).toString('base64')}`);
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
