import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the look of what several elements have', () => {
  it('of round buttons stands in one file', () => {
    const drawn = /\.icon-button \{[^}]*border-radius/;
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.styles.ts') || path.startsWith('styles/'))
      .filter((path) => drawn.test(readFileSync(`src/${path}`, 'utf8')));
    expect(files).toEqual(['styles/icon-button.ts']);
  });
});
