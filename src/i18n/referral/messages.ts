import type { Format } from '../format.js';

/** Numbers and addresses of a crisis line as people read them; absent where the country's are not known. */
export interface CrisisNumbers {
  readonly call: string;
  readonly text?: string;
  /** Host name of the chat: `988lifeline.org`. */
  readonly chat?: string;
  readonly emergency?: string;
}

/** Words of the referral sheet, and of what can be done with it. What the card says of a fact the sheet says in the same words. */
export interface ReferralMessages {
  /** Heading of the sheet. @param count of providers on it, 1 or more */
  title(count: number): string;
  /** Below the heading. */
  intro(count: number): string;
  crisis(numbers: CrisisNumbers): string;

  /** Before a fact. */
  readonly row: Readonly<Record<'why' | 'phone' | 'openings' | 'map' | 'notes', string>>;
  /** `openings` where it stands among what is not listed. */
  readonly openingsInSentence: string;
  readonly phoneInSentence: string;
  confirmedOn(day: string): string;
  /** Facts whose day of confirmation nobody gave. */
  notConfirmed(facts: string): string;
  /** Where nobody can be asked: neither phone nor website nor email is known. */
  notListed(facts: string): string;
  readonly noWay: string;
  readonly telehealthOffered: string;
  /** After a way in, where what it asks for is not known. */
  readonly addressNotListed: string;
  readonly numberNotListed: string;
  readonly askOffice: string;
  /** After a portal or a form, before the address of the website. */
  readonly onWebsite: string;
  /** What a practice wrote about a provider, behind "Recommended by ...". */
  quote(text: string): string;

  /** Boxes to tick with a pen, and what they are for. */
  readonly ticks: readonly [called: string, message: string, booked: string];
  readonly ticksName: string;
  /** Word for a blank in a sentence that is read aloud. */
  readonly blank: string;
  /** Before the address that opens the same list. */
  readonly link: string;
  /** Name of the code for a phone's camera. */
  readonly code: string;
  readonly notesTitle: string;

  /** Names of the groups of buttons, and of the buttons. */
  readonly actions: string;
  readonly action: Readonly<
    Record<
      'print' | 'copyText' | 'copyRich' | 'email' | 'share' | 'saveText' | 'saveContacts' | 'saveJson' | 'saveBundle',
      string
    >
  >;
  readonly moreWays: string;
  readonly blankForms: string;
  readonly blankFormsAbout: string;
  readonly blankForm: Readonly<Record<'release' | 'letter', string>>;
  readonly clinicSystem: string;
  readonly clinicSystemAbout: string;
  /** Subject of an email. */
  readonly emailSubject: string;
  /** Name of a saved file, without its ending: ASCII, no space. */
  readonly fileName: string;

  readonly change: string;
  readonly changeAbout: string;
  readonly ownLine: string;
  ownLineAbout(name: string): string;
  readonly printReasons: string;
  readonly printToolkit: string;
  readonly printNotes: string;
  readonly printNotesAbout: string;
  /** Name of the boxes with which a person chooses from a longer list. */
  readonly onSheet: string;
  /** @param count of those on the sheet @param most that it has room for */
  onSheetAbout(format: Format, count: number, all: number, most: number): string;

  /** One sentence after each action. */
  readonly said: Readonly<
    Record<'printing' | 'notPrinted' | 'copied' | 'notCopied' | 'emailing' | 'shared' | 'notShared' | 'notSaved', string>
  >;
  saved(file: string): string;
  /** Label of the text that is left to select. */
  readonly toSelect: string;

  readonly preview: string;
  readonly empty: string;
  /** Before {@link choose}: the list is longer than the sheet. */
  tooMany(format: Format, count: number, all: number): string;
  /** Button that opens the boxes of {@link onSheet}. */
  readonly choose: string;
  /** Who has left the feed. @param unnamed how many more there are */
  gone(format: Format, names: readonly string[], unnamed: number): string;
  /** After {@link gone}, where nobody is left. */
  readonly nobodyLeft: string;
}
