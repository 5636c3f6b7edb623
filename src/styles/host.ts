import { css } from 'lit';

/**
 * Every element: what a theme's `*` rules do to the host is undone, on the host itself for its own box
 * (only `!important` in here beats the page) and on `.root` for what is inherited. Type comes from the site, but is never below 16 px.
 * A sentence keeps the order of its own letters where the page runs the other way, and stands at the page's side.
 *
 * Between two neighbours of a page there is room, and none at the start and the end of what holds them. Any rule of the page is
 * stronger, so that a theme which spaces its blocks spaces these too. Inside another element of the library that one's layout decides.
 * Cards stand in rows as often as in columns: their page says how far apart.
 */
export const hostStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    min-inline-size: 0;
    container-type: inline-size;
  }
  :host(:not(provider-card, :first-child)) {
    margin-block-start: var(--_apart, 32px);
  }
  :host(:not(provider-card, :last-child)) {
    margin-block-end: var(--_apart, 32px);
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root {
    --_apart: 0px;
    color: var(--_text);
    font-family: var(--_font);
    font-size: max(16px, 1em);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
    -webkit-text-size-adjust: 100%;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  summary,
  p,
  li,
  dt,
  dd,
  td,
  th,
  label,
  legend,
  span,
  figcaption,
  blockquote {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  a {
    color: var(--_accent-text);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  bdi[dir='ltr'] {
    white-space: nowrap;
  }
  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
