import type { Reason } from '../../search/query.js';
import type { SheetLocation } from '../../referral/sheet-location.js';
import { CONFIRMABLE_FACTS, type ConfirmableFact, type Confirmation, type SheetProvider } from '../../referral/sheet-provider.js';
import type { Telephone } from '../../referral/telephone.js';
import type { VocabularyName } from '../../vocabulary/term.js';
import { labelOf } from '../../vocabulary/vocabulary.js';
import type { CardMessages } from '../card/messages.js';
import { displayPhone } from '../format.js';
import { labelInSentence } from '../label-in-sentence.js';
import { describeCaution, describeReasons, firstVisit, type Wording } from '../reasons/describe.js';
import type { ReferralMessages } from './messages.js';
import { ended, readableAddress, said, type SheetValue } from './sheet-value.js';
import { isReachable, otherWays, wayIn } from './sheet-ways.js';

export type { SheetValue } from './sheet-value.js';

export type SheetLineName =
  | 'why'
  | 'phone'
  | 'referral'
  | 'booking'
  | 'website'
  | 'email'
  | 'openings'
  | 'plans'
  | 'places'
  | 'telehealth'
  | 'fees'
  | 'languages'
  | 'check'
  | 'unknown'
  | 'notes';

/** One fact of the sheet: `Insurance: Aetna, Cigna. Confirmed October 20, 2026.` */
export interface SheetLine {
  readonly name: SheetLineName;
  readonly label: string;
  readonly values: readonly SheetValue[];
}

/** One provider, in words. The page, the plain text and the rich text are all made from this. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly pronouns?: string;
  readonly role: string;
  readonly lines: readonly SheetLine[];
}

export interface SheetWording extends Wording {
  readonly sheet: ReferralMessages;
  readonly card: CardMessages;
}

/** Named before `4 more`. A sheet for six has to be read on two pages. */
const MOST_PLANS = 8;
const MOST_STATES = 8;
const MOST_OFFICES = 2;
/** Characters of what is kept on one line: hours and numbers, which a break at a hyphen would make hard to read. */
const LONGEST_WHOLE = 40;

/** What the sheet says in a line of its own, or what would tell a reader about the client's own words or place. */
const REASONS_LEFT_OUT: readonly Reason['code'][] = [
  'accepting',
  'endorsed',
  'coordinates-with-therapists',
  'near',
  'name',
  'text',
];

const CAUTIONS_SAID_ELSEWHERE = [
  'not-accepting',
  'waitlist',
  'availability-unknown',
  'availability-not-confirmed',
  'some-offices-only',
  'plan-not-confirmed',
  'referral-required',
];

/** The reasons of a match that a sheet may carry: facts about the provider. When a plan was confirmed stands with the plans. */
export function sheetReasons(reasons: readonly Reason[], role: string | undefined): Reason[] {
  return reasons.flatMap((reason): Reason[] => {
    if (REASONS_LEFT_OUT.includes(reason.code) || (reason.code === 'role' && reason.value === role)) return [];
    if (reason.code !== 'takes-plan') return [reason];
    const { confirmedOn: _, ...plan } = reason;
    return [plan];
  });
}

/** @param note the visitor's own, where it is printed */
export function describeSheetProvider(provider: SheetProvider, wording: SheetWording, note?: string): SheetEntry {
  const { card, sheet } = wording;
  const ways = otherWays(provider);
  const known: readonly SheetLine[] = [
    { name: 'why', label: sheet.row.why, values: why(provider, wording) },
    { name: 'phone', label: sheet.row.phone, values: phone(provider.phone, wording) },
    { name: 'referral', label: card.fact.referral, values: referral(provider, wording) },
    { name: 'booking', label: card.book, values: ways.booking },
    { name: 'website', label: card.fact.website, values: ways.website },
    { name: 'email', label: card.fact.email, values: ways.email },
    { name: 'openings', label: sheet.row.openings, values: openings(provider, wording) },
    { name: 'plans', label: card.fact.plans, values: plans(provider, wording) },
    { name: 'places', label: card.fact.places, values: places(provider.locations, wording) },
    { name: 'telehealth', label: card.fact.telehealth, values: telehealth(provider, wording) },
    { name: 'fees', label: card.fact.fees, values: fees(provider, wording) },
    { name: 'languages', label: card.fact.languages, values: languages(provider, wording) },
    { name: 'check', label: card.toCheck, values: toCheck(provider, wording) },
  ];
  const gaps = unknown(provider, known, wording);
  return {
    id: provider.id,
    name: provider.name,
    ...(provider.pronouns && { pronouns: provider.pronouns }),
    role: roleLine(provider, wording),
    lines: [
      ...known.filter(({ values }) => values.length > 0),
      ...(gaps.length > 0 ? [{ name: 'unknown', label: '', values: gaps } as const] : []),
      ...(note ? [{ name: 'notes', label: sheet.row.notes, values: [{ text: note }] } as const] : []),
    ],
  };
}

