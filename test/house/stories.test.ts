import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

it('runs axe on every file of stories', () => {
  const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
  const index = readFileSync('test/stories/every-story.ts', 'utf8');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(index).toContain(`'../../stories/${file.replace(/\.ts$/, '.js')}'`);
});
