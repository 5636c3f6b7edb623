import { expect } from '@open-wc/testing';
import { pagePause } from '../../src/controllers/page-pause.js';

describe('a pause for the page', () => {
  it('lets timers and frames have their turn between slices of long work', async () => {
    const turns = { timers: 0, frames: 0 };
    setTimeout(() => turns.timers++, 0);
    requestAnimationFrame(() => turns.frames++);
    const started = performance.now();
    while ((turns.timers === 0 || turns.frames === 0) && performance.now() - started < 10_000) {
      const slice = performance.now();
      while (performance.now() - slice < 4) continue;
      await pagePause();
    }
    expect(turns).to.deep.equal({ timers: 1, frames: 1 });
  });
});
