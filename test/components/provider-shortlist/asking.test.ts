import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fetchElement } from '../../../src/components/late-elements.js';
import type { ProviderCard } from '../../../src/components/provider-card/provider-card.js';
import type { Hit } from '../../../src/search/query.js';
import type { ConsultRequestElement } from '../../../src/components/consult-request/consult-request.js';
import type { ProviderShortlist } from '../../../src/components/provider-shortlist/provider-shortlist.js';
import '../../../src/components/provider-shortlist/define.js';
import { feedAddress } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { json, receiver, attributes } from '../consult-request/receiver-double.js';
import { all, feedWithLists, inside, listOf, nameOf, searchAndList, settled, wordsOf } from './list-on-page.js';

/** A list and, as markup that nobody has loaded the form for yet, the form. */
async function listAndForm(ids: readonly string[], fanOut = false): Promise<readonly [ProviderShortlist, ConsultRequestElement]> {
  const place = await fixture(html`<div></div>`);
  const list = document.createElement('provider-shortlist');
  list.src = feedAddress(feedWithLists);
  const form = document.createElement('consult-request');
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  form.toggleAttribute('fan-out', fanOut);
  place.append(list, form);
  for (const id of ids) list.add({ id, name: nameOf(id) });
  await settled(list);
  return [list, form];
}

const asked = (form: Element): string[] => all(form, '.asked-name').map(wordsOf);

async function pressAsk(list: ProviderShortlist, form: Element): Promise<void> {
  inside(list, '#ask').focus();
  await sendKeys({ press: 'Enter' });
  await until(() => asked(form).length > 0, 'nobody was handed over');
}

async function send(form: ConsultRequestElement, network = receiver()): Promise<void> {
  form.world = network.world;
  network.later = 60_000;
  for (const [id, words] of [
    ['name', 'Renata'],
    ['email', 'renata@inkwel.example'],
  ] as const) {
    inside(form, `#${id}`).focus();
    await sendKeys({ type: words });
  }
  inside(form, 'button[type="submit"]').click();
  await until(() => inside(form, '#outcome'), 'no outcome came');
}

describe('"Ask these providers for a consult"', () => {
  it('is there only where the page has the form', async () => {
    expect(all(await listOf(['p1', 'p2']), '#ask')).to.deep.equal([]);
    const [list] = await listAndForm(['p1', 'p2']);
    expect(wordsOf(inside(list, '#ask'))).to.equal('Ask these providers for a consult');
  });

  it('hands over the list in its order, and takes the reader to the form', async () => {
    const [list, form] = await listAndForm(['p4', 'p1', 'p2']);
    await pressAsk(list, form);
    expect(asked(form)).to.deep.equal(['p4', 'p1', 'p2'].map(nameOf));
    await until(() => form.shadowRoot?.activeElement?.id === 'providers', 'focus never came');
  });

  it('hands over five at most, and says so before and after', async () => {
    const [list, form] = await listAndForm(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    expect(wordsOf(inside(list, '.mine'))).to.contain('You can ask 5 at once: the first 5 on your list.');
    await pressAsk(list, form);
    expect(asked(form)).to.deep.equal(['p1', 'p2', 'p3', 'p4', 'p5'].map(nameOf));
    expect(form.ask({ id: 'p6', name: nameOf('p6') }), 'nobody more').to.equal(0);
    expect(form.ask({ id: 'p1', name: nameOf('p1') }, { id: 'p6', name: nameOf('p6') }), 'who is asked already').to.equal(1);
  });

  it('leaves out who is no longer listed', async () => {
    const [list, form] = await listAndForm(['p1']);
    list.add({ id: 'gone', name: 'Rosa Delgado' });
    await list.updateComplete;
    await pressAsk(list, form);
    expect(asked(form)).to.deep.equal([nameOf('p1')]);
  });

  it('ends with the state of each, in one request for all', async () => {
    const [list, form] = await listAndForm(['p1', 'p2']);
    await pressAsk(list, form);
    await send(form);
    expect(all(form, '.who-list li').map(wordsOf)).to.deep.equal([
      `${nameOf('p1')} Named in your request`,
      `${nameOf('p2')} Named in your request`,
    ]);
  });

  it('ends with the state of each, in a request for each', async () => {
    const [list, form] = await listAndForm(['p1', 'p2'], true);
    await pressAsk(list, form);
    const network = receiver(
      () => json(201, { ok: true }),
      () => json(403, { ok: false }),
    );
    await send(form, network);
    expect(all(form, '.who-list li').map(wordsOf)).to.deep.equal([`${nameOf('p1')} Arrived`, `${nameOf('p2')} Not accepted`]);
  });
});

describe('"Make a sheet"', () => {
  it('opens one below the list, with those on it, and goes there', async () => {
    const list = await listOf(['p1', 'p2'], { phone: '212-555-0142' });
    expect(all(list, 'referral-sheet')).to.deep.equal([]);
    inside(list, '#make-sheet').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(list, 'referral-sheet')?.shadowRoot, 'the sheet never came');
    const sheet = inside(list, 'referral-sheet');
    await until(() => wordsOf(sheet.shadowRoot as unknown as Element).includes(nameOf('p2')), 'nobody is on the sheet');
    expect(wordsOf(sheet.shadowRoot as unknown as Element)).to.contain(nameOf('p1'));
    await until(() => list.shadowRoot?.activeElement === sheet, 'focus never came');
  });

  it('goes to the one that the page has', async () => {
    const list = await listOf(['p1']);
    const own = document.createElement('referral-sheet');
    own.setAttribute('src', list.src as string);
    list.after(own);
    inside(list, '#make-sheet').click();
    await until(() => document.activeElement === own, 'focus never came');
    expect(all(list, 'referral-sheet')).to.deep.equal([]);
  });

  it('gives the one that the page has the search’s reasons, follows the search, and leaves the page’s own', async () => {
    const { search, list, src } = await searchAndList();
    search.query = { filters: { focus: ['adhd'] } };
    await search.updateComplete;
    const [first] = search.shadowRoot?.querySelectorAll('provider-card') ?? [];
    const { id, name } = ((first as ProviderCard).hit as Hit).provider;
    const own = document.createElement('referral-sheet');
    own.setAttribute('src', src);
    list.after(own);
    list.add({ id, name });
    await fetchElement('referral-sheet', (problem) => expect.fail(problem.code));
    await until(() => own.reasons?.[id]?.some(({ code }) => code === 'treats'), 'no reasons came');
    search.query = { filters: { accepting: ['yes'] } };
    await until(() => own.reasons?.[id]?.every(({ code }) => code !== 'treats'), 'they stayed the first ones');
    const ofPage = { [id]: [{ code: 'speaks', value: 'es' }] } as const;
    own.reasons = ofPage;
    search.query = { filters: { focus: ['adhd'] } };
    await search.updateComplete;
    inside(list, '#make-sheet').click();
    await until(() => document.activeElement === own, 'focus never came');
    expect(own.reasons).to.equal(ofPage);
  });
});
