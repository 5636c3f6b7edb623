import { css } from 'lit';
import { iconButtonStyles } from '../../styles/icon-button.js';

/** One column, as wide as a line is easy to read; what belongs together stands close, what does not stands apart. */
export const consultStyles = css`
  ${iconButtonStyles}
  .whole,
  .form,
  .parts,
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .whole {
    gap: 24px;
  }
  .form {
    gap: 24px;
    max-inline-size: 640px;
    scroll-margin-block: 16px;
  }
  .form:focus-visible,
  .parts > .part:focus-visible,
  fieldset.field:focus-visible {
    outline-offset: 8px;
  }
  /* As running text: a question keeps its marks on their own side where the page runs the other way. */
  .title,
  .part-title,
  .label,
  .hint,
  .panel-title,
  .who-title {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .parts {
    gap: 32px;
  }
  .parts[inert] {
    opacity: 0.6;
  }
  .part {
    gap: 24px;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .part-title {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .intro {
    display: grid;
    gap: 6px;
  }
  .field {
    min-inline-size: 0;
    scroll-margin-block: 24px;
  }
  .field .label {
    padding: 0;
  }
  /* A legend takes no part in the grid's gap. */
  fieldset.field > .hint {
    margin-block-start: 6px;
  }
  .part > .part-title + .hint {
    margin-block-start: -18px;
  }
  .optional {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .note {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_caution-line);
  }
  .input {
    scroll-margin-block: 120px 24px;
  }
  summary,
  .option input,
  .button,
  .links a,
  .icon-button {
    scroll-margin-block: 24px;
  }
  .input.short {
    max-inline-size: 160px;
  }
  .input.medium {
    max-inline-size: 320px;
  }
  .field:has(> .error),
  .field:has(> .input[aria-invalid='true']) {
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--_error-text);
  }
  textarea.input {
    min-block-size: 112px;
    resize: vertical;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 170px), 1fr));
    gap: 8px;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    min-block-size: var(--_target);
    padding: 9px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    cursor: pointer;
  }
  .option span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .option.wordy {
    font-size: 0.9375em;
  }
  .option:hover {
    border-color: var(--_accent-text);
  }
  .option:has(:checked) {
    border-color: var(--_accent-text);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .links a {
    padding-block: 10px;
  }
  .offer {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 12px 14px;
    border-radius: var(--_radius-small);
    background: var(--_caution-tint);
    color: var(--_caution-text);
    overflow-wrap: anywhere;
  }

  .asked {
    display: grid;
    gap: 8px;
    counter-reset: asked;
  }
  .asked-one {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    padding-block: 6px;
    padding-inline: 14px 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    counter-increment: asked;
  }
  .asked-name {
    flex: 1 1 180px;
    padding-block: 6px;
    font-weight: 600;
  }
  .asked-one:not(:only-child) .asked-name::before {
    content: counter(asked) '. ';
  }
  .asked-actions {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
  }

  .folded {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .folded > summary {
    display: grid;
    gap: 2px;
    padding-block: 14px;
    padding-inline: 16px 48px;
    position: relative;
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }
  .folded > summary::-webkit-details-marker {
    display: none;
  }
  .folded > summary::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-end: 20px;
    inline-size: 10px;
    block-size: 10px;
    border: solid var(--_accent-text);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    transition: rotate var(--_motion);
  }
  .folded[open] > summary::after {
    rotate: -135deg;
    inset-block-start: calc(50% - 2px);
  }
  .folded > summary:hover {
    background: var(--_sunken);
  }
  .folded > .part {
    padding: 8px 16px 20px;
  }
  .more {
    margin-block-start: 4px;
  }
  .more > summary {
    inline-size: fit-content;
    padding-block: 10px;
    color: var(--_accent-text);
    font-weight: 600;
    cursor: pointer;
  }

  .send {
    display: grid;
    gap: 10px;
    justify-items: start;
  }
  .send .button {
    inline-size: 100%;
    min-block-size: 52px;
    font-size: 1.0625em;
  }
  .spinner {
    inline-size: 18px;
    block-size: 18px;
    border: 3px solid currentcolor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 900ms linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (min-width: 560px) {
    .send .button {
      inline-size: auto;
      min-inline-size: 240px;
    }
    .folded > .part {
      padding-inline: 20px;
    }
    .folded > summary {
      padding-inline-start: 20px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
  }
  @media print {
    .blank > :not(slot),
    .send,
    .asked-actions,
    .offer .button,
    .panel .button,
    #add-another {
      display: none;
    }
    .field,
    .option {
      break-inside: avoid;
    }
    textarea.input {
      field-sizing: content;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
    .folded > summary::after {
      border-color: CanvasText;
    }
  }
`;
