import type { VocabularyName } from './term.js';

/** A phrase that means two things on purpose; whoever reads it must look at what stands around it. */
export interface AmbiguousPhrase {
  /** Folded. */
  readonly phrase: string;
  readonly meanings: readonly (readonly [VocabularyName, id: string])[];
  readonly why: string;
}

/** All of them: a test fails on any phrase with two meanings that is not here, and on any entry here that has become clear. */
export const ambiguousPhrases: readonly AmbiguousPhrase[] = [
  {
    phrase: 'va',
    meanings: [
      ['insurer', 'va'],
      ['state', 'VA'],
    ],
    why: 'Veterans Affairs and Virginia are both written so everywhere.',
  },
  {
    phrase: 'pa',
    meanings: [
      ['credential', 'pa'],
      ['state', 'PA'],
    ],
    why: 'Physician assistant and Pennsylvania.',
  },
  {
    phrase: 'md',
    meanings: [
      ['credential', 'md'],
      ['state', 'MD'],
    ],
    why: 'Doctor of medicine and Maryland.',
  },
  {
    phrase: 'np',
    meanings: [
      ['credential', 'np'],
      ['role', 'psychiatric-nurse-practitioner'],
    ],
    why: 'The letters behind a name prove no role; typed, they ask for a nurse practitioner, as the long form does.',
  },
  {
    phrase: 'mp',
    meanings: [
      ['credential', 'mscp'],
      ['state', 'MP'],
    ],
    why: 'Medical psychologist (Louisiana) and the Northern Mariana Islands.',
  },
];
