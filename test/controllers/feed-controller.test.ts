import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FeedController, type FeedState } from '../../src/controllers/feed-controller.js';
import { feedAddress, sampleFeed } from '../fixtures/sample-feed.js';
import { inHalves, serveFiles } from '../fixtures/served-files.js';
import { until } from '../fixtures/until.js';

class FeedProbe extends LitElement {
  url: string | undefined;
  inStates: readonly string[] = [];
  partFailures: string[] = [];
  failures: string[] = [];
  issues = 0;
  readonly states: FeedState['status'][] = [];
  readonly feed = new FeedController(this, {
    onFailure: (code) => this.failures.push(code),
    onPartFailure: (code, detail) => this.partFailures.push(`${code} ${detail}`),
    onIssues: (issues) => (this.issues += issues.length),
  });
  override willUpdate(): void {
    this.feed.use({ url: this.url, locale: 'en', states: this.inStates });
    if (this.states.at(-1) !== this.feed.state.status) this.states.push(this.feed.state.status);
  }
  ask(url: string | undefined): void {
    this.url = url;
    this.requestUpdate();
  }
  askIn(...states: string[]): void {
    this.inStates = states;
    this.requestUpdate();
  }
  /** Ids of who can be searched, while the feed is ready. */
  get ids(): string {
    const { state } = this.feed;
    return state.status === 'ready' ? state.feed.providers.map(({ id }) => id).join(' ') : state.status;
  }
}
customElements.define('feed-probe', FeedProbe);

/** Counts requests; each waits until the test lets it go. */
function heldFetch(): { calls: { url: string; signal: AbortSignal; answer: (body: unknown) => void }[]; restore: () => void } {
  const { fetch } = window;
  const calls: { url: string; signal: AbortSignal; answer: (body: unknown) => void }[] = [];
  window.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal as AbortSignal;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      calls.push({
        url: String(input),
        signal,
        answer: (body) => resolve(new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })),
      });
    });
  return { calls, restore: () => (window.fetch = fetch) };
}

const probe = (): Promise<FeedProbe> => fixture<FeedProbe>(html`<feed-probe></feed-probe>`);
const settled = (element: FeedProbe): Promise<void> =>
  until(() => !['idle', 'loading'].includes(element.feed.state.status), 'the feed never settled');

