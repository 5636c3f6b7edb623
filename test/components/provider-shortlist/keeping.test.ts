import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/provider-match/define.js';
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

describe('"Put back"', () => {
  it('brings one back to its place, and keeps what is newer: somebody added, a note', async () => {
    const list = await listOf(['p1', 'p2', 'p3']);
    all(list, '.remove')[1]?.click();
    list.add({ id: 'p4', name: nameOf('p4') });
    await list.updateComplete;
    expect(wordsOf(inside(list, '.notice span')), 'as it is now').to.equal(`${nameOf('p2')} taken off. 3 on your list.`);
    await writeNote(list, 'call on Monday');
    const heard = listen(list);
    inside(list, '#put-back').click();
    await list.updateComplete;
    expect(list.ids).to.deep.equal(['p1', 'p2', 'p3', 'p4']);
    expect(inside<HTMLTextAreaElement>(list, '.note textarea').value).to.equal('call on Monday');
    expect(heard).to.deep.equal([`${nameOf('p2')} is back on your list.`]);
    expect(all(list, '.notice')).to.deep.equal([]);
  });

  it('after a clearing brings those back that are missing, behind those who came since', async () => {
    const list = await listOf(['p1', 'p2', 'p3']);
    inside(list, '#clear').click();
    for (const id of ['p4', 'p2']) list.add({ id, name: nameOf(id) });
    await list.updateComplete;
    expect(wordsOf(inside(list, '.notice span'))).to.equal('Your list was cleared.');
    const heard = listen(list);
    inside(list, '#put-back').click();
    await list.updateComplete;
    expect(list.ids).to.deep.equal(['p4', 'p2', 'p1', 'p3']);
    expect(heard).to.deep.equal(['2 providers are back on your list.']);
  });

  it('is gone where there is nothing to put back, or no room', async () => {
    const list = await listOf(['p1', 'p2'], { 'shortlist-limit': '2' });
    all(list, '.remove')[0]?.click();
    await list.updateComplete;
    expect(all(list, '#put-back')).to.have.length(1);
    list.add({ id: 'p1', name: nameOf('p1') });
    await list.updateComplete;
    expect(all(list, '.notice'), 'on the list again').to.deep.equal([]);
    all(list, '.remove')[0]?.click();
    list.add({ id: 'p3', name: nameOf('p3') });
    await list.updateComplete;
    expect(all(list, '.notice'), 'no room').to.deep.equal([]);
  });
});

describe('a note', () => {
  it('that is emptied stays open under the fingers', async () => {
    const list = await listOf(['p1', 'p2']);
    await writeNote(list, 'ab');
    const field = inside<HTMLTextAreaElement>(list, '.note textarea');
    for (let key = 0; key < 2; key += 1) await sendKeys({ press: 'Backspace' });
    await list.updateComplete;
    expect(field.value).to.equal('');
    expect(inside<HTMLDetailsElement>(list, '.note').open).to.equal(true);
    expect(list.shadowRoot?.activeElement, 'the focus').to.equal(field);
    await sendKeys({ type: 'cd' });
    await list.updateComplete;
    expect(field.value).to.equal('cd');
  });

  it('that is empty can be closed, and stays closed', async () => {
    const list = await listOf(['p1', 'p2']);
    const note = inside<HTMLDetailsElement>(list, '.note');
    for (const isOpen of [true, false]) {
      inside(list, '.note summary').click();
      await until(() => note.open === isOpen);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      list.requestUpdate();
      await list.updateComplete;
      expect(note.open).to.equal(isOpen);
    }
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
    expect(shared.isRemembered).to.equal(false);
  });

  it('says that it is on this page only where the browser forbids storage, or has no room', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const list = await listOf(['p1'], { remember: '' });
    expect(wordsOf(inside(list, '.kept .hint'))).to.contain('gone when you leave it');
    Storage.prototype.setItem = setItem;
    await writeNote(list, 'late hours');
    expect(wordsOf(inside(list, '.kept .hint')), 'there is room again').to.contain('until you close it');
  });

  it('leaves no older list behind where there is no room for the newer', () => {
    let isFull = false;
    const stored = new Map<string, string>();
    const shared = new SharedShortlist('https://site.example/feed.json', () => ({
      getItem: (key) => stored.get(key) ?? null,
      removeItem: (key) => void stored.delete(key),
      setItem: (key, text) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        stored.set(key, text);
      },
    }));
    shared.remember({});
    shared.change({ entries: [{ id: 'p1', name: 'Ana Abara' }] });
    expect([shared.isRemembered, stored.size]).to.deep.equal([true, 1]);
    isFull = true;
    shared.change({ entries: [{ id: 'p1', name: 'Ana Abara', note: 'late hours' }] });
    expect([shared.isRemembered, stored.size]).to.deep.equal([false, 0]);
  });

  for (const value of ['false', 'no', 'off'])
    it(`takes remember="${value}" as off, and tells the site editor`, async () => {
      const { warn } = console;
      const messages: string[] = [];
      console.warn = (message: string) => void messages.push(message);
      const around = document.createElement('provider-match');
      around.setAttribute('remember', '');
      const list = await listOf(['p1'], { remember: value });
      around.append(list);
      (await fixture(html`<div></div>`)).append(around);
      await list.updateComplete;
      console.warn = warn;
      expect(list.settings.remember).to.equal(false);
      expect(kept()).to.deep.equal([]);
      expect(wordsOf(inside(list, '.kept .hint'))).to.contain('gone when you leave it');
      expect(messages.join()).to.contain(`attribute-not-understood at <provider-shortlist remember="${value}">`);
    });

  it('is off for <provider-match remember="false"> too', async () => {
    const { warn } = console;
    const codes: unknown[] = [];
    console.warn = () => undefined;
    const around = document.createElement('provider-match');
    around.addEventListener('pm-error', ({ detail }) => codes.push(detail.code));
    around.setAttribute('remember', 'false');
    around.setAttribute('no-faq', '');
    (await fixture(html`<div></div>`)).append(around);
    await around.updateComplete;
    console.warn = warn;
    expect(around.settings.remember).to.equal(false);
    expect(codes).to.deep.equal(['attribute-not-understood']);
  });
});
