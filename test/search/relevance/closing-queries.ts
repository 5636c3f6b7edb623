/**
 * A fourth collection, in the notation of written-queries.ts and of voice-queries.ts, written and asked once when the third had been mended
 * for. docs/performance.md gives the figures of that run. Afterwards causes were mended for the queries of one half only (`halfOf`).
 */
export const closingQueries = {
  closingQuestions: `
    do i have adhd = focus:adhd
    why is it so hard for me to focus = focus:adhd
    why do i feel overwhelmed all the time = focus:stress
    what can i do to feel less anxious = focus:anxiety
    am i depressed or just lazy = focus:depression
    is it normal to hear a voice in my head = focus:psychosis
    who can help my brother hes on meth = focus:stimulant-use
    how do i get back on my lithium = service:lithium
    can a nurse prescribe for bipolar = focus:bipolar
    where can i get ketamine in austin = service:ketamine city:Austin,TX
    does anyone take medicaid in brooklyn = insurance:medicaid city:Brooklyn,NY
    who does ect in chicago = service:ect city:Chicago,IL
    i wake up in a sweat from nightmares = focus:ptsd
    my wife stays in bed all day depression = focus:depression
    having a hard time since the divorce = focus:life-changes
    lost interest in everything = focus:depression
    i count things over and over ocd = focus:ocd
    he drinks a case a day = focus:alcohol-use
    scared of everything lately = focus:anxiety
    my doctor said i need a psychiatrist = role:psychiatrist
    ran out of zoloft = service:medication-management
    zoloft isnt working anymore = service:medication-management
    need a new psychiatrist mine retired = role:psychiatrist
    looking for somebody to prescribe wellbutrin = service:medication-management
    somebody nice for my moms dementia = focus:dementia
    panic attacks driving to work = focus:panic`,
  closingReferring: `
    ISO psychiatrist for teen client, cigna = role:psychiatrist ages:teens insurance:cigna
    prescriber w/ availability for MDD, bcbs ppo = focus:depression insurance:blue-cross-blue-shield
    seeking PMHNP telehealth TX = role:psychiatric-nurse-practitioner format:telehealth state:TX
    30 y/o client w/ bipolar = focus:bipolar ages:adults
    female MD perinatal = gender:female credential:md focus:perinatal
    adult ADHD, no stimulants = ages:adults focus:adhd
    DBT informed psychiatrist = service:dbt role:psychiatrist
    bilingual spanish child psych = language:es ages:children
    ketamine or tms for trd = service:ketamine|tms
    OUD on suboxone, medicaid = focus:opioid-use service:buprenorphine insurance:medicaid
    postpartum client aetna telehealth = focus:perinatal insurance:aetna format:telehealth
    comorbid ocd and tics = focus:ocd focus:tics
    elderly client memory concerns medicare = ages:older-adults insurance:medicare
    second opinion re: bipolar dx = service:second-opinion focus:bipolar
    med consult for eating disorder = focus:eating-disorders`,
  closingFamily: `
    my 15 yo wont eat = ages:teens focus:eating-disorders
    8 year old with tourettes = ages:children focus:tics
    my boyfriend has schizophrenia = focus:schizophrenia
    daughter 12 cuts herself = ages:children focus:self-harm
    sons teacher says adhd = focus:adhd
    husband came back from the army with ptsd = focus:ptsd
    my father is 80 and depressed = ages:older-adults focus:depression
    kid with autism and anxiety medicaid = ages:children focus:autism focus:anxiety insurance:medicaid
    teen gender therapist = focus:gender ages:teens
    19 year old college student panic = ages:adults focus:panic
    help for my addicted son = focus:substance-use
    baby is 2 weeks old and i cant stop crying = focus:perinatal/focus:depression
    grandson odd = focus:oppositional-defiant`,
  closingSpanish: `
    doctor para los nervios = focus:anxiety
    no tengo ganas de nada = focus:depression
    mi hija no quiere comer = focus:eating-disorders
    busco psiquiatra para mi mama con demencia = role:psychiatrist focus:dementia
    me tiemblan las manos de ansiedad = focus:anxiety
    cuanto cuesta un psiquiatra = role:psychiatrist
    atienden por video en texas = format:telehealth state:TX
    tengo medicaid y depresion = insurance:medicaid focus:depression
    ayuda para dejar de tomar alcohol = focus:alcohol-use
    mi esposo volvio de la guerra con estres postraumatico = focus:ptsd
    psiquiatra para niños en houston = role:psychiatrist ages:children city:Houston,TX
    ataque de panico que hago = focus:panic
    depresion posparto aetna = focus:perinatal insurance:aetna
    tomo sertralina y necesito receta = service:medication-management
    ansiedad y no puedo dormir = focus:anxiety focus:insomnia
    hablan español y aceptan medicare = language:es insurance:medicare`,
  closingTypos: `
    phsyciatrist near me = role:psychiatrist
    anxitey and deppresion = focus:anxiety focus:depression
    bipolr meds = focus:bipolar service:medication-management
    adhd docter for kids = focus:adhd ages:children
    blu cross anxiety = insurance:blue-cross-blue-shield focus:anxiety
    untied healthcare = insurance:unitedhealthcare
    ptsd vetran = focus:ptsd
    insomina meds = focus:insomnia service:medication-management
    suboxine clinic = service:buprenorphine
    skitzofrenia = focus:schizophrenia
    obssesive compulsive = focus:ocd
    medacare psychiatrst = insurance:medicare role:psychiatrist
    spanich speeking = language:es
    pot partum = focus:perinatal
    los angles psychiatrist = city:Los Angeles,CA role:psychiatrist
    borderlin personalty disorder = focus:borderline
    alcoholisum = focus:alcohol-use
    teleheath texas = format:telehealth state:TX
    dr nguyan = name:nguyen
    humanna medicare = insurance:humana|medicare`,
  closingNonsense: `
    best tacos = none
    how to fix a flat tire = none
    qwer tyui = none
    football scores = none
    passport renewal = none
    hdmi cable = none
    pppppp = none
    cat food = none
    concert tickets = none
    xkcd = none
    mortgage rates = none
    plmoknij = none
    bathroom tiles = none
    used cars = none
    translate hello = none`,
} as const;
