import { readTerms } from './term-list.js';

/** Degrees, licences and certifications that stand behind a name. */
export const credentials = readTerms(`
md | MD
en: doctor of medicine, medical doctor, physician
es: doctor en medicina, doctora en medicina
do | DO
en: doctor of osteopathic medicine, osteopath, osteopathic physician
mbbs | MBBS
en: mbchb
fapa | FAPA
en: dfapa, dlfapa, lfapa
faacap | FAACAP
en: dfaacap
faafp | FAAFP
facp | FACP
faap | FAAP
pmhnp | PMHNP
en: pmhnp bc, pmh np, pmhnpbc, dnp pmhnp, psych mental health np, aprn pmhnp, pmhnp aprn, crnp pmhnp
aprn | APRN
en: arnp, advanced practice registered nurse, apn, aprn bc
np | NP
en: crnp, cnp, np c, msn np
fnp | FNP
en: fnp bc, fnp c, family nurse practitioner, cfnp
agnp | AGNP
en: agpcnp, agpcnp bc, agnp c, anp, anp bc
pnp | PNP
en: cpnp, cpnp pc, ppcnp bc
pmhcns | PMHCNS
en: pmhcns bc, psychiatric clinical nurse specialist, clinical nurse specialist
pmhs | PMHS
en: pediatric primary care mental health specialist
dnp | DNP
en: doctor of nursing practice
rn | RN
en: registered nurse, bsn, msn
pa | PA
en: pa c, pac, rpa c, rpa, pa c psych, dmsc
caq-psychiatry | CAQ-Psychiatry
en: caq psych, psychiatry caq, psych caq, caq psy
phd | PhD
psyd | PsyD
en: doctor of psychology
edd | EdD
mscp | MSCP
en: mp, rxp, medical psychologist license, prescribing psychologist license, abmp
lcsw | LCSW
en: licsw, lisw, lcsw c, lcsw r, lscsw, licensed clinical social worker
lmsw | LMSW
en: msw, lsw
lmft | LMFT
en: mft, licensed marriage and family therapist, lamft
lpc | LPC
en: lpcc, lcpc, lmhc, lcmhc, licensed professional counselor, licensed mental health counselor
pharmd | PharmD
en: bcpp, psychiatric pharmacist, pharmacist
`);

/**
 * The role that a credential proves by itself. MD, DO, NP, APRN and PhD are not here: a dermatologist is an MD too, and a wrong
 * "psychiatrist" is worse than none. For them the taxonomy, the specialty or the feed's own `role` decides.
 */
export const roleOfCredential: Readonly<Record<string, string>> = {
  faacap: 'psychiatrist',
  mscp: 'prescribing-psychologist',
  pmhnp: 'psychiatric-nurse-practitioner',
  pa: 'physician-assistant',
  'caq-psychiatry': 'physician-assistant',
  faafp: 'primary-care',
  facp: 'primary-care',
  faap: 'primary-care',
  fnp: 'primary-care',
  agnp: 'primary-care',
  pnp: 'primary-care',
  psyd: 'therapist',
  lcsw: 'therapist',
  lmsw: 'therapist',
  lmft: 'therapist',
  lpc: 'therapist',
};
