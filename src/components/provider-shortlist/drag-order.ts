import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface DragOrderOptions {
  /** The rows, in their present order. */
  rows(): readonly HTMLElement[];
  /** The row was let go at another place: both from 0. */
  onDrop(from: number, to: number): void;
}

interface Drag {
  readonly grip: HTMLElement;
  readonly pointer: number;
  readonly from: number;
  readonly rows: readonly HTMLElement[];
  /** Of each row at the start, in px from the top of the list: the page may scroll meanwhile. */
  readonly boxes: readonly { readonly top: number; readonly bottom: number }[];
  /** How far the others make way, in px. */
  readonly step: number;
  readonly startY: number;
  clientY: number;
  /** Nobody wants a page that scrolls because a grip was only touched. */
  hasMoved: boolean;
  to: number;
  frame: number;
}

/** Nearer than this to an edge of the window, in px, the page scrolls along. */
const EDGE = 64;
const PX_PER_FRAME = 9;

/**
 * Order by dragging a row at its grip, by mouse, pen or touch. The list itself changes once, when the row is let go; until then rows
 * only look moved. Escape, or a pointer that the system takes away, puts everything back.
 */
export class DragOrder implements ReactiveController {
  readonly #options: DragOrderOptions;
  #drag: Drag | undefined;

  constructor(host: ReactiveControllerHost, options: DragOrderOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** To be called when a pointer goes down on the grip of a row. */
  start(event: PointerEvent, from: number): void {
    if (this.#drag || event.button !== 0 || !event.isPrimary) return;
    const grip = event.currentTarget as HTMLElement;
    const rows = this.#options.rows();
    const row = rows[from];
    const list = row?.parentElement;
    if (!row || !list) return;
    // Else the drag selects text.
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    const top = list.getBoundingClientRect().top;
    const boxes = rows.map((each) => each.getBoundingClientRect());
    const gap = boxes.length > 1 ? (boxes[1]?.top ?? 0) - (boxes[0]?.bottom ?? 0) : 0;
    this.#drag = {
      grip,
      from,
      rows,
      pointer: event.pointerId,
      boxes: boxes.map((box) => ({ top: box.top - top, bottom: box.bottom - top })),
      step: row.offsetHeight + gap,
      startY: event.clientY - top,
      clientY: event.clientY,
      hasMoved: false,
      to: from,
      frame: 0,
    };
    row.classList.add('dragged');
    list.classList.add('dragging');
    grip.addEventListener('pointermove', this.#handleMove);
    grip.addEventListener('pointerup', this.#handleUp);
    grip.addEventListener('lostpointercapture', this.#handleLost);
    addEventListener('keydown', this.#handleKey, { capture: true });
    this.#drag.frame = requestAnimationFrame(this.#scroll);
  }

  #place(drag: Drag): void {
    const { rows, from, boxes, step } = drag;
    const top = rows[from]?.parentElement?.getBoundingClientRect().top ?? 0;
    const by = drag.clientY - top - drag.startY;
    const { top: upper, bottom: lower } = boxes[from] ?? { top: 0, bottom: 0 };
    // The edge that goes ahead: a row has taken the place of another as soon as it covers half of it.
    const isPassed = (box: { top: number; bottom: number }, index: number): boolean =>
      (box.top + box.bottom) / 2 < (index > from ? lower : upper) + by;
    drag.to = boxes.filter((box, index) => index !== from && isPassed(box, index)).length;
    rows.forEach((row, index) => {
      const madeWay = index > from && index <= drag.to ? -step : index < from && index >= drag.to ? step : 0;
      const shift = index === from ? by : madeWay;
      row.style.transform = shift === 0 ? '' : `translateY(${shift}px)`;
    });
  }

  #end(): Drag | undefined {
    const drag = this.#drag;
    if (!drag) return undefined;
    this.#drag = undefined;
    cancelAnimationFrame(drag.frame);
    const { grip, rows, from, pointer } = drag;
    grip.removeEventListener('pointermove', this.#handleMove);
    grip.removeEventListener('pointerup', this.#handleUp);
    grip.removeEventListener('lostpointercapture', this.#handleLost);
    removeEventListener('keydown', this.#handleKey, { capture: true });
    if (grip.hasPointerCapture(pointer)) grip.releasePointerCapture(pointer);
    rows[from]?.classList.remove('dragged');
    rows[from]?.parentElement?.classList.remove('dragging');
    for (const row of rows) row.style.transform = '';
    return drag;
  }

  readonly #handleMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    drag.hasMoved ||= event.clientY !== drag.clientY;
    drag.clientY = event.clientY;
    this.#place(drag);
  };

  readonly #handleUp = (event: PointerEvent): void => {
    this.#handleMove(event);
    const drag = this.#end();
    if (drag && drag.to !== drag.from) this.#options.onDrop(drag.from, drag.to);
  };

  readonly #handleLost = (): void => {
    this.#end();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#end();
  };

  readonly #scroll = (): void => {
    const drag = this.#drag;
    if (!drag) return;
    const toEdge = Math.min(drag.clientY, innerHeight - drag.clientY);
    if (toEdge < EDGE && drag.hasMoved) {
      scrollBy({ top: drag.clientY < EDGE ? -PX_PER_FRAME : PX_PER_FRAME, behavior: 'instant' });
      this.#place(drag);
    }
    drag.frame = requestAnimationFrame(this.#scroll);
  };
}
