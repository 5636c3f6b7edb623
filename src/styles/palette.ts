import { mix, parseHex, readableOn, textOn, toHex, type Rgb } from './contrast.js';

export type Scheme = 'light' | 'dark';

/** Surfaces that text stands on, by scheme; the tokens of the stylesheet are made from the same values. */
export const SURFACES = {
  light: { raised: '#ffffff', sunken: '#f6f3ee' },
  dark: { raised: '#252422', sunken: '#2f2d2a' },
} as const;

/** A quiet sea green: calm, and not the blue of every clinic. */
export const DEFAULT_ACCENT = '#1f625c';

/** How much of the surface is left in the tint behind badges and initials. */
const TINT = { light: 0.9, dark: 0.8 } as const;

export interface AccentColors {
  /** Fill of the main button, and what is written on it. */
  readonly fill: string;
  readonly onFill: string;
  /** Links, icons and borders on every surface, the tint included. */
  readonly text: string;
  readonly tint: string;
}

/** The colours made from a site's accent; every pair that carries text has a contrast of 4.5:1 or more. */
export function accentColors(accent: Rgb, scheme: Scheme): AccentColors {
  const surfaces = [SURFACES[scheme].raised, SURFACES[scheme].sunken].map((hex) => parseHex(hex) as Rgb);
  const tint = mix(accent, surfaces[0] as Rgb, TINT[scheme]);
  const text = readableOn(accent, [...surfaces, tint]);
  const fill = scheme === 'dark' ? text : accent;
  return { fill: toHex(fill), onFill: toHex(textOn(fill)), text: toHex(text), tint: toHex(tint) };
}
