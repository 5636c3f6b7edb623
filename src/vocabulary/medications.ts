/**
 * Medicines people type, brand and generic, by the service that answers them.
 *
 * The rule: a medicine means someone who can offer *that treatment*, never a diagnosis. Where getting it needs a particular set-up
 * (a registered clinic, regular blood counts, observed doses) it means that service: Suboxone -> `buprenorphine`, Spravato ->
 * `esketamine`, Clozaril -> `clozapine`, lithium -> `lithium`, a depot brand -> `long-acting-injectables`. Every other medicine means
 * `medication-management`. Adderall is not read as ADHD, nor Seroquel as bipolar disorder: most medicines treat several conditions,
 * and guessing one would tell a visitor something about themselves that they did not say.
 *
 * No word here is advice. Brand names: US labels at DailyMed, https://dailymed.nlm.nih.gov.
 */
export const medicines: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  'medication-management': {
    en: `
      prozac, fluoxetine, prosac, zoloft, sertraline, lexapro, escitalopram, celexa, citalopram, paxil, paroxetine, luvox,
      fluvoxamine, effexor, venlafaxine, pristiq, desvenlafaxine, cymbalta, duloxetine, wellbutrin, bupropion, buproprion,
      auvelity, trintellix, vortioxetine, viibryd, vilazodone, remeron, mirtazapine, trazodone, elavil, amitriptyline,
      anafranil, clomipramine, zurzuvae, buspar, buspirone, hydroxyzine, propranolol, xanax, alprazolam, zanax, klonopin,
      clonazepam, klonapin, ativan, lorazepam, adavan, valium, diazepam, ambien, zolpidem, lunesta, temazepam, adderall,
      adderal, amphetamine, vyvanse, lisdexamfetamine, vyvance, ritalin, methylphenidate, concerta, focalin, strattera,
      atomoxetine, qelbree, intuniv, guanfacine, clonidine, provigil, modafinil, nuvigil, lamictal, lamotrigine, depakote,
      valproate, valproic acid, divalproex, carbamazepine, topamax, topiramate, gabapentin, abilify, aripiprazole, seroquel,
      quetiapine, zyprexa, olanzapine, risperdal, risperidone, geodon, ziprasidone, latuda, lurasidone, vraylar, cariprazine,
      rexulti, brexpiprazole, caplyta, invega, paliperidone, cobenfy, haldol, haloperidol, thorazine, ingrezza, austedo,
      antabuse, disulfiram, acamprosate, chantix, varenicline, prazosin`,
    es: `
      fluoxetina, sertralina, escitalopram, paroxetina, venlafaxina, duloxetina, bupropión, mirtazapina, trazodona,
      amitriptilina, clomipramina, buspirona, hidroxizina, alprazolam, clonazepam, rivotril, lorazepam, diazepam, zolpidem,
      anfetamina, metilfenidato, atomoxetina, lamotrigina, valproato, ácido valproico, carbamazepina, topiramato,
      gabapentina, aripiprazol, quetiapina, olanzapina, risperidona, ziprasidona, haloperidol, disulfiram, vareniclina,
      prazosina, tafil, ritalín, aripripazol`,
  },
  lithium: { en: 'lithobid, lithium carbonate', es: 'carbonato de litio' },
  clozapine: { en: 'clozaril', es: '' },
  esketamine: { en: 'spravato', es: '' },
  ketamine: { en: 'ketalar', es: '' },
  buprenorphine: {
    en: 'suboxone, subutex, zubsolv, sublocade, brixadi, buprenorphine naloxone, subuxone',
    es: 'suboxona',
  },
  methadone: { en: 'methadose, dolophine', es: '' },
  naltrexone: { en: 'vivitrol, revia, vivitrol injection', es: '' },
  'long-acting-injectables': {
    en: `
      invega sustenna, invega trinza, invega hafyera, abilify maintena, abilify asimtufii, abilify injection, aristada,
      risperdal consta, uzedy, perseris, zyprexa relprevv, haldol decanoate, haloperidol decanoate, fluphenazine decanoate`,
    es: 'decanoato de haloperidol',
  },
};
