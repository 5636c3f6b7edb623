import { describe, expect, it } from 'vitest';
import { AnswerFinder } from '../../src/components/stigma-faq/answer-finder.js';
import { faqEn } from '../../src/content/faq.en.js';
import { faqEs } from '../../src/content/faq.es.js';
import { faqMoreEn } from '../../src/content/faq-more.en.js';
import { faqMoreEs } from '../../src/content/faq-more.es.js';
import { faq as english } from '../../src/i18n/faq/en.js';
import { faq as spanish } from '../../src/i18n/faq/es.js';
import { formatFor } from '../../src/i18n/format.js';

/** What people type -> the answer that must be the first, or, with `~` before it, among the first three. */
const ENGLISH: Readonly<Record<string, string>> = {
  'cold turkey': 'stopping-safely',
  'wean off': 'stopping-safely',
  'weaning off': 'stopping-safely',
  'quit taking': 'stopping-safely',
  'come off': 'stopping-safely',
  'coming off antidepressants': 'stopping-safely',
  'get off my meds': 'stopping-safely',
  'stop taking it': 'stopping-safely',
  'stop my meds': 'stopping-safely',
  'taper off': 'stopping-safely',
  withdrawal: 'stopping-safely',
  'brain zaps': 'stopping-safely',
  'am i crazy': 'am-i-broken',
  crazy: 'am-i-broken',
  'what is wrong with me': 'am-i-broken',
  weak: 'needing-medication-weak',
  failure: 'needing-medication-weak',
  afraid: '~side-effects',
  scared: '~side-effects',
  ashamed: '~what-will-people-think',
  embarrassed: '~what-will-people-think',
  stigma: '~what-will-people-think',
  'tell my boss': 'what-will-people-think',
  'will i lose my job': 'what-will-people-think',
  zombie: 'change-who-i-am',
  numb: 'change-who-i-am',
  personality: 'change-who-i-am',
  'rest of my life': 'is-it-forever',
  'how long do i take it': 'is-it-forever',
  alcohol: '~addiction-and-dependence',
  addictive: 'addiction-and-dependence',
  hooked: 'addiction-and-dependence',
  libido: 'side-effects',
  'sex drive': 'side-effects',
  'weight gain': 'side-effects',
  'gain weight': 'side-effects',
  nausea: 'side-effects',
  'kick in': 'how-soon',
  'how fast': 'how-soon',
  'how long does it take': 'how-soon',
  serotonin: 'how-it-works',
  'black box': 'boxed-warning',
  pregnant: 'pregnancy-breastfeeding',
  'trying to conceive': 'pregnancy-breastfeeding',
  'do i need meds': 'therapy-or-medication',
  'without medication': 'other-options',
  natural: 'other-options',
  ketamine: 'other-options',
  'not working': 'other-options',
  'come back': 'relapse',
  'family doctor': 'primary-care',
  pcp: 'primary-care',
  shrink: 'psychiatrist',
  'nurse practitioner': 'psychiatric-nurse-practitioner',
  psychologist: 'prescribing-psychologist',
  'how much': 'cost-and-plans',
  'no insurance': 'cost-and-plans',
  copay: 'cost-and-plans',
  'cant afford it': 'cost-and-plans',
  zoom: 'telehealth-across-states',
  referral: 'ask-for-a-referral',
  'what to ask': 'questions-to-ask',
  'second opinion': 'why-several-consults',
  'first visit': 'first-visit',
  'first appointment': 'first-visit',
  nervous: '~first-visit',
  'do not like my psychiatrist': 'what-fit-means',
  emergency: 'need-help-now',
  hotline: 'need-help-now',
  'run out of meds': 'need-help-now',
  suicidal: 'need-help-now',
};

