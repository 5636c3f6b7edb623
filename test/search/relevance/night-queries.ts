/**
 * A fifth collection, in the notation of written-queries.ts and of voice-queries.ts: what different people type at night on a phone. It was
 * written down whole before any word list was opened, and run once; docs/performance.md gives the figures of that run. Afterwards causes
 * were mended for the queries of one half only (`halfOf`). Whose son or husband it is does not say how old: ages are asked for only where
 * the words give one. Who is a veteran and names a condition is helped by all who treat it. A medicine asks for who prescribes, or for who
 * treats what it is given for: eight queries knew only the latter when they were first run.
 */
export const nightQueries = {
  nightAwake: `
    cant shut my brain off at 3am = focus:anxiety|insomnia|sleep
    everything feels pointless lately = focus:depression
    i keep checking the stove = focus:ocd
    why cant i get out of bed = focus:depression
    need to talk to somebody about meds = service:medication-management
    i hate how i look = focus:body-dysmorphic
    cried at work again = focus:depression
    pulling out my eyelashes = focus:hair-pulling
    throwing up after i eat = focus:bulimia|eating-disorders
    drinking more than i want to admit = focus:alcohol-use
    no insurance need antidepressants = pays:self|sliding focus:depression/service:medication-management
    i feel like im watching myself from outside = focus:depersonalization|dissociative
    my period makes me want to scream = focus:pmdd
    second opinion on my bipolar diagnosis = service:second-opinion focus:bipolar
    is dr okafor taking new patients = name:okafor`,
  nightParents: `
    my 15 year old wont go to school anxiety = focus:anxiety ages:teens
    daughter cutting herself = focus:self-harm
    14yo depressed takes aetna = focus:depression ages:teens insurance:aetna
    teen son vaping weed all day = focus:cannabis-use ages:teens
    does my kid have adhd or is he just a boy = focus:adhd ages:children|teens
    psychiatrist for teenager with eating disorder = role:psychiatrist ages:teens focus:eating-disorders
    my daughter is 16 and stopped eating = focus:eating-disorders|anorexia ages:teens
    tween with tics = focus:tics ages:children|teens
    my 8 yr old has rages = focus:dmdd|anger ages:children
    autism evaluation for my 6 year old = service:autism-testing ages:children
    son lives on his phone gaming til 4am = focus:screens
    kid is scared to be away from me = focus:separation-anxiety ages:children|teens
    she wont talk at school only at home = focus:selective-mutism
    my son has autism and medicaid = focus:autism insurance:medicaid
    childrens psychiatrist medicaid houston = role:psychiatrist ages:children insurance:medicaid city:Houston,TX`,
  nightFamily: `
    husband has ptsd and wont get help = focus:ptsd
    my wife hasnt slept since the baby = focus:perinatal|insomnia|sleep
    boyfriend drinks every night = focus:alcohol-use
    my girlfriend thinks everyone is watching her = focus:psychosis|delusions
    how do i help my partner with bipolar = focus:bipolar
    husband cant stop betting = focus:gambling
    my brother is schizophrenic and off his meds = focus:schizophrenia
    mom keeps forgetting who i am = focus:dementia|cognitive-impairment
    fiance has ocd needs telehealth = focus:ocd format:telehealth
    we fight all the time = service:couples/focus:relationships
    sister relapsed on pills = focus:substance-use|opioid-use|sedative-use
    dad hoards everything = focus:hoarding
    my uncle sees things = focus:psychosis`,
  nightReferring: `
    client needs med eval bipolar II bcbs il = focus:bipolar insurance:bcbs-illinois service:psychiatric-evaluation/service:medication-management
    pt w/ adhd + sud hx needs prescriber = focus:adhd focus:substance-use
    looking for pmhnp who does perinatal = role:psychiatric-nurse-practitioner focus:perinatal
    who prescribes clozapine in baltimore = service:clozapine city:Baltimore,MD
    lai provider medicaid = service:long-acting-injectables insurance:medicaid
    referral for ect consult = service:ect
    17 y/o client w emerging psychosis = focus:psychosis ages:teens
    trans client needs letter = service:assessment-letters
    spanish speaking psychiatrist medi-cal = language:es role:psychiatrist insurance:medi-cal
    prescriber who will coordinate with me ocd = service:care-coordination focus:ocd
    benzo taper for elderly pt = service:tapering ages:older-adults
    mat provider telehealth = service:buprenorphine/service:naltrexone/service:methadone/focus:opioid-use format:telehealth
    female psychiatrist for trauma client = gender:female role:psychiatrist focus:trauma`,
  nightVeterans: `
    vet cant sleep nightmares = focus:ptsd|insomnia|sleep
    tricare psychiatrist texas = insurance:tricare role:psychiatrist state:TX
    does anyone take va community care = insurance:va
    combat ptsd emdr = focus:ptsd service:emdr
    marine back from deployment angry all the time = focus:anger
    military wife depression tricare = focus:depression insurance:tricare
    tbi from iraq = focus:brain-injury
    army vet drinking too much = focus:alcohol-use
    mst survivor want a woman = gender:female focus:trauma|ptsd
    veteran with chronic pain = focus:chronic-pain
    va wont refill my meds = service:medication-management
    vet needs adhd meds = focus:adhd
    someone who gets vets = focus:veterans`,
  nightStudents: `
    cant focus on studying finals coming = focus:adhd
    college student on parents insurance anxiety = focus:anxiety
    adderall while at school = focus:adhd/service:medication-management
    failing classes cant get out of bed = focus:depression
    panic attack before exam = focus:panic
    stressed about grad school = focus:stress
    scared to talk in class = focus:social-anxiety
    homesick and crying every night = focus:adjustment|depression|life-changes
    letter for adhd accommodations = service:assessment-letters focus:adhd
    cheap psychiatrist chicago = role:psychiatrist city:Chicago,IL pays:sliding|self
    do i have autism im 20 = focus:autism ages:adults
    anything free = pays:sliding`,
  nightOlder: `
    i am 78 and lonely since my husband died = focus:grief ages:older-adults
    memory trouble forgetting names = focus:cognitive-impairment|dementia
    doctor for depression in seniors = focus:depression ages:older-adults
    takes medicare in phoenix = insurance:medicare city:Phoenix,AZ
    geriatric psychiatrist los angeles = role:psychiatrist ages:older-adults city:Los Angeles,CA
    too many pills want to cut down = service:tapering/service:medication-management
    mouth moves by itself from my meds = focus:tardive-dyskinesia
    retired and dont know what to do with myself = focus:life-changes|adjustment
    humana medicare advantage psychiatrist = role:psychiatrist insurance:humana|medicare-advantage
    no video please in person only anxiety = focus:anxiety format:in-person
    sleeping pills dont work anymore 70 yrs old = focus:insomnia|sleep ages:older-adults
    caregiver for my husband with alzheimers = focus:dementia`,
  nightMothers: `
    crying all day since the baby came = focus:perinatal
    6 weeks postpartum and raging = focus:perinatal
    scary thoughts about hurting my baby = focus:perinatal|ocd|postpartum-psychosis
    can i take zoloft while breastfeeding = focus:perinatal/service:reproductive-psychiatry
    pregnant and on lamictal = focus:perinatal/service:reproductive-psychiatry
    lost my baby at 20 weeks = focus:pregnancy-loss|grief
    new mom panic = focus:panic|perinatal
    ppd doctor that takes cigna = focus:perinatal insurance:cigna
    dont feel anything for my newborn = focus:perinatal
    pregnant need antidepressant = focus:perinatal
    miscarriage cant cope = focus:pregnancy-loss
    prenatal anxiety bcbs texas = insurance:bcbs-texas focus:perinatal|anxiety`,
  nightSpanish: `
    mi hija de 14 años se corta = focus:self-harm ages:teens
    psiquiatra que hable español en houston = role:psychiatrist language:es city:Houston,TX
    necesito pastillas para los nervios = focus:anxiety
    me dan ataques de pánico = focus:panic
    ansiedad y depresion = focus:anxiety focus:depression
    aceptan medicaid = insurance:medicaid
    depresión después del parto = focus:perinatal
    doctora para niños con autismo = focus:autism ages:children
    sin seguro cuanto cuesta = pays:self|sliding
    a mi mama se le olvida todo = focus:dementia|cognitive-impairment
    citas por videollamada = format:telehealth
    perdí a mi papá = focus:grief
    medicina para el deficit de atencion = focus:adhd
    estoy embarazada y ansiosa = focus:perinatal|anxiety
    mi hijo tiene tdah = focus:adhd`,
  nightTexting: `
    anx n dep = focus:anxiety focus:depression
    gf has bpd pls help = focus:borderline
    need adhd meds asap = focus:adhd
    any1 take united healthcare = insurance:unitedhealthcare
    ptsd dr nyc = focus:ptsd city:New York,NY
    idk if im bipolar = focus:bipolar
    cant afford this rn = pays:sliding|self
    psych np online tx = role:psychiatric-nurse-practitioner format:telehealth state:TX
    u guys do ketamine? = service:ketamine
    ngl i think i have ocd = focus:ocd
    meds 4 anxiety w/o insurance = focus:anxiety pays:self|sliding
    appt this week depression = focus:depression
    my bf is so depressed idk what to do = focus:depression
    lowkey addicted to weed = focus:cannabis-use`,
  nightTypos: `
    anxuety = focus:anxiety
    deoression = focus:depression
    psychiatrust austin = role:psychiatrist city:Austin,TX
    bipolsr meds = focus:bipolar
    panuc attacks = focus:panic
    adgd testing = service:adhd-testing/focus:adhd
    blue criss blue shield = insurance:blue-cross-blue-shield
    medicsid seattle = insurance:medicaid city:Seattle,WA
    dr patwl = name:patel
    suboxine = service:buprenorphine/focus:opioid-use
    postpartem depresion = focus:perinatal
    anorexa help = focus:anorexia
    atena insurance = insurance:aetna
    by polar = focus:bipolar
    physiatrist brooklyn = role:psychiatrist city:Brooklyn,NY
    kaiser permanent = insurance:kaiser
    united health car = insurance:unitedhealthcare
    medicate california = insurance:medicaid|medi-cal state:CA`,
  nightBrands: `
    lexapro refill = service:medication-management/focus:depression/focus:anxiety
    spravato near 10003 = service:esketamine near:10003
    off effexor help = service:tapering/service:medication-management
    vivitrol shot = service:naltrexone
    vyvanse prescriber telehealth = focus:adhd/service:medication-management format:telehealth
    sublocade medicaid = service:buprenorphine insurance:medicaid
    invega sustenna = service:long-acting-injectables/focus:schizophrenia
    wellbutrin not working = service:medication-management/focus:depression/focus:treatment-resistant-depression
    xanax dependence = focus:sedative-use
    chantix = focus:tobacco-use/service:medication-management
    aricept = focus:dementia/service:medication-management
    ingrezza = focus:tardive-dyskinesia/service:medication-management
    cant sleep without ambien = focus:insomnia|sleep|sedative-use
    who prescribes lamictal = focus:bipolar/service:medication-management
    strattera for adults = focus:adhd/service:medication-management ages:adults
    zurzuvae = focus:perinatal/service:medication-management`,
  nightPlans: `
    bcbs federal employee = insurance:bcbs-federal
    uhc choice plus = insurance:unitedhealthcare
    aetna better health = insurance:aetna
    anthem blue cross ca = insurance:anthem state:CA
    ambetter from superior texas = insurance:ambetter state:TX
    healthfirst essential plan brooklyn = insurance:healthfirst city:Brooklyn,NY
    kaiser wont see me for months = insurance:kaiser
    cigna open access plus = insurance:cigna
    molina marketplace adhd = insurance:molina focus:adhd
    united behavioral health = insurance:optum|unitedhealthcare
    oregon health plan portland = insurance:oregon-health-plan city:Portland,OR
    florida blue hmo miami = insurance:florida-blue city:Miami,FL
    tufts or harvard pilgrim = insurance:tufts|harvard-pilgrim
    beacon health options = insurance:carelon
    eap sessions = insurance:eap
    blue shield of ca anxiety = insurance:blue-shield-california focus:anxiety`,
  nightPlaces: `
    90210 adhd = near:90210 focus:adhd
    psych near santa fe nm = near:87501
    anybody in 78745 = near:78745
    beverly hills psychiatrist cash = city:Beverly Hills,CA role:psychiatrist pays:self
    portland maine depression = city:Portland,ME focus:depression
    downtown los angeles = city:Los Angeles,CA
    bklyn = city:Brooklyn,NY
    sf bay area psychiatrist = role:psychiatrist near:94103
    new mexico telehealth bipolar = state:NM format:telehealth focus:bipolar
    licensed in florida = state:FL
    close to 60614 takes medicaid = near:60614 insurance:medicaid
    02139 trauma = near:02139 focus:trauma
    somewhere around baltimore md = near:21201
    miami fl habla español = city:Miami,FL language:es
    zip 11215 no insurance = near:11215 pays:self|sliding`,
  nightNonsense: `
    pizza open now = none
    asdfghjkl = none
    hhhhhhh = none
    how to boil eggs = none
    lakers score = none
    cheap hotels = none
    lkjh poiu = none
    minecraft servers = none
    how to delete instagram = none
    5555555555 = none`,
} as const;
