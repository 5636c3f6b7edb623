import { describe, expect, it } from 'vitest';
import type { VocabularyName } from '../../src/vocabulary/term.js';
import { idsAnswering, resolveTerm } from '../../src/vocabulary/vocabulary.js';

/** One line per term: `id: what people write, ...`. */
const everyday: Partial<Record<VocabularyName, string>> = {
  condition: `
    adhd: ADD, A.D.D., adhd, attention deficit, can't focus, can’t concentrate, TDAH, déficit de atención, deficit de atencion, no puedo concentrarme
    depression: Depression, depressed, feeling down, MDD, hopeless, deprimido, depresion, tristeza, desánimo
    bipolar: bipolar, bi polar, manic depression, mood swings, manic, mania, bipolaridad, cambios de humor, Bipolar Disorder
    perinatal: postpartum, post partum, PPD, baby blues, pregnant, pregnancy, prenatal, posparto, embarazo, depresión posparto, new mom
    anxiety: anxious, GAD, worry, aniexty, overthinking, nervous, ansiedad, nervios, angustia
    panic: panic attack, panic attacks, anxiety attack, ataque de nervios, panic disorder
    social-anxiety: social phobia, social anxiety disorder, fobia social
    ocd: OCD, obsessive compulsive, intrusive thoughts, TOC
    ptsd: PTSD, post traumatic stress, posttraumatic stress, flashbacks, TEPT, estrés postraumático, Post-Traumatic Stress Disorder
    trauma: trauma, abuse, sexual assault, domestic violence, violencia doméstica
    complex-ptsd: c-ptsd, cptsd, complex trauma
    grief: grief, loss, bereavement, duelo, luto
    dissociative: multiple personality, split personality, dissociation
    autism: autistic, asperger, Asperger's, ASD, on the spectrum, autista
    schizophrenia: schizo, skitzophrenia, esquizofrenia, schizophrenia
    psychosis: hearing voices, hallucinations, alucinaciones, psychotic
    eating-disorders: eating disorder, disordered eating, trastorno alimenticio, TCA
    substance-use: addiction, drugs, rehab, detox, adicción, drogas, substance abuse, dual diagnosis
    alcohol-use: alcohol, alcoholism, drinking, stop drinking, alcoholismo
    opioid-use: opioids, opiates, heroin, fentanyl, OUD, heroína
    cannabis-use: weed, marijuana, THC
    insomnia: insomnia, can't sleep, trouble sleeping, insomnio, no puedo dormir
    borderline: BPD, borderline, TLP
    oppositional-defiant: ODD, oppositional defiant, defiant
    pmdd: PMDD, PMS
    dementia: dementia, alzheimer's, memory loss, pérdida de memoria
    anger: anger management, angry, enojo
    stress: burnout, stressed, overwhelmed, estrés
    suicidal-thoughts: suicidal, suicide, kill myself, quiero morir
    self-harm: self harm, selfharm, cutting, self-injury
    gender: transgender, gender dysphoria, trans`,
  service: `
    medication-management: meds, medication, medications, medicine, prescription, refills, prescriber, antidepressants, SSRI, medicamentos, medicinas, Prozac, zoloft, Lexapro, Adderall, ritalin, Xanax, Seroquel, sertraline
    buprenorphine: Suboxone, Subutex, MAT, bupe, buprenorphine, buprenorfina, Sublocade
    esketamine: Spravato, esketamine, esketamina
    ketamine: ketamine, ketamine infusion, ketamine infusions, ketamina
    clozapine: Clozaril, clozapine, clozapina
    lithium: lithium, Lithobid, litio
    long-acting-injectables: Invega Sustenna, Abilify Maintena, LAI, injection
    naltrexone: Vivitrol, naltrexone
    tms: TMS, rTMS, transcranial magnetic stimulation, estimulación magnética
    ect: ECT, electroshock, electroconvulsive therapy
    psychiatric-evaluation: psych eval, evaluation, diagnosis, intake, evaluación psiquiátrica
    cbt: CBT, cognitive behavioral therapy, cognitive behavioral, TCC
    dbt: DBT, dialectical behavior therapy
    emdr: EMDR
    couples: couples, couples therapy, marriage counseling, terapia de pareja
    psychotherapy: therapy, counseling, talk therapy, terapia
    reproductive-psychiatry: women's mental health, perinatal psychiatry`,
  insurer: `
    aetna: Aetna, AETNA
    cigna: Cigna
    blue-cross-blue-shield: BCBS, Blue Cross, Blue Cross & Blue Shield, BlueCross, bc/bs
    blue-shield-california: blue shield, BlueShield, Blue Shield of California
    unitedhealthcare: UHC, United Healthcare, United Health Care, UBH, United
    medicaid: Medicaid, medicade, state insurance
    medi-cal: Medi-Cal, medi cal, California Medicaid
    masshealth: MassHealth, mass health, Massachusetts Medicaid
    badgercare: BadgerCare, Badger Care Plus, Wisconsin Medicaid
    medicare: Medicare, original medicare
    medicare-advantage: Medicare Advantage, medicare part c
    tricare: TRICARE, tri care
    kaiser: Kaiser
    carelon: Beacon, Beacon Health Options, Carelon, ValueOptions
    oxford: Oxford
    va: VA, Veterans Affairs
    anthem: Anthem, Anthem BCBS`,
  role: `
    psychiatrist: psychiatrist, psychiatrists, Psychiatry, shrink, psych doctor, psiquiatra, med doctor
    psychiatric-nurse-practitioner: nurse practitioner, psych NP, psychiatric nurse practitioner, enfermera psiquiátrica
    physician-assistant: physician assistant, physician associate
    primary-care: PCP, primary care, family doctor, médico de cabecera
    therapist: counselor, psychologist, social worker, psicólogo`,
  credential: `
    md: MD, M.D.
    pmhnp: PMHNP-BC, PMHNP, pmhnp bc
    pa: PA-C, PA`,
  state: `
    CA: California, CA, ca, calif
    NY: New York, N.Y., Nueva York
    DC: Washington, D.C., Washington DC
    WA: Washington, washington state
    OR: Oregon, OR
    TX: Texas, Tejas`,
  language: `
    es: Spanish, español, espanol, castellano, es, es-MX, es_US
    zh: Mandarin, Chinese, zh-Hans
    yue: Cantonese
    ase: ASL, sign language, lengua de señas
    fa: Farsi, Persian
    ht: Haitian Creole, Creole
    tl: Tagalog, Filipino
    pt: Portuguese, pt-BR`,
  'age-group': `
    children: kids, child, children, my kid, niños
    teens: teen, teenager, adolescents, adolescentes
    older-adults: seniors, elderly, geriatric, older adults, adultos mayores`,
  gender: `
    female: female, woman, mujer
    nonbinary: non-binary, nonbinary`,
  format: `
    telehealth: telehealth, video, online, virtual, telepsychiatry, telesalud
    in-person: in person, in-person, face to face, en persona`,
  opening: `
    yes: accepting new patients, available now, no waitlist, openings, acepta pacientes nuevos
    waitlist: waitlist, waiting list, lista de espera
    no: not accepting, not accepting new patients`,
};

