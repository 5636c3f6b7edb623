import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What git knows of, and what it would take in. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const texts = files.filter((path) =>
  ['.ts', '.mts', '.mjs', '.js', '.md', '.html', '.css', '.json', '.yml', ''].includes(extname(path)),
);
const code = texts.filter((path) => /\.(ts|mjs)$/.test(path));
const source = code.filter((path) => path.startsWith('src/'));
const read = (path: string): string => readFileSync(path, 'utf8');

/** `path:line` of every line that matches. */
function linesWith(paths: string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('every file', () => {
  it('has at most 350 lines', () => {
    expect(code.filter((path) => read(path).trimEnd().split('\n').length > 350)).toEqual([]);
  });

  it('is named by the one thing in it', () => {
    const vague = /^(utils?|helpers?|common|misc|shared|manager|tools?)(\.|$)|-(utils?|helpers?|manager)\./;
    expect(code.filter((path) => vague.test(basename(path)) || /\/(utils?|helpers|common|misc)\//.test(path))).toEqual([]);
  });

  it('has a name in kebab-case', () => {
    expect(code.filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(ts|mjs)$/.test(basename(path)))).toEqual([]);
  });

  it('promises no certification that a program can not have', () => {
    expect(linesWith(texts, new RegExp(['HIPAA', 'compliant'].join('[ -]'), 'i'))).toEqual([]);
  });

  it('names no place on the machine it was written on', () => {
    const paths = texts.filter((path) => path !== 'package-lock.json');
    expect(linesWith(paths, /(?<![\w.])\/(work|root|home\/\w+|Users\/\w+)\/\w/)).toEqual([]);
  });
});

describe('the source', () => {
  it('puts text on the page as text', () => {
    expect(
      linesWith(source, /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic)\b|document\.write/),
    ).toEqual([]);
  });

  it('sets no style attribute, which a strict policy would refuse', () => {
    expect(linesWith(source, /\sstyle=|\bstyleMap\b|<style\b|setAttribute\('style'/)).toEqual([]);
  });

  it('evaluates no text as code', () => {
    expect(linesWith(source, /\beval\(|new Function\(|createObjectURL.*\bWorker\b/)).toEqual([]);
  });

  it('registers elements in define.ts files only', () => {
    expect(linesWith(source, /customElements\.define|@customElement\(/).filter((at) => !/\/define\.ts:/.test(at))).toEqual([]);
  });

  it('keeps nothing in the browser, but for a shortlist that the site asked to remember', () => {
    const storage = linesWith(source, /\b(localStorage|indexedDB|document\.cookie|cookieStore|caches\.open|sendBeacon)\b/);
    expect(storage).toEqual([]);
  });
});
