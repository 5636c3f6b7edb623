import type { Provider } from '../../feed/provider.js';
import type { CardMessages } from '../../i18n/card/messages.js';
import type { Wording } from '../../i18n/reasons/describe.js';
import { labelOf } from '../../vocabulary/vocabulary.js';
import type { VocabularyName } from '../../vocabulary/term.js';
import type { SelectAction } from './events.js';

/** What the parts of a card are drawn from. */
export interface CardView {
  readonly provider: Provider;
  readonly words: CardMessages;
  readonly wording: Wording;
  /** Plans that the visitor asked for and the provider lists: they stand first. */
  readonly askedPlans: readonly string[];
  readonly onSelect: (action: SelectAction) => void;
}

/** Labels of ids, in the reader's language; a word of the feed that no vocabulary knows stays as written. */
export function labels(vocabulary: VocabularyName, ids: readonly string[], { wording }: CardView): string[] {
  return ids.map((id) => labelOf(vocabulary, id, wording.format.locale));
}

/** Up to `most` items and how many there are besides: `Aetna, Cigna, 4 more`. */
export function shortList(items: readonly string[], most: number, { words, wording: { format } }: CardView): string {
  const shown = items.length > most + 1 ? items.slice(0, most) : items;
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [words.more(format, rest)] : [])].join(', ');
}
