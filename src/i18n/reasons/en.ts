import type { ReasonMessages } from './messages.js';

const join = (sentence: string, detail: string | undefined) => (detail ? `${sentence}, ${detail}` : sentence);

export const reasons: ReasonMessages = {
  treats: (conditions) => `Treats ${conditions}`,
  offers: (services) => `Offers ${services}`,
  speaks: (languages) => `Speaks ${languages}`,
  seesAges: (groups) => `Sees ${groups}`,
  holds: (credentials) => `Holds ${credentials}`,
  inPerson: 'Sees people in person',
  telehealth: 'Offers telehealth',
  gender: { female: 'Is a woman', male: 'Is a man', nonbinary: 'Is nonbinary' },
  takesPlan: (plan, confirmed) => (confirmed ? `Takes ${plan}, ${confirmed}` : `Lists ${plan} as a plan they take`),
  licensedIn: (states) => `Licensed in ${states}`,
  telehealthIn: (states) => `Sees people in ${states} by telehealth`,
  hasOpenings: (confirmed) => join('Taking new patients', confirmed),
  hasWaitlist: (confirmed) => join('Has a waitlist', confirmed),
  firstVisitWithin: (format, days) =>
    days === 0 ? 'First visit the same day' : `First visit in about ${format.plural(days, { one: '# day', other: '# days' })}`,
  nextOpening: (day) => `Next opening ${day}`,
  near: (miles, place) => (place ? `${miles} from ${place}` : `${miles} away`),
  nameMatches: (words) => `Name matches “${words}”`,
  mentions: (words) => `Mentions “${words}”`,
  coordinates: 'Works together with therapists',
  endorsedBy: (name) => `Recommended by ${name}`,
  confirmed: (ago) => `confirmed ${ago}`,

  caution: {
    'not-accepting': 'Not taking new patients right now.',
    waitlist: 'New patients join a waitlist.',
    'availability-unknown': 'Openings are not listed. Ask the office.',
    'some-offices-only': 'Openings at some offices only. Ask which ones.',
    'referral-required': 'You need a referral first.',
  },
  openingsNotConfirmed: (since) =>
    since ? `Openings not confirmed since ${since}. Ask the office.` : 'Openings were never confirmed. Ask the office.',
  planNotConfirmed: (since) =>
    since
      ? `Plan not confirmed since ${since}. Ask the office and your plan.`
      : 'Plan was never confirmed. Ask the office and your plan.',
  planNotListed: (plan) => `${plan} is not listed. Ask if they take it.`,
  stateNotListed: (state) => `A license for ${state} is not listed. Ask if they can treat you there.`,
  doesNotTreat: (condition) => `Says they do not treat ${condition}.`,
  agesInPart: (min, max) => {
    if (min !== undefined && max !== undefined) return `Sees only ages ${min} to ${max}.`;
    return min === undefined ? `Sees only ages up to ${max}.` : `Sees only ages ${min} and older.`;
  },
  agesNotListed: (group) => `Not listed whether they see ${group}. Ask the office.`,
  controlledNotByTelehealth: 'Does not prescribe controlled medicines by telehealth.',
  controlledAsk: 'Controlled medicines by telehealth: ask first.',
};
