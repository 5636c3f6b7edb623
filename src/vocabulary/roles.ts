import { readTerms } from './term-list.js';

/** Who prescribes, the most specific to psychiatry first: where credentials imply several roles, the earlier one is given. */
export const roles = readTerms(`
psychiatrist | Psychiatrist | Psiquiatra
en: psychiatry, psych doctor, psych md, shrink, med doctor, mental health doctor, child psychiatrist, child psychiatry
en: geriatric psychiatry, addiction psychiatry, physciatrist, psycharist
en: psychiatry doctor, head doctor
es: médico psiquiatra, psiquiatra infantil
es: siquiatra
prescribing-psychologist | Prescribing psychologist | Psicólogo o psicóloga con facultad de recetar
en: medical psychologist, psychologist who can prescribe
es: psicólogo que receta
psychiatric-nurse-practitioner | Psychiatric nurse practitioner | Enfermero o enfermera especialista en psiquiatría
en: nurse practitioner, psych np, psychiatric np, mental health nurse practitioner, psychiatric mental health nurse practitioner
en: psych nurse, psychiatric nurse, nurse
en: np, nurse practicioner
es: enfermera psiquiátrica, enfermera practicante, enfermera
physician-assistant | Physician assistant | Asistente médico o médica
en: physician associate, psych pa, psychiatric pa
es: asistente médico
primary-care | Primary care clinician | Profesional de atención primaria
en: primary care, pcp, primary care doctor, family doctor, family medicine, internist, general practitioner, gp, pediatrician, pediatrics
es: médico de cabecera, médico familiar, atención primaria, pediatra
therapist | Therapist | Terapeuta
en: psychotherapist, counselor, psychologist, social worker, marriage and family therapist
es: psicoterapeuta, consejero, psicólogo
`);
