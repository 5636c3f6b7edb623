import type { Faq } from './answer.js';
import { entriesOf } from './faq/entries.js';
import { feelingsEs } from './faq/feelings.es.js';
import { findingEs } from './faq/finding.es.js';
import { medicationEs } from './faq/medication.es.js';
import { prescribersEs } from './faq/prescribers.es.js';
import { noticeEs } from './notice.es.js';

export const faqEs: Faq = {
  language: 'es',
  groups: [
    { id: 'feelings', title: 'Lo que se siente al pensar en medicina' },
    { id: 'medication', title: 'Lo que la medicina puede y no puede hacer' },
    { id: 'prescribers', title: 'Quién receta' },
    { id: 'finding', title: 'Cómo encontrar a alguien' },
  ],
  entries: entriesOf({ ...feelingsEs, ...medicationEs, ...prescribersEs, ...findingEs }),
  notice: noticeEs,
};
