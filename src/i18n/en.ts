import { card } from './card/en.js';
import { consultMissing } from './consult-missing/en.js';
import { crisis } from './crisis/en.js';
import { faq } from './faq/en.js';
import { feed } from './feed/en.js';
import { guide } from './guide/en.js';
import type { Messages } from './messages.js';
import { myList } from './my-list/en.js';
import { reasons } from './reasons/en.js';
import { search } from './search/en.js';
import { shortlist } from './shortlist/en.js';

export const en: Messages = {
  language: 'en',
  card,
  consultMissing,
  crisis,
  faq,
  feed,
  guide,
  myList,
  reasons,
  search,
  shortlist,
};
