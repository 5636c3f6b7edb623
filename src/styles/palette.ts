import { luminance, mix, parseHex, readableOn, textOn, toHex, type Rgb } from './contrast.js';

export type Scheme = 'light' | 'dark';

/** Surfaces that text stands on, by scheme, before the accent is mixed in. */
const SURFACES = {
  light: { raised: '#ffffff', sunken: '#f6f3ee' },
  dark: { raised: '#1a1c1d', sunken: '#242728' },
} as const;

/** How much of the accent is in a surface: a dark page takes on the site's hue, or plain grey looks brown beside it. */
const SURFACE_TINT = { light: 0, dark: 0.1 } as const;

/** A quiet sea green: calm, and not the blue of every clinic. */
export const DEFAULT_ACCENT = '#1f625c';

/** A neon accent is dimmed to this luminance before it is mixed into dark surfaces, or grey text on them could not be read. */
const BRIGHTEST_HUE = 0.3;

/** How much of the surface is left in the tint behind badges and initials. */
const TINT = { light: 0.9, dark: 0.8 } as const;

export interface AccentColors {
  /** Fill of the main button, and what is written on it. */
  readonly fill: string;
  readonly onFill: string;
  /** Links, icons and borders on every surface, the tint included. */
  readonly text: string;
  readonly tint: string;
  readonly raised: string;
  readonly sunken: string;
}

/** The colours made from a site's accent; every pair that carries text has a contrast of 4.5:1 or more. */
export function accentColors(accent: Rgb, scheme: Scheme): AccentColors {
  const hue = scheme === 'dark' ? dimmed(accent) : accent;
  const surface = (hex: string): Rgb => mix(parseHex(hex) as Rgb, hue, SURFACE_TINT[scheme]);
  const raised = surface(SURFACES[scheme].raised);
  const sunken = surface(SURFACES[scheme].sunken);
  const tint = mix(hue, raised, TINT[scheme]);
  const text = readableOn(accent, [raised, sunken, tint]);
  const fill = scheme === 'dark' ? text : accent;
  return {
    fill: toHex(fill),
    onFill: toHex(textOn(fill)),
    text: toHex(text),
    tint: toHex(tint),
    raised: toHex(raised),
    sunken: toHex(sunken),
  };
}

function dimmed(color: Rgb): Rgb {
  return mix({ red: 0, green: 0, blue: 0 }, color, Math.min(1, BRIGHTEST_HUE / luminance(color)));
}
