import { css } from 'lit';
import { iconButtonStyles } from '../../styles/icon-button.js';

/** One provider on the visitor's list. */
export const entryStyles = css`
  ${iconButtonStyles}
  .entries {
    display: grid;
    gap: 12px;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding-block: 8px;
    padding-inline: 6px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .entry:only-child {
    padding-inline-start: 16px;
  }
  .entry.gone {
    border-style: dashed;
    background: var(--_sunken);
  }
  .dragging .entry:not(.dragged) {
    transition: transform var(--_motion);
  }
  .dragging {
    user-select: none;
    -webkit-user-select: none;
  }
  .entry.dragged {
    position: relative;
    z-index: 1;
    border-color: var(--_accent-text);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
  }
  .entry-head {
    display: flex;
    align-items: flex-start;
  }
  .grip {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 36px;
    block-size: var(--_target);
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
  }
  .dragging .grip {
    cursor: grabbing;
  }
  .entry-name {
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-block: 9px;
    overflow-wrap: anywhere;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.5;
  }
  .entry:only-child .place {
    display: none;
  }
  .place {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .arrows {
    display: flex;
    flex: none;
  }
  .entry-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: start;
    padding-inline-start: 10px;
  }
  .entry:only-child .entry-body {
    padding-inline-start: 0;
  }
  .role,
  .opening,
  .gone-note,
  .call {
    grid-column: 1 / -1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .role {
    margin-block-start: -6px;
    color: var(--_muted);
  }
  .credentials {
    display: inline-block;
    max-inline-size: 100%;
  }
  .unbroken {
    white-space: nowrap;
  }
  .opening {
    display: flex;
    gap: 8px;
    padding-inline-end: 8px;
  }
  .opening .icon {
    margin-block-start: 2px;
  }
  .opening.yes:not(.stale) .icon {
    color: var(--_accent-text);
  }
  .opening-note {
    color: var(--_muted);
  }
  .call {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-self: start;
    min-block-size: var(--_target);
    font-weight: 600;
  }
  .gone-note {
    padding-inline-end: 8px;
    padding-block-end: 6px;
  }
  .note .field {
    padding-block-end: 8px;
  }
  .note[open] {
    grid-column: 1 / -1;
    padding-inline-end: 8px;
  }
  .note textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5em;
    max-block-size: 16em;
  }
  .note-on-paper {
    display: none;
  }
  .remove {
    justify-self: end;
  }
  .note[open] + .remove {
    grid-column: 1 / -1;
  }
  @container (min-width: 560px) and (min-width: 35em) {
    .entry {
      padding-block: 10px;
      padding-inline: 8px 12px;
    }
    .entry-body {
      padding-inline-start: 36px;
    }
    .entry:only-child .entry-body {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .entry.dragged {
      border-color: Highlight;
    }
  }
  @media print {
    .grip,
    .arrows,
    .remove,
    .note:not([open]),
    .note summary,
    .note .field {
      display: none;
    }
    .note-on-paper {
      display: block;
      padding-block-end: 6px;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .entries,
    .entry,
    .entry-body {
      display: block;
    }
    .entry {
      padding-inline: 14px;
      break-inside: avoid;
      box-shadow: none;
    }
    .entry + .entry {
      margin-block-start: 10px;
    }
    .entry-body {
      padding-inline-start: 0;
    }
    .role {
      margin-block-start: -8px;
    }
    .call {
      min-block-size: 0;
      padding-block: 4px;
    }
  }
`;
