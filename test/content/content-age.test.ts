import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OUTLINE } from '../../src/content/faq/outline.js';
import { readReviews, staleReviews } from '../../scripts/check-content-age.mjs';

const script = fileURLToPath(new URL('../../scripts/check-content-age.mjs', import.meta.url));
const outline = readFileSync(new URL('../../src/content/faq/outline.ts', import.meta.url), 'utf8');

describe('The age of the content', () => {
  it('is read for every answer', () => {
    expect(readReviews(outline)).toEqual(OUTLINE.map(({ id, reviewedOn }) => ({ id, reviewedOn })));
  });

  it('is stale after 18 months, and not on the day itself', () => {
    const reviews = [
      { id: 'fresh', reviewedOn: '2026-11-15' },
      { id: 'old', reviewedOn: '2025-05-15' },
      { id: 'older', reviewedOn: '2025-05-14' },
    ];
    expect(staleReviews(reviews, '2026-11-15').map(({ id }) => id)).toEqual(['older']);
    expect(staleReviews(reviews, '2028-05-16').map(({ id }) => id)).toEqual(['older', 'old', 'fresh']);
  });

  it('warns in the build and does not fail it', () => {
    const later = spawnSync(process.execPath, [script, '--today=2030-01-01'], { encoding: 'utf8' });
    expect(later.status).toBe(0);
    expect(later.stderr).toContain('warning: "boxed-warning" was last reviewed on');
    const build = readFileSync(new URL('../../scripts/build.mjs', import.meta.url), 'utf8');
    expect(build).toMatch(/^warnOfOldContent\(\);$/m);
  });

  it('says nothing on the day of the review', () => {
    const newest = OUTLINE.map(({ reviewedOn }) => reviewedOn)
      .sort()
      .at(-1);
    expect(execFileSync(process.execPath, [script, `--today=${newest}`], { encoding: 'utf8' })).toBe('');
  });
});
