import { expect } from '@open-wc/testing';
import { FeedMeter } from '../../src/controllers/feed-meter.js';

describe('the meter of a feed on its way', () => {
  it('goes on from what the bytes of a packed feed have reached, and never back', () => {
    const meter = new FeedMeter();
    const percents = [0, 50, 100].map((receivedBytes) => meter.loading({ receivedBytes, totalBytes: 100 }).percent);
    percents.push(...[0, 0.5, 1].map((done) => meter.arranging(done).percent));
    expect(percents).to.deep.equal([0, 47, 95, 95, 97, 100]);
  });

  it('leaves room for making a plain feed searchable, which takes longer', () => {
    const meter = new FeedMeter();
    const read = (readProviders: number) =>
      meter.loading({ receivedBytes: 1, totalBytes: 1, readProviders, totalProviders: 1000 }).percent;
    expect([read(0), read(500), read(1000)]).to.deep.equal([0, 30, 60]);
    expect(meter.arranging(0.5).percent).to.equal(80);
  });
});
