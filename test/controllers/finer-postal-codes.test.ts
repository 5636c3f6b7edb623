import { expect } from '@open-wc/testing';
import type { ReadyFeed } from '../../src/controllers/feed-controller.js';
import { FinerPostalCodes } from '../../src/controllers/finer-postal-codes.js';
import { parseFeed } from '../../src/feed/parse.js';
import { filesOnDemand } from '../../src/files-on-demand.js';
import { createDirectory } from '../../src/search/directory.js';
import { sampleFeed } from '../fixtures/sample-feed.js';

function readyFeed(): ReadyFeed {
  const { feed } = parseFeed(sampleFeed);
  return { status: 'ready', feed, directory: createDirectory(feed.providers, { today: '2026-11-15' }) };
}

describe('finer postal codes', () => {
  const { postalCodes } = filesOnDemand;
  let asked: string[] = [];
  beforeEach(() => {
    asked = [];
    filesOnDemand.postalCodes = (shard) => {
      asked.push(shard);
      return shard === '61' ? Promise.reject(new Error('not there')) : Promise.resolve('');
    };
  });
  afterEach(() => {
    filesOnDemand.postalCodes = postalCodes;
  });

  it('asks for the files of the offices only, whatever a visitor typed, and does without those that are missing', async () => {
    let refreshed = 0;
    const state = readyFeed();
    state.directory.search({ near: { postalCode: '90210' } });
    await new FinerPostalCodes().refine(state, () => (refreshed += 1));
    expect(asked.toSorted()).to.deep.equal(['53', '60', '61']);
    expect(refreshed).to.equal(1);
  });

  it('asks once for two elements that share a directory, and refreshes each', async () => {
    let refreshed = 0;
    const state = readyFeed();
    const [one, two] = [new FinerPostalCodes(), new FinerPostalCodes()];
    await Promise.all([one, two, one].map((each) => each.refine(state, () => (refreshed += 1))));
    expect(asked).to.have.length(3);
    expect(refreshed).to.equal(2);
  });
});
