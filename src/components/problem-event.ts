/** What is wrong, for the person who edits the site. Never holds anything that a visitor typed or chose. */
export interface Problem {
  /** Stable, kebab-case, with an anchor in docs/errors.md. */
  readonly code: string;
  /** `error` where the element can't do its work, `warning` where it goes on without. @default 'warning' */
  readonly level?: 'error' | 'warning';
  /** Name of the attribute, as written in the page. */
  readonly attribute?: string;
  /** What the attribute says. */
  readonly value?: string;
  /** What it may say, in English. */
  readonly allowed?: string;
  /** What was found, in English, where the code alone does not say. */
  readonly detail?: string;
}

/** Where a site editor reads what a code means: the file comes with the package. */
export const explainedAt = (code: string): string => `See docs/errors.md#${code} in the package.`;

/** `pm-error`: something is wrong that a site editor can mend. Bubbles out of every shadow root. */
export class ProblemEvent extends CustomEvent<Problem> {
  static readonly type = 'pm-error';

  constructor(problem: Problem) {
    super(ProblemEvent.type, { bubbles: true, composed: true, detail: problem });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pm-error': ProblemEvent;
  }
}
