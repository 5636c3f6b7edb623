import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findCycles, readImports } from './read-imports.mjs';

/**
 * Holds the imports of every source file against the rules.
 * @param {string} root folder that holds src/
 * @param {object} rules contents of config/import-rules.json
 * @returns {{files: number, imports: number, violations: string[]}} one sentence per violation
 */
export function checkImports(root, rules) {
  const graph = readImports(root, 'src');
  const violations = [];
  const imports = [...graph].flatMap(([from, found]) => found.map((one) => ({ from, ...one })));
  for (const { from, to, kind, line } of imports) {
    const at = `${from}:${line}`;
    for (const rule of rules.forbidden)
      if (forbids(rule, from, to)) violations.push(`${at} imports ${to}  [${rule.name}] ${rule.why}`);
    if (kind === 'dynamic' && !new RegExp(rules.dynamicImports.allowedIn).test(from))
      violations.push(`${at} imports ${to} dynamically  [dynamic-imports] ${rules.dynamicImports.why}`);
    const broken = brokenLayer(rules.layers, from, to);
    if (broken) violations.push(`${at} imports ${to}  [layers] ${broken}`);
  }
  for (const file of graph.keys())
    if (!layerOf(rules.layers, file))
      violations.push(`${file} belongs to no layer  [layers] Add it to config/import-rules.json.`);
  for (const cycle of findCycles(graph, rules.cycles))
    violations.push(`${cycle.join(' -> ')}  [cycles] Files that need each other are one file, or a third is missing.`);
  return { files: graph.size, imports: imports.length, violations };
}

function forbids(rule, from, to) {
  return (
    new RegExp(rule.from).test(from) &&
    !(rule.fromExcept && new RegExp(rule.fromExcept).test(from)) &&
    new RegExp(rule.to).test(to)
  );
}

function layerOf(layers, file) {
  return layers.find((layer) => new RegExp(layer.files).test(file));
}

function brokenLayer(layers, from, to) {
  const above = layerOf(layers, from);
  const below = layerOf(layers, to);
  if (!above || !below || above === below || above.mayImport.includes(below.name)) return undefined;
  return `${above.name} may import ${above.mayImport.join(', ') || 'no other layer'}, not ${below.name}.`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const here = dirname(dirname(fileURLToPath(import.meta.url)));
  const { values } = parseArgs({ options: { root: { type: 'string', default: here } } });
  const rules = JSON.parse(readFileSync(join(here, 'config', 'import-rules.json'), 'utf8'));
  const { files, imports, violations } = checkImports(values.root, rules);
  for (const violation of violations) console.error(violation);
  console.log(`${files} files, ${imports} imports, ${violations.length} against the rules`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
