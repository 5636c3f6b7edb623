import { css } from 'lit';

export const resultStyles = css`
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    margin-block-start: var(--_gap);
  }
  .skip:focus {
    grid-column: 1 / -1;
    justify-self: start;
    padding: 10px 16px;
    border: 1px solid currentColor;
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-content: start;
    min-inline-size: 0;
  }
  .curated {
    display: grid;
    gap: 10px;
    justify-items: start;
  }
  .curated.on {
    padding: 18px 20px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .curated-title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }
  .curated-note {
    max-inline-size: 65ch;
  }
  .results-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .total {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }
  .sort {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-inline-size: 0;
  }
  .sort label {
    flex: none;
    color: var(--_muted);
  }
  .sort .input {
    flex: 1;
    inline-size: 0;
    min-inline-size: 0;
  }
  .cards {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  /* A card that is only skipped is there again in a fifth of the time that one takes which has lost its box. */
  .card.spare {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    content-visibility: hidden;
  }
  @supports not (content-visibility: hidden) {
    .card.spare {
      display: none;
    }
  }
  /* The list before stays while an engine is asked; only a slow answer shows. */
  .results[aria-busy='true'] .cards {
    opacity: 0.6;
    transition: opacity 0.2s 0.3s;
  }
  .more {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding-block: 8px;
  }
  .more .button {
    min-inline-size: min(100%, 280px);
  }
  .hint {
    color: var(--_muted);
  }
  .order {
    padding: 4px 16px;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }
  .order summary {
    min-block-size: 40px;
    padding-block: 8px;
    cursor: pointer;
    font-weight: 600;
  }
  .order p {
    max-inline-size: 65ch;
    padding-block-end: 10px;
  }
  .nothing,
  .problem {
    display: grid;
    gap: 12px;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .nothing crisis-line,
  .problem crisis-line {
    margin-block-start: 8px;
  }
  .problem-title {
    font-size: 1.125em;
    font-weight: 700;
  }
  .farther {
    display: grid;
    gap: 8px;
    margin-block-start: 16px;
  }
  .ways {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .ways > li {
    max-inline-size: 100%;
  }
  .button.way {
    flex-wrap: wrap;
    justify-content: flex-start;
    gap: 2px 10px;
    text-align: start;
  }
  .way-total {
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }
  .status {
    margin-block-start: var(--_gap);
  }
  .status[aria-busy='true'] {
    min-block-size: 560px;
  }
  .progress {
    display: grid;
    gap: 8px;
    margin-block: 4px 16px;
    color: var(--_muted);
  }
  .progress progress {
    inline-size: 100%;
    block-size: 8px;
    accent-color: var(--_accent-text);
  }
  .rest {
    display: grid;
    gap: 12px;
    margin-block-start: var(--_gap);
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .rest p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    margin: 0;
  }
  .rest .progress {
    display: grid;
    gap: 8px;
  }
  .skeleton {
    display: grid;
    gap: var(--_gap);
  }
  .skeleton-card {
    display: grid;
    gap: 14px;
    align-content: start;
    min-block-size: 150px;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .skeleton-card i {
    block-size: 14px;
    border-radius: 7px;
    background: var(--_sunken);
  }
  .skeleton-card i:first-child {
    inline-size: 45%;
    block-size: 20px;
    border-radius: 10px;
  }
  .skeleton-card i:last-child {
    inline-size: 70%;
  }
  @container (min-width: 540px) {
    .sort {
      inline-size: auto;
      max-inline-size: 100%;
    }
    .sort .input {
      flex: none;
      inline-size: auto;
      max-inline-size: 100%;
    }
  }
  @container (min-width: 860px) {
    .answer {
      grid-template-columns: minmax(250px, 300px) minmax(0, 1fr);
      gap: 28px;
    }
  }
`;
