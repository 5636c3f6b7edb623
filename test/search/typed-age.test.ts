import { describe, expect, it } from 'vitest';
import { sampleDirectory } from './sample-directory.js';

describe('an age that was typed', () => {
  const directory = sampleDirectory();
  const agesTold = (text: string) =>
    directory
      .search({ text })
      .hits.filter(({ cautions }) => cautions.some(({ code }) => code === 'ages-in-part'))
      .map(({ provider }) => provider.id);

  // French sees ages from 5 to 17: not every child, but every child of nine.
  it('is no reason to check where it is one of those that are seen', () => {
    expect(agesTold('children')).toContain('french');
    expect(agesTold('9 year old')).not.toContain('french');
    expect(agesTold('my son is 9')).not.toContain('french');
  });

  it('is one where it is not', () => {
    expect(agesTold('3 year old')).toContain('french');
  });
});
