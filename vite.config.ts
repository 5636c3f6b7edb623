import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const { version, license } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
  license: string;
};

// The first character is a byte order mark: it makes a browser read the script as UTF-8 on a page, or from a server, that says
// nothing of its encoding or says another one (HTML, "decode").
const banner = `\uFEFF/*! provider-match ${version} | ${license} | licenses of what is inside: provider-match/LICENSES.md */`;

/** Builds dist/provider-match.js, the script of the script tag, and the folder of ES modules beside it that it loads. */
export default defineConfig({
  publicDir: false,
  plugins: [findZipCodes(), askForAllFilesAtOnce()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    license: { fileName: 'provider-match/LICENSES.md' },
    lib: { entry: 'src/script-tag.ts', formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: false,
      output: {
        minify: true,
        entryFileNames: 'provider-match.js',
        chunkFileNames: 'provider-match/[name]-[hash].js',
        // What every element stands on comes as one file; the rest is cut so that no page fetches what it does not need.
        codeSplitting: {
          includeDependenciesRecursively: false,
          // How many share a part of the core says nothing of that: much of what shares it is fetched on demand.
          groups: [{ name: 'base', minShareCount: 9, test: (id) => !/\/src\/(vocabulary|feed|search)\//.test(id) }],
        },
      },
    },
  },
});

/** The one address that is put together while running names the compiled file; what is bundled is its source. */
function findZipCodes(): Plugin {
  return {
    name: 'find-zip-codes',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/src/files-on-demand.ts') ? code.replace('/zip-centroids/${shard}.js', '/zip-centroids/${shard}.ts') : null,
  };
}

/**
 * The script is a classic one that may run twice on a page, so what it declares is its own. And a browser learns what a module
 * imports only when it has read it: one journey after the other on a slow network. So the script names them all.
 */
function askForAllFilesAtOnce(): Plugin {
  return {
    name: 'ask-for-all-files-at-once',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const entry = bundle['provider-match.js'];
      if (entry?.type !== 'chunk' || entry.imports.length > 0 || entry.exports.length > 0)
        return this.error('provider-match.js is no script of its own: it imports or exports something at once.');
      const atOnce = (file: string, found = new Set<string>()): Set<string> => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || found.has(file)) return found;
        found.add(file);
        chunk.imports.forEach((one) => atOnce(one, found));
        return found;
      };
      const code = entry.code.replace(/import\((["'`])\.\/([^"'`]+)\1\)/g, (_, _quote, file: string) => {
        const files = [...atOnce(file)].map((one) => `import("./${one}")`);
        return files.length > 1 ? `Promise.all([${files.join()}])` : `${files[0]}`;
      });
      entry.code = `${banner}\n(()=>{${code.trim()}})();\n`;
    },
  };
}
