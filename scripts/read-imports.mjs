import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { Visitor, parseSync } from 'vite';

/**
 * Every import of every TypeScript file in a folder: static, dynamic, re-exports and `import('...')` types.
 * @param {string} root paths in the result are relative to it
 * @param {string} folder
 * @returns {Map<string, {to: string, kind: 'static' | 'type' | 'dynamic', line: number}[]>} `to` is a path for own files, else a package or `node:` name
 */
export function readImports(root, folder) {
  const graph = new Map();
  for (const file of listSources(join(root, folder))) {
    const from = relative(root, file).split(sep).join('/');
    graph.set(from, importsOf(from, readFileSync(file, 'utf8')));
  }
  return graph;
}

/** Groups of files that import each other, each as a path that ends where it began. */
export function findCycles(graph, { allowedTypeOnly = false, allowedLate = false } = {}) {
  const isAllowed = ({ kind }) => (allowedTypeOnly && kind === 'type') || (allowedLate && kind === 'dynamic');
  const next = (file) => (graph.get(file) ?? []).filter((one) => !isAllowed(one)).map((one) => one.to);
  const state = new Map();
  const cycles = [];
  const visit = (file, path) => {
    if (state.get(file) === 'done' || !graph.has(file)) return;
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push([...path.slice(start), file]);
      return;
    }
    for (const target of next(file)) visit(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

function listSources(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? listSources(join(folder, entry.name)) : /\.ts$/.test(entry.name) ? [join(folder, entry.name)] : [],
    )
    .sort();
}

function importsOf(from, text) {
  const { module, program, errors } = parseSync(from, text);
  if (errors.length > 0) throw new Error(`${from}: ${errors[0].message}`);
  const lineAt = (offset) => text.slice(0, offset).split('\n').length;
  const found = [];
  const add = (value, kind, start) => found.push({ to: target(from, value), kind, line: lineAt(start) });
  for (const { moduleRequest, entries, start } of module.staticImports)
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType) ? 'type' : 'static', start);
  for (const { entries, start } of module.staticExports) {
    const again = entries.filter((entry) => entry.moduleRequest);
    if (again.length > 0) add(again[0].moduleRequest.value, again.every((entry) => entry.isType) ? 'type' : 'static', start);
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^(['"])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    add(literal?.[2] ?? '(an address made at run time)', 'dynamic', start);
  }
  new Visitor({ TSImportType: (node) => add((node.source ?? node.argument?.literal).value, 'type', node.start) }).visit(program);
  return found;
}

function target(from, value) {
  return value.startsWith('.') ? posix.join(posix.dirname(from), value).replace(/\.js$/, '.ts') : value;
}
