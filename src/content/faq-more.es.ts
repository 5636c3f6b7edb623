import type { FaqMore } from './answer.js';
import { detailsOf } from './faq/details.js';
import { feelingsMoreEs } from './faq/feelings-more.es.js';
import { findingMoreEs } from './faq/finding-more.es.js';
import { medicationMoreEs } from './faq/medication-more.es.js';
import { prescribersMoreEs } from './faq/prescribers-more.es.js';

export const faqMoreEs: FaqMore = detailsOf({
  ...feelingsMoreEs,
  ...medicationMoreEs,
  ...prescribersMoreEs,
  ...findingMoreEs,
});