const rows = Object.entries(everyday).flatMap(([name, table]) =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, id = '', words = ''] = /^\s*([^:]+): (.*)$/.exec(line) ?? [];
      // "D.C." belongs to the city before it.
      return words.split(/, (?!D\.C\.)/).map((word) => [word, name as VocabularyName, id] as const);
    }),
);

describe('what people type', () => {
  it('is a table worth having', () => {
    expect(rows.length).toBeGreaterThan(250);
  });

  it.each(rows)('%j is the %s %s', (word, name, id) => {
    expect(resolveTerm(name, word)?.id).toBe(id);
  });
});

describe('what must stay apart', () => {
  it.each([
    ['insurer', 'Medicaid', 'Medicare'],
    ['insurer', 'Medi-Cal', 'Medicare'],
    ['insurer', 'Medicare', 'Medicare Advantage'],
    ['insurer', 'Oxford', 'Optum'],
    ['insurer', 'Anthem', 'Blue Shield of California'],
    ['insurer', 'TRICARE', 'VA'],
    ['insurer', 'Healthfirst', 'Health Net'],
    ['insurer', 'Health First Colorado', 'Healthfirst'],
    ['insurer', 'Ambetter', 'WellCare'],
    ['age-group', 'pediatric', 'geriatric'],
    ['condition', 'ADD', 'addiction'],
    ['condition', 'OCD', 'ODD'],
    ['condition', 'BPD', 'bipolar'],
    ['condition', 'PTSD', 'PMDD'],
    ['condition', 'ASD', 'ADD'],
    ['condition', 'anorexia', 'bulimia'],
    ['service', 'ketamine', 'esketamine'],
    ['service', 'ECT', 'ACT'],
    ['service', 'CBT', 'DBT'],
    ['service', 'methadone', 'buprenorphine'],
    ['service', 'naltrexone', 'buprenorphine'],
    ['state', 'Washington', 'Washington DC'],
    ['state', 'Virginia', 'West Virginia'],
    ['state', 'North Carolina', 'South Carolina'],
    ['state', 'Kansas', 'Arkansas'],
    ['language', 'Mandarin', 'Cantonese'],
    ['gender', 'male', 'female'],
    ['opening', 'accepting', 'not accepting'],
    ['role', 'psychiatrist', 'psychologist'],
  ] as const)('in %s: %s and %s', (name, one, other) => {
    const [first, second] = [resolveTerm(name, one)?.id, resolveTerm(name, other)?.id];
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first).not.toBe(second);
  });

  it.each([
    ['insurer', 'MD'],
    ['insurer', 'bipolar'],
    ['insurer', 'Aetna Better Health'],
    ['insurer', 'UnitedHealthcare Community Plan'],
    ['insurer', 'CHAMPVA'],
    ['condition', 'Adderall'],
    ['condition', 'lithium'],
    ['condition', ''],
    ['condition', 'constructor'],
    ['role', 'MD'],
    ['state', 'Oxford'],
    ['language', 'x'],
  ] as const)('%s knows nothing of %j', (name, text) => {
    expect(resolveTerm(name, text)).toBeUndefined();
  });
});

describe('families', () => {
  it('let a wide request be answered by its members, never a narrow one by the family', () => {
    expect(idsAnswering('insurer', 'blue-cross-blue-shield')).toContain('anthem');
    expect(idsAnswering('insurer', 'anthem')).toEqual(['anthem']);
    expect(idsAnswering('insurer', 'medicaid')).toContain('medi-cal');
    expect(idsAnswering('insurer', 'medicaid')).not.toContain('medicare');
    expect(idsAnswering('condition', 'anxiety')).toContain('panic');
    expect(idsAnswering('condition', 'panic')).toEqual(['panic']);
    expect(idsAnswering('condition', 'no such thing')).toEqual(['no such thing']);
  });
});
