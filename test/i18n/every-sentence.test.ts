import { describe, expect, it } from 'vitest';
import { formatFor } from '../../src/i18n/format.js';
import { describeCaution, describeReasons, type Wording } from '../../src/i18n/reasons/describe.js';
import { reasons as english } from '../../src/i18n/reasons/en.js';
import { reasons as spanish } from '../../src/i18n/reasons/es.js';
import type { Caution, Reason } from '../../src/search/query.js';

const today = '2026-11-20';
const wordings: Readonly<Record<'en' | 'es', Wording>> = {
  en: { words: english, format: formatFor('en'), today },
  es: { words: spanish, format: formatFor('es'), today },
};

/** Every code, with and without what may be missing, and the whole sentence in both languages. */
const reasonCases: readonly (readonly [reason: Reason, en: string, es: string])[] = [
  [{ code: 'treats', value: 'adhd' }, 'Treats ADHD', 'Trata TDAH'],
  [{ code: 'treats', value: 'bipolar' }, 'Treats bipolar disorder', 'Trata trastorno bipolar'],
  [{ code: 'offers', value: 'medication-management' }, 'Offers medication management', 'Ofrece manejo de medicamentos'],
  [{ code: 'speaks', value: 'es' }, 'Speaks Spanish', 'Habla español'],
  [{ code: 'sees-ages', value: 'teens' }, 'Sees teens (13 to 17)', 'Atiende a adolescentes (13 a 17 años)'],
  [{ code: 'role', value: 'psychiatrist' }, 'Psychiatrist', 'Psiquiatra'],
  [{ code: 'format', value: 'telehealth' }, 'Offers telehealth', 'Ofrece telesalud'],
  [{ code: 'format', value: 'in-person' }, 'Sees people in person', 'Atiende en persona'],
  [{ code: 'gender', value: 'female' }, 'Is a woman', 'Es mujer'],
  [{ code: 'credential', value: 'PMHNP-BC' }, 'Holds PMHNP-BC', 'Tiene PMHNP-BC'],
  [
    { code: 'takes-plan', value: 'aetna', confirmedOn: '2026-10-30' },
    'Takes Aetna, confirmed 3 weeks ago',
    'Acepta Aetna, confirmado hace 3 semanas',
  ],
  [{ code: 'takes-plan', value: 'aetna' }, 'Lists Aetna as a plan they take', 'Indica Aetna entre los planes que acepta'],
  [{ code: 'may-treat-in', value: 'CA', by: 'license' }, 'Licensed in California', 'Con licencia en California'],
  [
    { code: 'may-treat-in', value: 'NY', by: 'telehealth' },
    'Sees people in New York by telehealth',
    'Atiende por telesalud a personas en Nueva York',
  ],
  [
    { code: 'accepting', value: 'yes', confirmedOn: today },
    'Taking new patients, confirmed today',
    'Acepta pacientes nuevos, confirmado hoy',
  ],
  [
    { code: 'accepting', value: 'waitlist', waitDays: 1 },
    'Has a waitlist. First visit in about 1 day',
    'Tiene lista de espera. Primera cita en 1 día',
  ],
  [
    { code: 'accepting', value: 'yes', nextOpening: '2026-12-05', waitDays: 9 },
    'Taking new patients. Next opening December 5, 2026',
    'Acepta pacientes nuevos. Próxima cita libre: 5 de diciembre de 2026',
  ],
  [{ code: 'near', miles: 1 }, '1 mile away', 'A 1 milla'],
  [{ code: 'near', miles: 3.44, place: 'Santa Ana' }, '3.4 miles from Santa Ana', 'A 3.4 millas de Santa Ana'],
  [{ code: 'name', value: 'okafor' }, 'Name matches “okafor”', 'El nombre coincide con «okafor»'],
  [{ code: 'text', value: 'trauma' }, 'Mentions “trauma”', 'Menciona «trauma»'],
  [{ code: 'coordinates-with-therapists' }, 'Works together with therapists', 'Trabaja en conjunto con terapeutas'],
  [
    { code: 'endorsed', by: 'Willow Street Therapy' },
    'Recommended by Willow Street Therapy',
    'Con la recomendación de Willow Street Therapy',
  ],
];

