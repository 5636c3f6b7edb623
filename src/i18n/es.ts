import { card } from './card/es.js';
import { crisis } from './crisis/es.js';
import { feed } from './feed/es.js';
import type { Messages } from './messages.js';
import { reasons } from './reasons/es.js';
import { search } from './search/es.js';

export const es: Messages = { language: 'es', card, crisis, feed, reasons, search };
