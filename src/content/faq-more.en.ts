import type { FaqMore } from './answer.js';
import { detailsOf } from './faq/details.js';
import { feelingsMoreEn } from './faq/feelings-more.en.js';
import { findingMoreEn } from './faq/finding-more.en.js';
import { medicationMoreEn } from './faq/medication-more.en.js';
import { prescribersMoreEn } from './faq/prescribers-more.en.js';

export const faqMoreEn: FaqMore = detailsOf({
  ...feelingsMoreEn,
  ...medicationMoreEn,
  ...prescribersMoreEn,
  ...findingMoreEn,
});
