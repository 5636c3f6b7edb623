import { card } from './card/es.js';
import { consultMissing } from './consult-missing/es.js';
import { crisis } from './crisis/es.js';
import { faq } from './faq/es.js';
import { feed } from './feed/es.js';
import { guide } from './guide/es.js';
import type { Messages } from './messages.js';
import { myList } from './my-list/es.js';
import { reasons } from './reasons/es.js';
import { search } from './search/es.js';
import { shortlist } from './shortlist/es.js';

export const es: Messages = {
  language: 'es',
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
