import type { Hit } from '../../search/query.js';

/**
 * Whether a card must be drawn again for another hit. Every search makes new hits, also of the providers that stay in the list, and
 * drawing twenty cards for nothing is most of what a keystroke would cost. A score is not shown. Reasons and cautions are flat and
 * come from one place in one order, so that their text compares them.
 */
export function hitDiffers(hit: Hit | undefined, before: Hit | undefined): boolean {
  if (!hit || !before) return hit !== before;
  return hit.provider !== before.provider || shown(hit) !== shown(before);
}

function shown({ reasons, cautions, distanceMiles }: Hit): string {
  return JSON.stringify([reasons, cautions, distanceMiles]);
}
