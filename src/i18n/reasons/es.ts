import type { ReasonMessages } from './messages.js';

const join = (sentence: string, detail: string | undefined) => (detail ? `${sentence}, ${detail}` : sentence);

export const reasons: ReasonMessages = {
  treats: (conditions) => `Trata ${conditions}`,
  offers: (services) => `Ofrece ${services}`,
  speaks: (languages) => `Habla ${languages}`,
  seesAges: (groups) => `Atiende a ${groups}`,
  holds: (credentials) => `Tiene ${credentials}`,
  inPerson: 'Atiende en persona',
  telehealth: 'Ofrece telesalud',
  gender: { female: 'Es mujer', male: 'Es hombre', nonbinary: 'Es una persona no binaria' },
  takesPlan: (plan, confirmed) => (confirmed ? `Acepta ${plan}, ${confirmed}` : `Indica ${plan} entre los planes que acepta`),
  licensedIn: (states) => `Con licencia en ${states}`,
  telehealthIn: (states) => `Atiende por telesalud a personas en ${states}`,
  hasOpenings: (confirmed) => join('Acepta pacientes nuevos', confirmed),
  hasWaitlist: (confirmed) => join('Tiene lista de espera', confirmed),
  firstVisitWithin: (format, days) =>
    days === 0 ? 'Primera cita el mismo día' : `Primera cita en ${format.plural(days, { one: '# día', other: 'unos # días' })}`,
  nextOpening: (day) => `Próxima cita libre: ${day}`,
  near: (miles, place) => (place ? `A ${miles} de ${place}` : `A ${miles}`),
  nameMatches: (words) => `El nombre coincide con «${words}»`,
  mentions: (words) => `Menciona «${words}»`,
  coordinates: 'Trabaja en conjunto con terapeutas',
  endorsedBy: (name) => `Con la recomendación de ${name}`,
  confirmed: (ago) => `confirmado ${ago}`,

  caution: {
    'not-accepting': 'Por ahora no acepta pacientes nuevos.',
    waitlist: 'Los pacientes nuevos entran en una lista de espera.',
    'availability-unknown': 'No se indica si hay citas. Pregunte en el consultorio.',
    'some-offices-only': 'Hay citas solo en algunos consultorios. Pregunte en cuáles.',
    'referral-required': 'Primero necesita una referencia médica.',
  },
  openingsNotConfirmed: (since) =>
    since
      ? `Disponibilidad sin confirmar desde el ${since}. Pregunte en el consultorio.`
      : 'Nadie ha confirmado la disponibilidad. Pregunte en el consultorio.',
  planNotConfirmed: (since) =>
    since
      ? `Plan sin confirmar desde el ${since}. Pregunte en el consultorio y a su plan.`
      : 'Nadie ha confirmado el plan. Pregunte en el consultorio y a su plan.',
  planNotListed: (plan) => `${plan} no aparece en la lista. Pregunte si lo aceptan.`,
  stateNotListed: (state) => `No se indica una licencia para ${state}. Pregunte si puede atenderle allí.`,
  doesNotTreat: (condition) => `Indica que no trata ${condition}.`,
  agesInPart: (min, max) => {
    if (min !== undefined && max !== undefined) return `Atiende solo de ${min} a ${max} años.`;
    return min === undefined ? `Atiende solo hasta los ${max} años.` : `Atiende solo a partir de los ${min} años.`;
  },
  agesNotListed: (group) => `No se indica si atiende a ${group}. Pregunte en el consultorio.`,
  controlledNotByTelehealth: 'No receta medicamentos controlados por telesalud.',
  controlledAsk: 'Medicamentos controlados por telesalud: pregunte antes.',
};
