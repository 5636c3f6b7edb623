import type { Provider } from '../../feed/provider.js';
import type { Format } from '../../i18n/format.js';
import type { CardMessages } from '../../i18n/card/messages.js';
import type { Wording } from '../../i18n/reasons/describe.js';
import type { ShortlistMessages } from '../../i18n/shortlist/messages.js';
import type { ShortlistEntry } from '../../referral/shortlist.js';
import type { FactView } from '../provider-card/card-view.js';
import type { ProvidersById } from './providers-by-id.js';

/** What the parts of the element are drawn from. */
export interface ShortlistView {
  readonly words: ShortlistMessages;
  readonly card: CardMessages;
  readonly wording: Wording;
  readonly format: Format;
  /** Level of the headings over the lists. */
  readonly level: number;
  readonly practice: string | undefined;
  readonly entries: readonly ShortlistEntry[];
  /** By id; who is in the list and not in here has left the feed, once `isFeedThere`. */
  readonly providers: ProvidersById;
  readonly isFeedThere: boolean;
}

/** The facts of one provider, in the words of a card. */
export function factsOf({ card, wording }: ShortlistView, provider: Provider): FactView {
  return { provider, words: card, wording, asked: new Set(), mainPhone: undefined, onSelect: () => undefined };
}

/** Those of the list that the feed still has, in the list's order. */
export function listedOf({ entries, providers }: Pick<ShortlistView, 'entries' | 'providers'>): readonly Provider[] {
  return entries.flatMap(({ id }) => providers.get(id) ?? []);
}
