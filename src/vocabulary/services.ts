import { readTerms } from './term-list.js';

/** What providers offer: prescribing, treatments, and therapies. */
export const services = readTerms(`
medication-management | Medication management | Manejo de medicamentos
en: med management
psychiatric-evaluation | Psychiatric evaluation | Evaluación psiquiátrica
`);
