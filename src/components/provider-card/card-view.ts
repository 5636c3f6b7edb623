import type { Provider } from '../../feed/provider.js';
import type { CardMessages } from '../../i18n/card/messages.js';
import { labelInSentence } from '../../i18n/label-in-sentence.js';
import type { Wording } from '../../i18n/reasons/describe.js';
import { labelOf } from '../../vocabulary/vocabulary.js';
import type { VocabularyName } from '../../vocabulary/term.js';
import type { SelectAction } from './events.js';

/** What facts about a provider are told from, on a card and beside others. */
export interface FactView {
  readonly provider: Provider;
  readonly words: CardMessages;
  readonly wording: Wording;
  /** Conditions and plans that the visitor asked for and the provider lists: they stand first in their list. */
  readonly asked: ReadonlySet<string>;
  /** The number of the "Call" button, so that it is not shown a second time. */
  readonly mainPhone: string | undefined;
  readonly onSelect: (action: SelectAction) => void;
}

/** What the parts of a card are drawn from. */
export interface CardView extends FactView {
  readonly toolkit: { readonly isOpen: boolean; readonly headingLevel: number; readonly onToggle: (event: Event) => void };
}

/** Names of plans and states: a capital each. */
const PROPER_NAMES: readonly VocabularyName[] = ['insurer', 'state'];

/**
 * Labels of ids, in the reader's language, as one line: `ADHD, anxiety, bipolar disorder`. A word of the feed that no vocabulary
 * knows stays as written.
 *
 * @param most named before `4 more`; one that would stand alone behind them is named too
 */
export function labelLine(
  vocabulary: VocabularyName,
  ids: readonly string[] | undefined,
  view: FactView,
  most = Infinity,
): string {
  const { words, asked, wording } = view;
  const { format } = wording;
  const all = [...(ids ?? [])].sort((one, other) => Number(asked.has(other)) - Number(asked.has(one)));
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  const label = PROPER_NAMES.includes(vocabulary) ? labelOf : labelInSentence;
  const names = shown.map((id) => label(vocabulary, id, format.locale));
  const rest = all.length - shown.length;
  return capitalized([...names, ...(rest > 0 ? [words.more(format, rest)] : [])].join(', '), view);
}

/** The first letter large, as at the beginning of a sentence. */
export function capitalized(text: string, { wording }: FactView): string {
  return text.charAt(0).toLocaleUpperCase(wording.format.locale) + text.slice(1);
}
