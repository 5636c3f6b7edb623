import { readTerms } from './term-list.js';

/** What people seek care for. Labels are person-first. */
export const conditions = readTerms(`
adhd | ADHD | TDAH
en: add, attention deficit
depression | Depression | Depresión
en: depressed
bipolar | Bipolar disorder | Trastorno bipolar
en: bipolar, bi polar, manic depression
`);
