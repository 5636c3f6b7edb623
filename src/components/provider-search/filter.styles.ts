import { css } from 'lit';

/** From this width on the filters stand beside the list; below they fold under a button. Tried with the 620 px column of themes. */
export const filterStyles = css`
  .fold {
    inline-size: 100%;
  }
  .filters {
    display: none;
    gap: 4px;
    padding: 8px 16px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .filters.open {
    display: grid;
  }
  .distance {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
    padding-block-end: 16px;
  }
  .distance .label {
    font-size: 0.9375em;
    font-weight: 400;
  }
  .distance-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 8px 12px;
    align-items: start;
  }
  .distance .button {
    justify-self: start;
  }
  .distance .hint {
    font-size: 0.875em;
  }
  .group + .group {
    border-block-start: 1px solid var(--_line);
  }
  .group > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 48px;
    padding-block: 8px;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  .group > summary::-webkit-details-marker {
    display: none;
  }
  .group > summary::after {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    margin-inline: auto 6px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-2px) rotate(45deg);
    transition: transform var(--_motion);
  }
  .group[open] > summary::after {
    transform: translateY(2px) rotate(225deg);
  }
  .group > summary:hover {
    color: var(--_accent-text);
  }
  .group-chosen {
    padding: 1px 8px;
    border-radius: 10px;
    background: var(--_accent-tint);
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .values {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    padding-block-end: 12px;
  }
  .value {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    padding-block: 4px;
    line-height: 1.3;
    cursor: pointer;
  }
  .value:hover .value-label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .value-label {
    flex: 1;
    min-inline-size: 0;
  }
  .value-count {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .value.dead {
    color: var(--_muted);
    cursor: default;
  }
  .value.dead .value-label {
    text-decoration: none;
  }
  .value.dead input {
    opacity: 0.5;
  }
  .value-list {
    max-block-size: 420px;
    overflow-y: auto;
    margin-inline: -4px;
    padding-inline: 4px;
  }
  .find {
    margin-block-end: 4px;
  }
  /* On a phone in reach at any time, however many filters there are. */
  .filters-end {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    margin-inline: -16px;
    margin-block-end: -16px;
    padding: 12px 16px max(12px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
  }
  /* What has the focus scrolls clear of it. */
  .filters :is(input, select, summary, button) {
    scroll-margin-block-end: 88px;
  }
  .filters-end .button {
    inline-size: 100%;
  }
  @container (min-width: 540px) {
    .fold {
      inline-size: auto;
      justify-self: start;
    }
  }
  @container (min-width: 860px) {
    .fold,
    .filters-end {
      display: none;
    }
    .filters,
    .filters.open {
      display: grid;
      align-content: start;
      align-self: start;
    }
  }
  @media (forced-colors: active) {
    .value.dead {
      color: GrayText;
    }
  }
`;
