import { expect } from '@open-wc/testing';
import { pagePause } from '../../src/controllers/page-pause.js';

describe('a pause for the page', () => {
  it('lets timers and frames have their turn between slices of long work', async () => {
    let timers = 0;
    let frames = 0;
    setTimeout(() => timers++, 0);
    requestAnimationFrame(() => frames++);
    const started = performance.now();
    while ((timers === 0 || frames === 0) && performance.now() - started < 10_000) {
      const slice = performance.now();
      while (performance.now() - slice < 4) continue;
      await pagePause();
    }
    expect(timers, 'timers').to.equal(1);
    expect(frames, 'frames').to.equal(1);
  });
});
