/** What a statement rests on. Titles stay in the language they were published in. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** The year of publication, or of the version that was read where a page is kept up to date. */
  readonly year: number;
  /** https only; a DOI where there is one. */
  readonly url: string;
}

// One constant each, so that a page carries only those behind the texts it shows.

export const aanpStates: Source = {
  title: 'State Practice Environment',
  publisher: 'American Association of Nurse Practitioners',
  year: 2025,
  url: 'https://www.aanp.org/advocacy/state/state-practice-environment',
};

export const aapaPa: Source = {
  title: 'What Is a PA?',
  publisher: 'American Academy of Physician Associates',
  year: 2025,
  url: 'https://www.aapa.org/about/what-is-a-pa/',
};

export const acogPerinatal: Source = {
  title: 'Assessment and Treatment of Perinatal Mental Health Conditions (Clinical Practice Guideline 5)',
  publisher: 'American College of Obstetricians and Gynecologists',
  year: 2023,
  url: 'https://www.acog.org/programs/perinatal-mental-health/assessment-and-treatment-of-perinatal-mental-health-conditions',
};

export const antler2021: Source = {
  title: 'Maintenance or Discontinuation of Antidepressants in Primary Care (ANTLER)',
  publisher: 'New England Journal of Medicine',
  year: 2021,
  url: 'https://doi.org/10.1056/NEJMoa2106356',
};

export const apaPsychiatry: Source = {
  title: 'What is Psychiatry?',
  publisher: 'American Psychiatric Association',
  year: 2023,
  url: 'https://www.psychiatry.org/patients-families/what-is-psychiatry',
};

export const apaServicesLaws: Source = {
  title: 'State laws on prescribing psychologists',
  publisher: 'American Psychological Association Services',
  year: 2019,
  url: 'https://www.apaservices.org/practice/advocacy/state/state-beat/state-laws-prescribing-psychologists',
};

export const catoPsychologists: Source = {
  title: 'Utah Becomes the Seventh State to Let Patients Access Prescribing Clinical Psychologists',
  publisher: 'Cato Institute',
  year: 2024,
  url: 'https://www.cato.org/blog/utah-becomes-seventh-state-let-patients-access-prescribing-clinical-psychologists',
};

export const cfr42Part2: Source = {
  title: '42 CFR Part 2: Confidentiality of Substance Use Disorder Patient Records',
  publisher: 'Electronic Code of Federal Regulations',
  year: 2024,
  url: 'https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2',
};

export const cipriani2018: Source = {
  title:
    'Comparative efficacy and acceptability of 21 antidepressant drugs for the acute treatment of adults with major depressive disorder: a systematic review and network meta-analysis',
  publisher: 'The Lancet',
  year: 2018,
  url: 'https://doi.org/10.1016/S0140-6736(17)32802-7',
};

export const cmsNoSurprises: Source = {
  title: 'No Surprises: know your rights, good faith estimates',
  publisher: 'Centers for Medicare & Medicaid Services',
  year: 2022,
  url: 'https://www.cms.gov/nosurprises',
};

export const coloradoHb231071: Source = {
  title: 'HB23-1071: Licensed Psychologist Prescriptive Authority',
  publisher: 'Colorado General Assembly',
  year: 2023,
  url: 'https://leg.colorado.gov/bills/hb23-1071',
};

export const cuijpers2020: Source = {
  title:
    'A network meta-analysis of the effects of psychotherapies, pharmacotherapies and their combination in the treatment of adult depression',
  publisher: 'World Psychiatry',
  year: 2020,
  url: 'https://doi.org/10.1002/wps.20701',
};

export const dolParity: Source = {
  title: 'Mental Health and Substance Use Disorder Parity',
  publisher: 'U.S. Department of Labor',
  year: 2024,
  url: 'https://www.dol.gov/agencies/ebsa/laws-and-regulations/laws/mental-health-and-substance-use-disorder-parity',
};

