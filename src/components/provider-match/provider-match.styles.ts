import { css } from 'lit';

export const matchStyles = css`
  /* The page's own elements stand as they would without us around them. */
  .root > slot {
    --_apart: initial;
  }
  .whole {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .whole > * {
    min-inline-size: 0;
  }
  /* What comes after the search is another matter. */
  .whole > provider-shortlist,
  .whole > consult-request,
  .whole > stigma-faq {
    margin-block-start: 32px;
  }
  /* Its place is the end of the results, so that nothing moves when it comes; until that is in sight it stays at the window's edge. */
  .list-bar {
    position: sticky;
    inset-block-end: 8px;
    z-index: 1;
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-start: 16px;
    margin-inline-start: auto;
    padding-block: 6px;
    padding-inline: 18px 6px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 2px 16px rgb(0 0 0 / 16%);
    font-weight: 600;
  }
  @media print {
    .list-bar {
      display: none;
    }
  }
`;
