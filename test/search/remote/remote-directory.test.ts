import { describe, expect, it } from 'vitest';
import type { FeedIssue } from '../../../src/feed/issues.js';
import type { Provider } from '../../../src/feed/provider.js';
import { createDirectory } from '../../../src/search/directory.js';
import { indexRecords } from '../../../src/search/remote/index-record.js';
import { RemoteDirectory } from '../../../src/search/remote/remote-directory.js';
import type { SearchClient } from '../../../src/search/remote/search-client.js';
import { IndexInMemory } from '../../fixtures/index-in-memory.js';
import { idsOf, people, readAs, TODAY } from '../sample-directory.js';

const records = indexRecords(people, { today: TODAY });
const byId = (id: string) => records.find((record) => record.id === id)!;
const open = (client: SearchClient = new IndexInMemory(records)) => RemoteDirectory.open(client, { today: TODAY });

/** Answers as the index does, until something else is put in its place. */
function changing(): { client: SearchClient; index: IndexInMemory; become(answer: (results: Result[]) => unknown): void } {
  const index = new IndexInMemory(records);
  let change: ((results: Result[]) => unknown) | undefined;
  return {
    index,
    client: {
      async search(requests) {
        const answer = (await index.search(requests)) as { results: Result[] };
        return change ? change(answer.results) : answer;
      },
    },
    become: (answer) => (change = answer),
  };
}
interface Result {
  hits: unknown[];
  nbHits: number;
}

describe('what an index holds of a provider', () => {
  it('is found by slugs that no colon can end', () => {
    expect(byId('ortega')).toMatchObject({
      facet_focus: expect.arrayContaining(['bipolar', 'depression']),
      facet_insurance: ['aetna', 'medicare'],
      facet_state: ['CA'],
      facet_credential: ['md'],
      facet_accepting: ['yes'],
    });
    const values = records.flatMap((record) => Object.entries(record).filter(([name]) => name.startsWith('facet_')));
    for (const [, slugs] of values) for (const slug of slugs as string[]) expect(slug).toMatch(/^[\w-]+$/);
  });

  it('says where somebody can be met', () => {
    expect(byId('nguyen')['facet_place']).toEqual(
      expect.arrayContaining(['tx_austin', 'telehealth', 'telehealth_tx', 'telehealth_md', 'located', 'zip_78']),
    );
    expect(byId('rosen')['facet_place']).toEqual(expect.arrayContaining(['unlocated', 'telehealth_ca']));
    expect(byId('rosen')).not.toHaveProperty('_geoloc');
    expect(byId('okafor')['facet_place']).toContain('office-only');
  });
});

