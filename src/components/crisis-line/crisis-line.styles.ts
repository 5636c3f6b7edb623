import { css } from 'lit';

/** Calm on purpose: no red, no warning sign. It should be found, and not frighten. */
export const crisisLineStyles = css`
  .strip {
    display: grid;
    gap: 12px 24px;
    align-items: center;
    padding: 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent-text);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .lead {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .note {
    margin-block-start: 2px;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: balance;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ways li {
    flex: 1 1 auto;
  }
  .ways .button {
    inline-size: 100%;
  }
  .danger {
    font-size: 0.9375em;
  }
  .danger a {
    display: inline-block;
    padding-block: 4px;
    font-weight: 600;
    white-space: nowrap;
  }
  @container (min-width: 560px) and (min-width: 35em) {
    .strip {
      padding: 16px 20px;
    }
    .ways li {
      flex: none;
    }
  }
  @container (min-width: 880px) and (min-width: 55em) {
    .strip {
      grid-template-columns: 1fr auto;
    }
    .about {
      grid-row: span 2;
    }
    .ways {
      align-self: end;
      justify-content: flex-end;
    }
    .danger {
      align-self: start;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .strip {
      border-color: CanvasText;
    }
  }
  @media print {
    .strip {
      break-inside: avoid;
    }
    .ways .button {
      min-block-size: 0;
      padding: 0;
      border: 0;
      color: inherit;
      background: none;
    }
    .ways {
      gap: 4px 20px;
    }
  }
`;
