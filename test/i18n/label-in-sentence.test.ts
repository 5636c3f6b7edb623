import { expect, it } from 'vitest';
import { labelInSentence } from '../../src/i18n/label-in-sentence.js';

it.each([
  ['condition', 'bipolar', 'en', 'bipolar disorder'],
  ['condition', 'adhd', 'en', 'ADHD'],
  ['condition', 'Tourette syndrome', 'en', 'Tourette syndrome'],
  ['language', 'es', 'en', 'Spanish'],
  ['language', 'es', 'es', 'español'],
  ['insurer', 'aetna', 'es', 'Aetna'],
  ['state', 'CA', 'en', 'California'],
] as const)('%s %s stands in a sentence (%s) as "%s"', (name, id, locale, label) => {
  expect(labelInSentence(name, id, locale)).toBe(label);
});
