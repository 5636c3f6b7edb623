import { css } from 'lit';

export const toolkitStyles = css`
  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 10px;
  }
  .question-groups,
  .scripts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .question-groups fieldset {
    min-inline-size: 0;
  }
  .group-name {
    padding: 0;
    color: var(--_accent-text);
    font-weight: 600;
  }
  .question {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding-block: 6px;
    cursor: pointer;
  }
  .script {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .lines {
    display: grid;
    gap: 8px;
  }
  .blank {
    display: inline-block;
    inline-size: 5em;
    border-block-end: 2px solid var(--_edge);
  }
  .note-input {
    min-block-size: 76px;
    resize: vertical;
    field-sizing: content;
  }
  .printed {
    display: none;
  }
  @container (min-width: 620px) {
    .scripts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 880px) {
    .notes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 16px 24px;
    }
    .notes > .step-title,
    .notes > .about {
      grid-column: 1 / -1;
    }
    .question-groups {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media print {
    .note-input {
      display: none;
    }
    .printed {
      display: block;
      min-block-size: 4.5em;
      border-block-end: 1px solid #999;
      white-space: pre-wrap;
    }
    .tool,
    .question-groups {
      display: block;
    }
    .tool > * + *,
    .question-groups > * + * {
      margin-block-start: 10px;
    }
    .question {
      padding-block: 2px;
    }
    .question,
    .field,
    .scripts {
      break-inside: avoid;
    }
    .group-name,
    .notes > .about {
      break-after: avoid;
    }
  }
`;
