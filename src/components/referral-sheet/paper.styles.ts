import { css } from 'lit';

/**
 * Black on white, on screen as on paper, whatever the site's colours: what is seen is what is handed over. Sizes are em of the paper's own
 * text, which is read on screen at 16 px and printed at 10 pt, 9 where four to six providers share two pages, or 8.5 where much is said of them.
 */
export const paperStyles = css`
  .paper {
    max-inline-size: 52em;
    margin-inline: auto;
    padding: 2.5em;
    border: 1px solid #d5d0c8;
    background: #fff;
    color: #000;
    color-scheme: light;
    font:
      400 16px/1.4 'Helvetica Neue',
      Arial,
      'Liberation Sans',
      sans-serif;
    text-align: start;
    overflow-wrap: anywhere;
    box-shadow: 0 1px 3px rgb(0 0 0 / 12%);
  }
  .paper a {
    color: inherit;
    text-decoration-thickness: 1px;
  }
  .paper :focus-visible {
    outline: 2px solid #000;
    box-shadow: none;
  }
  .paper .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .letterhead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1em;
    padding-block-end: 0.7em;
    border-block-end: 2px solid #000;
  }
  .logo {
    max-inline-size: 12em;
    max-block-size: 3.2em;
    object-fit: contain;
  }
  .logo[hidden] {
    display: none;
  }
  .practice {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .from,
  .opening > div {
    min-inline-size: 0;
  }
  .day {
    margin-inline-start: auto;
  }
  .opening {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 1em;
    margin-block-start: 0.5em;
  }
  .title {
    margin-block-start: 0.2em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  .intro {
    margin-block-start: 0.15em;
  }
  .crisis {
    margin-block: 0.5em 0.2em;
    padding: 0.4em 0.7em;
    border: 1px solid #000;
    font-weight: 700;
  }

  .entry {
    padding-block: 0.85em;
    border-block-end: 1px solid #999;
    break-inside: avoid;
  }
  .entry-head {
    display: flex;
    justify-content: space-between;
    gap: 0.3em 1.5em;
  }
  .who {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .name {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .pronouns {
    font-weight: 400;
  }
  .reach {
    flex: none;
    text-align: end;
  }
  .phone {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .phone a,
  .from a {
    text-decoration: none;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 1.1em;
  }
  .ticks li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .tick-box {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    border: 1.5px solid #000;
  }

  .wide,
  .unknown {
    margin-block-start: 0.35em;
  }
  .facts {
    margin-block-start: 0.35em;
    columns: 2;
    column-gap: 2em;
  }
  .fact {
    padding-block-end: 0.15em;
    break-inside: avoid;
  }
  .fact dt,
  .fact dd {
    display: inline;
  }
  .fact dt {
    font-weight: 700;
  }
  .fact .block:not(:first-child) {
    display: block;
  }
  .fact .whole {
    white-space: nowrap;
  }
  .fact :is(.map, .web) {
    overflow-wrap: anywhere;
  }
  .fact .map {
    font-size: 0.92em;
  }
  .fact .quiet {
    font-style: italic;
  }
  [data-number] {
    white-space: nowrap;
  }
  .own dd {
    white-space: pre-line;
  }
  .unknown {
    font-style: italic;
  }

  .entries {
    margin-block-start: 0.5em;
    border-block-start: 1px solid #999;
  }
  .entry:last-child {
    border-block-end-color: #000;
  }

  .parts {
    margin-block-start: 0.9em;
    columns: 3;
    column-gap: 1.8em;
    font-size: 0.92em;
    line-height: 1.32;
  }
  .part-title {
    margin-block-end: 0.2em;
    font-size: 1.08em;
    font-weight: 700;
    line-height: 1.25;
    break-after: avoid;
  }
  .group,
  .part {
    padding-block-end: 0.5em;
  }
  .group-title {
    font-weight: 700;
    break-after: avoid;
  }
  .group li {
    padding-block-end: 0.15em;
    padding-inline-start: 1.35em;
    position: relative;
    break-inside: avoid;
  }
  .group li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.3em;
    inline-size: 0.62em;
    block-size: 0.62em;
    border: 1px solid #000;
  }
  .part:not(.questions) li {
    padding-inline-start: 0.9em;
  }
  .part:not(.questions) li::before {
    inset-inline-start: 0.1em;
    inset-block-start: 0.5em;
    inline-size: 0.3em;
    block-size: 0.3em;
    border-radius: 50%;
    background: #000;
    forced-color-adjust: none;
  }
  .notes li {
    white-space: pre-line;
  }
  .blank {
    display: inline-block;
    inline-size: 5em;
    border-block-end: 1px solid #000;
  }

  .link {
    font-size: 0.92em;
    line-height: 1.3;
  }
  .link a {
    overflow-wrap: anywhere;
  }
  .link-label {
    font-weight: 700;
  }
  .code {
    flex: none;
    inline-size: 8em;
    block-size: 8em;
    forced-color-adjust: none;
  }

  @container (max-width: 620px) {
    .paper {
      padding: 1.1em;
    }
    .entry-head {
      flex-direction: column;
    }
    .who {
      flex: none;
    }
    .reach {
      text-align: start;
    }
    .ticks {
      justify-content: start;
    }
    .facts,
    .parts {
      columns: 1;
    }
    .opening {
      flex-direction: column;
    }
  }
`;
