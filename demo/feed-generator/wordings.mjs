/**
 * How feeds in the wild write the same thing. The first wording is the plain label; the others are what an intake coordinator types.
 * An id without an entry is written as its words: `panic` -> "Panic".
 */
export const conditionWordings = {
  adhd: ['ADHD', 'ADD', 'Attention deficit disorder'],
  'alcohol-use': ['Alcohol use disorder', 'Alcohol use'],
  anxiety: ['Anxiety', 'Anxiety disorders', 'Generalized anxiety disorder'],
  autism: ['Autism', 'Autism spectrum disorder', 'ASD'],
  bipolar: ['Bipolar disorder', 'Bipolar'],
  'body-dysmorphic': ['Body dysmorphic disorder'],
  borderline: ['Borderline personality disorder'],
  'cannabis-use': ['Cannabis use disorder'],
  'cognitive-impairment': ['Mild cognitive impairment'],
  'chronic-illness': ['Chronic illness'],
  'complex-ptsd': ['Complex PTSD', 'C-PTSD'],
  dementia: ['Dementia', 'Memory loss'],
  depression: ['Depression', 'Major depression', 'Depressive disorder'],
  dissociative: ['Dissociative disorders'],
  dmdd: ['Disruptive mood dysregulation disorder'],
  'eating-disorders': ['Eating disorders', 'Disordered eating'],
  gender: ['Gender dysphoria', 'Gender identity'],
  grief: ['Grief', 'Bereavement'],
  'hair-pulling': ['Trichotillomania', 'Hair pulling'],
  learning: ['Learning disability', 'Dyslexia'],
  lgbtq: ['LGBTQ+', 'LGBT'],
  menopause: ['Menopause', 'Perimenopause'],
  ocd: ['OCD', 'Obsessive-compulsive disorder'],
  'opioid-use': ['Opioid use disorder', 'OUD'],
  'oppositional-defiant': ['Oppositional defiant disorder'],
  panic: ['Panic disorder', 'Panic attacks'],
  perinatal: ['Postpartum depression', 'Perinatal', 'Maternal mental health'],
  pmdd: ['PMDD', 'Premenstrual dysphoric disorder'],
  'pregnancy-loss': ['Pregnancy loss', 'Miscarriage', 'Infertility'],
  ptsd: ['PTSD', 'Post-traumatic stress disorder'],
  sleep: ['Sleep disorders'],
  'stimulant-use': ['Stimulant use disorder'],
  stress: ['Stress', 'Burnout'],
  'substance-use': ['Substance use disorder', 'Substance use'],
  tics: ['Tics', 'Tourette syndrome'],
  'treatment-resistant-depression': ['Treatment-resistant depression'],
  veterans: ['Veterans'],
};

export const languageWordings = { es: 'Spanish', ko: 'Korean', fa: 'Farsi', vi: 'Vietnamese', zh: 'Mandarin', tl: 'Tagalog' };

export const insurerWordings = {
  aetna: ['Aetna'],
  cigna: ['Cigna', 'Evernorth'],
  'blue-cross-blue-shield': ['BCBS', 'Blue Cross Blue Shield'],
  unitedhealthcare: ['UnitedHealthcare', 'United', 'UHC'],
  medicare: ['Medicare'],
  medicaid: ['Medicaid'],
};

/** A name without its hyphens, first letter large: `moral-injury` -> "Moral injury". */
export const asWords = (id) => (id[0].toUpperCase() + id.slice(1)).replaceAll('-', ' ');
