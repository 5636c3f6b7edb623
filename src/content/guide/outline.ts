import type { SearchOffer } from '../answer.js';
import type { AnswerId } from '../faq/outline.js';
import {
  aanpStates,
  aapaPa,
  acogPerinatal,
  antler2021,
  apaPsychiatry,
  cipriani2018,
  cuijpers2020,
  fdaSuicidality,
  niceNg222,
  nimhMedications,
  nimhPsychotherapies,
  rcpsychStopping,
  utahSb26,
  type Source,
} from '../sources.js';

/** What the parts of the guide rest on and when they were last read against it. */
export const GUIDE_OUTLINE = [
  {
    id: 'compare',
    reviewedOn: '2026-11-15',
    sources: [cuijpers2020, niceNg222, nimhPsychotherapies, nimhMedications, antler2021],
  },
  { id: 'steps', reviewedOn: '2026-11-15', sources: [niceNg222, nimhMedications, fdaSuicidality] },
  {
    id: 'weigh',
    reviewedOn: '2026-11-15',
    sources: [niceNg222, cipriani2018, antler2021, rcpsychStopping, acogPerinatal],
  },
  { id: 'who', reviewedOn: '2026-11-15', sources: [apaPsychiatry, aanpStates, aapaPa, utahSb26] },
] as const satisfies readonly { id: string; reviewedOn: string; sources: readonly Source[] }[];

/** The rows of the comparison, top to bottom. */
export const COMPARE_ROWS = ['goal', 'who', 'visits', 'effect', 'length', 'downsides', 'results', 'afterwards'] as const;

/** The steps of care, first to last. */
export const STEPS = ['assessment', 'talking', 'plan', 'trial', 'follow-up', 'change-or-continue'] as const;

/** The first weeks on an antidepressant: NICE NG222 1.4 for the checks, NIMH for what changes when. */
export const STRETCHES = [
  { id: 'start', fromWeek: 0, toWeek: 1 },
  { id: 'first-check', fromWeek: 1, toWeek: 2 },
  { id: 'first-changes', fromWeek: 2, toWeek: 4 },
  { id: 'full-effect', fromWeek: 4, toWeek: 8 },
  { id: 'later', fromWeek: 8 },
] as const satisfies readonly { id: string; fromWeek: number; toWeek?: number }[];

/** Who prescribes, most training in psychiatry first; each is also an answer of the FAQ. */
export const PRESCRIBER_KINDS = [
  { role: 'psychiatrist', letters: 'MD, DO', search: { filters: { role: ['psychiatrist'] } }, answer: 'psychiatrist' },
  {
    role: 'psychiatric-nurse-practitioner',
    letters: 'PMHNP',
    search: { filters: { role: ['psychiatric-nurse-practitioner'] } },
    answer: 'psychiatric-nurse-practitioner',
  },
  {
    role: 'physician-assistant',
    letters: 'PA, PA-C',
    search: { filters: { role: ['physician-assistant'] } },
    answer: 'physician-assistant',
  },
  {
    role: 'primary-care',
    letters: 'MD, DO, NP, PA',
    search: { filters: { role: ['primary-care'] } },
    answer: 'primary-care',
  },
  {
    role: 'prescribing-psychologist',
    letters: 'PhD, PsyD',
    search: { filters: { role: ['prescribing-psychologist'] } },
    answer: 'prescribing-psychologist',
  },
] as const satisfies readonly { role: string; letters: string; search: SearchOffer; answer: AnswerId }[];
