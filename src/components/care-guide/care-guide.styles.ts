import { css } from 'lit';

export const careGuideStyles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 40px;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .title {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .intro,
  .note,
  .about {
    max-inline-size: 70ch;
  }
  .intro {
    font-size: 1.0625em;
  }
  .note {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_accent-text);
    background: var(--_sunken);
  }
  .about {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .step-title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .basis {
    display: grid;
    gap: 8px;
  }
  .sources {
    font-size: 0.9375em;
  }
  .sources-title {
    font-weight: 600;
  }
  .sources li {
    padding-block: 4px;
  }
  .source-of {
    color: var(--_muted);
  }
  .source-of::before {
    content: ' · ';
  }
  .bullets {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .bullets li::marker {
    color: var(--_accent-text);
  }
  .number {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    line-height: 1;
  }

  .compare-table,
  .compare-table thead,
  .compare-table tbody,
  .compare-table tr,
  .compare-table th,
  .compare-table td {
    display: block;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .compare-table thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .compare-table tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .compare-table tr + tr {
    margin-block-start: 12px;
  }
  .compare-table th {
    font-weight: 600;
  }
  .cell-name {
    display: block;
    color: var(--_accent-text);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .journey {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 24px;
  }
  .steps {
    display: grid;
  }
  .step {
    position: relative;
    display: flex;
    gap: 14px;
    padding-block-end: 24px;
  }
  .step:last-child {
    padding-block-end: 0;
  }
  .step:not(:last-child)::before {
    position: absolute;
    inset-block: 36px 4px;
    inset-inline-start: 15px;
    border-inline-start: 2px solid var(--_line);
    content: '';
  }
  .step-text {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
    max-inline-size: 66ch;
    padding-block-start: 3px;
  }
  .when {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .sides,
  .kinds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .side,
  .kind {
    display: grid;
    align-content: start;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .side li {
    display: flex;
    gap: 10px;
    padding-block: 5px;
  }
  .mark {
    flex: none;
    margin-block-start: 2px;
    color: var(--_accent-text);
  }
  .letters {
    margin-block-start: -6px;
    color: var(--_muted);
  }
  .kind {
    display: flex;
    flex-direction: column;
  }
  .kind-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: auto;
    padding-block-start: 4px;
  }
  .kind-links .quiet {
    padding-inline: 0;
  }
  .failure {
    display: grid;
    gap: 10px;
    justify-items: start;
  }
  .failed {
    font-weight: 600;
  }

  @container (min-width: 620px) {
    .sides,
    .kinds {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .compare-table {
      display: table;
      inline-size: 100%;
      border-spacing: 0;
      border-collapse: separate;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
      overflow: clip;
      table-layout: fixed;
    }
    .compare-table thead {
      position: static;
      display: table-header-group;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .compare-table tbody {
      display: table-row-group;
    }
    .compare-table tr {
      display: table-row;
    }
    .compare-table th,
    .compare-table td {
      display: table-cell;
      padding: 12px 16px;
      vertical-align: top;
    }
    .compare-table th:first-child {
      inline-size: 26%;
    }
    .compare-table tbody th,
    .compare-table tbody td {
      border-block-start: 1px solid var(--_line);
    }
    .compare-table th {
      font-weight: 600;
    }
    .compare-table thead th {
      background: var(--_accent-tint);
      color: var(--_accent-text);
    }
    .cell-name {
      display: none;
    }
  }
  @container (min-width: 960px) {
    .journey {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 32px;
    }
    .kinds {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
    .number {
      border: 1px solid CanvasText;
    }
  }
`;
