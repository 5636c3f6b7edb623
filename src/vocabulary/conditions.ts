import { readTerms } from './term-list.js';

/**
 * What people seek care for. Labels are person-first; words are what people type, former names and hurtful ones included, because
 * who types them needs care too. A misspelling is listed where it is two edits or more from the right word, or split or joined.
 * The family is the wider condition whose seekers it also answers.
 */
export const conditions = readTerms(`
depression | Depression | Depresión
en: depressed, depressive disorder, major depression, major depressive disorder, mdd, clinical depression, feeling down, feeling sad, sadness, cant get out of bed
en: hopeless, feeling empty, no motivation, low mood, deppresed, crying spells, always sad, feeling numb
en: worthless, no energy, lost interest, no interest in anything, unmotivated, down all the time, depressing, crying, miserable, hate my life
en: dont enjoy anything, dark place, stay in bed, in bed all day, dep, mde, stay in my room, dead inside
es: deprimido, trastorno depresivo, depresivo, depresión mayor, tristeza, triste, sin ganas, desánimo, desesperanza, lloro mucho, no puedo parar de llorar
es: no paro de llorar, ganas de llorar, bajón, no tengo ganas, sin energía, sin motivación, vacío, deprimida, llorando
es: llorar, infeliz, me siento vacía, no me levanto de la cama
treatment-resistant-depression | Treatment-resistant depression | Depresión resistente al tratamiento | depression
en: trd, meds not working, treatment resistant, tx resistant depression, nothing works for depression
es: depresión resistente
persistent-depression | Persistent depression (dysthymia) | Depresión persistente (distimia) | depression
en: dysthymic disorder, chronic depression
es: depresión crónica
seasonal-depression | Seasonal depression | Depresión estacional | depression
en: seasonal affective disorder, winter depression
es: trastorno afectivo estacional, depresión invernal
bipolar | Bipolar disorder | Trastorno bipolar
en: bipolar 1, bipolar 2, bi polar, manic depression, manic depressive, manic, mania, hypomania, mood swings, bipolar depression, by polar, bipolar i, bipolar ii
en: bipolar type 1, bipolar type 2, bp1, bp2, rapid cycling, manic episode, highs and lows, ups and downs
es: bipolaridad, manía, maníaco depresivo, cambios de humor, altibajos, maníaco, bipolar tipo 1, bipolar tipo 2, episodio maníaco
cyclothymia | Cyclothymia | Ciclotimia | bipolar
perinatal | Pregnancy and postpartum mental health | Salud mental en el embarazo y el posparto
en: perinatal, perinatal depression, perinatal mental health, post partum, postpartum depression, postnatal, ppd, baby blues, new mom, pregnant
en: prenatal, maternal mental health, breastfeeding, after birth, postpartum anxiety, postpartum rage
en: trying to conceive, new mother, newborn, gave birth, first time mom, mom rage, birth trauma, the baby, a baby, new baby, hurt my baby, nursing mother
es: posparto, post parto, depresión posparto, embarazada, después del parto, lactancia, tuve un bebé, recién parida, mamá primeriza
es: recién nacido, di a luz, amamantando, dar pecho, mi bebé, el bebé, un bebé
postpartum-psychosis | Postpartum psychosis | Psicosis posparto | psychosis
pregnancy-loss | Pregnancy loss and infertility | Pérdida del embarazo e infertilidad
en: miscarriage, ivf, stillbirth, lost my baby, lost the pregnancy, fertility
es: aborto espontáneo, perdí mi bebé, pérdida de un bebé, aborto
pmdd | Premenstrual dysphoric disorder (PMDD) | Trastorno disfórico premenstrual (TDPM)
en: pms, premenstrual, before my period, period mood swings
es: antes de la regla
menopause | Menopause and perimenopause | Menopausia y perimenopausia
en: hot flashes
es: menopáusica
anxiety | Anxiety | Ansiedad
en: anxious, anxiety disorder, generalized anxiety, generalized anxiety disorder, gad, worry, nervous, on edge, overthinking, racing thoughts
en: aniexty, anexity, anxiety problems, worried, worrying, scared, cant relax, mind racing, racing mind, mind wont stop, heart racing, fear
en: fearful, test anxiety, performance anxiety, driving anxiety, anxieties, anx, cant calm down, cant stop thinking, jittery, chest tight, sense of doom
es: ansioso, trastorno de ansiedad, ansiedad generalizada, nervios, preocupación, angustia, ancieda, ansiosa, nerviosa, nervioso, nerviosismo, angustiado, angustiada
es: preocupado, preocupada, me preocupo, miedo, no me puedo relajar
panic | Panic attacks | Ataques de pánico | anxiety
en: panic disorder, panic, anxiety attack, panicking, panic episode, freak out, heart pounding, cant breathe, hyperventilating
es: ataque de ansiedad, ataque de nervios, pánico, me dan ataques, no puedo respirar
social-anxiety | Social anxiety | Ansiedad social | anxiety
en: social phobia, social anxiety disorder, shyness, shy, afraid of people, cant talk to people, cant make friends, public speaking, fear of people
es: fobia social, timidez, miedo a la gente, tímido, tímida, hablar en público
phobias | Phobias | Fobias | anxiety
en: fear of flying, fear of driving, claustrophobia, afraid of flying, scared of flying, fear of needles, fear of heights, emetophobia, afraid to drive
es: fobia, miedo a volar, miedo a manejar, miedo a las alturas
agoraphobia | Agoraphobia | Agorafobia | anxiety
en: afraid to leave the house, cant leave the house, scared to leave the house, scared to go outside, fear of going out
es: miedo a salir, no puedo salir de la casa
separation-anxiety | Separation anxiety | Ansiedad por separación | anxiety
en: school refusal, separation anxiety disorder, wont go to school, refuses school, clingy, hates school, doesnt want to go to school
es: no quiere ir a la escuela
selective-mutism | Selective mutism | Mutismo selectivo | anxiety
health-anxiety | Health anxiety | Ansiedad por la salud | anxiety
en: hypochondria, hypochondriac, afraid of being sick
es: hipocondría, hipocondríaco
ocd | Obsessive-compulsive disorder (OCD) | Trastorno obsesivo-compulsivo (TOC)
en: obsessions, compulsions, intrusive thoughts, obsessive thoughts, obsessive, compulsive, washing my hands, unwanted thoughts, bad thoughts, rituals, germs
en: scary thoughts, disturbing thoughts
es: obsesiones, pensamientos intrusivos, obsesivo, obsesiva, pensamientos obsesivos, lavarse las manos, manías
body-dysmorphic | Body dysmorphic disorder | Trastorno dismórfico corporal
en: bdd, body dismorphia, hate my body, hate how i look, body image, feel ugly
es: dismorfia corporal, odio mi cuerpo, imagen corporal
hoarding | Hoarding disorder | Trastorno de acumulación
en: hoarder, compulsive hoarding, cant throw things away
es: acumulador, acumuladora
hair-pulling | Hair pulling (trichotillomania) | Arrancarse el pelo (tricotilomanía)
en: pull my hair, pulling my hair out, trich
es: me arranco el pelo
skin-picking | Skin picking | Rascado compulsivo de la piel
en: excoriation, dermatillomania, pick my skin, skin picker, nail biting, bites nails
es: me rasco la piel
tics | Tics and Tourette syndrome | Tics y síndrome de Tourette
en: tourette, tic, turrets, tourettes syndrome, twitching
ptsd | Post-traumatic stress disorder (PTSD) | Trastorno de estrés postraumático (TEPT)
en: posttraumatic stress, flashbacks, nightmares, post trauma, trauma flashbacks, night terrors, combat stress, combat trauma, shell shock, hypervigilance, pts, triggered
en: reliving
es: pesadillas, estrés pos traumático
trauma | Trauma and abuse | Trauma y abuso
en: childhood trauma, sexual assault, rape, sexual abuse, domestic violence, raped, abused, abused as a child, sexually assaulted, molested, assault, assaulted
en: military sexual trauma, mst, abusive relationship, violence, traumatized, traumatic, childhood abuse, emotional abuse, hits me, beats me, abuser, stalked, incest
en: hitting me
es: abuso sexual, violencia doméstica, abusada, abusado, maltrato, violación, me violaron, traumado, traumada, violencia, me pega, me golpea
complex-ptsd | Complex PTSD | TEPT complejo | ptsd
en: cptsd, c ptsd, complex trauma
es: trauma complejo
adjustment | Adjustment disorder | Trastorno de adaptación
en: situational depression, cant cope, trouble adjusting, adjusting
grief | Grief and loss | Duelo y pérdida
en: grieving, bereavement, prolonged grief, lost my mom, lost my dad, lost my husband
en: lost my wife, death, died, passed away, lost a loved one, mourning, widow, widower, lost my brother, lost my sister, lost my son, lost my daughter
en: lost my child, lost my friend, lost my best friend, funeral, wife passed, husband passed, mom passed, dad passed
es: luto, perdí a mi mamá, perdí a mi papá, murió, muerte, falleció, viuda, viudo, pérdida de un ser querido, perdí a mi hijo, perdí a mi esposo
es: perdí a mi hermano
dissociative | Dissociative disorders | Trastornos disociativos
en: dissociation, multiple personality, multiple personality disorder, dissociative identity disorder, split personality, dissociating, feel unreal
en: zoning out, losing time, out of body, nothing feels real, blank out
es: disociación, personalidad múltiple
depersonalization | Depersonalization and derealization | Despersonalización y desrealización | dissociative
en: dpdr
adhd | ADHD | TDAH
en: add, attention deficit, attention deficit disorder, attention deficit hyperactivity disorder, hyperactivity, cant focus, cant concentrate, adult adhd, ahdh
en: cant sit still, hyper, hyperactive, distracted, easily distracted, cant pay attention, inattentive, attention problems, trouble focusing, trouble concentrating
en: focus problems, procrastination, disorganized, fidgety, daydreaming, executive dysfunction, executive function
es: déficit de atención, trastorno por déficit de atención e hiperactividad, hiperactividad, tda, no puedo concentrarme, no se concentra, no me concentro
es: no pone atención, no presta atención, distraído, hiperactivo, inquieto, falta de atención
autism | Autism | Autismo
en: autistic, autism spectrum, autism spectrum disorder, asd, asperger, on the spectrum, neurodivergent, asburgers, high functioning autism, autism level 1, on spectrum
en: neurodiverse, sensory issues, stimming, nonverbal
es: autista, espectro autista, autismo leve, neurodivergente
learning | Learning disorders | Trastornos del aprendizaje
en: learning disability, learning disabilities, dyslexia, dyslexic, reading disability, dyscalculia, trouble reading
es: dislexia, problemas de aprendizaje
intellectual-disability | Intellectual and developmental disability | Discapacidad intelectual y del desarrollo
en: intellectual disability, down syndrome
es: síndrome de down
psychosis | Psychosis | Psicosis
en: psychotic, hearing voices, hallucinations, first episode psychosis, hearing things, seeing things, hallucinating, voices in my head, psychotic break
en: losing touch with reality, talks to himself
es: psicótico, oír voces, alucinaciones, oigo voces, escucho voces, oye voces, veo cosas, alucina, brote psicótico, habla solo
schizophrenia | Schizophrenia | Esquizofrenia | psychosis
en: skitzophrenia, schizo, skitsofrenia, schizophrenic, paranoid schizophrenia, scz
es: esquizofrénico, ezquisofrenia, esquizofrénica, esquizofrenia paranoide
schizoaffective | Schizoaffective disorder | Trastorno esquizoafectivo | psychosis
delusions | Delusions and paranoia | Delirios y paranoia | psychosis
en: delusional, paranoid, people are watching me, being followed, out to get me
es: paranoico, paranoica, me persiguen
eating-disorders | Eating disorders | Trastornos de la conducta alimentaria
en: disordered eating, eating problems, eating d o, ed recovery, wont eat, afraid to eat, purge, skipping meals, laxatives, obsessed with food, ednos, osfed
es: trastorno alimenticio, tca, trastornos alimentarios, problemas alimenticios, no quiere comer
anorexia | Anorexia | Anorexia | eating-disorders
en: anorexia nervosa, anorexic, starving myself, not eating
es: anoréxica, no como
bulimia | Bulimia | Bulimia | eating-disorders
en: bulimia nervosa, purging, bulimic, throw up after eating, throw up my food, make myself vomit, throw up on purpose, make myself throw up
es: bulímica, vomito la comida
binge-eating | Binge eating | Atracones de comida | eating-disorders
en: overeating, binge eating disorder, binge, bingeing, binging, cant stop eating, emotional eating, overeat, compulsive eating, food addiction, eat too much
es: atracones, comer compulsivo, como demasiado, no paro de comer
arfid | ARFID (avoidant or restrictive eating) | TERIA (ingesta evitativa o restrictiva) | eating-disorders
en: picky eating, picky eater
substance-use | Substance use disorder | Trastorno por consumo de sustancias
en: substance abuse, addiction, addict, drug addiction, drugs, recovery, dual diagnosis, sober, rehab, detox, sud, addicted, drug problem, drug use, sobriety
en: clean and sober, relapse, relapsed, using again, co occurring, substance problem, drug rehab
es: adicción, adicto, drogas, abuso de sustancias, desintoxicación, adicta, drogadicción, dejar las drogas, dejar de usar drogas, recaída, problema de drogas
es: consumo de drogas, rehabilitación
alcohol-use | Alcohol use disorder | Trastorno por consumo de alcohol | substance-use
en: alcoholism, alcoholic, drinking, stop drinking, drinking problem, drink every day
en: quit drinking, heavy drinking, drunk, booze, aud, alcohol addiction, alcohol rehab, alcohol problem, wine, beer, blackout, dui, etoh
es: alcohólico, alcoholismo, dejar de beber, alcolismo, bebo mucho, tomo mucho, borracho, alcoholica, dejar el alcohol
es: problema con el alcohol, tomando mucho, cerveza
opioid-use | Opioid use disorder | Trastorno por consumo de opioides | substance-use
en: opioid addiction, opiates, heroin, fentanyl, oud, pain pills, painkillers, oxycontin, fentynal, opiate addiction, pain pill addiction, percs, percocet, oxy, vicodin
en: norco, hydrocodone, addicted to pain pills, addicted to pills, hooked on pills, kratom, oxycodone, dope
es: heroína, fentanilo, opiáceos, adicto a las pastillas, pastillas para el dolor
cannabis-use | Cannabis use disorder | Trastorno por consumo de cannabis | substance-use
en: marijuana, weed, thc, pot, addicted to weed, smoke weed, quit weed, edibles, vaping weed, stoned
es: marihuana, mota, fumo marihuana, yerba
stimulant-use | Stimulant use disorder | Trastorno por consumo de estimulantes | substance-use
en: cocaine, meth, methamphetamine, coke, crack, cocaine addiction, crystal meth, meth addiction, addicted to adderall, coke habit, ecstasy
es: cocaína, metanfetamina
sedative-use | Sedative and benzodiazepine dependence | Dependencia de sedantes y benzodiacepinas | substance-use
en: benzodiazepines, benzo withdrawal, benzos, xanax addiction, addicted to xanax, off benzos
es: sedantes, adicto a las pastillas para dormir
tobacco-use | Tobacco and nicotine use | Consumo de tabaco y nicotina | substance-use
en: smoking, quit smoking, vaping, quit vaping, cigarettes, stop smoking, nicotine, smoker, smoke, vape
es: dejar de fumar, tabaco, cigarro, cigarrillos, fumar, vapeo
gambling | Gambling disorder | Trastorno por juego de apuestas
en: betting, gambling addiction, gambler, sports betting, casino, gamble, casinos, slot machines
es: ludopatía, apuestas, adicto al juego
screens | Gaming and internet use | Uso de videojuegos e internet
en: video game addiction, internet addiction, gaming addiction, phone addiction, addicted to video games, screen time, social media addiction, video games, tiktok
en: on his phone, phone all day
es: videojuegos, adicto a los videojuegos, adicto al celular
insomnia | Insomnia | Insomnio
en: cant sleep, trouble sleeping, cant fall asleep, cant stay asleep, no sleep, up all night
en: awake all night, wake up at night, sleepless, sleeplessness, sleep problems, bad sleep, sleeping pills, sleep meds, wide awake, tossing and turning, insomniac
es: no puedo dormir, no duermo, no logro dormir, dormir, desvelo, me despierto en la noche, pastillas para dormir
es: duermo mal, no he dormido, sin dormir
sleep | Sleep disorders | Trastornos del sueño
en: narcolepsy, sleep apnea, sleepwalking, sleep too much, sleeping all day
es: narcolepsia, apnea del sueño
personality-disorders | Personality disorders | Trastornos de la personalidad
en: ocpd, schizoid, schizotypal, avoidant personality, antisocial personality, histrionic, dependent personality, cluster b
es: personalidad esquizoide, antisocial
borderline | Borderline personality disorder | Trastorno límite de la personalidad | personality-disorders
en: bpd, borderline, bpd traits, emotionally unstable, fear of abandonment
es: trastorno límite, tlp, personalidad límite, limítrofe
narcissistic | Narcissistic personality disorder | Trastorno narcisista de la personalidad | personality-disorders
en: narcissism, narsissist, narcissist, npd, gaslighting
es: narcisismo, narcisista
oppositional-defiant | Oppositional defiant disorder (ODD) | Trastorno negativista desafiante (TND)
en: defiant, defiance, wont listen, oppositional, talks back
es: desafiante, negativista
conduct | Conduct and behavior problems | Problemas de conducta
en: aggression, tantrums, behavioral problems, meltdowns, acting out, outbursts, hitting, biting, expelled, suspended from school, throws things
en: breaks things
es: mal comportamiento, berrinches, mala conducta, se porta mal, rabietas, problemas de comportamiento
dmdd | Severe irritability in children (DMDD) | Irritabilidad grave en la infancia (TDDEA)
en: disruptive mood dysregulation disorder
anger | Anger | Ira y enojo
en: angry, anger management, intermittent explosive disorder, rage, rage issues, anger issues, short temper, temper, blow up, explosive anger, irritable, irritability
en: yelling, lose my temper, snapping at, violent, furious, explode, violent outbursts, punches walls
es: manejo de la ira, rabia, coraje, enojado, enojada, mal genio, iracundo
impulse-control | Impulse control disorders | Trastornos del control de impulsos
en: kleptomania, impulsivity, impulsive, shoplifting, stealing
es: impulsividad, impulsivo
dementia | Dementia | Demencia
en: alzheimer, alzheimers disease, memory loss, altzheimers, forgetting things, forgetful, losing memory, memory care, lewy body, cant remember
en: forgets
es: pérdida de memoria, alsaimer, olvida las cosas, se le olvida todo, se olvida
cognitive-impairment | Mild cognitive impairment | Deterioro cognitivo leve
en: brain fog, cognitive impairment, memory problems, mci, foggy, forgetting names, trouble remembering, cant think straight, memory trouble
es: deterioro cognitivo, niebla mental, problemas de memoria
brain-injury | Brain injury and concussion | Lesión cerebral y conmoción
en: tbi, traumatic brain injury, head injury, post concussion, stroke, hit my head
es: conmoción cerebral, golpe en la cabeza, lesión en la cabeza
catatonia | Catatonia | Catatonía
tardive-dyskinesia | Tardive dyskinesia | Discinesia tardía
en: tardive, involuntary movements, mouth moves, lip smacking
somatic-symptoms | Somatic symptoms | Síntomas somáticos
en: somatic symptom disorder, psychosomatic, functional neurological disorder, fnd, pnes
es: psicosomático
chronic-pain | Chronic pain | Dolor crónico
en: pain, fibromyalgia, back pain, migraines, nerve pain
es: dolor, fibromialgia, migraña
chronic-illness | Living with a chronic or serious illness | Vivir con una enfermedad crónica o grave
en: chronic illness, cancer, hiv, long covid, lupus, serious illness
es: enfermedad crónica, vih
stress | Stress and burnout | Estrés y agotamiento
en: stressed, overwhelmed, nervous breakdown, burned out, burnt out, work stress, stressful, exhausted, overworked, caregiver stress, job stress
en: school stress, breaking down, falling apart, cant handle, pressure at work, at my limit
es: estresado, agotado, estresada, agotada, quemado, agobiado, agobiada, desgaste, estrés laboral, no aguanto
life-changes | Life changes | Cambios de vida
en: life transitions, divorce, breakup, loneliness, lonely, divorced, break up, heartbreak, homesick
en: no friends, retirement, lost my job, laid off, got fired, unemployed, empty nest, isolated, separated, new city, broke up
es: divorcio, soledad, divorciada, separación, me siento sola, me siento solo, jubilado, jubilada, perdí mi trabajo, sin trabajo, separado, separada
relationships | Relationship problems | Conflictos de pareja
en: marriage problems, marital problems, relationship issues, cheating, affair, fighting with my husband, fighting with my wife, communication problems, marriage
en: we fight, always fighting, arguing, husband cheated, wife cheated, cheated on, toxic relationship, codependent
es: problemas matrimoniales, infidelidad, matrimonio, problemas de pareja, peleamos, me engañó
self-esteem | Self-esteem | Autoestima
en: low self esteem, self worth, low self confidence, hate myself, insecure, insecurity, no confidence, imposter syndrome, im not good enough
es: baja autoestima, inseguridad, me odio
suicidal-thoughts | Suicidal thoughts | Pensamientos suicidas
en: suicidal, suicide, suicidal ideation, want to die, kill myself, dont want to live, end my life, suicidal feelings, dont want to be alive, dont want to be here
en: thoughts of suicide, thoughts of death, better off dead, suicidality
es: suicidio, quiero morir, no quiero vivir, quitarme la vida, suicida, pensamientos de muerte, ideas suicidas, matarme
self-harm | Self-harm | Autolesiones
en: self injury, cutting, hurt myself, selfharm, cutting myself, harming myself, burning myself, self harming
en: self injurious, nssi
es: autolesión, me corto, cortarse, se corta, me lastimo, hacerme daño
gender | Gender dysphoria and gender identity | Disforia de género e identidad de género
en: transgender, trans, gender affirming care, transgender care, transitioning, trans kid, mtf, ftm, trans woman, trans man
es: transgénero, afirmación de género
lgbtq | LGBTQ+ experiences | Experiencias LGBTQ+
en: lgbt, lgbtqia, gay, lesbian, bisexual, sexual orientation, lgbtq friendly, lgbtq affirming, queer, gay affirming, lgbt friendly, coming out
es: homosexual, lesbiana
sexual-problems | Sexual problems | Dificultades sexuales
en: sexual dysfunction, low libido, sex problems, sex drive, no sex drive, erectile dysfunction
es: disfunción sexual, problemas sexuales, impotencia, falta de deseo
veterans | Veteran and military mental health | Salud mental de veteranos y militares
en: service member, vets, first responders, vet, army veteran, combat veteran, police officer
en: firefighter, soldier, active duty, national guard, paramedic
es: veterana, fuerzas armadas, veterano, soldado, militar
`);
