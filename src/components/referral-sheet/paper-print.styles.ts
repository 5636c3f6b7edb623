import { css } from 'lit';

/** The sheet as it is printed: 10 pt, 9 where four to six providers share two pages, 8.5 where much is said of them. */
export const paperPrintStyles = css`
  @media print {
    .paper {
      max-inline-size: none;
      margin: 0;
      padding: 0;
      border: 0;
      box-shadow: none;
      font-size: 10pt;
      line-height: 1.35;
    }
    .paper.dense {
      font-size: 9pt;
      line-height: 1.3;
    }
    .paper.crowded {
      font-size: 8.5pt;
      line-height: 1.22;
    }
    .dense .entry {
      padding-block: 0.5em;
    }
    /* The short facts stand behind one another: columns would leave half of the space white. */
    .dense .facts {
      columns: auto;
    }
    .dense :is(.wide, .unknown, .facts) {
      margin-block-start: 0.2em;
    }
    .dense :is(.referral, .booking, .website, .email, .telehealth, .fees, .languages, .check) {
      display: inline;
      margin-inline-end: 0.6em;
    }
    .dense .parts {
      margin-block-start: 0.6em;
      line-height: 1.25;
    }
    .crowded .entry {
      padding-block: 0.35em;
      break-inside: auto;
    }
    .crowded .entry-head {
      break-after: avoid;
    }
    .crowded .parts {
      line-height: 1.2;
    }
    .letterhead,
    .opening {
      break-after: avoid;
    }
    .entry:first-child {
      break-before: avoid;
    }
    .letterhead,
    .opening,
    .entry-head,
    .wide,
    .unknown,
    .parts {
      break-inside: avoid;
    }
    .tip {
      break-before: avoid;
    }
    .title,
    .name {
      break-after: avoid;
    }
    .code {
      inline-size: 29mm;
      block-size: 29mm;
    }
  }
`;

/** The page of a print frame; a host page has margins of its own. The number of the page needs no words. */
export const pageStyles = css`
  @page {
    margin: 12mm 13mm 13mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt sans-serif;
    }
  }
  html,
  body {
    margin: 0;
    padding: 0;
    background: #fff;
  }
`;