describe('feed controller', () => {
  it('loads, and hands over a directory', async () => {
    const element = await probe();
    element.ask(feedAddress());
    await settled(element);
    expect(element.states).to.deep.equal(['idle', 'loading', 'ready']);
    const { state } = element.feed;
    expect(state.status === 'ready' && state.directory.size).to.equal(60);
  });

  it('two elements that name the same feed share one request and one directory', async () => {
    const held = heldFetch();
    try {
      const [one, two] = [await probe(), await probe()];
      one.ask('https://feeds.example/a.json');
      two.ask('https://feeds.example/a.json');
      await until(() => held.calls.length > 0);
      held.calls[0]?.answer(sampleFeed);
      await Promise.all([settled(one), settled(two)]);
      expect(held.calls).to.have.length(1);
      const [a, b] = [one.feed.state, two.feed.state];
      expect(a.status === 'ready' && b.status === 'ready' && a.directory === b.directory).to.equal(true);
    } finally {
      held.restore();
    }
  });

  it('cancels a request that nobody waits for any more, and drops its answer', async () => {
    const held = heldFetch();
    try {
      const element = await probe();
      element.ask('https://feeds.example/old.json');
      await until(() => held.calls.length === 1);
      element.ask('https://feeds.example/new.json');
      await until(() => held.calls.length === 2);
      await until(() => held.calls[0]?.signal.aborted === true);
      held.calls[1]?.answer({ version: 1, providers: [{ id: 'only', name: 'Only One' }] });
      await settled(element);
      const { state } = element.feed;
      expect(state.status === 'ready' && state.directory.size).to.equal(1);
      expect(element.failures, 'a cancelled request is no failure').to.deep.equal([]);
    } finally {
      held.restore();
    }
  });

  it('goes on loading while the element is moved, and keeps what it has when it leaves and comes back', async () => {
    const held = heldFetch();
    try {
      const element = await probe();
      element.ask('https://feeds.example/moved.json');
      await until(() => held.calls.length === 1);
      const parent = element.parentElement as HTMLElement;
      parent.prepend(element);
      await element.updateComplete;
      expect(held.calls[0]?.signal.aborted).to.equal(false);
      held.calls[0]?.answer(sampleFeed);
      await settled(element);
      const before = element.feed.state;
      element.remove();
      await Promise.resolve();
      parent.append(element);
      await element.updateComplete;
      expect(element.feed.state).to.equal(before);
      expect(held.calls).to.have.length(1);
    } finally {
      held.restore();
    }
  });

  it('cancels when the last element is gone, and loads again when it returns', async () => {
    const held = heldFetch();
    try {
      const element = await probe();
      element.ask('https://feeds.example/gone.json');
      await until(() => held.calls.length === 1);
      const parent = element.parentElement as HTMLElement;
      element.remove();
      await until(() => held.calls[0]?.signal.aborted === true);
      parent.append(element);
      await until(() => held.calls.length === 2);
      held.calls[1]?.answer(sampleFeed);
      await settled(element);
      expect(element.feed.state.status).to.equal('ready');
    } finally {
      held.restore();
    }
  });

  it('says what failed, and tries again', async () => {
    const { fetch } = window;
    const element = await probe();
    try {
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      element.ask('https://feeds.example/down.json');
      await settled(element);
      expect(element.failures).to.deep.equal(['feed-network']);
      expect(element.feed.state).to.include({ status: 'failed', kind: 'unreachable' });
      window.fetch = () => Promise.resolve(Response.json(sampleFeed));
      element.feed.reload();
      await until(() => element.feed.state.status === 'ready');
    } finally {
      window.fetch = fetch;
    }
  });

  for (const [what, body, code] of [
    ['a web page in place of the feed', '<!doctype html><title>Not found</title>', 'feed-html'],
    ['a feed that breaks off', JSON.stringify(sampleFeed).slice(0, 500), 'feed-truncated'],
    ['an empty file', ' ', 'feed-empty-body'],
    ['a feed without providers', '{"version":1,"providers":[]}', 'feed-empty'],
  ] as const) {
    it(`knows ${what} for what it is`, async () => {
      const element = await probe();
      element.ask(feedAddress(body));
      await settled(element);
      expect(element.failures).to.deep.equal([code]);
      expect(element.feed.state.status).to.equal(code === 'feed-empty' ? 'empty' : 'failed');
    });
  }

  it('shows what is usable, and reports what is not', async () => {
    const element = await probe();
    element.ask(feedAddress({ version: 1, providers: [{ id: 'a', name: 'Ana' }, { id: 'a', name: 'Twice' }, 7] }));
    await settled(element);
    const { state } = element.feed;
    expect(state.status === 'ready' && state.directory.size).to.equal(1);
    expect(element.issues).to.be.at.least(2);
  });
});

