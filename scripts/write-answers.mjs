import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes dist/answers/: what `provider-match answers` and `guide` print, for an editor who has no Node. */
export async function writeAnswers(root) {
  const folder = join(root, 'dist', 'answers');
  mkdirSync(folder, { recursive: true });
  const { run } = await import(pathToFileURL(join(root, 'dist', 'cli', 'run.js')));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const io = { version, err: console.error, writeText: async (path, text) => writeFileSync(path, text) };
  for (const command of ['answers', 'guide']) {
    for (const language of ['en', 'es']) {
      const code = await run([command, '--language', language, '--out', join(folder, `${command}.${language}.html`)], io);
      if (code !== 0) throw new Error(`provider-match ${command} --language ${language} ended with ${code}.`);
    }
  }
}
