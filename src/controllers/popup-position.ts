import { autoUpdate, computePosition, flip, offset, size, type Placement } from '@floating-ui/dom';

/** Pixels between box and list, and between list and the edge of what is visible. */
const GAP = 4;
const MARGIN = 8;
/** Pixels: three options. With that much room the list stays below the box, however long it is; it scrolls. */
const LEAST_HEIGHT = 180;
const MOST_HEIGHT = 420;

/**
 * Shows `popup` in the top layer (where no theme's `overflow: hidden` or `z-index` reaches it), under `frame` and as wide, and
 * keeps it there until the returned function is called. Its height follows what is visible, a phone's keyboard taken off.
 * The side that was chosen on opening is kept as long as there is room, so that the list does not jump while someone types.
 */
export function keepInPlace(popup: HTMLElement, frame: HTMLElement): () => void {
  let side: Placement = 'bottom-start';
  let chosen = false;
  let released = false;

  if (popup.showPopover && !popup.matches(':popover-open')) popup.showPopover();

  const place = async (): Promise<void> => {
    let room = MOST_HEIGHT;
    const { x, y, placement } = await computePosition(frame, popup, {
      strategy: 'fixed',
      placement: side,
      middleware: [
        offset(GAP),
        size({
          padding: MARGIN,
          apply: ({ availableHeight, rects }) => {
            room = availableHeight;
            popup.style.setProperty('inline-size', `${rects.reference.width}px`);
            popup.style.setProperty('max-block-size', `${Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, availableHeight))}px`);
          },
        }),
        // After the height: a list that was made to fit has no reason to change sides.
        ...(chosen ? [] : [flip({ padding: MARGIN, fallbackPlacements: ['top-start'] })]),
      ],
    });
    if (released) return;
    side = placement;
    chosen = room >= LEAST_HEIGHT;
    popup.style.setProperty('left', `${x}px`);
    popup.style.setProperty('top', `${y}px`);
  };

  const stop = autoUpdate(frame, popup, () => void place(), { elementResize: false });
  // A list below its box stays where it is, however long each key makes it: measuring it again would cost a layout of the page.
  const sizes = new ResizeObserver(() => {
    if (!side.startsWith('bottom')) void place();
  });
  sizes.observe(popup);
  return () => {
    released = true;
    stop();
    sizes.disconnect();
    if (popup.isConnected && popup.hidePopover && popup.matches(':popover-open')) popup.hidePopover();
  };
}
