/** sRGB, each from 0 to 1. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

const WHITE: Rgb = { red: 1, green: 1, blue: 1 };
const BLACK: Rgb = { red: 0, green: 0, blue: 0 };

/** WCAG 2.2, success criterion 1.4.3: text below 24 px. */
export const MINIMUM_CONTRAST = 4.5;

/**
 * Reads what a browser gives as a computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`. Alpha is left out.
 * Undefined for any other notation.
 */
export function parseComputedColor(text: string): Rgb | undefined {
  const match = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(text.trim());
  if (!match) return undefined;
  const scale = match[1] === 'color' ? 1 : 255;
  const [red, green, blue] = (match[2] ?? '').split(/[\s,/]+/).map((part) => clamp(Number.parseFloat(part) / scale));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue].some(Number.isNaN) ? undefined : { red, green, blue };
}

/** `#1f5f5b` */
export function toHex({ red, green, blue }: Rgb): string {
  return `#${[red, green, blue]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** `#1f5f5b` as numbers. Undefined for any other notation. */
export function parseHex(text: string): Rgb | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!match) return undefined;
  const part = (index: number) => Number.parseInt(match[index] ?? '', 16) / 255;
  return { red: part(1), green: part(2), blue: part(3) };
}

/** Relative luminance as WCAG defines it, 0 (black) to 1 (white). */
export function luminance({ red, green, blue }: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio as WCAG defines it, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * In eight bits a channel, as the page will show it: what is measured is what is seen.
 *
 * @param share of `other`, 0 to 1
 */
export function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (a: number, b: number) => Math.round((a + (b - a) * share) * 255) / 255;
  return { red: part(one.red, other.red), green: part(one.green, other.green), blue: part(one.blue, other.blue) };
}

/** White where it can be read on the colour, else black; one of both always can (4.58 at least). */
export function textOn(background: Rgb): Rgb {
  return contrast(WHITE, background) >= MINIMUM_CONTRAST ? WHITE : BLACK;
}

/** The colour, taken towards black or white by no more than it needs to be read on every one of the backgrounds. */
export function readableOn(color: Rgb, backgrounds: readonly Rgb[]): Rgb {
  const reads = (candidate: Rgb) => backgrounds.every((background) => contrast(candidate, background) >= MINIMUM_CONTRAST);
  if (reads(color)) return color;
  const dark = backgrounds.every((background) => luminance(background) < 0.18);
  const goal = dark ? WHITE : BLACK;
  let enough = 1;
  let tooLittle = 0;
  for (let step = 0; step < 8; step++) {
    const share = (enough + tooLittle) / 2;
    if (reads(mix(color, goal, share))) enough = share;
    else tooLittle = share;
  }
  return mix(color, goal, enough);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part));
}
