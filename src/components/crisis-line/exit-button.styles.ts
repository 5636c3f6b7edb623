import { css } from 'lit';

/** In the corner that a thumb reaches and a theme's header does not use. Dark on light, light on dark: found at once. */
export const exitButtonStyles = css`
  .exit {
    position: fixed;
    inset: auto;
    inset-block-end: max(12px, env(safe-area-inset-bottom));
    inset-inline-end: 12px;
    margin: 0;
    padding: 0;
    overflow: visible;
    border: 0;
    background: none;
  }
  .exit .button {
    min-block-size: 48px;
    border-color: var(--_surface);
    background: var(--_text);
    box-shadow: 0 2px 12px rgb(0 0 0 / 30%);
    color: var(--_surface);
  }
  .exit .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .exit-about {
    margin-block-start: 8px;
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* A phone has neither key. */
  @media (pointer: coarse) {
    .exit-keys {
      display: none;
    }
  }
  .cover {
    position: fixed;
    inset: 0;
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
  }
  @media print {
    .exit,
    .exit-about,
    .cover {
      display: none !important;
    }
  }
`;
