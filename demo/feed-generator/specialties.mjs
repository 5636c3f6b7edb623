/**
 * What a prescriber's work is about. Conditions go together as they do in practice: everyone of a specialty treats most of `core`
 * and some of `also`. Ids as in src/vocabulary; ages in years.
 */
export const specialties = {
  adult: {
    weight: 20,
    core: ['depression', 'anxiety', 'panic', 'insomnia'],
    also: ['bipolar', 'adhd', 'ptsd', 'ocd', 'grief', 'social-anxiety', 'stress'],
    services: [],
    therapies: ['psychotherapy', 'cbt', 'psychodynamic'],
    ages: [
      [{ min: 18 }, 70],
      [{ min: 18, max: 64 }, 20],
      [{ min: 21 }, 10],
    ],
  },
  child: {
    weight: 13,
    core: ['adhd', 'anxiety', 'depression'],
    also: ['autism', 'tics', 'ocd', 'oppositional-defiant', 'learning', 'dmdd', 'separation-anxiety', 'selective-mutism'],
    services: ['assessment-letters'],
    therapies: ['family', 'cbt', 'play-therapy'],
    ages: [
      [{ min: 5, max: 17 }, 35],
      [{ min: 6, max: 21 }, 40],
      [{ min: 4, max: 25 }, 15],
      [{ min: 12, max: 24 }, 10],
    ],
  },
  perinatal: {
    weight: 10,
    core: ['perinatal', 'depression', 'anxiety'],
    also: ['pmdd', 'ocd', 'pregnancy-loss', 'menopause', 'bipolar', 'trauma', 'postpartum-psychosis'],
    services: ['reproductive-psychiatry'],
    therapies: ['interpersonal', 'psychotherapy', 'cbt'],
    ages: [
      [{ min: 18, max: 55 }, 60],
      [{ min: 16 }, 20],
      [{ min: 18 }, 20],
    ],
  },
  'substance-use': {
    weight: 8,
    core: ['opioid-use', 'alcohol-use', 'depression'],
    also: ['anxiety', 'ptsd', 'stimulant-use', 'cannabis-use', 'chronic-pain', 'insomnia', 'bipolar'],
    services: ['buprenorphine', 'naltrexone'],
    therapies: ['motivational-interviewing', 'group', 'cbt'],
    ages: [
      [{ min: 18 }, 85],
      [{ min: 16 }, 15],
    ],
  },
  'older-adults': {
    weight: 6,
    core: ['depression', 'dementia', 'anxiety'],
    also: ['insomnia', 'grief', 'bipolar', 'cognitive-impairment', 'chronic-illness', 'stress'],
    services: ['tapering'],
    therapies: ['psychotherapy', 'interpersonal'],
    ages: [
      [{ min: 60 }, 50],
      [{ min: 65 }, 30],
      [{ min: 55 }, 20],
    ],
  },
  trauma: {
    weight: 9,
    core: ['ptsd', 'complex-ptsd', 'anxiety', 'depression'],
    also: ['insomnia', 'sleep', 'dissociative', 'alcohol-use', 'panic', 'veterans'],
    services: [],
    therapies: ['emdr', 'trauma-focused', 'cpt'],
    ages: [
      [{ min: 18 }, 80],
      [{ min: 14 }, 20],
    ],
  },
  'serious-mental-illness': {
    weight: 7,
    core: ['schizophrenia', 'bipolar', 'schizoaffective'],
    also: ['psychosis', 'depression', 'anxiety', 'tardive-dyskinesia', 'substance-use'],
    services: ['clozapine', 'long-acting-injectables'],
    therapies: ['psychotherapy', 'family'],
    ages: [
      [{ min: 18 }, 80],
      [{ min: 15, max: 35 }, 20],
    ],
  },
  mood: {
    weight: 8,
    core: ['treatment-resistant-depression', 'depression', 'bipolar'],
    also: ['anxiety', 'ocd', 'ptsd', 'insomnia', 'seasonal-depression', 'suicidal-thoughts'],
    services: ['tms', 'esketamine', 'second-opinion'],
    therapies: ['cbt', 'mindfulness'],
    ages: [
      [{ min: 18 }, 90],
      [{ min: 22 }, 10],
    ],
  },
  'adult-adhd': {
    weight: 8,
    core: ['adhd', 'anxiety'],
    also: ['depression', 'autism', 'insomnia', 'stress', 'binge-eating', 'learning'],
    services: ['adhd-testing'],
    therapies: ['mindfulness', 'cbt'],
    ages: [
      [{ min: 18 }, 75],
      [{ min: 17, max: 65 }, 25],
    ],
  },
  ocd: {
    weight: 4,
    core: ['ocd', 'anxiety', 'panic'],
    also: ['body-dysmorphic', 'hair-pulling', 'hoarding', 'tics', 'health-anxiety', 'phobias'],
    services: [],
    therapies: ['erp', 'act', 'cbt'],
    ages: [
      [{ min: 18 }, 60],
      [{ min: 10 }, 40],
    ],
  },
  eating: {
    weight: 3,
    core: ['eating-disorders', 'anorexia', 'bulimia', 'binge-eating'],
    also: ['depression', 'anxiety', 'ocd', 'body-dysmorphic', 'arfid'],
    services: [],
    therapies: ['cbt', 'family', 'dbt'],
    ages: [
      [{ min: 14 }, 60],
      [{ min: 18 }, 40],
    ],
  },
  lgbtq: {
    weight: 4,
    core: ['lgbtq', 'depression', 'anxiety', 'gender'],
    also: ['ptsd', 'adhd', 'insomnia', 'relationships', 'substance-use'],
    services: ['assessment-letters'],
    therapies: ['psychotherapy', 'act', 'psychodynamic'],
    ages: [
      [{ min: 18 }, 60],
      [{ min: 13 }, 40],
    ],
  },
  students: {
    weight: 5,
    core: ['anxiety', 'depression', 'adhd'],
    also: ['social-anxiety', 'panic', 'insomnia', 'eating-disorders', 'psychosis', 'self-harm', 'borderline'],
    services: [],
    therapies: ['dbt', 'cbt', 'act'],
    ages: [
      [{ min: 16, max: 26 }, 60],
      [{ min: 17, max: 30 }, 40],
    ],
  },
};

/** What nearly every prescriber offers. */
export const usualServices = ['medication-management', 'psychiatric-evaluation'];
