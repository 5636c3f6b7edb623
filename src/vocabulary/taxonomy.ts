/**
 * The role that a provider taxonomy code proves. Source: NUCC Health Care Provider Taxonomy code set, https://www.nucc.org
 * (Code Sets, Health Care Provider Taxonomy). Codes of the same groupings that prove none of our roles (neurology, sleep medicine,
 * clinical nurse specialists, school psychologists) are left out on purpose.
 */
const codesOfRole: Readonly<Record<string, string>> = {
  // Psychiatry; Addiction, Child & Adolescent, Geriatric, Forensic Psychiatry; Psychosomatic Medicine
  psychiatrist: '2084P0800X 2084P0802X 2084P0804X 2084P0805X 2084F0202X 2084P0015X',
  // Psychologist, Prescribing (Medical)
  'prescribing-psychologist': '103TP0016X',
  // Nurse Practitioner, Psychiatric/Mental Health
  'psychiatric-nurse-practitioner': '363LP0808X',
  // Physician Assistant; Medical; Surgical
  'physician-assistant': '363A00000X 363AM0700X 363AS0400X',
  // Family Medicine, its Adult, Adolescent and Geriatric Medicine; Internal Medicine, its Adolescent and Geriatric Medicine;
  // General Practice; Pediatrics, its Adolescent Medicine; Nurse Practitioner: Family, Primary Care, Adult Health, Pediatrics,
  // Gerontology
  'primary-care':
    '207Q00000X 207QA0505X 207QA0000X 207QG0300X 207R00000X 207RA0000X 207RG0300X 208D00000X 208000000X 2080A0000X ' +
    '363LF0000X 363LP2300X 363LA2200X 363LP0200X 363LG0600X',
  // Psychologist: general, Clinical, Counseling, Clinical Child & Adolescent, Cognitive & Behavioral, Psychoanalysis; Counselor: general,
  // Mental Health, Professional, Addiction; Social Worker, Clinical; Marriage & Family Therapist; Psychoanalyst
  therapist:
    '103T00000X 103TC0700X 103TC1900X 103TC2200X 103TB0200X 103TP0814X 101Y00000X 101YM0800X 101YP2500X 101YA0400X ' +
    '1041C0700X 106H00000X 102L00000X',
};

/** NUCC code -> role id. */
export const roleOfTaxonomy: ReadonlyMap<string, string> = new Map(
  Object.entries(codesOfRole).flatMap(([role, codes]) => codes.split(' ').map((code) => [code, role] as const)),
);
