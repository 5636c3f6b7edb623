import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProviderShortlist } from '../../../src/components/provider-shortlist/provider-shortlist.js';
import type { Provider } from '../../../src/feed/provider.js';
import { feedAddress } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, inside, listOf, nameOf, searchAndList, wordsOf } from './list-on-page.js';

async function opened(list: ProviderShortlist): Promise<ProviderShortlist> {
  inside(list, '.compare > summary').focus();
  await sendKeys({ press: 'Enter' });
  await until(() => inside(list, '.compare .only'), 'it never opened');
  await list.updateComplete;
  return list;
}

const rowNamed = (list: ProviderShortlist, name: string): string[] => {
  const row = all(list, 'tbody tr').find((each) => wordsOf(each.querySelector('th')) === name);
  return [...(row?.querySelectorAll('.cell-words') ?? [])].map(wordsOf);
};

async function listFrom(providers: readonly Partial<Provider>[]): Promise<ProviderShortlist> {
  const src = feedAddress({ version: 1, providers });
  const list = await listOf([], {}, src);
  for (const { id, name } of providers) list.add({ id: id as string, name: name as string });
  await until(() => inside(list, '.role'), 'the facts never came');
  return list;
}

const ana: Partial<Provider> = {
  id: 'ana',
  name: 'Ana Abara',
  role: 'psychiatrist',
  languages: ['en', 'es'],
  focus: ['adhd'],
  fees: { intake: 300 },
  telehealth: { offered: true, states: ['IL', 'WI'] },
  referral: { required: false, coordinatesWithTherapists: true },
  insurance: { accepted: ['aetna'] },
};
const ben: Partial<Provider> = {
  ...ana,
  id: 'ben',
  name: 'Ben Brennan',
  fees: { intake: 180 },
  insurance: { accepted: ['cigna'] },
};

describe('the comparison', () => {
  it('is offered where there are two to compare', async () => {
    const list = await listOf(['p1']);
    expect(all(list, '.compare')).to.deep.equal([]);
    list.add({ id: 'p2', name: nameOf('p2') });
    await list.updateComplete;
    expect(all(list, '.compare')).to.have.length(1);
    expect(all(list, 'table'), 'drawn when it is opened').to.deep.equal([]);
  });

  it('is a table of what differs, with a head for each row and each provider', async () => {
    const list = await opened(await listFrom([ana, ben]));
    expect(all(list, 'thead th').slice(1).map(wordsOf)).to.deep.equal(['Ana Abara', 'Ben Brennan']);
    expect(all(list, 'tbody th').map(wordsOf)).to.deep.equal(['Insurance', 'Fees']);
    expect(all(list, 'tbody th').every((head) => head.getAttribute('scope') === 'row')).to.equal(true);
    expect(rowNamed(list, 'Fees')).to.deep.equal(['First visit $300', 'First visit $180']);
    expect(rowNamed(list, 'Insurance')).to.deep.equal(['Aetna', 'Cigna']);
  });

  it('shows what is the same as well when asked to, and never passes off what is not known', async () => {
    const list = await opened(await listFrom([ana, { ...ben, languages: [], referral: {} }]));
    inside(list, '#only').focus();
    await sendKeys({ press: ' ' });
    await list.updateComplete;
    expect(rowNamed(list, 'Treats')).to.deep.equal(['ADHD', 'ADHD']);
    expect(rowNamed(list, 'Telehealth')).to.deep.equal(['Illinois, Wisconsin', 'Illinois, Wisconsin']);
    expect(rowNamed(list, 'Languages')).to.deep.equal(['English, Spanish', 'Not listed']);
    expect(rowNamed(list, 'How to start')).to.deep.equal(['No referral needed.', 'Not listed']);
    expect(rowNamed(list, 'Works with your therapist')).to.deep.equal(['Yes', 'Not listed']);
  });

  it('says so where nothing differs', async () => {
    const list = await opened(await listFrom([ana, { ...ana, id: 'two', name: 'Ana Abara' }]));
    expect(all(list, 'table')).to.deep.equal([]);
    expect(wordsOf(inside(list, '.compare'))).to.contain('All that is listed about them is the same.');
  });

  it('knows how far away each is where the search beside it knows from where', async () => {
    const { search, list } = await searchAndList();
    for (const id of ['p1', 'p3']) list.add({ id, name: nameOf(id) });
    await list.updateComplete;
    await opened(list);
    expect(rowNamed(list, 'Distance')).to.deep.equal([]);
    search.query = { near: { postalCode: '60614' } };
    await search.updateComplete;
    list.requestUpdate();
    await list.updateComplete;
    const [near, far] = rowNamed(list, 'Distance');
    expect(near).to.match(/mile/);
    expect(Number.parseFloat(far ?? '')).to.be.greaterThan(Number.parseFloat(near ?? ''));
  });

  it('scrolls in itself where it is wider than its room, by keyboard too, and not elsewhere', async () => {
    const list = await listOf(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    (list.parentElement as HTMLElement).style.width = '700px';
    await opened(list);
    const region = inside(list, '#region');
    await until(() => region.tabIndex === 0, 'the keyboard never gets in');
    expect(region.getAttribute('role')).to.equal('region');
    expect(inside(list, '.scroll-hint').checkVisibility()).to.equal(true);
    expect(list.scrollWidth).to.be.at.most(700);
    const head = inside(list, 'tbody th');
    const before = head.getBoundingClientRect().left;
    region.scrollLeft = 300;
    expect(head.getBoundingClientRect().left, 'the names of the facts stay').to.be.closeTo(before, 1);
    for (const id of ['p3', 'p4', 'p5', 'p6']) all(list, '.remove')[list.ids.indexOf(id)]?.click();
    await list.updateComplete;
    await until(() => !inside(list, '#region').hasAttribute('tabindex'), 'a stop that leads nowhere');
  });

  it('is cards on a narrow container, still a table to a reader', async () => {
    const list = await listOf(['p1', 'p2', 'p3']);
    (list.parentElement as HTMLElement).style.width = '320px';
    await opened(list);
    expect(getComputedStyle(inside(list, 'tbody tr')).display).to.equal('grid');
    expect(all(list, 'tbody tr:first-child .cell-name').map(wordsOf)).to.deep.equal(['p1', 'p2', 'p3'].map(nameOf));
    expect(inside(list, '.cell-name').checkVisibility()).to.equal(true);
    expect(inside(list, 'table').getAttribute('role')).to.equal('table');
    expect(inside(list, 'tbody th').getAttribute('role')).to.equal('rowheader');
    expect(list.scrollWidth).to.be.at.most(320);
  });
});
