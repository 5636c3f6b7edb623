import { css } from 'lit';

export const referralSheetStyles = css`
  .layout {
    display: grid;
    gap: var(--_gap);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .tools {
    display: grid;
    gap: 12px;
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
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: 10px;
    color: var(--_accent-text);
    font-weight: 600;
    cursor: pointer;
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
    min-block-size: var(--_target);
    padding-block: 8px;
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
    .tools,
    .change,
    .too-many,
    .print-frame {
      display: none;
    }
    .layout {
      display: block;
    }
  }
`;
