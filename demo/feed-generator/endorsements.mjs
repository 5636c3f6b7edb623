import { dayAfter } from './openings.mjs';

/** The invented practice's own words about the prescribers it refers to most; `treats` where the words are about a field of work. */
const PRACTICE = 'Willow Street Therapy';
const notes = [
  { note: 'Returns our calls the same day and never rushes a first visit.' },
  { note: 'Our clients tell us that they felt heard, also when they decided against medication.' },
  { note: 'The person we think of first for new parents.', treats: /perinatal|postpartum/i },
  { note: 'We have shared clients for six years. Clear letters, careful changes.' },
  { note: 'We like how carefully this office looks before it calls something ADHD.', treats: /adhd|^add$|attention/i },
  { note: 'Explains side effects in plain words, and asks about them again.' },
  { note: 'Good with people who have been let down by treatment before.', treats: /resistant|trauma/i },
  { note: 'Kind, direct, and easy to reach when a plan needs to change.' },
];
/** Only among the first records: the practice knows its neighbors, not the whole country. */
const KNOWN_RECORDS = 240;
/** Records between one endorsement and the next, so that they are spread over the list. */
const APART = 14;
/** A practice that recommends someone has lately asked whether they see new people. */
const CONFIRMED_WITHIN_DAYS = 60;

/** Adds endorsements to some of the records, in place, and returns the list that the practice hands out. */
export function endorse(providers, updatedOn) {
  const since = dayAfter(updatedOn, -CONFIRMED_WITHIN_DAYS);
  const ids = [];
  let next = 0;
  for (const { note, treats } of notes) {
    const found = providers.findIndex(
      (provider, index) => index >= next && isKnown(provider, index, since) && doesTreat(provider, treats),
    );
    if (found === -1) continue;
    providers[found].endorsement = { by: PRACTICE, note };
    ids.push(providers[found].id);
    next = found + APART;
  }
  return {
    'warm-referrals': {
      title: 'Prescribers we know and like',
      note: 'People we have worked with and would send a friend to.',
      ids,
    },
  };
}

const isKnown = ({ availability, locations, verified }, index, since) =>
  index < KNOWN_RECORDS &&
  availability?.accepting === 'yes' &&
  verified?.availability?.on >= since &&
  locations?.[0]?.address.state === 'CA';

const doesTreat = ({ focus = [] }, treats) => !treats || focus.some((word) => treats.test(word));