export const fdaBenzodiazepines: Source = {
  title: 'FDA requiring Boxed Warning updated to improve safe use of benzodiazepine drug class',
  publisher: 'U.S. Food and Drug Administration',
  year: 2020,
  url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
};

export const fdaStimulants: Source = {
  title: 'FDA updating warnings to improve safe use of prescription stimulants used to treat ADHD and other conditions',
  publisher: 'U.S. Food and Drug Administration',
  year: 2023,
  url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-updating-warnings-improve-safe-use-prescription-stimulants-used-treat-adhd-and-other-conditions',
};

export const fdaSuicidality: Source = {
  title: 'Suicidality in Children and Adolescents Being Treated With Antidepressant Medications',
  publisher: 'U.S. Food and Drug Administration',
  year: 2018,
  url: 'https://www.fda.gov/drugs/postmarket-drug-safety-information-patients-and-providers/suicidality-children-and-adolescents-being-treated-antidepressant-medications',
};

export const gao2022: Source = {
  title: 'Mental Health Care: Access Challenges for Covered Consumers and Relevant Federal Efforts (GAO-22-104597)',
  publisher: 'U.S. Government Accountability Office',
  year: 2022,
  url: 'https://www.gao.gov/products/gao-22-104597',
};

export const goodwin2017: Source = {
  title: 'Emotional blunting with antidepressant treatments: a survey among depressed patients',
  publisher: 'Journal of Affective Disorders',
  year: 2017,
  url: 'https://doi.org/10.1016/j.jad.2017.05.048',
};

export const henssler2024: Source = {
  title: 'Incidence of antidepressant discontinuation symptoms: a systematic review and meta-analysis',
  publisher: 'The Lancet Psychiatry',
  year: 2024,
  url: 'https://doi.org/10.1016/S2215-0366(24)00133-0',
};

export const hhsDea2026: Source = {
  title: 'HHS & DEA Extend Telemedicine Flexibilities for Prescribing Controlled Medications Through 2026',
  publisher: 'U.S. Department of Health and Human Services',
  year: 2026,
  url: 'https://www.hhs.gov/press-room/dea-telemedicine-extension-2026.html',
};

export const hhsHipaaMentalHealth: Source = {
  title: 'HIPAA Privacy Rule and Sharing Information Related to Mental Health',
  publisher: 'U.S. Department of Health and Human Services',
  year: 2017,
  url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/mental-health/index.html',
};

export const hhsLicensing: Source = {
  title: 'Licensing across state lines',
  publisher: 'U.S. Department of Health and Human Services',
  year: 2025,
  url: 'https://telehealth.hhs.gov/licensure/licensing-across-state-lines',
};

export const hrsaMaternalHotline: Source = {
  title: 'National Maternal Mental Health Hotline',
  publisher: 'Health Resources and Services Administration',
  year: 2025,
  url: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline',
};

export const jauhar2023: Source = {
  title: 'A leaky umbrella has little value: evidence clearly indicates the serotonin system is implicated in depression',
  publisher: 'Molecular Psychiatry',
  year: 2023,
  url: 'https://doi.org/10.1038/s41380-023-02095-y',
};

export const lancetStigma2022: Source = {
  title: 'The Lancet Commission on ending stigma and discrimination in mental health',
  publisher: 'The Lancet',
  year: 2022,
  url: 'https://doi.org/10.1016/S0140-6736(22)01470-2',
};

export const lifeline988: Source = {
  title: '988 Suicide & Crisis Lifeline: what to expect',
  publisher: '988 Lifeline',
  year: 2025,
  url: 'https://988lifeline.org/get-help/what-to-expect',
};

export const mhraValproate: Source = {
  title: 'Valproate: reproductive risks',
  publisher: 'Medicines and Healthcare products Regulatory Agency (UK)',
  year: 2025,
  url: 'https://www.gov.uk/guidance/valproate-reproductive-risks',
};