describe('a directory elsewhere', () => {
  it('reads a text as a local directory does', async () => {
    const remote = await open();
    const local = createDirectory(people, { today: TODAY });
    for (const text of ['bipolar aetna', 'near austin', 'ortega', 'no cigna adhd', 'gardening ']) {
      expect(readAs(await remote.search({ text }))).toEqual(readAs(local.search({ text })));
    }
  });

  it('says that nobody has a word, and goes on with the others', async () => {
    const remote = await open();
    const result = await remote.search({ text: 'adhd xyzzyq ' });
    expect(result.unmatched).toEqual(['xyzzyq']);
    expect(readAs(result)).toEqual(['focus=adhd']);
    expect(result.total).toBeGreaterThan(0);
    expect(await remote.search({ text: 'xyzzyq ' })).toMatchObject({ total: 0, unmatched: ['xyzzyq'], relaxations: [] });
  });

  it('corrects a word only where nobody has it', async () => {
    const remote = await open();
    expect((await remote.search({ text: 'bipoler ' })).corrections).toEqual([{ from: 'bipoler', to: 'bipolar' }]);
    const [ortega] = people as [Provider];
    const named = indexRecords([...people, { ...ortega, id: 'named', name: 'Ana Bipoler' }], { today: TODAY });
    const other = await open(new IndexInMemory(named));
    const found = await other.search({ text: 'bipoler ' });
    expect(found.corrections).toEqual([]);
    expect(idsOf(found)).toEqual(['named']);
    expect(readAs(found)).toEqual(['person=bipoler']);
  });

  it('knows the outage of a client that resolves with nothing', async () => {
    for (const answer of [undefined, null, {}, { results: [] }, { results: [undefined] }, { results: 'x' }, 'Bad gateway']) {
      const { client, become } = changing();
      const remote = await open(client);
      become(() => answer);
      await expect(remote.search({ text: 'aetna' })).rejects.toMatchObject({ code: 'search-client-no-answer' });
      await expect(open(client)).rejects.toMatchObject({ code: 'search-client-no-answer' });
    }
  });

  it('asks for everybody once before it gives up, and puts the question again where that is answered', async () => {
    const { client, index, become } = changing();
    const remote = await open(client);
    let bad = 1;
    become((results) => (bad-- > 0 ? undefined : { results }));
    const before = index.calls.length;
    expect((await remote.search({ filters: { insurance: ['aetna'] } })).total).toBe(2);
    const [, probe] = index.calls.slice(before);
    expect(probe).toMatchObject([{ params: { query: '', facetFilters: [], hitsPerPage: 0 } }]);
  });

  it('knows an outage that looks like an empty list', async () => {
    const { client, become } = changing();
    const remote = await open(client);
    become((results) => ({ results: results.map(() => ({ hits: [], nbHits: 0 })) }));
    await expect(remote.search({ text: 'aetna' })).rejects.toMatchObject({ code: 'search-client-no-answer' });
  });

  it('tells of a failing client no more than its kind', async () => {
    const failing = {
      search: () => Promise.reject(Object.assign(new Error('GET /?q=my+secret'), { name: 'ApiError', status: 502 })),
    };
    await expect(open(failing)).rejects.toMatchObject({
      code: 'search-client-failed',
      message: 'The client failed (ApiError 502).',
    });
    await expect(open(null as never)).rejects.toMatchObject({ code: 'search-client-not-usable' });
    await expect(open(new IndexInMemory([]))).rejects.toMatchObject({ code: 'search-client-empty' });
  });

  it('shows no hit that is no usable record, whatever it is, and says which', async () => {
    const { client, become } = changing();
    const issues: FeedIssue[] = [];
    const remote = await RemoteDirectory.open(client, { today: TODAY, onIssues: (found) => issues.push(...found) });
    const trap = {
      get provider(): never {
        throw new Error('boom');
      },
    };
    const hostile = [null, 7, 'x', [], {}, trap, { provider: { id: 'a b', name: 'X' } }, { provider: { id: 'x' } }];
    become((results) => ({
      results: results.map((result) => ({ ...result, hits: [...hostile, ...result.hits, result.hits[0]] })),
    }));
    const result = await remote.search({ filters: { insurance: ['aetna'] } });
    expect(idsOf(result)).toEqual(['ortega', 'french']);
    expect(issues.filter(({ level }) => level === 'error').map(({ code }) => code)).toContain('duplicate-id');
    expect(new Set(issues.map(({ record }) => record?.index)).size).toBeGreaterThanOrEqual(hostile.length);
  });

  it('copies named fields only, and warns where an index is older than its filters', async () => {
    const { client, become } = changing();
    const remote = await open(client);
    const stranger = { id: 'stranger', name: 'Stranger', insurance: ['cigna'], onload: 'x', website: 'javascript:alert(1)' };
    become((results) => ({ results: results.map((result) => ({ ...result, hits: [{ provider: stranger }] })) }));
    const [hit] = (await remote.search({ filters: { insurance: ['aetna'] } })).hits;
    expect(hit?.provider).not.toHaveProperty('onload');
    expect(hit?.provider).not.toHaveProperty('website');
    expect(hit?.cautions).toContainEqual({ code: 'plan-not-listed', value: 'aetna' });
  });

  it('suggests what the engine has, with its counts', async () => {
    const remote = await open();
    const local = createDirectory(people, { today: TODAY });
    const plain = (all: ReturnType<typeof local.suggest>) => all.filter(({ kind }) => kind !== 'person');
    for (const text of ['bip', 'aet', 'aus', 'psychiat']) expect(remote.suggest(text)).toEqual(plain(local.suggest(text)));
  });

  it('sends no name of an index but those that the site gave', async () => {
    const index = new IndexInMemory(records);
    const remote = await RemoteDirectory.open(index, { today: TODAY, index: { best: 'people', name: 'people_by_name' } });
    await remote.search({ sort: 'name' });
    await remote.search({ sort: 'soonest' });
    expect(index.calls.map(([request]) => request?.indexName)).toEqual(['people', 'people_by_name', 'people']);
    expect(remote.sorts).toEqual(['best', 'name']);
  });
});
