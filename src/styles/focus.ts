import { css } from 'lit';

/** A ring of two colours, so that it shows on any background (WCAG 2.2, 2.4.13). Forced colours draw the outline themselves. */
export const focusStyles = css`
  :focus-visible {
    outline: 3px solid var(--_accent-text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
    border-radius: 4px;
  }
`;
