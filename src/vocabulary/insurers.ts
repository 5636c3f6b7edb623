import { readTerms } from './term-list.js';

/** Health plans as people name them. */
export const insurers = readTerms(`
aetna | Aetna
medicare | Medicare
medicaid | Medicaid
`);
