import type { Faq } from './answer.js';
import { entriesOf } from './faq/entries.js';
import { feelingsEn } from './faq/feelings.en.js';
import { findingEn } from './faq/finding.en.js';
import { medicationEn } from './faq/medication.en.js';
import { prescribersEn } from './faq/prescribers.en.js';
import { noticeEn } from './notice.en.js';

export const faqEn: Faq = {
  language: 'en',
  groups: [
    { id: 'feelings', title: 'Feelings about medicine' },
    { id: 'medication', title: 'What medicine can and cannot do' },
    { id: 'prescribers', title: 'Who prescribes' },
    { id: 'finding', title: 'Finding someone' },
  ],
  entries: entriesOf({ ...feelingsEn, ...medicationEn, ...prescribersEn, ...findingEn }),
  notice: noticeEn,
};
