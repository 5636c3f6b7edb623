import type { Aside } from './query.js';
import type { Reader, Reading } from './reading.js';

/** "near me", "in my area", "cerca de mi": a search around a place that was not said. */
const HERE =
  /^((near|close to|around|by|closest to|nearest to) (me|us|here|my (home|house|place|area|location))|near ?by|local|around here|(in|from) my (area|city|town|neighborhood|state)|cerca de (mi|aqui|nosotros)( casa)?|por aqui|en mi (area|ciudad|zona|estado)|mas cercan[oa])$/;
/** "my insurance", "my parents insurance", "accepts insurance": a plan that was not said. */
const MY_PLAN =
  /^(my ([a-z]+ )?(insurance|plan|coverage|insurance plan)|(takes?|accepts?|with) insurance|(mi|nuestro) (plan|seguro)( medico| de salud)?|(acepten?|tomen?|con) seguros?( medicos?)?)$/;
/** Products that any insurer may sell. */
const PRODUCT = /^(hmo|ppo|epo|pos|hdhp|hsa|fsa|hmo pos)$/;
/** The same where a plan stands beside them; elsewhere they mean what they say. */
const PRODUCT_BESIDE_PLAN =
  /^(prime|select|choice|choice plus|open access|open access plus|plus|premier|value|gold|silver|bronze|platinum|plan|standard|basic|complete|network|options|navigate|connect|for life|east|west)$/;
const LONGEST = 5;

/** Words that narrow nothing although they ask for something: the page can ask back. */
export const readAside: Reader = (reading, at) => {
  for (let length = Math.min(LONGEST, reading.words.length - at); length > 0; length--) {
    if (reading.words.slice(at, at + length).some(({ literal }) => literal)) continue;
    const code = codeOf(reading, at, length);
    if (!code) continue;
    const { start } = reading.words[at]!;
    reading.asides.push({ code, typed: reading.typed(at, length), start, end: reading.words[at + length - 1]!.end });
    return length;
  }
  return 0;
};

function codeOf(reading: Reading, at: number, length: number): Aside['code'] | undefined {
  const span = reading.span(at, length);
  if (HERE.test(span)) return 'place-wanted';
  if (MY_PLAN.test(span)) return 'plan-wanted';
  if (PRODUCT.test(span)) return 'plan-product';
  const before = reading.words[at - 1];
  const isBesidePlan = reading.parts.some(
    (part) => part.kind === 'value' && part.facet === 'insurance' && part.term.end === before?.end,
  );
  const isAfterProduct = reading.asides.some(({ code, end }) => code === 'plan-product' && end === before?.end);
  return (isBesidePlan || isAfterProduct) && PRODUCT_BESIDE_PLAN.test(span) ? 'plan-product' : undefined;
}
