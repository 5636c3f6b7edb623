import type { RejectionCode } from '../../consult/backends/backend.js';
import type { ConsultFor, ConsultFormat, ContactWay, TimeOfWeek } from '../../consult/request.js';
import type { ConsultDraft } from '../../consult/request-from-draft.js';
import type { RuleCode } from '../../consult/request-schema.js';
import type { SmsConsentFacts, SmsConsentPart } from '../../consult/sms-consent.js';
import type { Format } from '../format.js';

/** A question of the form: what it is called, and why it is asked. */
export interface Question {
  readonly label: string;
  readonly why: string;
}

/** Questions of the form, by the field that holds the answer; the box for text messages has words of its own. */
export type QuestionName = Exclude<keyof ConsultDraft, 'smsConsent'>;

/** The practice as a sentence needs it; `name` is absent where the page does not give it. */
export interface PracticeWords {
  readonly name: string | undefined;
}

/** Words of `<consult-request>`. */
export interface ConsultMessages {
  readonly formName: string;
  readonly referralFormName: string;
  /** Says what happens and how little is needed. */
  readonly intro: string;
  readonly referralIntro: string;
  readonly optional: string;
  /** At the top of the form, where the page has not said where requests go: its own script may know. */
  readonly mayNotArrive: string;
  /** @param within as the site writes it: `2 business days` */
  answerWithin(practice: PracticeWords, within: string): string;
  /** Where the site does not say when it answers. */
  readonly notWatched: string;

  readonly providersTitle: string;
  readonly providersWhy: string;
  readonly providersNone: string;
  readonly providersOrder: string;
  remove(name: string): string;
  moveUp(name: string): string;
  moveDown(name: string): string;
  readonly removeShort: string;
  /** Back to the results, to ask one more. */
  readonly addAnother: string;
  /** Spoken after a move. */
  moved(name: string, place: number, count: number): string;
  removed(format: Format, name: string, left: number): string;
  tooManyProviders(format: Format, most: number): string;

  readonly contactTitle: string;
  /** Over phone and e-mail, of which one is needed. */
  readonly oneWay: string;
  /** At the one of both: when it is needed. */
  readonly neededWithout: Readonly<Record<'phone' | 'email', string>>;
  readonly referrerTitle: string;
  readonly clientTitle: string;
  readonly visitsTitle: string;
  readonly visitsSummary: string;
  readonly reasonsTitle: string;
  readonly reasonsSummary: string;
  readonly referralReasonsSummary: string;
  readonly moreReasons: string;
  readonly referralTitle: string;

  readonly question: Readonly<Record<QuestionName, Question>>;
  /** The name, where someone else is asked for. */
  readonly nameFor: Readonly<Record<ConsultFor, Question>>;
  readonly clientFullName: Question;
  /** In place of those of the same name, where a therapist answers for a client. */
  readonly clientQuestion: Readonly<Record<'state' | 'postalCode' | 'insurance' | 'times' | 'reasons' | 'note', Question>>;
  /** Read out with the note: what does not belong there. */
  readonly notePrivacy: string;
  readonly referralNotePrivacy: string;
  readonly emailPrivacy: string;
  charactersLeft(format: Format, left: number): string;

  readonly for: Readonly<Record<ConsultFor, string>>;
  readonly way: Readonly<Record<ContactWay, string>>;
  readonly format: Readonly<Record<ConsultFormat, string>>;
  readonly time: Readonly<Record<TimeOfWeek, string>>;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
  readonly released: Readonly<Record<'yes' | 'no' | 'in-progress', string>>;
  readonly noState: string;

  /** The sentences that are agreed to, and that are kept with the request. */
  readonly smsPart: Readonly<Record<SmsConsentPart, (facts: SmsConsentFacts, format: Format) => string>>;
  readonly privacyPolicy: string;
  readonly terms: string;

  readonly send: string;
  readonly sendAgain: string;
  readonly checking: string;
  readonly sending: string;
  sendingAgain(tries: number): string;
  /** Under the button. */
  readonly sendNote: string;
  readonly referralSendNote: string;
  /** Label of a field that only programs fill in; a person who meets it leaves it empty. */
  readonly trap: string;

  readonly errorsTitle: string;
  errorsFound(format: Format, count: number): string;
  /** What to do, by what the rules found. */
  readonly error: Readonly<Record<RuleCode, string>>;
  readonly clientNameMissing: string;
  readonly clientInitialsMissing: string;
  readonly errorPrefix: string;
  /** @param address that was probably meant */
  emailMeant(address: string): string;
  emailOfferTake(address: string): string;
  emailOfferTaken(address: string): string;
  /** @param state name of the state in which the ZIP code lies */
  zipElsewhere(zip: string, state: string): string;
  zipElsewhereTake(state: string): string;
  stateTaken(state: string): string;

  readonly unverified: string;
  readonly captchaFailed: string;

  readonly confirmedTitle: string;
  confirmed(practice: PracticeWords): string;
  reference(reference: string): string;
  readonly keepReference: string;
  /** Where there is no reference. */
  readonly cleared: string;
  readonly askedTitle: string;
  /** `named`: the one request that arrived at the practice asks for this provider among others. */
  readonly askedStatus: Readonly<Record<'confirmed' | 'rejected' | 'unknown' | 'not-sent' | 'named', string>>;
  readonly someFailedTitle: string;
  readonly another: string;

  readonly unknownTitle: string;
  readonly unknown: string;
  callThem(practice: PracticeWords): string;
  readonly rejectedTitle: string;
  /** There was nowhere to send it. */
  readonly notSentTitle: string;
  readonly rejected: Readonly<Record<RejectionCode, string>>;
  readonly offlineTitle: string;
  readonly offline: string;
  readonly busyTitle: string;
  /** @param waitMs what the receiver asks to wait, in ms, where it says */
  busy(format: Format, waitMs: number | undefined): string;
  readonly keptWords: string;
}
