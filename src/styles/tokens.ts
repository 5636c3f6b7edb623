import { css, unsafeCSS } from 'lit';
import { accentColors, DEFAULT_ACCENT, SURFACES } from './palette.js';
import { parseHex, type Rgb } from './contrast.js';

const accent = parseHex(DEFAULT_ACCENT) as Rgb;
const light = accentColors(accent, 'light');
const dark = accentColors(accent, 'dark');

/**
 * Custom properties. `--pm-*` are for the site; `--_*` are ours, made from them, and set once on the outermost element of the
 * library: those inside inherit. Lengths are px or em of our own text, never rem: a theme may set `html { font-size: 10px }`.
 */
export const tokens = css`
  .scheme {
    --_font: var(--pm-font, inherit);
    --_radius: var(--pm-radius, 12px);
    --_radius-small: min(var(--_radius), 8px);
    --_gap: 16px;
    --_target: 44px;
    --_motion: 160ms;
  }
  .light {
    color-scheme: light;
    --_text: #24211d;
    --_muted: #5c564e;
    --_surface: ${unsafeCSS(SURFACES.light.raised)};
    --_sunken: ${unsafeCSS(SURFACES.light.sunken)};
    --_line: #e2dcd2;
    --_edge: #8a8277;
    --_accent: ${unsafeCSS(light.fill)};
    --_on-accent: ${unsafeCSS(light.onFill)};
    --_accent-text: ${unsafeCSS(light.text)};
    --_accent-tint: ${unsafeCSS(light.tint)};
    --_caution-text: #6a4700;
    --_caution-tint: #fcf3df;
    --_caution-line: #e6cf9b;
    --_error-text: #8f2d1f;
    --_error-tint: #fcefec;
    --_shadow: 0 1px 2px rgb(60 50 35 / 6%), 0 4px 16px rgb(60 50 35 / 5%);
  }
  .dark {
    color-scheme: dark;
    --_text: #f2eee7;
    --_muted: #bcb4a8;
    --_surface: ${unsafeCSS(SURFACES.dark.raised)};
    --_sunken: ${unsafeCSS(SURFACES.dark.sunken)};
    --_line: #45423d;
    --_edge: #918a7f;
    --_accent: ${unsafeCSS(dark.fill)};
    --_on-accent: ${unsafeCSS(dark.onFill)};
    --_accent-text: ${unsafeCSS(dark.text)};
    --_accent-tint: ${unsafeCSS(dark.tint)};
    --_caution-text: #f0d08c;
    --_caution-tint: #362d1a;
    --_caution-line: #5f4e26;
    --_error-text: #f5b3a6;
    --_error-tint: #3d2420;
    --_shadow: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .scheme {
      --_motion: 0s;
    }
  }
  @media print {
    .scheme {
      color-scheme: light;
      --_text: #000;
      --_muted: #333;
      --_surface: #fff;
      --_sunken: #fff;
      --_line: #999;
      --_edge: #666;
      --_accent-text: #000;
      --_accent-tint: #fff;
      --_caution-text: #000;
      --_caution-tint: #fff;
      --_caution-line: #666;
      --_shadow: none;
    }
  }
`;
