import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** Writes what VS Code and the JetBrains editors read, from custom-elements.json into dist/editor/. */
export async function writeEditorData(root) {
  const source = join(root, 'custom-elements.json');
  if (!existsSync(source)) throw new Error('custom-elements.json is missing; run `npm run generate`.');
  const outdir = join(root, 'dist', 'editor');
  mkdirSync(outdir, { recursive: true });
  // Both generators change the object they are given, and take the folder relative to the current one.
  const read = () => JSON.parse(readFileSync(source, 'utf8'));
  const options = { outdir: relative(process.cwd(), outdir) || '.', hideLogs: true };
  generateVsCodeCustomElementData(read(), {
    ...options,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: 'vscode.css-custom-data.json',
  });
  generateJetBrainsWebTypes(read(), { ...options, webTypesFileName: 'web-types.json', packageJson: false });
}
