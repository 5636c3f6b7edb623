import { css } from 'lit';

export const matchStyles = css`
  .whole {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .whole > * {
    min-inline-size: 0;
  }
  /* What comes after the search is another matter. */
  .whole > consult-request,
  .whole > stigma-faq {
    margin-block-start: 32px;
  }
`;
