import type { ContentLanguage } from './answer.js';

/** How much room a line leaves for a pen. `choice` prints a box before each of `choices`; `none` is a sentence to read. */
export type Blank = 'none' | 'line' | 'lines' | 'date' | 'phone' | 'choice';

export interface FormLine {
  readonly id: string;
  readonly label: string;
  readonly blank: Blank;
  /** Only where `blank` is `choice`. */
  readonly choices?: readonly string[];
}

export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly FormLine[];
}

/** A page with blanks, to print and fill in by hand: nothing of a client ever enters the program. */
export interface BlankForm {
  readonly language: ContentLanguage;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly FormSection[];
  readonly footer: string;
}
