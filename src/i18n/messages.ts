import type { CardMessages } from './card/messages.js';
import type { ConsultMissingMessages } from './consult-missing/messages.js';
import type { CrisisMessages } from './crisis/messages.js';
import type { FaqMessages } from './faq/messages.js';
import type { FeedMessages } from './feed/messages.js';
import type { GuideMessages } from './guide/messages.js';
import type { MyListMessages } from './my-list/messages.js';
import type { ReasonMessages } from './reasons/messages.js';
import type { SearchMessages } from './search/messages.js';
import type { ShortlistMessages } from './shortlist/messages.js';

/** Languages that the interface speaks. */
export type InterfaceLanguage = 'en' | 'es';

/** Every word of the interface, in one language. A section is a folder of its own with its interface and both languages. */
export interface Messages {
  readonly language: InterfaceLanguage;
  readonly card: CardMessages;
  readonly consultMissing: ConsultMissingMessages;
  readonly crisis: CrisisMessages;
  readonly faq: FaqMessages;
  readonly feed: FeedMessages;
  readonly guide: GuideMessages;
  readonly myList: MyListMessages;
  readonly reasons: ReasonMessages;
  readonly search: SearchMessages;
  readonly shortlist: ShortlistMessages;
}
