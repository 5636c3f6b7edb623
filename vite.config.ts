import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const { version, license } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
  license: string;
};

/** Builds dist/provider-match.js: one classic script with everything that most pages need. */
export default defineConfig({
  publicDir: false,
  plugins: [takeFilesFromBesideTheScript()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    license: { fileName: 'provider-match.LICENSES.md' },
    lib: { entry: 'src/script-tag.ts', formats: ['iife'], name: 'providerMatch', fileName: () => 'provider-match.js' },
    rolldownOptions: {
      output: {
        // The first character is a byte order mark: it makes a browser read the script as UTF-8 on a page, or from a server, that says
        // nothing of its encoding or says another one (HTML, "decode").
        postBanner: `\uFEFF/*! provider-match ${version} | ${license} | licenses of what is inside: provider-match.LICENSES.md */`,
      },
    },
  },
});

/**
 * A classic script can't be split, and its dynamic imports would be inlined. So the one module that has them is replaced by one
 * that loads the same modules from files beside the script.
 */
function takeFilesFromBesideTheScript(): Plugin {
  const inside = fileURLToPath(new URL('src/files-on-demand.ts', import.meta.url));
  const beside = fileURLToPath(new URL('src/script-tag-files.ts', import.meta.url));
  return {
    name: 'take-files-from-beside-the-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/files-on-demand.js') || importer === beside) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved?.id === inside ? beside : null;
    },
  };
}