describe('feed controller, with a large feed', () => {
  const many = Array.from({ length: 1_200 }, (_, i) => ({ id: `p${i}`, name: `Name ${i}`, bio: 'Plain words. '.repeat(100) }));
  const large = JSON.stringify({ version: 1, count: many.length, providers: many });

  it('tells how many of how many providers are read while the rest is on its way', async () => {
    const { body, arrive } = inHalves(large);
    const served = serveFiles({ 'large.json': body });
    try {
      const element = await probe();
      element.ask('https://feeds.example/large.json');
      await until(() => served.asked.length > 0);
      arrive[0]();
      await until(() => element.feed.state.status === 'loading' && element.feed.state.progress?.read !== undefined);
      const { state } = element.feed;
      expect(state.status === 'loading' && state.progress).to.deep.include({ step: 'reading', total: 1_200 });
      expect(state.status === 'loading' && state.progress?.percent).to.be.within(1, 59);
      arrive[1]();
      await settled(element);
      expect(element.states).to.deep.equal(['idle', 'loading', 'ready']);
      expect(element.feed.state.status === 'ready' && element.feed.state.directory.size).to.equal(1_200);
    } finally {
      served.restore();
    }
  });

  it('is called off when the last element is gone in the middle, and says nothing', async () => {
    const halves = inHalves(large);
    const served = serveFiles({ 'left.json': halves.body });
    try {
      const element = await probe();
      element.ask('https://feeds.example/left.json');
      await until(() => served.asked.length > 0);
      halves.arrive[0]();
      await until(() => element.feed.state.status === 'loading' && element.feed.state.progress);
      element.remove();
      await until(() => halves.isCancelled);
      expect(element.failures).to.deep.equal([]);
      expect(element.feed.state.status).to.equal('loading');
    } finally {
      served.restore();
    }
  });

  it('two elements share one directory also where it takes a while to build', async () => {
    const address = feedAddress(large);
    const [one, two] = [await probe(), await probe()];
    one.ask(address);
    two.ask(address);
    await Promise.all([settled(one), settled(two)]);
    const [a, b] = [one.feed.state, two.feed.state];
    expect(a.status === 'ready' && b.status === 'ready' && a.directory === b.directory).to.equal(true);
  });
});

describe('feed controller, with a feed in parts', () => {
  const of = (...ids: string[]): unknown => ids.map((id) => ({ id, name: `Name of ${id}` }));
  const index = {
    version: 1,
    parts: [
      { src: 'il.json', states: ['IL'] },
      { src: 'wi.json', states: ['WI'] },
    ],
  };
  const all = { 'index.json': index, 'il.json': of('ana'), 'wi.json': of('bo') };
  /** A feed of its own for each test. */
  let number = 0;
  const address = (): string => `https://parts-${++number}.example/index.json`;

  it('loads what is asked for, then only what is new, and goes on showing what is there meanwhile', async () => {
    const served = serveFiles(all);
    try {
      const element = await probe();
      element.inStates = ['IL'];
      element.ask(address());
      await settled(element);
      expect(element.ids).to.equal('ana');
      expect(element.feed.state).to.deep.include({ rest: { states: ['IL'] } });
      expect(served.asked).to.deep.equal(['index.json', 'il.json']);
      element.askIn('IL', 'WI');
      await element.updateComplete;
      expect(element.ids).to.equal('ana');
      await until(() => element.ids === 'ana bo');
      expect(served.asked).to.deep.equal(['index.json', 'il.json', 'wi.json']);
      expect(element.feed.state.status === 'ready' && element.feed.state.rest).to.equal(undefined);
      element.askIn('WI');
      await until(() => element.ids === 'bo');
      element.askIn();
      await until(() => element.ids === 'ana bo');
      expect(served.asked).to.have.length(3);
    } finally {
      served.restore();
    }
  });

  it('shows the others where a part fails, tells the editor which, and tries that one again', async () => {
    const served = serveFiles({ ...all, 'wi.json': undefined });
    try {
      const element = await probe();
      element.ask(address());
      await settled(element);
      expect(element.ids).to.equal('ana');
      expect(element.feed.state).to.deep.include({ rest: { missingParts: 1 } });
      expect(element.partFailures).to.deep.equal(['feed-not-found wi.json: The server answered with status 404.']);
      expect(element.failures).to.deep.equal([]);
      served.files['wi.json'] = all['wi.json'];
      element.feed.retryParts();
      await until(() => element.ids === 'ana bo');
      expect(served.asked).to.have.length(4);
    } finally {
      served.restore();
    }
  });

  it('keeps what is there when the only part that is asked for in addition fails', async () => {
    const served = serveFiles({ ...all, 'wi.json': undefined });
    try {
      const element = await probe();
      element.inStates = ['IL'];
      element.ask(address());
      await settled(element);
      element.askIn('WI');
      await until(() => element.partFailures.length > 0);
      expect(element.ids).to.equal('ana');
      expect(element.feed.state.status === 'ready' && element.feed.state.rest?.missingParts).to.equal(1);
    } finally {
      served.restore();
    }
  });
});
