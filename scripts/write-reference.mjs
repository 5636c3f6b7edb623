import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { writeGenerated } from './generated-file.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const readJson = (path) => (existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')) : undefined);

const pages = [
  ['docs/reference.md', referencePage(readJson('custom-elements.json') ?? { modules: [] })],
  ['docs/size.md', sizePage(readJson('config/size-budget.json') ?? { doors: {} })],
];
for (const [path, markdown] of pages) {
  const text = await format(markdown, { ...readJson('.prettierrc.json'), parser: 'markdown' });
  if (!writeGenerated(root, path, text, { check: values.check, remedy: 'npm run generate' })) process.exitCode = 1;
}

function referencePage(manifest) {
  const elements = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.customElement && declaration.tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return [
    '# Reference',
    'Every element with its attributes, properties, events, slots, parts and CSS custom properties. Written by `npm run generate` from the comments in the source.',
    ...elements.map(elementSection),
  ].join('\n\n');
}

function elementSection(element) {
  const members = element.members ?? [];
  const fields = members.filter((member) => member.kind === 'field');
  const properties = fields.filter((field) => !field.attribute);
  const methods = members.filter((member) => member.kind === 'method');
  return [
    `## \`<${element.tagName}>\``,
    element.summary ?? '',
    element.description ?? '',
    table('Attributes', ['attribute', 'property', 'type', 'default', 'meaning'], element.attributes, (one) => [
      code(one.name),
      code(one.fieldName),
      code(one.type?.text),
      code(one.default),
      one.description,
    ]),
    table('Properties', ['property', 'type', 'default', 'meaning'], properties, (one) => [
      code(one.name),
      code(one.type?.text),
      code(one.default),
      one.description,
    ]),
    table('Methods', ['method', 'returns', 'meaning'], methods, (one) => [
      code(signature(one)),
      code(one.return?.type?.text),
      one.description,
    ]),
    table('Events', ['event', 'type', 'when'], element.events, (one) => [code(one.name), code(one.type?.text), one.description]),
    table('Slots', ['slot', 'content'], element.slots, (one) => [one.name ? code(one.name) : '(default)', one.description]),
    table('Parts', ['part', 'what it is'], element.cssParts, (one) => [code(one.name), one.description]),
    table('CSS custom properties', ['property', 'default', 'meaning'], element.cssProperties, (one) => [
      code(one.name),
      code(one.default),
      one.description,
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function sizePage({ doors }) {
  const rows = Object.entries(doors);
  const kilobytes = (bytes) => (bytes === undefined ? '' : `${(bytes / 1000).toFixed(1)} kB`);
  return [
    '# Size',
    'What a visitor downloads for each front door, with everything it imports: minified, Brotli 11, in kB of 1,000 bytes. Written by `npm run generate` from `config/size-budget.json`, which `npm run size:record` measures.',
    table('', ['door', 'size', 'goal', 'what it is'], rows, ([name, door]) => [
      code(name),
      kilobytes(door.bytes),
      kilobytes(door.goal),
      door.what,
    ]),
  ].join('\n\n');
}

function table(title, heads, rows, cells) {
  if (!rows || rows.length === 0) return '';
  const line = (values) => `| ${values.map(cell).join(' | ')} |`;
  const lines = [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(cells(row)))].join('\n');
  return title ? `### ${title}\n\n${lines}` : lines;
}

function cell(value) {
  return (value ?? '')
    .replaceAll('\n', ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim();
}

function code(value) {
  return !value || value.includes('`') ? value : `\`${value}\``;
}

function signature(method) {
  return `${method.name}(${(method.parameters ?? []).map((one) => `${one.name}${one.optional ? '?' : ''}`).join(', ')})`;
}
