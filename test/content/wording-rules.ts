import { STIGMATIZING_EN, STIGMATIZING_ES } from './stigma-terms.js';

export interface Breach {
  readonly rule: string;
  /** The words that broke it. */
  readonly words: string;
}

interface Rule {
  readonly rule: string;
  readonly pattern: RegExp;
}

/** Lower case without accents, one space between words, plain quotes: what the patterns below are written for. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

function termRule(term: string): Rule {
  const body = term
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[a-z]*')
    .replace(/ /g, '\\s+');
  return { rule: `stigmatizing: ${term}`, pattern: new RegExp(`(?<![\\p{L}])${body}(?![\\p{L}])`, 'u') };
}

const STIGMA_RULES = [...STIGMATIZING_EN, ...STIGMATIZING_ES].map(termRule);

/** No amount of any medicine, in either language. */
const DOSE_RULES: readonly Rule[] = [
  {
    rule: 'dose',
    pattern:
      /\b\d+(?:[.,]\d+)?\s*-?\s*(?:mg|mcg|µg|μg|ug|g|gm|ml|cc|iu|meq|milligrams?|micrograms?|grams?|milliliters?|miligramos?|microgramos?|gramos?|mililitros?)(?![\p{L}])/u,
  },
  {
    rule: 'dose',
    pattern:
      /\b(?:\d+|one|two|three|half|half a|una?|dos|tres|media)\s+(?:pills?|tablets?|capsules?|drops?|doses?|pastillas?|tabletas?|capsulas?|gotas?|comprimidos?)\b/u,
  },
  {
    rule: 'dose',
    pattern:
      /\b(?:once|twice|\d+ times|three times|una vez|dos veces|tres veces)\s+(?:a|per|al|por)\s+(?:day|dia)\b|\bcada \d+ horas\b|\bevery \d+ hours\b/u,
  },
];

const MEDICINE =
  '(?:(?:your|the|this|a|su|la|el|una?|esta)\\s+)?(?:medicines?|medications?|meds|pills?|doses?|antidepressants?|medicinas?|medicamentos?|pastillas?|dosis|antidepresivos?)';

/** Nobody is told to start, stop or change a medicine. "Do not stop suddenly" and "please do not start, stop or change" are safe and stay. */
const INSTRUCTION_RULES: readonly Rule[] = [
  {
    rule: 'instruction',
    pattern: new RegExp(
      `(?:^|[.!?:"]\\s+)(?:please\\s+)?(?:start|stop|take|skip|double|lower|raise|increase|reduce|cut|change|quit)\\s+(?:taking\\s+)?${MEDICINE}`,
      'u',
    ),
  },
  {
    rule: 'instruction',
    pattern: new RegExp(
      `\\byou (?:should|must|need to|have to)\\s+(?:start|stop|take|skip|double|lower|raise|increase|reduce|change|quit)\\s+(?:taking\\s+)?${MEDICINE}`,
      'u',
    ),
  },
  {
    rule: 'instruction',
    pattern: new RegExp(
      `(?:^|[.!?:"¡]\\s*)(?:por favor,?\\s+)?(?:tome|deje|deje de tomar|empiece|suspenda|aumente|suba|baje|reduzca|cambie|duplique)\\s+(?:de tomar\\s+|con\\s+)?${MEDICINE}`,
      'u',
    ),
  },
  {
    rule: 'instruction',
    pattern: new RegExp(
      `\\b(?:debe|tiene que|necesita)\\s+(?:tomar|dejar|empezar|suspender|aumentar|reducir|cambiar)\\s+(?:de tomar\\s+|con\\s+)?${MEDICINE}`,
      'u',
    ),
  },
];

/** The claims that people still read elsewhere, each in the forms it must not take here. */
const CLAIM_RULES: readonly Rule[] = [
  {
    rule: 'claim: an imbalance is the cause',
    pattern:
      /(?:caused by|comes? from|due to|because of|is|have|has|correct\w*|fix\w*|restor\w*|balanc\w*) (?:a |an |your |the )?(?:chemical imbalance|chemical balance|brain chemistry|neurochemicals?)(?!\?)/u,
  },
  {
    rule: 'claim: an imbalance is the cause',
    pattern:
      /(?:por|de|es|hay|tiene|corrig\w*|restaur\w*|equilibr\w*) (?:un |el |su |la )?(?:desequilibrio quimico|equilibrio quimico|quimica (?:del|de su) cerebro|quimica cerebral)(?!\?)/u,
  },
  {
    rule: 'claim: the brain does not work',
    pattern: /brain (?:is|does) ?(?:not|n't) (?:function|work)\w*|su cerebro no (?:funciona|sirve)/u,
  },
  {
    rule: 'claim: fast results',
    pattern:
      /(?:fast|quick|instant|rapid) (?:results|relief)|works? (?:fast|quickly)|resultados? rapidos?|actua(?:n)? rapido|alivio (?:rapido|inmediato)/u,
  },
  {
    rule: 'claim: all take 4 to 6 weeks',
    pattern: /4 (?:to|a|-|–) 6 (?:weeks|semanas)|four to six weeks|cuatro a seis semanas/u,
  },
  { rule: 'claim: follow-up every 4 to 8 weeks', pattern: /(?:every|cada) (?:4|four|cuatro) (?:to|a|-|–) (?:8|eight|ocho)/u },
  {
    rule: 'claim: the only solution',
    pattern: /only (?:medical )?(?:solution|option|treatment|way)|unic[ao] (?:solucion|opcion|salida|tratamiento|camino)/u,
  },
  {
    rule: 'claim: both is always best',
    pattern:
      /best practice|gold standard|always (?:works? )?better|both (?:is|are) (?:always )?(?:best|better)|siempre (?:es )?mejor|lo mejor es (?:combinar|usar las dos)/u,
  },
  {
    rule: 'claim: lifelong',
    pattern:
      /life-?long|for life\b|rest of your life|battle|no cure|incurable|cannot be cured|de por vida|batalla|no (?:hay|tiene) cura|sin cura/u,
  },
  {
    rule: 'claim: prevents relapse',
    pattern:
      /greatly reduc\w*|prevents? (?:a )?relapse|(?:will|does) not come back|evita las? recaidas?(?!\?)|previene las? recaidas?/u,
  },
  { rule: 'claim: only unpleasant', pattern: /unpleasant side effects|efectos desagradables/u },
  {
    rule: 'claim: first line in a crisis',
    pattern: /first line (?:of defense|of treatment|in a crisis)|primera linea de (?:defensa|tratamiento)/u,
  },
  { rule: 'claim: press 3', pattern: /press 3|press three|oprima (?:el )?3|marque (?:el )?3|presione (?:el )?3/u },
  {
    rule: 'claim: not addictive',
    pattern: /(?:are|is) not addictive|no (?:son|es) adictiv|cannot become addicted|can't become addicted/u,
  },
  {
    rule: 'claim: safe without reserve',
    pattern:
      /(?:completely|perfectly|totally|100%) safe|(?:totalmente|completamente) segur|risk-free|sin (?:ningun )?riesgos?\b/u,
  },
  { rule: 'claim: compliance with a law', pattern: /hipaa[- ]compliant|compliant with hipaa|cumple (?:con )?(?:la )?hipaa/u },
];

const RULES: readonly Rule[] = [...STIGMA_RULES, ...DOSE_RULES, ...INSTRUCTION_RULES, ...CLAIM_RULES];

/** Everything in `text` that must not be said to a visitor. */
export function breachesOf(text: string): readonly Breach[] {
  const words = plain(text);
  return RULES.flatMap(({ rule, pattern }) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ rule, words: match[0] }];
  });
}