export const moncrieff2022: Source = {
  title: 'The serotonin theory of depression: a systematic umbrella review of the evidence',
  publisher: 'Molecular Psychiatry',
  year: 2022,
  url: 'https://doi.org/10.1038/s41380-022-01661-0',
};

export const nchs2026: Source = {
  title: 'Mental Health Treatment Among Adults: United States, 2024 (Data Brief 564)',
  publisher: 'National Center for Health Statistics',
  year: 2026,
  url: 'https://www.cdc.gov/nchs/products/databriefs/db564.htm',
};

export const niceNg222: Source = {
  title: 'Depression in adults: treatment and management (NG222)',
  publisher: 'National Institute for Health and Care Excellence (UK)',
  year: 2022,
  url: 'https://www.nice.org.uk/guidance/ng222',
};

export const nidaWords: Source = {
  title: 'Words Matter: Preferred Language for Talking About Addiction',
  publisher: 'National Institute on Drug Abuse',
  year: 2021,
  url: 'https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction',
};

export const nimhBrainStimulation: Source = {
  title: 'Brain Stimulation Therapies',
  publisher: 'National Institute of Mental Health',
  year: 2024,
  url: 'https://www.nimh.nih.gov/health/topics/brain-stimulation-therapies/brain-stimulation-therapies',
};

export const nimhDepression: Source = {
  title: 'Depression',
  publisher: 'National Institute of Mental Health',
  year: 2024,
  url: 'https://www.nimh.nih.gov/health/topics/depression',
};

export const nimhFindHelp: Source = {
  title: 'Help for Mental Illnesses',
  publisher: 'National Institute of Mental Health',
  year: 2024,
  url: 'https://www.nimh.nih.gov/health/find-help',
};

export const nimhMedications: Source = {
  title: 'Mental Health Medications',
  publisher: 'National Institute of Mental Health',
  year: 2023,
  url: 'https://www.nimh.nih.gov/health/topics/mental-health-medications',
};

export const nimhPsychotherapies: Source = {
  title: 'Psychotherapies',
  publisher: 'National Institute of Mental Health',
  year: 2024,
  url: 'https://www.nimh.nih.gov/health/topics/psychotherapies',
};

export const nimhTalking: Source = {
  title: 'Tips for Talking With a Health Care Provider About Your Mental Health',
  publisher: 'National Institute of Mental Health',
  year: 2024,
  url: 'https://www.nimh.nih.gov/health/publications/tips-for-talking-with-your-health-care-provider',
};

export const rcpsychStopping: Source = {
  title: 'Stopping antidepressants',
  publisher: 'Royal College of Psychiatrists (UK)',
  year: 2023,
  url: 'https://www.rcpsych.ac.uk/mental-health/treatments-and-wellbeing/stopping-antidepressants',
};

export const samhsa988: Source = {
  title: '988 Suicide & Crisis Lifeline',
  publisher: 'Substance Abuse and Mental Health Services Administration',
  year: 2025,
  url: 'https://www.samhsa.gov/mental-health/988',
};

export const samhsaFindTreatment: Source = {
  title: 'FindTreatment.gov',
  publisher: 'Substance Abuse and Mental Health Services Administration',
  year: 2025,
  url: 'https://findtreatment.gov/',
};

export const stone2009: Source = {
  title:
    'Risk of suicidality in clinical trials of antidepressants in adults: analysis of proprietary data submitted to US Food and Drug Administration',
  publisher: 'BMJ',
  year: 2009,
  url: 'https://doi.org/10.1136/bmj.b2880',
};

export const totura2018: Source = {
  title: 'The Role of the Therapeutic Relationship in Psychopharmacological Treatment Outcomes: A Meta-analytic Review',
  publisher: 'Psychiatric Services',
  year: 2018,
  url: 'https://doi.org/10.1176/appi.ps.201700114',
};

export const utahSb26: Source = {
  title: 'S.B. 26: Behavioral Health Licensing Amendments',
  publisher: 'Utah State Legislature',
  year: 2024,
  url: 'https://le.utah.gov/~2024/bills/static/SB0026.html',
};
