import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import type { ProviderShortlist } from '../../../src/components/provider-shortlist/provider-shortlist.js';
import { all, inside, listen, listOf, nameOf } from './list-on-page.js';

const ids = ['p1', 'p2', 'p3', 'p4'];
const moved = (id: string, place: number, count = 4): string => `${nameOf(id)} is now number ${place} of ${count}.`;

/** The grip of a row, as a pointer finds it. */
function gripOf(list: ProviderShortlist, index: number): readonly [number, number] {
  const grip = all(list, '.grip')[index] as HTMLElement;
  const { left, top, width, height } = grip.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Where a row that is let go takes the place of another. */
function middleOf(list: ProviderShortlist, index: number): number {
  const { top, height } = (all(list, '.entry')[index] as HTMLElement).getBoundingClientRect();
  return Math.round(top + height / 2);
}

describe('the order, by keyboard', () => {
  it('is changed with the arrows, which keep the focus and say each move once', async () => {
    const list = await listOf(ids);
    const heard = listen(list);
    all(list, '.up')[2]?.focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(list.ids).to.deep.equal(['p1', 'p3', 'p2', 'p4']);
    expect(list.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal(`Move ${nameOf('p3')} up`);
    await sendKeys({ press: ' ' });
    await list.updateComplete;
    expect(list.ids).to.deep.equal(['p3', 'p1', 'p2', 'p4']);
    expect(heard).to.deep.equal([moved('p3', 2), moved('p3', 1)]);
  });

  it('ends at the ends, quietly, and the button stays where it is', async () => {
    const list = await listOf(ids);
    const heard = listen(list);
    const [first] = all(list, '.up');
    expect(first?.getAttribute('aria-disabled')).to.equal('true');
    first?.focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(list.ids).to.deep.equal(ids);
    expect(heard).to.deep.equal([]);
    expect(list.shadowRoot?.activeElement).to.equal(first);
  });

  it('has no arrows and no grip where there is nothing to order', async () => {
    const list = await listOf(['p1']);
    expect(all(list, '.up, .down, .grip')).to.deep.equal([]);
  });
});

describe('the order, by dragging', () => {
  beforeEach(() => scrollTo(0, 0));
  afterEach(() => resetMouse());

  it('changes once, when the row is let go, and is said once', async () => {
    const list = await listOf(ids);
    const heard = listen(list);
    const told: (readonly string[])[] = [];
    list.addEventListener('pm-shortlist-change', (event) => told.push(event.detail.ids));
    const [x, y] = gripOf(list, 0);
    const over = middleOf(list, 1) + 60;
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y + 20] });
    await sendMouse({ type: 'move', position: [x, over] });
    expect(list.ids, 'not yet').to.deep.equal(ids);
    expect(all(list, '.entry')[1]?.style.transform, 'the second makes way').to.match(/translateY\(-/);
    await sendMouse({ type: 'up' });
    await list.updateComplete;
    expect(list.ids).to.deep.equal(['p2', 'p1', 'p3', 'p4']);
    expect(told).to.deep.equal([['p2', 'p1', 'p3', 'p4']]);
    expect(heard).to.deep.equal([moved('p1', 2)]);
    expect(all(list, '.entry').map((row) => row.style.transform)).to.deep.equal(['', '', '', '']);
  });

  it('is taken back by Escape', async () => {
    const list = await listOf(ids);
    const [x, y] = gripOf(list, 0);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, middleOf(list, 1) + 60] });
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await list.updateComplete;
    expect(list.ids).to.deep.equal(ids);
    expect(all(list, '.dragged, .dragging')).to.deep.equal([]);
  });

  it('leaves a finger that is dragged elsewhere to scroll the page', async () => {
    const list = await listOf(ids);
    expect(getComputedStyle(inside(list, '.grip')).touchAction).to.equal('none');
    expect(getComputedStyle(inside(list, '.entry')).touchAction).to.equal('auto');
  });
});