const cautionCases: readonly (readonly [caution: Caution, en: string, es: string])[] = [
  [{ code: 'not-accepting' }, 'Not taking new patients right now.', 'Por ahora no acepta pacientes nuevos.'],
  [{ code: 'waitlist' }, 'New patients join a waitlist.', 'Los pacientes nuevos entran en una lista de espera.'],
  [
    { code: 'availability-unknown' },
    'Openings are not listed. Ask the office.',
    'No se indica si hay citas. Pregunte en el consultorio.',
  ],
  [
    { code: 'some-offices-only' },
    'Openings at some offices only. Ask which ones.',
    'Hay citas solo en algunos consultorios. Pregunte en cuáles.',
  ],
  [{ code: 'referral-required' }, 'You need a referral first.', 'Primero necesita una referencia médica.'],
  [
    { code: 'availability-not-confirmed', on: '2026-05-02' },
    'Openings not confirmed since May 2, 2026. Ask the office.',
    'Disponibilidad sin confirmar desde el 2 de mayo de 2026. Pregunte en el consultorio.',
  ],
  [
    { code: 'availability-not-confirmed' },
    'Openings were never confirmed. Ask the office.',
    'Nadie ha confirmado la disponibilidad. Pregunte en el consultorio.',
  ],
  [
    { code: 'plan-not-confirmed', on: '2026-05-02' },
    'Plan not confirmed since May 2, 2026. Ask the office and your plan.',
    'Plan sin confirmar desde el 2 de mayo de 2026. Pregunte en el consultorio y a su plan.',
  ],
  [
    { code: 'plan-not-confirmed' },
    'Plan was never confirmed. Ask the office and your plan.',
    'Nadie ha confirmado el plan. Pregunte en el consultorio y a su plan.',
  ],
  [
    { code: 'plan-not-listed', value: 'cigna' },
    'Cigna is not listed. Ask if they take it.',
    'Cigna no aparece en la lista. Pregunte si lo aceptan.',
  ],
  [
    { code: 'state-not-listed', value: 'OR' },
    'A license for Oregon is not listed. Ask if they can treat you there.',
    'No se indica una licencia para Oregón. Pregunte si puede atenderle allí.',
  ],
  [
    { code: 'does-not-treat', value: 'bipolar' },
    'Says they do not treat bipolar disorder.',
    'Indica que no trata trastorno bipolar.',
  ],
  [{ code: 'ages-in-part', value: 'teens', min: 16 }, 'Sees only ages 16 and older.', 'Atiende solo a partir de los 16 años.'],
  [{ code: 'ages-in-part', value: 'teens', max: 14 }, 'Sees only ages up to 14.', 'Atiende solo hasta los 14 años.'],
  [{ code: 'ages-in-part', value: 'teens', min: 15, max: 35 }, 'Sees only ages 15 to 35.', 'Atiende solo de 15 a 35 años.'],
  [
    { code: 'ages-not-listed', value: 'teens' },
    'Not listed whether they see teens (13 to 17). Ask the office.',
    'No se indica si atiende a adolescentes (13 a 17 años). Pregunte en el consultorio.',
  ],
  [
    { code: 'controlled-substances-by-telehealth', value: 'no' },
    'Does not prescribe controlled medicines by telehealth.',
    'No receta medicamentos controlados por telesalud.',
  ],
  [
    { code: 'controlled-substances-by-telehealth', value: 'ask' },
    'Controlled medicines by telehealth: ask first.',
    'Medicamentos controlados por telesalud: pregunte antes.',
  ],
];

/** Dates are kept on one line. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('why a provider is listed', () => {
  it.each(reasonCases)('%o is one sentence in both languages', (reason, en, es) => {
    expect(describeReasons([reason], wordings.en).map(spaced)).toEqual([en]);
    expect(describeReasons([reason], wordings.es).map(spaced)).toEqual([es]);
  });

  it('covers every code', () => {
    const codes: Record<Reason['code'], true> = {
      treats: true,
      offers: true,
      speaks: true,
      role: true,
      format: true,
      'sees-ages': true,
      gender: true,
      credential: true,
      'takes-plan': true,
      'may-treat-in': true,
      accepting: true,
      near: true,
      name: true,
      text: true,
      'coordinates-with-therapists': true,
      endorsed: true,
    };
    expect(new Set(reasonCases.map(([{ code }]) => code))).toEqual(new Set(Object.keys(codes)));
  });
});

describe('what to check', () => {
  it.each(cautionCases)('%o is one sentence in both languages', (caution, en, es) => {
    expect(spaced(describeCaution(caution, wordings.en))).toBe(en);
    expect(spaced(describeCaution(caution, wordings.es))).toBe(es);
  });

  it('covers every code', () => {
    const codes: Record<Caution['code'], true> = {
      'not-accepting': true,
      waitlist: true,
      'availability-unknown': true,
      'some-offices-only': true,
      'referral-required': true,
      'availability-not-confirmed': true,
      'plan-not-confirmed': true,
      'plan-not-listed': true,
      'state-not-listed': true,
      'does-not-treat': true,
      'ages-not-listed': true,
      'ages-in-part': true,
      'controlled-substances-by-telehealth': true,
    };
    expect(new Set(cautionCases.map(([{ code }]) => code))).toEqual(new Set(Object.keys(codes)));
  });
});
