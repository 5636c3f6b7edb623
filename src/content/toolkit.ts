import type { ContentLanguage } from './answer.js';

/** What helps somebody through a first call: shown in the guide and on a card, printed with the sheet. */
export interface ConsultToolkit {
  readonly language: ContentLanguage;
  readonly title: string;
  readonly questions: {
    readonly title: string;
    readonly groups: readonly { readonly id: string; readonly title: string; readonly items: readonly string[] }[];
  };
  /** Lines to read aloud. A `___` is a blank for the caller to fill in by voice; nothing is ever filled in here. */
  readonly call: { readonly title: string; readonly lines: readonly string[] };
  readonly voicemail: { readonly title: string; readonly lines: readonly string[]; readonly tip: string };
  readonly notes: { readonly title: string; readonly hint: string; readonly prompts: readonly string[] };
}
