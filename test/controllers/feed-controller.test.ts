import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FeedController, type FeedState } from '../../src/controllers/feed-controller.js';
import { feedAddress, sampleFeed } from '../fixtures/sample-feed.js';
import { until } from '../fixtures/until.js';

class FeedProbe extends LitElement {
  url: string | undefined;
  failures: string[] = [];
  issues = 0;
  readonly states: FeedState['status'][] = [];
  readonly feed = new FeedController(this, {
    onFailure: (code) => this.failures.push(code),
    onIssues: (issues) => (this.issues += issues.length),
  });
  override willUpdate(): void {
    this.feed.use({ url: this.url, locale: 'en' });
    if (this.states.at(-1) !== this.feed.state.status) this.states.push(this.feed.state.status);
  }
  ask(url: string | undefined): void {
    this.url = url;
    this.requestUpdate();
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
