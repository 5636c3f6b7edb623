import { css } from 'lit';

/** The guide on paper: one block below the other, each heading with what it is over. Comes after the other styles. */
export const printStyles = css`
  @media print {
    .kind-links,
    .print,
    .failure .button {
      display: none;
    }
    /* A grid inside a grid is torn wrongly at the end of a page: what follows is printed over it. */
    .guide,
    .part,
    .journey,
    .steps,
    .step-text,
    .kinds,
    .kind,
    .side,
    .basis,
    .bullets {
      display: block;
    }
    .guide {
      font-size: 11pt;
      line-height: 1.4;
    }
    .part + .part {
      margin-block-start: 24px;
    }
    .part > * + *,
    .kind + .kind {
      margin-block-start: 12px;
    }
    .step-text > * + *,
    .side > * + *,
    .kind > * + *,
    .basis > * + *,
    .bullets > * + * {
      margin-block-start: 4px;
    }
    .letters {
      margin-block-start: 0;
    }
    .sources a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .number {
      border: 1px solid #000;
      background: none;
      color: #000;
    }
    .compare-table tr,
    .sides,
    .kind,
    .step,
    .intro,
    .note,
    .about,
    .sources li {
      break-inside: avoid;
    }
    .title,
    .step-title,
    .intro,
    .sources-title {
      break-after: avoid;
    }
    .intro,
    .note,
    .about,
    .step-text {
      max-inline-size: none;
    }
    .sources li {
      padding: 0;
    }
    .step {
      padding-block-end: 12px;
    }
  }
`;
