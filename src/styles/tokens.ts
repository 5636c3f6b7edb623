import { css, unsafeCSS } from 'lit';
import { accentColors, DEFAULT_ACCENT } from './palette.js';
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
    --_surface: ${unsafeCSS(light.raised)};
    --_sunken: ${unsafeCSS(light.sunken)};
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
    --_text: #eff1ef;
    --_muted: #b9bfbc;
    --_surface: ${unsafeCSS(dark.raised)};
    --_sunken: ${unsafeCSS(dark.sunken)};
    --_line: #414747;
    --_edge: #8c9593;
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
  /* Stronger than what is set on the element for its accent. */
  @media print {
    .scheme {
      color-scheme: light;
      --_text: #000 !important;
      --_muted: #333 !important;
      --_surface: #fff !important;
      --_sunken: #fff !important;
      --_line: #999 !important;
      --_edge: #666 !important;
      --_accent-text: #000 !important;
      --_accent-tint: #fff !important;
      --_caution-text: #000 !important;
      --_caution-tint: #fff !important;
      --_caution-line: #666 !important;
      --_shadow: none !important;
    }
  }
`;
