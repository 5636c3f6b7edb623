import { readTerms } from './term-list.js';

/**
 * What people seek care for. Labels are person-first; words are what people type, former names and hurtful ones included, because
 * who types them needs care too. A misspelling is listed where it is two edits or more from the right word, or split or joined.
 * The family is the wider condition whose seekers it also answers.
 */
export const conditions = readTerms(`
depression | Depression | Depresión
en: depressed, depressive disorder, major depression, major depressive disorder, mdd, clinical depression, feeling down, feeling sad, sadness
en: cant get out of bed, hopeless, feeling empty, no motivation, low mood, deppresed
es: deprimido, trastorno depresivo, depresivo, depresión mayor, tristeza, triste, sin ganas, desánimo, desesperanza
treatment-resistant-depression | Treatment-resistant depression | Depresión resistente al tratamiento | depression
en: trd, meds not working
es: depresión resistente
persistent-depression | Persistent depression (dysthymia) | Depresión persistente (distimia) | depression
en: dysthymic disorder, chronic depression
es: depresión crónica
seasonal-depression | Seasonal depression | Depresión estacional | depression
en: seasonal affective disorder, winter depression
es: trastorno afectivo estacional, depresión invernal
bipolar | Bipolar disorder | Trastorno bipolar
en: bipolar 1, bipolar 2, bi polar, manic depression, manic depressive, manic, mania, hypomania, mood swings, bipolar depression, by polar
es: bipolaridad, manía, maníaco depresivo, cambios de humor, altibajos
cyclothymia | Cyclothymia | Ciclotimia | bipolar
perinatal | Pregnancy and postpartum mental health | Salud mental en el embarazo y el posparto
en: perinatal, perinatal depression, perinatal mental health, post partum, postpartum depression, postnatal, ppd, baby blues, new mom
en: after having a baby, pregnant, prenatal, maternal mental health, breastfeeding
es: posparto, post parto, depresión posparto, embarazada, después del parto, lactancia
postpartum-psychosis | Postpartum psychosis | Psicosis posparto | psychosis
pregnancy-loss | Pregnancy loss and infertility | Pérdida del embarazo e infertilidad
en: miscarriage, ivf
es: aborto espontáneo
pmdd | Premenstrual dysphoric disorder (PMDD) | Trastorno disfórico premenstrual (TDPM)
en: pms, premenstrual
menopause | Menopause and perimenopause | Menopausia y perimenopausia
anxiety | Anxiety | Ansiedad
en: anxious, anxiety disorder, generalized anxiety, generalized anxiety disorder, gad, worry, nervous, on edge, overthinking, racing thoughts, cant stop worrying, aniexty, anexity
es: ansioso, trastorno de ansiedad, ansiedad generalizada, nervios, preocupación, angustia, ancieda
panic | Panic attacks | Ataques de pánico | anxiety
en: panic disorder, panic, anxiety attack
es: ataque de ansiedad, ataque de nervios
social-anxiety | Social anxiety | Ansiedad social | anxiety
en: social phobia, social anxiety disorder, shyness
es: fobia social, timidez, miedo a la gente
phobias | Phobias | Fobias | anxiety
en: fear of flying, fear of driving, claustrophobia
es: fobia, miedo a volar
agoraphobia | Agoraphobia | Agorafobia | anxiety
en: afraid to leave the house
es: miedo a salir
separation-anxiety | Separation anxiety | Ansiedad por separación | anxiety
en: school refusal, separation anxiety disorder
selective-mutism | Selective mutism | Mutismo selectivo | anxiety
health-anxiety | Health anxiety | Ansiedad por la salud | anxiety
en: hypochondria
es: hipocondría
ocd | Obsessive-compulsive disorder (OCD) | Trastorno obsesivo-compulsivo (TOC)
en: obsessions, compulsions, intrusive thoughts
es: obsesiones, pensamientos intrusivos
body-dysmorphic | Body dysmorphic disorder | Trastorno dismórfico corporal
en: bdd, body dismorphia
es: dismorfia corporal
hoarding | Hoarding disorder | Trastorno de acumulación
hair-pulling | Hair pulling (trichotillomania) | Arrancarse el pelo (tricotilomanía)
skin-picking | Skin picking | Rascado compulsivo de la piel
en: excoriation, dermatillomania
tics | Tics and Tourette syndrome | Tics y síndrome de Tourette
en: tourette, tic, turrets
ptsd | Post-traumatic stress disorder (PTSD) | Trastorno de estrés postraumático (TEPT)
en: posttraumatic stress, flashbacks, nightmares
es: pesadillas
trauma | Trauma and abuse | Trauma y abuso
en: childhood trauma, sexual assault, rape, sexual abuse, domestic violence
es: abuso sexual, violencia doméstica
complex-ptsd | Complex PTSD | TEPT complejo | ptsd
en: cptsd, c ptsd, complex trauma
es: trauma complejo
adjustment | Adjustment disorder | Trastorno de adaptación
en: situational depression
grief | Grief and loss | Duelo y pérdida
en: grieving, bereavement, prolonged grief, someone died
es: luto
dissociative | Dissociative disorders | Trastornos disociativos
en: dissociation, multiple personality, multiple personality disorder, dissociative identity disorder, split personality
es: disociación, personalidad múltiple
depersonalization | Depersonalization and derealization | Despersonalización y desrealización | dissociative
en: dpdr
adhd | ADHD | TDAH
en: add, attention deficit, attention deficit disorder, attention deficit hyperactivity disorder, hyperactivity, cant focus, cant concentrate, adult adhd, ahdh
es: déficit de atención, trastorno por déficit de atención e hiperactividad, hiperactividad, tda, no puedo concentrarme
autism | Autism | Autismo
en: autistic, autism spectrum, autism spectrum disorder, asd, asperger, on the spectrum, neurodivergent, asburgers
es: autista, espectro autista
learning | Learning disorders | Trastornos del aprendizaje
en: learning disability, learning disabilities, dyslexia
intellectual-disability | Intellectual and developmental disability | Discapacidad intelectual y del desarrollo
en: intellectual disability, down syndrome
es: síndrome de down
psychosis | Psychosis | Psicosis
en: psychotic, hearing voices, hallucinations, first episode psychosis
es: psicótico, oír voces, alucinaciones
schizophrenia | Schizophrenia | Esquizofrenia | psychosis
en: skitzophrenia, schizo, skitsofrenia
es: esquizofrénico, ezquisofrenia
schizoaffective | Schizoaffective disorder | Trastorno esquizoafectivo | psychosis
delusions | Delusions and paranoia | Delirios y paranoia | psychosis
en: delusional
eating-disorders | Eating disorders | Trastornos de la conducta alimentaria
en: disordered eating
es: trastorno alimenticio, tca
anorexia | Anorexia | Anorexia | eating-disorders
en: anorexia nervosa
bulimia | Bulimia | Bulimia | eating-disorders
en: bulimia nervosa, purging
binge-eating | Binge eating | Atracones de comida | eating-disorders
en: overeating, binge eating disorder
es: atracones
arfid | ARFID (avoidant or restrictive eating) | TERIA (ingesta evitativa o restrictiva) | eating-disorders
en: picky eating
substance-use | Substance use disorder | Trastorno por consumo de sustancias
en: substance abuse, addiction, addict, drug addiction, drugs, recovery, dual diagnosis, sober, rehab, detox
es: adicción, adicto, drogas, abuso de sustancias, desintoxicación
alcohol-use | Alcohol use disorder | Trastorno por consumo de alcohol | substance-use
en: alcoholism, alcoholic, drinking, stop drinking
es: alcohólico, alcoholismo, dejar de beber, alcolismo
opioid-use | Opioid use disorder | Trastorno por consumo de opioides | substance-use
en: opioid addiction, opiates, heroin, fentanyl, oud, pain pills, painkillers, oxycontin, fentynal
es: heroína, fentanilo, opiáceos
cannabis-use | Cannabis use disorder | Trastorno por consumo de cannabis | substance-use
en: marijuana, weed, thc
stimulant-use | Stimulant use disorder | Trastorno por consumo de estimulantes | substance-use
en: cocaine, meth, methamphetamine
es: cocaína, metanfetamina
sedative-use | Sedative and benzodiazepine dependence | Dependencia de sedantes y benzodiacepinas | substance-use
en: benzodiazepines, benzo withdrawal, benzos
es: sedantes
tobacco-use | Tobacco and nicotine use | Consumo de tabaco y nicotina | substance-use
en: smoking, quit smoking, vaping
es: dejar de fumar, tabaco
gambling | Gambling disorder | Trastorno por juego de apuestas
en: betting
es: ludopatía, apuestas
screens | Gaming and internet use | Uso de videojuegos e internet
en: video game addiction, internet addiction
es: videojuegos
insomnia | Insomnia | Insomnio
en: cant sleep, trouble sleeping
es: no puedo dormir, problemas para dormir
sleep | Sleep disorders | Trastornos del sueño
en: narcolepsy, sleep apnea
es: narcolepsia, apnea del sueño
personality-disorders | Personality disorders | Trastornos de la personalidad
en: ocpd
borderline | Borderline personality disorder | Trastorno límite de la personalidad | personality-disorders
en: bpd, borderline
es: trastorno límite, tlp
narcissistic | Narcissistic personality disorder | Trastorno narcisista de la personalidad | personality-disorders
en: narcissism, narsissist
es: narcisismo
oppositional-defiant | Oppositional defiant disorder (ODD) | Trastorno negativista desafiante (TND)
en: defiant
conduct | Conduct and behavior problems | Problemas de conducta
en: aggression, tantrums
es: mal comportamiento, berrinches
dmdd | Severe irritability in children (DMDD) | Irritabilidad grave en la infancia (TDDEA)
en: disruptive mood dysregulation disorder
anger | Anger | Ira y enojo
en: angry, anger management, intermittent explosive disorder
es: manejo de la ira
impulse-control | Impulse control disorders | Trastornos del control de impulsos
en: kleptomania, impulsivity
es: impulsividad
dementia | Dementia | Demencia
en: alzheimer, alzheimers disease, memory loss, altzheimers
es: pérdida de memoria, alsaimer
cognitive-impairment | Mild cognitive impairment | Deterioro cognitivo leve
en: brain fog, cognitive impairment, memory problems
es: deterioro cognitivo
brain-injury | Brain injury and concussion | Lesión cerebral y conmoción
en: tbi, traumatic brain injury
es: conmoción cerebral
catatonia | Catatonia | Catatonía
tardive-dyskinesia | Tardive dyskinesia | Discinesia tardía
en: tardive
somatic-symptoms | Somatic symptoms | Síntomas somáticos
en: somatic symptom disorder, psychosomatic, functional neurological disorder
es: psicosomático
chronic-pain | Chronic pain | Dolor crónico
en: pain, fibromyalgia
es: dolor
chronic-illness | Living with a chronic or serious illness | Vivir con una enfermedad crónica o grave
en: chronic illness, cancer, hiv
es: enfermedad crónica
stress | Stress and burnout | Estrés y agotamiento
en: stressed, overwhelmed, nervous breakdown
es: estresado, agotado
life-changes | Life changes | Cambios de vida
en: life transitions, divorce, breakup, loneliness, lonely
es: divorcio, soledad
relationships | Relationship problems | Conflictos de pareja
en: marriage problems, marital problems
self-esteem | Self-esteem | Autoestima
en: low self esteem, self worth
suicidal-thoughts | Suicidal thoughts | Pensamientos suicidas
en: suicidal, suicide, suicidal ideation, want to die, kill myself, dont want to live, end my life
es: suicidio, quiero morir, no quiero vivir, quitarme la vida
self-harm | Self-harm | Autolesiones
en: self injury, cutting, hurt myself, selfharm
es: autolesión, me corto
gender | Gender dysphoria and gender identity | Disforia de género e identidad de género
en: transgender, trans, gender affirming care
es: transgénero, afirmación de género
lgbtq | LGBTQ+ experiences | Experiencias LGBTQ+
en: lgbt, lgbtqia, gay, lesbian, bisexual, sexual orientation
es: homosexual
sexual-problems | Sexual problems | Dificultades sexuales
en: sexual dysfunction, low libido
es: disfunción sexual
veterans | Veteran and military mental health | Salud mental de veteranos y militares
en: service member, vets, first responders
`);
