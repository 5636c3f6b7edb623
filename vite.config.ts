import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: (id, context) => fileOf(id, (one) => context.getModuleInfo(one)) }],
        },
      },
    },
  },
});

type ReadModule = (
  id: string,
) => { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;

let needs: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Few files, since each is a request and is compressed by itself, but none that makes a page fetch what it does not need: what the search
 * shares with the form and the answers, what with one of them, and what is its own. The rest is cut as it falls.
 */
function fileOf(id: string, read: ReadModule): string | null {
  needs ??= needsOfElements(read);
  const isNeededBy = (tag: string): boolean => needs?.get(tag)?.has(id) ?? false;
  if (!isNeededBy('provider-search')) return null;
  if (isNeededBy('consult-request')) return isNeededBy('stigma-faq') ? 'base' : 'vocabulary';
  if (isNeededBy('stigma-faq')) return isNeededBy('care-guide') || isNeededBy('provider-card') ? 'base' : 'matching';
  return isNeededBy('provider-card') ? 'card' : 'search';
}

/** Modules that each element of the script needs at once. */
function needsOfElements(read: ReadModule): ReadonlyMap<string, ReadonlySet<string>> {
  const atOnce = (id: string, found: Set<string>): Set<string> => {
    if (found.has(id)) return found;
    found.add(id);
    read(id)?.importedIds.forEach((one) => atOnce(one, found));
    return found;
  };
  const doors = read(fileURLToPath(new URL('src/script-tag.ts', import.meta.url)))?.dynamicallyImportedIds ?? [];
  return new Map(doors.map((door) => [door.split('/').at(-2) ?? '', atOnce(door, new Set())]));
}

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
