import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ReferralSheet } from '../../../src/components/referral-sheet/referral-sheet.js';
import { sharedShortlist } from '../../../src/controllers/shared-shortlists.js';
import { EMPTY_SHORTLIST } from '../../../src/referral/shortlist.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { problemsHeard } from '../../fixtures/problems-heard.js';
import { bare } from '../../fixtures/sample-providers.js';
import { until } from '../../fixtures/until.js';
import { fact, names, part, parts, printNotes, sheetOnPage, words } from './sheet-on-page.js';

const problems = problemsHeard();
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('who is on the sheet', () => {
  const lists = { 'warm-referrals': { title: 'We know them', ids: ['p3', 'p1', 'gone'] } };
  const src = () => feedAddress({ ...sampleFeed, lists });
  const fromFeed = (attributes: Record<string, string>) => sheetOnPage({ providers: [], attributes });

  it('is the curated list that is named, in the practice’s order, and its name is the link', async () => {
    const element = await fromFeed({ src: src(), list: 'warm-referrals' });
    expect(names(element)).to.deep.equal(
      sampleFeed.providers
        .filter(({ id }) => id === 'p3')
        .concat(sampleFeed.providers.filter(({ id }) => id === 'p1'))
        .map(({ name }) => name),
    );
    expect(part<HTMLAnchorElement>(element, '.link a')!.hash).to.equal('#pm-list=1!warm-referrals');
  });

  it('tells the site editor of a list that the feed does not have', async () => {
    const element = await fixture<ReferralSheet>(html`<referral-sheet src=${src()} list="warm"></referral-sheet>`);
    await until(() => part(element, '.empty') && problems().length > 0);
    expect(problems()).to.deep.equal([{ code: 'list-not-in-feed', attribute: 'list', value: 'warm', allowed: 'warm-referrals' }]);
  });

  it('is the visitor’s own list before it, with the notes made about each once they are wanted', async () => {
    const address = src();
    sharedShortlist(address).change({
      entries: [
        { id: 'p2', name: 'Old name', note: 'Ask about Fridays' },
        { id: 'gone', name: 'Gone' },
      ],
    });
    const element = await fromFeed({ src: address, list: 'warm-referrals' });
    expect(names(element)).to.have.length(1);
    expect(words(part(element, '.paper'))).not.to.contain('Fridays');
    await printNotes(element);
    expect(fact(element, 1, 'My notes')).to.equal('Ask about Fridays');
    sharedShortlist(address).change({ entries: [{ id: 'p4', name: 'Other' }] });
    await until(() => !words(part(element, '.entry')).includes('Ask about Fridays'));
    expect(names(element)).to.deep.equal([sampleFeed.providers[3]!['name']]);
    sharedShortlist(address).change(EMPTY_SHORTLIST);
  });

  it('is the list in the page’s address where there is no other', async () => {
    location.hash = '#pm-list=1!!p5,gone,p6';
    const element = await fromFeed({ src: src() });
    expect(names(element)).to.deep.equal([4, 5].map((index) => sampleFeed.providers[index]!['name']));
  });

  it('is the first six of a longer list until somebody chooses others, by keyboard alone', async () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ ...bare, id: `many-${index}`, name: `Person ${index}` }));
    const element = await sheetOnPage({ providers: many });
    expect(names(element)).to.deep.equal(many.slice(0, 6).map(({ name }) => name));
    expect(words(part(element, '.too-many span'))).to.equal('6 of 8 are on the sheet.');
    part(element, '.too-many button')!.focus();
    await sendKeys({ press: 'Enter' });
    const boxes = parts(element, '[aria-describedby="on-sheet-about"] input') as HTMLInputElement[];
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).to.deep.equal([
      ...Array.from({ length: 6 }, () => [true, false]),
      [false, true],
      [false, true],
    ]);
    expect(words(part(element, '#on-sheet-about'))).to.equal(
      '6 of 8 are on it. It is full. To choose somebody else, take one off first.',
    );
    expect(element.shadowRoot!.activeElement).to.equal(boxes[0]);
    await sendKeys({ press: ' ' });
    expect(names(element)).to.deep.equal(many.slice(1, 6).map(({ name }) => name));
    expect(words(part(element, '#on-sheet-about'))).to.equal('5 of 8 are on it. There is room for 6.');
    expect(boxes.some(({ disabled }) => disabled)).to.equal(false);
    boxes[7]!.click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Person 1', 'Person 2', 'Person 3', 'Person 4', 'Person 5', 'Person 7']);
    expect(part<HTMLAnchorElement>(element, '.link a')!.hash).to.match(/many-5,many-7$/);
  });

  it('is never nobody of a longer list: the last box stays ticked', async () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ ...bare, id: `many-${index}`, name: `Person ${index}` }));
    const element = await sheetOnPage({ providers: many });
    const boxes = parts(element, '[aria-describedby="on-sheet-about"] input') as HTMLInputElement[];
    for (const box of boxes.slice(0, 5)) {
      box.click();
      await element.updateComplete;
    }
    expect(names(element)).to.deep.equal(['Person 5']);
    expect(boxes[5]!.disabled).to.equal(true);
  });

  it('names whoever of the visitor’s list is no longer listed, on the sheet too', async () => {
    const address = src();
    sharedShortlist(address).change({
      entries: [
        { id: 'p2', name: 'Old name' },
        { id: 'gone', name: 'Vera Lund' },
        { id: 'away', name: 'Otto Brandt' },
      ],
    });
    const element = await fromFeed({ src: address });
    expect(words(part(element, '.paper .gone'))).to.equal('Vera Lund and Otto Brandt are no longer listed.');
    sharedShortlist(address).change({ entries: [{ id: 'gone', name: 'Vera Lund' }] });
    await until(() => part(element, '.empty'));
    expect(words(part(element, '.empty'))).to.equal(
      'Vera Lund is no longer listed. Add other providers to your list, and the sheet is made from it.',
    );
    sharedShortlist(address).change(EMPTY_SHORTLIST);
    location.hash = '#pm-list=1!!gone';
    await until(() => words(part(element, '.empty')).startsWith('1 provider of this list is no longer listed.'));
  });

  it('is told of by whoever edits the site where no feed is named', async () => {
    const element = await fixture<ReferralSheet>(html`<referral-sheet></referral-sheet>`);
    await until(() => problems().length > 0);
    expect(problems().map(({ code, attribute }) => [code, attribute])).to.deep.equal([['feed-address-missing', 'src']]);
    element.remove();
  });

  it('is nobody yet: the page’s own words stay', async () => {
    const element = await fixture<ReferralSheet>(html`<referral-sheet src=${src()}><p>Call us.</p></referral-sheet>`);
    await until(() => part(element, '.empty'));
    expect(words(part(element, '.empty'))).to.contain('Nobody is on the list yet.');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
