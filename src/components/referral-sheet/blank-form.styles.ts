import { css } from 'lit';

/** One page of Letter or A4 each: rules far enough apart for a pen. */
export const blankFormStyles = css`
  .form {
    color: #000;
    font:
      400 10.5pt/1.35 'Helvetica Neue',
      Arial,
      'Liberation Sans',
      sans-serif;
  }
  .form.at-ease {
    font-size: 11.5pt;
  }
  .form a {
    color: inherit;
    text-decoration: none;
  }
  .letterhead {
    display: flex;
    align-items: center;
    gap: 1em;
    padding-block-end: 0.6em;
    border-block-end: 2px solid #000;
  }
  .logo {
    max-inline-size: 12em;
    max-block-size: 3em;
    object-fit: contain;
  }
  .logo[hidden] {
    display: none;
  }
  .practice {
    font-size: 1.15em;
    font-weight: 700;
  }
  .title {
    margin-block: 0.5em 0.1em;
    font-size: 1.45em;
    font-weight: 700;
    line-height: 1.25;
  }
  .section {
    margin-block-start: 0.7em;
    break-inside: avoid;
  }
  .section-title {
    padding-block-end: 0.1em;
    border-block-end: 1px solid #999;
    font-size: 1.1em;
    font-weight: 700;
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: end;
    gap: 0 0.6em;
    padding-block-start: 0.35em;
  }
  .rule {
    block-size: 1.65em;
    border-block-end: 1px solid #555;
  }
  .whole {
    grid-column: 1 / -1;
  }
  .choice {
    grid-template-columns: 1fr;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    padding-block-start: 0.2em;
  }
  .choices li {
    display: flex;
    align-items: baseline;
    gap: 0.45em;
  }
  .tick-box {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1.5px solid #000;
    transform: translateY(0.1em);
  }
  .to-read {
    margin-block-start: 0.6em;
    font-weight: 700;
  }
  .footer {
    margin-block-start: 0.8em;
    font-size: 0.9em;
    font-style: italic;
  }
`;
