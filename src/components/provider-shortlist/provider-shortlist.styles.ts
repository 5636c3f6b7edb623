import { css } from 'lit';

/** The lists as a whole. The wider layouts ask for room in px and in em: at a text size of 200 % they come later. */
export const shortlistStyles = css`
  .whole {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 40px;
  }
  .mine,
  .suggested {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    scroll-margin-block-start: 16px;
  }
  .suggested {
    gap: 12px;
  }
  /* Focus comes here to read on, not to press anything. */
  .mine:focus-visible,
  .suggested:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .title,
  .list-title,
  .list-note,
  .notice > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .mine-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: baseline;
  }
  .count {
    color: var(--_muted);
  }
  .empty {
    padding: 18px 16px;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    color: var(--_muted);
    text-wrap: pretty;
  }
  .list-title {
    font-size: 1.25em;
    font-weight: 700;
  }
  .recommended {
    color: var(--_accent-text);
    font-weight: 600;
  }
  .list-note {
    max-inline-size: 65ch;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_accent-text);
    text-wrap: pretty;
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
  }
  .said {
    color: var(--_muted);
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    margin-block-start: 4px;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }
  .actions {
    display: grid;
    gap: 10px;
  }
  .part-missing {
    color: var(--_error-text);
    font-weight: 600;
  }
  .part-missing:empty {
    display: none;
  }
  .kept {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .kept .hint {
    flex: 1 1 16em;
    text-wrap: pretty;
  }
  @container (min-width: 460px) and (min-width: 28.75em) {
    .actions {
      display: flex;
      flex-wrap: wrap;
    }
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .actions,
    .take,
    .notice,
    .kept,
    .mine > .hint {
      display: none;
    }
    /* Engines that cut a grid into pages may draw one row over another. */
    .whole,
    .mine,
    .suggested,
    .cards {
      display: block;
    }
    .whole > * + * {
      margin-block-start: 28px;
    }
    .mine > * + *,
    .suggested > * + *,
    .cards > li + li {
      margin-block-start: 12px;
    }
    .cards > li {
      break-inside: avoid;
    }
    .title,
    .list-title,
    .recommended,
    .list-note,
    .mine-head {
      break-after: avoid;
    }
  }
`;
