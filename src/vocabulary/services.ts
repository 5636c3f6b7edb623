import { readTerms } from './term-list.js';

/** What providers offer: prescribing, other treatments, then therapies. Feeds name them in `services` and `therapies`. */
export const services = readTerms(`
medication-management | Medication management | Manejo de medicamentos
en: med management, medication, meds, medicine, prescription, prescriber, med check, refill, psych meds, antidepressant, ssri, psychopharmacology, med mgmt
en: medication mgmt, med mgt, medication manager, medicines, pills, rx, script, med eval, medication eval, medication evaluation
en: med refill, antipsychotic, mood stabilizer, stimulants
es: medicamentos, medicinas, receta, antidepresivo, remedio, pastillas, pastillas para los nervios
psychiatric-evaluation | Psychiatric evaluation | Evaluación psiquiátrica
en: psych eval, evaluation, assessment, diagnosis, intake, eval, psychiatric eval, psychiatric assessment, get diagnosed, diagnose
es: diagnóstico, primera cita, evaluación, valoración psiquiátrica
second-opinion | Second opinion | Segunda opinión
en: 2nd opinion
adhd-testing | ADHD assessment | Evaluación de TDAH
en: adhd testing, adhd test, adhd diagnosis, adhd evaluation, adhd eval, tested for adhd, add testing, adhd screening
es: prueba de tdah, evaluación adhd, diagnóstico de tdah, examen de tdah
autism-testing | Autism assessment | Evaluación de autismo
en: autism testing, autism test, autism diagnosis, autism evaluation, autism eval, tested for autism, autism screening, asd evaluation, asd testing
es: prueba de autismo, diagnóstico de autismo
psychological-testing | Psychological testing | Pruebas psicológicas
en: neuropsychological testing, neuropsych, psych testing, neuropsych testing, neuropsychological evaluation, iq test
es: evaluación neuropsicológica, examen psicológico, evaluación psicológica
genetic-testing | Genetic testing for medicines | Pruebas genéticas para medicamentos
en: genetic testing, genesight, pharmacogenomic testing
es: prueba genética
lab-monitoring | Lab and side effect monitoring | Control de laboratorio y efectos secundarios
en: lab monitoring, blood work, side effects
es: análisis de sangre
tapering | Stopping or reducing medicines safely | Reducir o dejar medicamentos con seguridad
en: deprescribing, tapering, get off meds, taper, taper off, off meds, stop taking meds, stop medication
en: stop my meds, wean off, benzo taper, too many meds, too many pills, fewer meds, polypharmacy, cut down meds
es: dejar medicamentos, dejar las pastillas, dejar la medicina, quitarme las pastillas
lithium | Lithium treatment and monitoring | Tratamiento y control con litio
en: lithium monitoring
es: litio
clozapine | Clozapine treatment | Tratamiento con clozapina
en: clozapine monitoring
long-acting-injectables | Long-acting injections | Inyecciones de acción prolongada
en: long acting injectable, lai, injection, injectables, monthly shot, depot injection, shot once a month
es: inyectables de acción prolongada, inyección, inyectable, inyección mensual
buprenorphine | Buprenorphine treatment | Tratamiento con buprenorfina
en: bupe, mat, medication assisted treatment, mat program, suboxone doctor, suboxone clinic, bup
es: tratamiento asistido con medicamentos
methadone | Methadone treatment | Tratamiento con metadona
en: methadone clinic, opioid treatment program
naltrexone | Naltrexone treatment | Tratamiento con naltrexona
en: vivitrol shot
withdrawal-management | Withdrawal care | Atención de la abstinencia
en: withdrawal management
es: síndrome de abstinencia
esketamine | Esketamine (nasal spray) | Esketamina (aerosol nasal)
ketamine | Ketamine treatment | Tratamiento con ketamina
en: ketamine infusion, ketamine assisted therapy
es: quetamina
tms | Transcranial magnetic stimulation (TMS) | Estimulación magnética transcraneal (EMT)
en: rtms, magnetic stimulation, neurostar
es: estimulación magnética
ect | Electroconvulsive therapy (ECT) | Terapia electroconvulsiva (TEC)
en: electroshock
es: electrochoque
reproductive-psychiatry | Women's and reproductive psychiatry | Psiquiatría reproductiva y de la mujer
en: perinatal psychiatry, womens mental health, medication during pregnancy
es: psiquiatría perinatal, salud mental de la mujer
integrative-psychiatry | Integrative psychiatry | Psiquiatría integrativa
en: integrative, holistic, functional medicine
es: holístico
care-coordination | Works with your therapist | Se coordina con su terapeuta
en: collaborative care, works with my therapist, coordinate with therapist, talk to my therapist, collaborates with therapist
en: coordinate care, coordination with therapist
es: hable con mi terapeuta, coordinación con mi terapeuta
sliding-scale | Lower fees based on income | Costo más bajo según sus ingresos
en: sliding scale, low cost, low fee, lower fee, reduced fee, affordable, cheap, cheaper, inexpensive, low income, free or low cost, cant afford, no money, income based
en: free, tight budget, im broke
es: escala móvil, bajo costo, bajos ingresos, barato, barata, económico, económica, según ingresos, pago según ingresos, sin dinero, no tengo dinero, gratis, gratuito
es: precio bajo, bajos recursos
self-pay | Private pay, without insurance | Pago por su cuenta, sin seguro
en: self pay, cash pay, cash, pay cash, private pay, out of pocket, uninsured, no insurance, without insurance, dont have insurance, pay out of pocket, w o insurance
en: lost my insurance
es: pago particular, efectivo, en efectivo, sin seguro, sin seguro médico, no tengo seguro, pagar por mi cuenta
crisis-care | Urgent psychiatric appointments | Citas psiquiátricas urgentes
en: urgent, urgent appointment, same day, same day appointment, today appointment, emergency appointment, appointment today
es: cita urgente, cita hoy, cita de emergencia, urgente
intensive-outpatient | Intensive outpatient program (IOP) | Programa ambulatorio intensivo
es: ambulatorio intensivo
partial-hospital | Partial hospital program (PHP) | Hospitalización parcial
en: partial hospitalization, partial hospital
es: hospital de día
inpatient | Inpatient care | Hospitalización psiquiátrica
en: inpatient, hospital, psychiatric hospital
es: hospital psiquiátrico, internamiento
assessment-letters | Letters and forms | Cartas y formularios
en: fmla, disability forms, emotional support animal, esa letter, disability paperwork, fmla paperwork, work note, letter for work, accommodation letter
en: forms filled out, paperwork, disability evaluation, doctors note, leave of absence, medical leave, short term disability
es: formularios de discapacidad, carta para el trabajo, papeles de discapacidad, carta médica
forensic-evaluation | Forensic and court evaluations | Evaluaciones forenses y judiciales
en: forensic evaluation, court ordered
es: forense, evaluación forense
immigration-evaluation | Immigration evaluation | Evaluación para inmigración
en: immigration, asylum evaluation, hardship evaluation
es: evaluación migratoria, inmigración, asilo
psychotherapy | Psychotherapy | Psicoterapia
en: therapy, talk therapy, counseling, therapy sessions, counselling
es: terapia, consejería
cbt | Cognitive behavioral therapy (CBT) | Terapia cognitivo-conductual (TCC)
cbt-i | CBT for insomnia (CBT-I) | TCC para el insomnio
en: cbti
dbt | Dialectical behavior therapy (DBT) | Terapia dialéctico-conductual (TDC)
en: dialectical, dialectic behavior therapy
act | Acceptance and commitment therapy (ACT) | Terapia de aceptación y compromiso (ACT)
erp | Exposure and response prevention (ERP) | Exposición con prevención de respuesta (EPR)
en: exposure therapy
emdr | EMDR | EMDR
en: eye movement desensitization and reprocessing
es: desensibilización y reprocesamiento por movimientos oculares
cpt | Cognitive processing therapy | Terapia de procesamiento cognitivo
en: cpt
trauma-focused | Trauma-focused therapy | Terapia centrada en el trauma
en: trauma therapy, trauma informed, tf cbt
es: terapia de trauma
ifs | Internal family systems (IFS) | Sistemas de la familia interna (IFS)
en: parts work
psychodynamic | Psychodynamic therapy | Terapia psicodinámica
psychoanalysis | Psychoanalysis | Psicoanálisis
en: psychoanalyst
es: psicoanalista
interpersonal | Interpersonal therapy (IPT) | Terapia interpersonal
mindfulness | Mindfulness | Atención plena
en: mbct, meditation
motivational-interviewing | Motivational interviewing | Entrevista motivacional
en: motivational
somatic | Somatic therapy | Terapia somática
en: somatic experiencing
couples | Couples therapy | Terapia de pareja
en: marriage counseling, gottman, couples counseling, marriage therapy, marital therapy, marital counseling
es: terapia matrimonial, consejería de pareja, consejería matrimonial
family | Family therapy | Terapia familiar
en: family counseling
es: consejería familiar
group | Group therapy | Terapia de grupo
en: support group
es: grupo de apoyo
play-therapy | Play therapy | Terapia de juego
es: ludoterapia
parent-training | Parent coaching | Orientación para padres y madres
en: parent training, parenting, pcit
es: crianza
`);