/** What nobody has listed, then what nobody has confirmed. "Ask the office" is said only where the office can be asked. */
function unknown(provider: SheetProvider, known: readonly SheetLine[], wording: SheetWording): SheetValue[] {
  const { card, sheet, format } = wording;
  const isAskable = isReachable(provider);
  const missing = known.flatMap(({ name, values }) =>
    values.length > 0 || (name === 'phone' && !isAskable) ? [] : nameInSentence(name, wording),
  );
  const unconfirmed = known.flatMap(({ name, values }) =>
    values.length > 0 && isConfirmable(name) && !provider.confirmations?.[name]?.confirmedOn ? nameInSentence(name, wording) : [],
  );
  const facts = format.and(missing);
  return said([
    missing.length > 0 && (isAskable ? card.factsNotListed(facts) : sheet.notListed(facts)),
    !isAskable && sheet.noWay,
    unconfirmed.length > 0 && sheet.notConfirmed(format.and(unconfirmed)),
  ]);
}

function isConfirmable(name: SheetLineName): name is ConfirmableFact {
  return (CONFIRMABLE_FACTS as readonly string[]).includes(name);
}

/** The day that a fact was confirmed on, where there is one; who has none is named once, below. */
function dayOf({ confirmations }: SheetProvider, fact: ConfirmableFact, wording: SheetWording): SheetValue[] {
  const confirmed = confirmations?.[fact];
  return confirmed?.confirmedOn ? [confirmation(confirmed, wording)] : [];
}

function nameInSentence(name: SheetLineName, { sheet, card, format }: SheetWording): string[] {
  switch (name) {
    case 'phone':
      return [sheet.phoneInSentence];
    case 'openings':
      return [sheet.openingsInSentence];
    case 'referral':
    case 'plans':
    case 'places':
    case 'telehealth':
    case 'fees':
    case 'languages': {
      const label = card.fact[name];
      return [label.charAt(0).toLocaleLowerCase(format.locale) + label.slice(1)];
    }
    default:
      return [];
  }
}

function roleLine({ role, credentials }: SheetProvider, { card, format }: SheetWording): string {
  const words = [...(role ? [labelOf('role', role, format.locale)] : []), ...credentials];
  return words.length > 0 ? words.join(', ') : card.roleNotListed;
}

function why({ reasons, endorsement, line }: SheetProvider, wording: SheetWording): SheetValue[] {
  const { words, sheet } = wording;
  const recommended = endorsement && words.endorsedBy(endorsement.by);
  return said([
    ...describeReasons(reasons, wording),
    endorsement?.note && recommended ? `${recommended}: ${sheet.quote(endorsement.note)}` : recommended,
    line,
  ]);
}

function phone(given: Telephone | undefined, { card }: SheetWording): SheetValue[] {
  if (!given) return [];
  const text = [displayPhone(given.number), ...(given.extension ? [card.extension(given.extension)] : [])].join(', ');
  return [{ text, ...(given.href && { href: given.href }) }];
}

function referral(provider: SheetProvider, wording: SheetWording): SheetValue[] {
  const { card, format } = wording;
  const { required, typicalReplyDays, instructions } = provider.referral ?? {};
  const way = wayIn(provider, wording);
  // An address ends without a full stop, so nothing comes behind it.
  const isAddressed = way.some(({ kind }) => kind === 'web');
  return [
    ...said([required === undefined ? '' : required ? card.referralRequired : card.referralNotRequired]),
    ...(isAddressed ? [] : way),
    ...said([
      typicalReplyDays === undefined ? '' : card.replyWithin(format, typicalReplyDays),
      instructions,
      provider.coordinatesWithTherapists ? card.coordinates : '',
    ]),
    ...(isAddressed ? way : []),
  ];
}

function openings({ availability }: SheetProvider, wording: SheetWording): SheetValue[] {
  const { card, words } = wording;
  if (!availability || (availability.accepting === 'unknown' && !availability.confirmedOn)) return [];
  const { accepting, someLocationsOnly } = availability;
  return [
    ...said([
      card.opening[accepting],
      accepting === 'yes' || accepting === 'waitlist' ? firstVisit(availability, wording) : '',
      someLocationsOnly ? words.caution['some-offices-only'] : '',
    ]),
    confirmation(availability, wording),
  ];
}

