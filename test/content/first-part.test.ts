import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const content = new URL('../../src/content/', import.meta.url);

/** The files of src/content that `file` brings along, itself included; type imports are erased and do not count. */
function reach(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(new URL(file, content), 'utf8');
  for (const [, path = ''] of source.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)\.js';/gms))
    reach(new URL(`${path}.ts`, new URL(file, content)).href.slice(content.href.length), found);
  return found;
}

describe.each(['en', 'es'])('What a page loads first (%s)', (language) => {
  it('has the questions and short answers of its language, and nothing of the longer part', () => {
    const files = [...reach(`faq.${language}.ts`)];
    expect(files).toContain(`faq/medication.${language}.ts`);
    expect(files.filter((file) => /-more\.|sources|evidence|guide/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith(`.${language === 'en' ? 'es' : 'en'}.ts`))).toEqual([]);
  });

  it('leaves the longer part to a file of its own', () => {
    const files = [...reach(`faq-more.${language}.ts`)];
    expect(files).toContain(`faq/medication-more.${language}.ts`);
    expect(files).toContain('sources.ts');
    expect(files).not.toContain(`faq/medication.${language}.ts`);
  });
});
