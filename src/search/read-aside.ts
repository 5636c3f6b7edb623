import type { Aside } from './query.js';
import type { Reader, Reading } from './reading.js';

/** "near me", "in my area", "cerca de mi": a search around a place that was not said. */
const HERE =
  /^((near|close to|around|by|closest to|nearest to) (me|us|here|my (home|house|place|area|location))|near ?by|local|around here|(in|from) my (area|city|town|neighborhood|state)|cerca de (mi|aqui|nosotros)( casa)?|por aqui|en mi (area|ciudad|zona|estado)|mas cercan[oa])$/;
/** "my insurance", "my parents insurance", "accepts insurance": a plan that was not said. */
const MY_PLAN =
  /^(my ([a-z]+ )?(insurance|plan|coverage|insurance plan)|(takes?|accepts?|with) insurance|(mi|nuestro) (plan|seguro)( medico| de salud)?|(acepten?|tomen?|con) seguros?( medicos?)?)$/;
/** Products that any insurer may sell, and where they are sold. */
const PRODUCT = /^(hmo|ppo|epo|pos|hdhp|hsa|fsa|hmo pos|covered (california|ca)|obamacare|(health insurance )?marketplace)$/;
/** The same where a plan stands beside them; elsewhere they mean what they say. */
const PRODUCT_BESIDE_PLAN =
  /^(prime|select|choice|choice plus|open access|open access plus|plus|premier|value|gold|silver|bronze|platinum|plan|standard|basic|complete|network|options|navigate|connect|for life|east|west)$/;
/** When an office should be open, or a visit be had. */
const HOURS =
  /^(evenings?|weekends?|saturdays?|sundays?|after (work|school|hours)|tonight|tomorrow|(next|this) week|asap|fin(es)? de semana|sabados?|domingos?|despues del trabajo|(esta|proxima) semana|cuanto antes)( (appointments?|hours|visits?))?$/;
/** Of any age, 4 or 40. */
const OWN_CHILD = /^((my|our) (little )?(sons?|daughters?)|((mi|nuestr[oa])s? )?hij[oa]s?)$/;
const LONGEST = 5;
/** What the first three begin with; nearly every word is passed over by it. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'near close around by closest nearest nearby local in from cerca por en mas my take takes accept accepts with mi nuestro ' +
    'acepten acepte tomen tome con hmo ppo epo pos hdhp hsa fsa ' +
    'covered obamacare health marketplace evening evenings weekend weekends saturday saturdays sunday sundays after tonight ' +
    'tomorrow next this asap fin fines sabado sabados domingo domingos despues esta proxima cuanto'
  ).split(' '),
);

/** Words that narrow nothing although they ask for something: the page can ask back. */
export const readAside: Reader = (reading, at) => {
  const isFirst = FIRST_WORDS.has(reading.word(at));
  const isBesidePlan = at > 0 && isAfterPlan(reading, at);
  if (!isFirst && !isBesidePlan) return 0;
  for (let length = Math.min(LONGEST, reading.words.length - at); length > 0; length--) {
    if (reading.words.slice(at, at + length).some(({ literal }) => literal)) continue;
    const code = codeOf(reading.span(at, length), isBesidePlan);
    if (!code) continue;
    pushAside(reading, code, at, length);
    return length;
  }
  return 0;
};

/** To be asked after an age was: "my son is 14" says more. */
export const readOwnChild: Reader = (reading, at) => {
  for (let length = Math.min(3, reading.words.length - at); length > 0; length--) {
    if (!OWN_CHILD.test(reading.span(at, length))) continue;
    if (reading.words.slice(at, at + length).some(({ literal }) => literal)) continue;
    pushAside(reading, 'age-wanted', at, length);
    return length;
  }
  return 0;
};

export function pushAside(reading: Reading, code: Aside['code'], at: number, length: number): void {
  const { start } = reading.words[at]!;
  reading.asides.push({ code, typed: reading.typed(at, length), start, end: reading.words[at + length - 1]!.end });
}

function codeOf(span: string, isBesidePlan: boolean): Aside['code'] | undefined {
  if (HERE.test(span)) return 'place-wanted';
  if (MY_PLAN.test(span)) return 'plan-wanted';
  if (HOURS.test(span)) return 'hours-wanted';
  return PRODUCT.test(span) || (isBesidePlan && PRODUCT_BESIDE_PLAN.test(span)) ? 'plan-product' : undefined;
}

/** Whether a plan, or a product of it, is the last that was read. */
function isAfterPlan({ words, parts, asides }: Reading, at: number): boolean {
  const { end } = words[at - 1]!;
  const part = parts.at(-1);
  if (part?.kind === 'value' && part.facet === 'insurance' && part.term.end === end) return true;
  const aside = asides.at(-1);
  return aside?.code === 'plan-product' && aside.end === end;
}
