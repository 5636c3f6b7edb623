import type { IsoDay } from '../../feed/provider.js';
import type { Caution, NamedValue, Reason } from '../../search/query.js';
import type { VocabularyName } from '../../vocabulary/term.js';
import { labelOf } from '../../vocabulary/vocabulary.js';
import type { Format } from '../format.js';
import { labelInSentence } from '../label-in-sentence.js';
import type { ReasonMessages } from './messages.js';

export interface Wording {
  readonly words: ReasonMessages;
  readonly format: Format;
  /** The visitor's day. */
  readonly today: IsoDay;
}

/** Reasons of these codes stand in one sentence: "Treats ADHD and depression". */
const JOINED = ['treats', 'offers', 'speaks', 'sees-ages', 'credential'] as const;
type JoinedCode = (typeof JOINED)[number];

const JOINED_VOCABULARY: Readonly<Record<JoinedCode, VocabularyName>> = {
  treats: 'condition',
  offers: 'service',
  speaks: 'language',
  'sees-ages': 'age-group',
  credential: 'credential',
};

/** One plain sentence per reason, in the given order; reasons of one kind share a sentence at the place of the first. */
export function describeReasons(reasons: readonly Reason[], wording: Wording): string[] {
  const sentences: string[] = [];
  const done = new Set<string>();
  for (const reason of reasons) {
    const code = JOINED.find((joined) => joined === reason.code);
    if (code === undefined) sentences.push(describeReason(reason, wording));
    else if (!done.has(code)) {
      done.add(code);
      const same = reasons.flatMap((other) => (other.code === code && 'value' in other ? [other] : []));
      sentences.push(describeJoined(code, same, wording));
    }
  }
  return sentences;
}

function describeJoined(code: JoinedCode, reasons: readonly NamedValue[], { words, format }: Wording): string {
  const labels = reasons.map(
    ({ value, asWritten }) => asWritten ?? labelInSentence(JOINED_VOCABULARY[code], value, format.locale),
  );
  const list = format.and([...new Set(labels)]);
  switch (code) {
    case 'treats':
      return words.treats(list);
    case 'offers':
      return words.offers(list);
    case 'speaks':
      return words.speaks(list);
    case 'sees-ages':
      return words.seesAges(list);
    case 'credential':
      return words.holds(list);
  }
}

function describeReason(reason: Reason, wording: Wording): string {
  const { words, format } = wording;
  const { locale } = format;
  switch (reason.code) {
    case 'treats':
    case 'offers':
    case 'speaks':
    case 'sees-ages':
    case 'credential':
      return describeJoined(reason.code, [reason], wording);
    case 'role':
      return reason.asWritten ?? labelOf('role', reason.value, locale);
    case 'gender':
      return words.gender[reason.value] ?? reason.asWritten ?? labelOf('gender', reason.value, locale);
    case 'format':
      return reason.value === 'telehealth' ? words.telehealth : words.inPerson;
    case 'takes-plan':
      return words.takesPlan(
        reason.asWritten ?? labelOf('insurer', reason.value, locale),
        confirmed(reason.confirmedOn, wording),
      );
    case 'may-treat-in': {
      const state = labelOf('state', reason.value, locale);
      return reason.by === 'license' ? words.licensedIn(state) : words.telehealthIn(state);
    }
    case 'accepting': {
      const since = confirmed(reason.confirmedOn, wording);
      const opening = reason.value === 'yes' ? words.hasOpenings(since) : words.hasWaitlist(since);
      return [opening, firstVisit(reason, wording)].filter(Boolean).join('. ');
    }
    case 'near':
      return words.near(format.miles(reason.miles), reason.place);
    case 'name':
      return words.nameMatches(reason.value);
    case 'text':
      return words.mentions(reason.value);
    case 'coordinates-with-therapists':
      return words.coordinates;
    case 'endorsed':
      return words.endorsedBy(reason.by);
  }
}

/** When the first visit can be. A day in the past says nothing any more. */
export function firstVisit(
  opening: { readonly waitDays?: number; readonly nextOpening?: IsoDay },
  { words, format, today }: Wording,
): string | undefined {
  if (opening.nextOpening && opening.nextOpening >= today) return words.nextOpening(format.day(opening.nextOpening));
  return opening.waitDays === undefined ? undefined : words.firstVisitWithin(format, opening.waitDays);
}

/** One plain sentence on what to check. */
export function describeCaution(caution: Caution, { words, format }: Wording): string {
  const { locale } = format;
  const day = (on: IsoDay | undefined) => (on ? format.day(on) : undefined);
  switch (caution.code) {
    case 'availability-not-confirmed':
      return words.openingsNotConfirmed(day(caution.on));
    case 'plan-not-confirmed':
      return words.planNotConfirmed(day(caution.on));
    case 'plan-not-listed':
      return words.planNotListed(caution.asWritten ?? labelOf('insurer', caution.value, locale));
    case 'state-not-listed':
      return words.stateNotListed(labelOf('state', caution.value, locale));
    case 'does-not-treat':
      return words.doesNotTreat(caution.asWritten ?? labelInSentence('condition', caution.value, locale));
    case 'ages-in-part':
      return words.agesInPart(caution.min, caution.max);
    case 'ages-not-listed':
      return words.agesNotListed(labelInSentence('age-group', caution.value, locale));
    case 'controlled-substances-by-telehealth':
      return caution.value === 'no' ? words.controlledNotByTelehealth : words.controlledAsk;
    default:
      return words.caution[caution.code];
  }
}

function confirmed(on: IsoDay | undefined, { words, format, today }: Wording): string | undefined {
  return on ? words.confirmed(format.relativeDay(on, today)) : undefined;
}
