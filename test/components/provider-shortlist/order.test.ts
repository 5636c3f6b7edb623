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

/** How far the first row is dragged until its lower edge is this many px beyond the middle of the second. */
function pastHalfOfNext(list: ProviderShortlist, beyond: number): number {
  const [first, second] = all(list, '.entry').map((row) => row.getBoundingClientRect()) as [DOMRect, DOMRect];
  return Math.round(second.top + second.height / 2 - first.bottom + beyond);
}

/** How far the second row is dragged up until its upper edge is this many px beyond the middle of the first. */
function pastHalfOfLast(list: ProviderShortlist, beyond: number): number {
  const [first, second] = all(list, '.entry').map((row) => row.getBoundingClientRect()) as [DOMRect, DOMRect];
  return Math.round(first.top + first.height / 2 - second.top - beyond);
}

async function drag(list: ProviderShortlist, index: number, by: number): Promise<void> {
  const [x, y] = gripOf(list, index);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x, Math.round(y + by / 2)] });
  await sendMouse({ type: 'move', position: [x, y + by] });
}

/** A finger, which no test can lend: the events that it would send. */
function dragByFinger(list: ProviderShortlist, index: number, by: number): void {
  const grip = all(list, '.grip')[index] as HTMLElement;
  grip.setPointerCapture = () => undefined;
  const [x, y] = gripOf(list, index);
  const touch = { pointerId: 7, pointerType: 'touch', isPrimary: true, button: 0, bubbles: true, composed: true, clientX: x };
  grip.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientY: y }));
  grip.dispatchEvent(new PointerEvent('pointermove', { ...touch, clientY: y + by }));
  grip.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientY: y + by }));
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
    await drag(list, 0, pastHalfOfNext(list, 4));
    expect(list.ids, 'not yet').to.deep.equal(ids);
    expect(all(list, '.entry')[1]?.style.transform, 'the second makes way').to.match(/translateY\(-/);
    await sendMouse({ type: 'up' });
    await list.updateComplete;
    expect(list.ids).to.deep.equal(['p2', 'p1', 'p3', 'p4']);
    expect(told).to.deep.equal([['p2', 'p1', 'p3', 'p4']]);
    expect(heard).to.deep.equal([moved('p1', 2)]);
    expect(all(list, '.entry').map((row) => row.style.transform)).to.deep.equal(['', '', '', '']);
  });

  it('counts from half of the next row on, down and up, and not before', async () => {
    const list = await listOf(ids);
    const height = inside(list, '.entry').offsetHeight;
    expect(pastHalfOfNext(list, 4), 'a short way').to.be.below(height * 0.75);
    await drag(list, 0, pastHalfOfNext(list, -4));
    await sendMouse({ type: 'up' });
    expect(list.ids, 'not half').to.deep.equal(ids);
    await drag(list, 1, pastHalfOfLast(list, -4));
    await sendMouse({ type: 'up' });
    expect(list.ids, 'not half, up').to.deep.equal(ids);
    await drag(list, 1, pastHalfOfLast(list, 4));
    await sendMouse({ type: 'up' });
    expect(list.ids).to.deep.equal(['p2', 'p1', 'p3', 'p4']);
  });

  it('counts from half of the next row on for a finger as well', async () => {
    const list = await listOf(ids);
    dragByFinger(list, 0, pastHalfOfNext(list, -4));
    expect(list.ids).to.deep.equal(ids);
    dragByFinger(list, 0, pastHalfOfNext(list, 4));
    expect(list.ids).to.deep.equal(['p2', 'p1', 'p3', 'p4']);
  });

  it('is taken back by Escape', async () => {
    const list = await listOf(ids);
    await drag(list, 0, pastHalfOfNext(list, 4));
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
