import { css } from 'lit';

export const referralSheetStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    overflow-wrap: anywhere;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .buttons > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .own-notes {
    padding: 4px 16px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .said:not(:empty) {
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent-text);
    background: var(--_accent-tint);
  }
  .said:empty {
    display: none;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .more details[open] {
    flex-basis: 100%;
  }
  .more details > * + * {
    margin-block-end: 12px;
  }
  .change {
    padding: 4px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .change[open] {
    padding-block-end: 16px;
  }
  .about {
    min-inline-size: 0;
    margin-block-start: 16px;
  }
  .about-name {
    padding: 0;
    font-weight: 700;
  }
  .options {
    display: grid;
    margin-block: 4px;
  }
  .option {
    display: flex;
    align-items: start;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding-block: 8px;
  }
  .option span {
    min-inline-size: 0;
  }
  .own-line {
    resize: vertical;
  }
  #to-select {
    font-size: 0.9375em;
    resize: vertical;
  }
  .empty,
  .too-many {
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .too-many {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .print-frame {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  @media print {
    /* What is handed over alone begins on a page of its own. */
    :host {
      break-before: page;
    }
    .tools,
    .change,
    .own-notes,
    .too-many,
    .print-frame {
      display: none;
    }
    .layout {
      display: block;
    }
  }
`;
