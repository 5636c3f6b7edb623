import { expect } from '@open-wc/testing';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { cards, focused, inside, keepConsole, press, search, total, type } from './search-on-page.js';

const { said } = keepConsole();
const ids = sampleFeed.providers
  .slice(10, 15)
  .map(({ id }) => id)
  .reverse();
const listed = {
  ...sampleFeed,
  lists: { 'warm-referrals': { title: 'People we know', note: 'We have worked with each of them.', ids } },
};
const src = feedAddress(listed);
const shown = (element: Element): string[] => cards(element).map((card) => card.hit?.provider.id ?? '');

describe('provider-search, a list of the practice', () => {
  it('shows its people first, in its order, with the words of the practice', async () => {
    const element = await search({ src, list: 'warm-referrals', practice: 'Willow Street Therapy' });
    expect(shown(element)).to.deep.equal(ids);
    const section = inside(element, '.curated');
    expect(section.textContent).to.contain('People we know');
    expect(section.textContent?.replace(/\s+/g, ' ')).to.contain(
      'Recommended by Willow Street Therapy: We have worked with each of them.',
    );
    expect(inside<HTMLSelectElement>(element, '#sort').selectedOptions[0]?.textContent?.trim()).to.equal(
      'As the practice lists them',
    );
  });

  it('searches and counts within the list', async () => {
    const element = await search({ src, list: 'warm-referrals' });
    const name = cards(element)[2]?.hit?.provider.name.split(' ').at(-1) ?? '';
    await type(element, name);
    expect(shown(element)).to.include(ids[2]);
    expect(shown(element).every((id) => ids.includes(id))).to.equal(true);
  });

  it('leads to everybody and back, by keyboard, and keeps what was asked', async () => {
    const element = await search({ src, list: 'warm-referrals', accepting: 'yes' });
    const few = element.total ?? 0;
    inside<HTMLButtonElement>(element, '.curated button').focus();
    await press(element, 'Enter');
    await until(() => focused(element)?.id === 'total', 'the focus never went to the list of everybody');
    expect(element.total).to.be.above(few);
    expect(element.query.filters).to.deep.equal({ accepting: ['yes'] });
    expect(inside<HTMLSelectElement>(element, '#sort').value).to.equal('best');
    const back = inside<HTMLButtonElement>(element, '.curated button');
    expect(back.textContent?.trim()).to.equal('Back to “People we know”');
    back.focus();
    await press(element, 'Enter');
    await until(() => focused(element)?.id === 'curated-title', 'the focus never went to the practice’s list');
    expect(element.total).to.equal(few);
    expect(focused(element)?.textContent).to.contain('People we know');
  });

  it('tells the editor where the feed has no such list, and shows everybody', async () => {
    const element = await search({ src, list: 'warm-referals' });
    expect(total(element)).to.contain(String(sampleFeed.providers.length));
    expect(said()).to.contain('list-not-in-feed').and.to.contain('warm-referrals');
    expect(inside(element, '.curated')).to.equal(null);
  });
});
