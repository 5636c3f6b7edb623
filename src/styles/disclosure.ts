import { css } from 'lit';

/** What unfolds more, as a link among the words: of a note, of a comparison, of what else a sheet may say. */
export const disclosureStyles = css`
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: 10px;
    color: var(--_accent-text);
    font-weight: 600;
    cursor: pointer;
  }
`;
