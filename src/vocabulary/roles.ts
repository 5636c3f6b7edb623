import { readTerms } from './term-list.js';

/** Who prescribes, the most specific to psychiatry first: where credentials imply several roles, the earlier one is given. */
export const roles = readTerms(`
psychiatrist | Psychiatrist | Psiquiatra
en: psychiatry, psychiatrists, psych doctor, psych md, shrink, med doctor, medication doctor, mental health doctor, psychiatric physician
en: psychiatric doctor, child psychiatrist, child psychiatry, child and adolescent psychiatry, child and adolescent psychiatrist
en: geriatric psychiatrist, geriatric psychiatry, addiction psychiatrist, addiction psychiatry, pyschiatrist, physciatrist, phsychiatrist, psycharist, sychiatrist, psych dr
en: consultation liaison psychiatry, forensic psychiatry
es: psiquiatría, psiquiatras, médico psiquiatra, médica psiquiatra, doctor de la mente, doctor para los nervios, siquiatra, psiquiatra infantil, siciatra
prescribing-psychologist | Prescribing psychologist | Psicólogo o psicóloga con facultad de recetar
en: medical psychologist, prescribing psychologists, psychologist who prescribes, psychologist who can prescribe
es: psicólogo que receta, psicóloga que receta, psicólogo prescriptor, psicóloga prescriptora
psychiatric-nurse-practitioner | Psychiatric nurse practitioner | Enfermero o enfermera especialista en psiquiatría
en: nurse practitioner, psych np, psychiatric np, psych nurse practitioner, mental health nurse practitioner, psychiatric mental health nurse practitioner
en: psychiatric nurse practitioners, psych nurse, psychiatric nurse, nurse, nurse prescriber, mental health np
es: enfermera psiquiátrica, enfermero psiquiátrico, enfermera practicante, enfermero practicante, enfermera especializada, enfermera
es: enfermera de salud mental, enfermera psiquiatra, enfermero, enfermera practicante psiquiátrica
physician-assistant | Physician assistant | Asistente médico o médica
en: physician associate, physician assistants, physicians assistant, psych pa, psychiatric pa
es: asistente médico, asistente médica, asociado médico
primary-care | Primary care clinician | Profesional de atención primaria
en: primary care, pcp, primary care doctor, primary care provider, primary care physician, family doctor, family medicine, family practice
en: internist, internal medicine, general practitioner, gp, regular doctor, primary doctor, pediatrician, pediatrics
es: médico de cabecera, médica de cabecera, médico de familia, médico familiar, atención primaria, médico general, doctor de cabecera, pediatra, medicina familiar
therapist | Therapist | Terapeuta
en: therapists, psychotherapist, counselor, counsellor, psychologist, social worker, clinical psychologist, clinical social worker
en: marriage and family therapist, mental health counselor, psychologists, theripist
es: psicoterapeuta, consejero, consejera, psicólogo, psicóloga, trabajador social, trabajadora social, terapista
`);
