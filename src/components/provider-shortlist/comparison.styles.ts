import { css } from 'lit';

/** A card for each fact on a narrow container, a table that scrolls in itself on a wide one. */
export const comparisonStyles = css`
  .compare {
    min-inline-size: 0;
  }
  .only {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--_target);
  }
  .only label {
    padding-block: 9px;
  }
  .table,
  .table thead,
  .table tbody,
  .table tr,
  .table th,
  .table td {
    display: block;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .table thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .compared {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .region {
    position: relative;
  }
  /* Behind the region for its sake, above it for the reader's. */
  .scroll-hint {
    display: none;
    order: -1;
  }
  .region.scrolls + .scroll-hint {
    display: block;
    padding-block-end: 8px;
  }
  .only {
    order: -2;
  }
  .table tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .table tbody tr + tr {
    margin-block-start: 12px;
  }
  .table th {
    overflow-wrap: anywhere;
    font-weight: 700;
  }
  .cell-name {
    display: block;
    overflow-wrap: anywhere;
    color: var(--_accent-text);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .cell-words {
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .cell-words.unknown {
    color: var(--_muted);
  }
  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  address {
    font-style: normal;
  }
  .line {
    display: block;
  }
  .town {
    display: inline-block;
    max-inline-size: 100%;
  }
  .notes {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .phone {
    display: inline-block;
    padding-block: 2px;
  }
  @container (min-width: 620px) and (min-width: 38.75em) {
    .region {
      overflow-x: auto;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .table {
      display: table;
      inline-size: 100%;
      border-spacing: 0;
      border-collapse: separate;
    }
    .table thead {
      position: static;
      display: table-header-group;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .table tbody {
      display: table-row-group;
    }
    .table tr {
      display: table-row;
    }
    .table th,
    .table td {
      display: table-cell;
      min-inline-size: 11em;
      padding: 12px 16px;
      vertical-align: top;
    }
    .table tr > :first-child {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      inline-size: 9em;
      min-inline-size: 9em;
      border-inline-end: 1px solid var(--_line);
      background: var(--_surface);
    }
    .table thead th,
    .table thead tr > :first-child {
      background: var(--_accent-tint);
      color: var(--_accent-text);
      vertical-align: bottom;
    }
    .table tbody th,
    .table tbody td {
      border-block-start: 1px solid var(--_line);
    }
    .cell-name {
      display: none;
    }
  }
  @media print {
    .compare > summary,
    .only {
      display: none;
    }
    .compared {
      display: block;
    }
    .region {
      border: 0;
      overflow: visible;
    }
    .region.scrolls + .scroll-hint {
      display: none;
    }
    /* Nobody scrolls paper: all columns fit, or the browser makes the whole page smaller. */
    .table th,
    .table td,
    .table tr > :first-child {
      position: static;
      inline-size: auto;
      min-inline-size: 0;
      padding: 6px 8px;
    }
    .table th,
    .table .cell-words {
      overflow-wrap: break-word;
    }
    .table tr {
      break-inside: avoid;
    }
  }
`;
