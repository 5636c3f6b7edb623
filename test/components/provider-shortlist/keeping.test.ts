import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/provider-shortlist/define.js';
import type { ProviderShortlist } from '../../../src/components/provider-shortlist/provider-shortlist.js';
import { MEMORY_PREFIX, SharedShortlist } from '../../../src/controllers/shared-shortlists.js';
import { EMPTY_SHORTLIST } from '../../../src/referral/shortlist.js';
import { feedAddress } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, feedWithLists, inside, listen, listOf, nameOf, names, settled, wordsOf } from './list-on-page.js';

const kept = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith(MEMORY_PREFIX));
const writeNote = async (list: ProviderShortlist, words: string): Promise<void> => {
  inside<HTMLDetailsElement>(list, '.note').open = true;
  inside(list, '.note textarea').focus();
  await sendKeys({ type: words });
  await list.updateComplete;
};

beforeEach(() => sessionStorage.clear());
afterEach(() => sessionStorage.clear());

describe('the list', () => {
  it('says in one sentence how to begin', async () => {
    const list = await listOf([]);
    expect(wordsOf(inside(list, '.empty'))).to.equal(
      'Nobody is on your list yet. Press “Add to my list” on a provider, and you can compare them here.',
    );
    expect(all(list, 'button')).to.deep.equal([]);
  });

  it('keeps somebody who has left the feed, by name, as no longer listed', async () => {
    const list = await listOf(['p1']);
    list.add({ id: 'moved-away', name: 'Rosa Delgado' });
    await list.updateComplete;
    expect(names(list)).to.deep.equal([nameOf('p1'), 'Rosa Delgado']);
    expect(wordsOf(inside(list, '.gone-note'))).to.equal('No longer listed. Ask Lakeside Therapy about them.');
  });

  it('says nobody is gone while the feed is on its way', async () => {
    const list = document.createElement('provider-shortlist');
    list.src = feedAddress(feedWithLists);
    const place = await fixture(html`<div></div>`);
    place.append(list);
    list.add({ id: 'p1', name: nameOf('p1') });
    await list.updateComplete;
    expect(all(list, '.entry')).to.have.length(1);
    expect(all(list, '.gone-note')).to.deep.equal([]);
    await settled(list);
    expect(all(list, '.gone-note')).to.deep.equal([]);
  });

  it('keeps the names where the feed cannot be loaded, says why, and tries again when asked', async () => {
    const { error } = console;
    console.error = () => undefined;
    const list = document.createElement('provider-shortlist');
    list.src = feedAddress('no feed');
    let failures = 0;
    list.addEventListener('pm-error', () => (failures += 1));
    const place = await fixture(html`<div></div>`);
    place.append(list);
    list.add({ id: 'p1', name: nameOf('p1') });
    await until(() => inside(list, '#retry'), 'nothing was said');
    expect(names(list)).to.deep.equal([nameOf('p1')]);
    expect(wordsOf(inside(list, '.notice'))).to.contain('It is nothing that you did.');
    inside(list, '#retry').click();
    await until(() => failures === 2, 'it never tried');
    console.error = error;
  });

  it('takes somebody off, goes on at the next, and can put them back with their note', async () => {
    const list = await listOf(['p1', 'p2']);
    await writeNote(list, 'kind on the phone');
    const heard = listen(list);
    inside(list, '.remove').focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(names(list)).to.deep.equal([nameOf('p2')]);
    expect(heard).to.deep.equal([`${nameOf('p1')} taken off. 1 on your list.`]);
    expect(list.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal(`Take off ${nameOf('p2')}`);
    inside(list, '#put-back').click();
    await list.updateComplete;
    expect(names(list)).to.deep.equal([nameOf('p1'), nameOf('p2')]);
    expect(inside<HTMLTextAreaElement>(list, '.note textarea').value).to.equal('kind on the phone');
  });
});

describe('without `remember`', () => {
  it('nothing is stored on the device, and the page says so', async () => {
    const list = await listOf(['p1', 'p2']);
    await writeNote(list, 'late hours');
    expect(kept()).to.deep.equal([]);
    expect(wordsOf(inside(list, '.kept .hint'))).to.contain('gone when you leave it');
  });
});

describe('with `remember`', () => {
  it('the list and its notes are in the session, and a button clears both', async () => {
    const list = await listOf(['p1', 'p2'], { remember: '' });
    await writeNote(list, 'late hours');
    expect(kept()).to.have.length(1);
    expect(sessionStorage.getItem(kept()[0] as string)).to.contain('late hours');
    expect(wordsOf(inside(list, '.kept .hint'))).to.contain('On a shared computer, clear them when you are done.');
    inside(list, '#clear').focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(list.ids).to.deep.equal([]);
    expect(kept()).to.deep.equal([]);
    expect(list.shadowRoot?.activeElement?.id).to.equal('put-back');
  });

  it('nothing is left when the attribute is taken away', async () => {
    const list = await listOf(['p1'], { remember: '' });
    expect(kept()).to.have.length(1);
    list.removeAttribute('remember');
    await list.updateComplete;
    expect(kept()).to.deep.equal([]);
    expect(list.ids, 'the page still has it').to.deep.equal(['p1']);
  });

  it('the next page of the same tab has it again', () => {
    const first = new SharedShortlist('https://site.example/feed.json', () => sessionStorage);
    first.remember({});
    first.change({ entries: [{ id: 'p1', name: 'Ana Abara', note: 'late hours' }] });
    const next = new SharedShortlist('https://site.example/feed.json', () => sessionStorage);
    expect(next.current).to.equal(EMPTY_SHORTLIST);
    next.remember({});
    expect(next.current.entries).to.deep.equal([{ id: 'p1', name: 'Ana Abara', note: 'late hours' }]);
    const other = new SharedShortlist('https://site.example/other.json', () => sessionStorage);
    other.remember({});
    expect(other.current.entries, 'another feed').to.deep.equal([]);
  });

  it('a browser that forbids storage keeps it in memory', () => {
    const shared = new SharedShortlist('https://site.example/feed.json', () => {
      throw new DOMException('denied', 'SecurityError');
    });
    shared.remember({});
    shared.change({ entries: [{ id: 'p1', name: 'Ana Abara' }] });
    expect(shared.current.entries).to.have.length(1);
  });
});