function plans({ insurance }: SheetProvider, wording: SheetWording): SheetValue[] {
  if (!insurance) return [];
  const { accepted, selfPay } = insurance;
  const { card } = wording;
  const values = said([
    accepted?.length === 0 ? card.noInsurance : labels('insurer', accepted, wording, MOST_PLANS),
    selfPay ? card.selfPay : '',
  ]);
  return values.length > 0 ? [...values, confirmation(insurance, wording)] : [];
}

function confirmation({ confirmedOn, isStale }: Confirmation, { card, sheet, format }: SheetWording): SheetValue {
  const text = !confirmedOn
    ? card.notConfirmed
    : isStale
      ? card.notConfirmedSince(format.day(confirmedOn))
      : sheet.confirmedOn(format.day(confirmedOn));
  return { kind: 'quiet', text: ended(text) };
}

function places(locations: readonly SheetLocation[], wording: SheetWording): SheetValue[] {
  const shown = locations.filter(({ lines, name }) => lines.length > 0 || name).slice(0, MOST_OFFICES);
  const rest = locations.length - shown.length;
  return [
    ...shown.flatMap((location) => place(location, wording)),
    ...(shown.length > 0 && rest > 0 ? [{ kind: 'block', text: ended(wording.card.more(wording.format, rest)) } as const] : []),
  ];
}

function place(location: SheetLocation, wording: SheetWording): SheetValue[] {
  const { name, lines, country, map, phone: own, fax, wheelchairAccess, hours } = location;
  const { card } = wording;
  const notes = said([
    hours && `${card.hours} ${hours}`,
    fax && `${card.fax} ${displayPhone(fax)}`,
    wheelchairAccess === undefined ? '' : wheelchairAccess ? card.wheelchair : card.noWheelchair,
  ]).map(({ text }): SheetValue => (text.length <= LONGEST_WHOLE ? { kind: 'whole', text } : { text }));
  return [
    { kind: 'block', text: ended([name, ...lines, country].filter(Boolean).join(', ')) },
    ...phone(own, wording),
    ...notes,
    ...(map ? [{ kind: 'map', text: readableAddress(map), href: map } as const] : []),
  ];
}

function telehealth(provider: SheetProvider, wording: SheetWording): SheetValue[] {
  if (!provider.telehealth) return [];
  const { offered, states } = provider.telehealth;
  const { card, sheet } = wording;
  const values =
    states.length > 0 && offered !== false
      ? said([labels('state', states, wording, MOST_STATES)])
      : offered === undefined
        ? []
        : said([
            !offered
              ? card.telehealthNotOffered
              : isReachable(provider)
                ? card.telehealthStatesNotListed
                : sheet.telehealthOffered,
          ]);
  return values.length > 0 ? [...values, ...dayOf(provider, 'telehealth', wording)] : [];
}

function fees(provider: SheetProvider, wording: SheetWording): SheetValue[] {
  if (!provider.fees) return [];
  const { intake, followUp, currency, slidingScale } = provider.fees;
  const { card, format } = wording;
  const first = intake === 0 ? card.freeFirstVisit : intake && card.firstVisitFee(format.money(intake, currency));
  const next = followUp === 0 ? card.freeFollowUp : followUp && card.followUpFee(format.money(followUp, currency));
  const both = [first, next].filter(Boolean).join(', ');
  const values = said([both.charAt(0).toLocaleUpperCase(format.locale) + both.slice(1), slidingScale ? card.slidingScale : '']);
  return values.length > 0 ? [...values, ...dayOf(provider, 'fees', wording)] : [];
}

function languages(provider: SheetProvider, wording: SheetWording): SheetValue[] {
  const values = said([labels('language', provider.languages, wording)]);
  return values.length > 0 ? [...values, ...dayOf(provider, 'languages', wording)] : [];
}

function toCheck({ toCheck: given }: SheetProvider, wording: SheetWording): SheetValue[] {
  return said(
    given.filter(({ code }) => !CAUTIONS_SAID_ELSEWHERE.includes(code)).map((caution) => describeCaution(caution, wording)),
  );
}

function labels(vocabulary: VocabularyName, ids: readonly string[] | undefined, wording: SheetWording, most = Infinity): string {
  const { card, format } = wording;
  const all = ids ?? [];
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  const names = shown.map((id) =>
    vocabulary === 'language' ? labelInSentence(vocabulary, id, format.locale) : labelOf(vocabulary, id, format.locale),
  );
  const line = [...names, ...(shown.length < all.length ? [card.more(format, all.length - shown.length)] : [])].join(', ');
  return line.charAt(0).toLocaleUpperCase(format.locale) + line.slice(1);
}