const SPANISH: Readonly<Record<string, string>> = {
  'dejar la medicina': 'stopping-safely',
  'dejar pastillas': 'stopping-safely',
  'dejar las pastillas': 'stopping-safely',
  'dejar de tomar': 'stopping-safely',
  'dejar de tomarla': 'stopping-safely',
  'dejar el medicamento': 'stopping-safely',
  'dejar los antidepresivos': 'stopping-safely',
  'dejar de golpe': 'stopping-safely',
  'suspender el tratamiento': 'stopping-safely',
  abstinencia: 'stopping-safely',
  dejarlas: 'stopping-safely',
  vergüenza: '~what-will-people-think',
  'me da pena': '~what-will-people-think',
  estigma: '~what-will-people-think',
  'perder mi trabajo': 'what-will-people-think',
  'mi familia': '~what-will-people-think',
  loco: 'am-i-broken',
  loca: 'am-i-broken',
  'estoy loca': 'am-i-broken',
  'qué me pasa': 'am-i-broken',
  débil: 'needing-medication-weak',
  fracaso: 'needing-medication-weak',
  engordar: 'side-effects',
  'subir de peso': 'side-effects',
  náuseas: 'side-effects',
  'deseo sexual': 'side-effects',
  sexo: 'side-effects',
  miedo: '~side-effects',
  zombi: 'change-who-i-am',
  personalidad: 'change-who-i-am',
  'para siempre': 'is-it-forever',
  'toda la vida': 'is-it-forever',
  alcohol: '~addiction-and-dependence',
  adictivo: 'addiction-and-dependence',
  engancharme: 'addiction-and-dependence',
  'cuánto tarda': 'how-soon',
  'cuándo hace efecto': 'how-soon',
  serotonina: 'how-it-works',
  'recuadro negro': 'boxed-warning',
  embarazada: 'pregnancy-breastfeeding',
  amamantar: 'pregnancy-breastfeeding',
  'sin medicina': 'other-options',
  natural: 'other-options',
  ketamina: 'other-options',
  'no funciona': 'other-options',
  recaída: 'relapse',
  'médico de cabecera': 'primary-care',
  'médico familiar': 'primary-care',
  enfermera: 'psychiatric-nurse-practitioner',
  psicólogo: 'prescribing-psychologist',
  'cuánto cuesta': 'cost-and-plans',
  'no tengo seguro': 'cost-and-plans',
  'sin dinero': 'cost-and-plans',
  'en línea': 'telehealth-across-states',
  videollamada: 'telehealth-across-states',
  'qué preguntar': 'questions-to-ask',
  'segunda opinión': 'why-several-consults',
  'primera cita': 'first-visit',
  'primera visita': 'first-visit',
  nervios: '~first-visit',
  urgencia: 'need-help-now',
  emergencia: 'need-help-now',
  'se me acabó la medicina': 'need-help-now',
  suicidio: 'need-help-now',
};

const EDITIONS = [
  { language: 'en', words: english, faq: faqEn, more: faqMoreEn, table: ENGLISH },
  { language: 'es', words: spanish, faq: faqEs, more: faqMoreEs, table: SPANISH },
] as const;

describe.each(EDITIONS)('The answer that everyday words find ($language)', ({ language, words, faq, more, table }) => {
  const finderWith = (longer: typeof more | undefined) => {
    const silent = { afterRest: () => undefined, now: () => undefined, cancel: () => undefined };
    const host = { requestUpdate: () => undefined };
    return new AnswerFinder(host, {
      announcer: silent as never,
      words: () => words,
      format: () => formatFor(language),
      entries: () => faq.entries.map((answer) => ({ id: answer.id, question: answer.question, answer })),
      more: () => longer,
      hasOwnCrisisLine: () => false,
      onDanger: () => undefined,
    });
  };
  const short = finderWith(undefined);
  const long = finderWith(more);

  it('is asked for in at least 40 ways', () => expect(Object.keys(table).length).toBeGreaterThanOrEqual(40));

  it.each(Object.entries(table))('“%s” -> %s', (typed, wanted) => {
    for (const finder of [short, long]) {
      finder.setText(typed);
      const ids = finder.found?.ids ?? [];
      if (wanted.startsWith('~')) expect(ids.slice(0, 3)).toContain(wanted.slice(1));
      else expect(ids.slice(0, 3)[0], ids.slice(0, 4).join()).toBe(wanted);
    }
  });
});
