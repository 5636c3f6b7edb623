import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { SearchController } from '../../src/controllers/search-controller.js';
import { parseFeed } from '../../src/feed/parse.js';
import { createDirectory } from '../../src/search/directory.js';
import type { SearchResult } from '../../src/search/query.js';
import { sampleFeed } from '../fixtures/sample-feed.js';

const directory = createDirectory(parseFeed(sampleFeed).feed.providers, { today: '2026-11-15' });

function searching(pageSize = 20): { search: SearchController; answers: SearchResult[] } {
  const answers: SearchResult[] = [];
  const host = { requestUpdate: () => {} } as unknown as ReactiveControllerHost;
  const search = new SearchController(host, { pageSize: () => pageSize, onAnswer: (result) => answers.push(result) });
  search.directory = directory;
  return { search, answers };
}

const chips = (search: SearchController): string[] =>
  search.narrowings.map((each) => {
    if (each.from === 'place') return 'place';
    return each.from === 'text' ? `${each.term.facet} ${each.term.value} (typed)` : `${each.facet} ${each.value}`;
  });

describe('search controller', () => {
  it('answers each change at once', () => {
    const { search, answers } = searching();
    search.setText('aetna');
    search.toggle('language', 'es');
    expect(answers).to.have.length(2);
    expect(chips(search)).to.deep.equal(['insurance aetna (typed)', 'language es']);
    expect(search.result?.total).to.be.above(0);
    expect(search.result?.hits.every(({ provider }) => provider.languages?.includes('es'))).to.equal(true);
  });

  it('keeps a question that was asked before the directory came', () => {
    const host = { requestUpdate: () => {} } as unknown as ReactiveControllerHost;
    const search = new SearchController(host, { pageSize: () => 20, onAnswer: () => {} });
    search.setText('aetna');
    expect(search.result).to.equal(undefined);
    search.directory = directory;
    expect(chips(search)).to.deep.equal(['insurance aetna (typed)']);
  });

  it('takes a chip of the text out of the text, and leaves the rest as it was typed', () => {
    const { search } = searching();
    search.setText('bipolar aetna Spanish');
    const aetna = search.narrowings.find((each) => each.from === 'text' && each.term.value === 'aetna');
    search.removeNarrowing(aetna!);
    expect(search.text).to.equal('bipolar Spanish');
  });

  it('takes a place out with the words that measure from it', () => {
    const { search } = searching();
    search.setText('adhd within 10 miles of 60614');
    const place = search.narrowings.find((each) => each.from === 'text' && each.term.facet === 'place');
    search.removeNarrowing(place!);
    expect(search.text).to.equal('adhd');
  });

  it('unticks what the text says by taking the words out', () => {
    const { search } = searching();
    search.setText('aetna');
    expect(search.isSelected('insurance', 'aetna')).to.equal(true);
    search.toggle('insurance', 'aetna');
    expect(search.text).to.equal('');
    expect(search.isSelected('insurance', 'aetna')).to.equal(false);
  });

  it('finds as many as the count beside a value promises', () => {
    const { search } = searching();
    search.setText('adhd');
    for (const [facet, value] of [
      ['language', 'es'],
      ['insurance', 'cigna'],
      ['state', 'WI'],
    ] as const) {
      const promised = search.result?.facets[facet][value] ?? 0;
      search.toggle(facet, value);
      expect(search.result?.total, `${facet} ${value}`).to.equal(promised);
      search.toggle(facet, value);
    }
  });

  it('does not change the order of the values while someone filters', () => {
    const { search } = searching();
    const before = search.valuesOf('focus');
    search.setText('aetna');
    search.toggle('language', 'es');
    expect(search.valuesOf('focus')).to.deep.equal(before);
    expect(before.length).to.be.above(5);
  });

  it('searches a corrected word as typed when asked to, and forgets that when the word is gone', () => {
    const { search } = searching();
    search.setText('bipoler');
    expect(search.result?.corrections.map(({ from }) => from)).to.deep.equal(['bipoler']);
    search.takeLiterally('bipoler');
    expect(search.result?.corrections).to.deep.equal([]);
    expect(search.query.literal).to.deep.equal(['bipoler']);
    search.setText('aetna');
    expect(search.query.literal).to.deep.equal([]);
  });

  it('every way out of an empty list leads to as many as it promises', () => {
    const asked = [
      { filters: { focus: ['adhd'], insurance: ['aetna'], language: ['vi'], state: ['WI'] } },
      { text: 'bipolar aetna', filters: { language: ['vi'] } },
      { filters: { insurance: ['cigna'] }, near: { postalCode: '90210', withinMiles: 5 } },
      { text: 'within 5 miles of 62701' },
      { text: 'schizophrenia tms vietnamese cigna wisconsin' },
      { text: 'vietnamese schizophrenia', filters: { insurance: ['cigna'], role: ['physician-assistant'] } },
    ];
    let ways = 0;
    let pairs = 0;
    for (const query of asked) {
      const { search } = searching();
      search.query = query;
      expect(search.result?.total, JSON.stringify(query)).to.equal(0);
      for (const way of search.result?.relaxations ?? []) {
        search.query = query;
        search.relax(way);
        expect(search.result?.total, JSON.stringify(way.change)).to.equal(way.total);
        ways += 1;
        if (way.and) pairs += 1;
      }
    }
    expect(ways).to.be.above(3);
    expect(pairs).to.be.above(1);
  });

  it('shows the next page below the first, and starts over with a new question', () => {
    const { search, answers } = searching(10);
    expect(search.result?.hits).to.have.length(10);
    const first = search.result?.hits.map(({ provider }) => provider.id);
    search.showMore();
    expect(search.result?.hits).to.have.length(20);
    expect(search.result?.hits.slice(0, 10).map(({ provider }) => provider.id)).to.deep.equal(first);
    expect(answers, 'more of the same is no new answer').to.have.length(0);
    search.setSort('name');
    expect(search.result?.hits).to.have.length(10);
  });

  it('clears everything but the order', () => {
    const { search } = searching();
    search.query = { text: 'adhd', filters: { language: ['es'] }, near: { postalCode: '60614' }, sort: 'name' };
    search.clear();
    expect(search.narrowings).to.deep.equal([]);
    expect(search.sort).to.equal('name');
    expect(search.result?.total).to.equal(60);
  });

  it('goes back to the best match when the place that "nearest" needs is taken away', () => {
    const { search } = searching();
    search.setNear({ postalCode: '60614' });
    search.setSort('nearest');
    search.setNear(undefined);
    expect(search.sort).to.equal('best');
  });
});
