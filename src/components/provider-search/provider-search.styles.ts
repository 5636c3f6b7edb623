import { css } from 'lit';
import { iconButtonStyles } from '../../styles/icon-button.js';

export const searchStyles = css`
  ${iconButtonStyles}
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    margin: 0;
  }
  .box-label {
    font-size: 1.125em;
    font-weight: 600;
  }
  .box {
    display: flex;
    align-items: center;
    min-block-size: 56px;
    padding-inline: 16px 6px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    transition: border-color var(--_motion);
  }
  .box:hover {
    border-color: var(--_accent-text);
  }
  .box:has(.box-input:focus-visible) {
    border-color: var(--_accent-text);
    outline: 3px solid var(--_accent-text);
    outline-offset: 0;
  }
  /* Browsers without :has() ring the box for its button too: better twice than never. */
  @supports not selector(:has(a)) {
    .box:focus-within {
      outline: 3px solid var(--_accent-text);
      outline-offset: 0;
    }
  }
  .box-icon {
    display: flex;
    color: var(--_muted);
  }
  .box-input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 54px;
    margin: 0;
    padding: 0 12px;
    border: 0;
    outline: 0;
    box-shadow: none;
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-size: 1.0625em;
    letter-spacing: normal;
    text-overflow: ellipsis;
    appearance: none;
  }
  .box-input:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .box-input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .icon {
    flex: none;
    display: block;
  }
  .box .icon-button:not(:hover) {
    color: var(--_muted);
  }
  .suggestions {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 6px;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 8px 32px rgb(0 0 0 / 16%);
  }
  .suggestion {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
    align-items: baseline;
    padding: 9px 12px;
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .suggestion-label {
    grid-row: 1;
  }
  .suggestion-kind {
    grid-row: 2;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.3;
  }
  .suggestion-count {
    grid-row: 1 / span 2;
    grid-column: 2;
    align-self: center;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .suggestion mark {
    background: none;
    color: inherit;
    font-weight: 700;
  }
  .suggestion:hover {
    background: var(--_sunken);
  }
  .suggestion[aria-selected='true'] {
    background: var(--_accent-tint);
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .chip-list {
    display: contents;
  }
  .chip-list > li {
    max-inline-size: 100%;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    max-inline-size: 100%;
    min-block-size: 40px;
    margin: 0;
    padding: 6px 10px 6px 14px;
    padding-inline: 14px 10px;
    border: 1px solid var(--_accent-text);
    border-radius: 20px;
    background: var(--_accent-tint);
    color: var(--_accent-text);
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.3;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    cursor: pointer;
  }
  .chip:focus-visible {
    border-radius: 20px;
  }
  .chip .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .chip:hover .chip-text {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .chip bdi {
    font-weight: 600;
  }
  .chip-typed {
    display: inline-block;
    font-size: 0.9375em;
  }
  .button.small {
    min-block-size: 40px;
    padding-block: 6px;
    font-size: 0.9375em;
  }
  .link-button {
    display: inline-block;
    min-block-size: 28px;
    margin: 0;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_accent-text);
    font: inherit;
    letter-spacing: normal;
    text-align: start;
    text-decoration: underline;
    text-transform: none;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .link-button:hover {
    text-decoration-thickness: 2px;
  }
  .note {
    color: var(--_text);
  }
  [hidden] {
    display: none !important;
  }
  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      outline-color: Highlight;
    }
    .suggestion mark {
      text-decoration: underline;
    }
  }
  @media print {
    /* What was asked stays, as words. */
    .question > :not(.chips),
    .chips .button,
    .chip .icon,
    .rest,
    .order,
    .fold,
    .filters,
    .sort,
    .more {
      display: none !important;
    }
    .chip-list::before {
      content: attr(aria-label) ':';
    }
    .chip {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
