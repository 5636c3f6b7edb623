import { css } from 'lit';

/** On paper everything that has come is open, with the addresses of the sources; nothing that is pressed is left. */
export const printStyles = css`
  @media print {
    .tools,
    .end,
    .more-button,
    .links,
    .more .loading,
    .more .failed,
    .more .button,
    .question .icon {
      display: none;
    }
    /* A grid inside a grid is torn wrongly at the end of a page: what follows is printed over it. */
    .faq,
    .group,
    .answer,
    .more-text,
    .bullets {
      display: block;
    }
    .group,
    .answer > * + *,
    .more-text > * + * {
      margin-block-start: 6px;
    }
    .faq {
      font-size: 10.5pt;
      line-height: 1.35;
    }
    .short {
      font-size: inherit;
    }
    .more-text {
      gap: 5px;
    }
    .bullets,
    .group {
      gap: 2px;
    }
    .source-of {
      display: inline;
    }
    .source-of::before {
      content: '· ';
    }

    .panel[hidden],
    .more[hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
    .entries {
      overflow: visible;
      border: 0;
    }
    .question {
      min-block-size: 0;
      padding: 8px 0 2px;
    }
    .answer {
      gap: 4px;
      padding: 0 0 8px;
    }
    .answer > * {
      max-inline-size: none;
    }
    .notice {
      max-inline-size: none;
    }
    .entry-heading,
    .sources-title {
      break-after: avoid;
    }
    .short,
    .sources li {
      break-inside: avoid;
    }
    .sources {
      padding: 0;
    }
    .sources li {
      padding: 0;
    }
    .sources a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
