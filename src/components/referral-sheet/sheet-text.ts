import type { ConsultToolkit } from '../../content/toolkit.js';
import { telephoneHref } from '../../feed/urls.js';
import { displayPhone } from '../../i18n/format.js';
import type { CrisisNumbers } from '../../i18n/referral/messages.js';
import { describeSheetProvider, type SheetEntry, type SheetWording } from '../../i18n/referral/sheet-lines.js';
import { readableAddress } from '../../i18n/referral/sheet-value.js';
import type { ReferralSheet } from '../../referral/sheet.js';

/** A part below the providers: questions to ask, what to say, notes. */
export interface SheetPart {
  readonly name: 'questions' | 'call' | 'voicemail' | 'notes';
  readonly title: string;
  readonly groups: readonly { readonly title?: string; readonly items: readonly string[] }[];
  readonly tip?: string;
}

/** The sheet in words. The page, the plain text and the rich text are all made from this one description. */
export interface SheetText {
  /** BCP 47 tag of the words. */
  readonly locale: string;
  readonly practice?: string;
  readonly phone?: { readonly text: string; readonly href?: string };
  readonly day: string;
  readonly title: string;
  readonly intro: string;
  readonly crisis: string;
  readonly entries: readonly SheetEntry[];
  /** Who was on the list and is no longer listed. */
  readonly gone?: string;
  readonly ticks: readonly string[];
  readonly parts: readonly SheetPart[];
  readonly link?: { readonly label: string; readonly text: string; readonly href: string };
}

export interface SheetContent {
  readonly sheet: ReferralSheet;
  readonly practice?: string | undefined;
  readonly phone?: string | undefined;
  readonly crisis: CrisisNumbers;
  readonly gone?: string | undefined;
  /** The address that opens the same list. */
  readonly link?: string | undefined;
  /** What to ask and to say, where it is wanted and there. */
  readonly toolkit?: ConsultToolkit | undefined;
  /** The visitor's own, by provider id. Only for what is printed. */
  readonly notes?: ReadonlyMap<string, string> | undefined;
  /** Answers that the visitor wrote into the guide. Only for what is printed. */
  readonly answers?: readonly { readonly prompt: string; readonly text: string }[] | undefined;
}

export function sheetText(content: SheetContent, wording: SheetWording): SheetText {
  const { sheet: words, format } = wording;
  const { sheet, practice, phone, crisis, gone, link, notes } = content;
  const count = sheet.providers.length;
  const href = phone && telephoneHref(phone);
  return {
    locale: format.locale,
    ...(practice && { practice }),
    ...(phone && { phone: { text: displayPhone(phone), ...(href && { href }) } }),
    day: format.day(sheet.today),
    title: words.title(count),
    intro: words.intro(count),
    crisis: words.crisis(crisis),
    entries: sheet.providers.map((provider) => describeSheetProvider(provider, wording, notes?.get(provider.id))),
    ...(gone && { gone }),
    ticks: words.ticks,
    parts: sheetParts(content, wording),
    ...(link && { link: { label: words.link, text: readableAddress(link), href: link } }),
  };
}

function sheetParts({ toolkit, answers = [] }: SheetContent, { sheet: words }: SheetWording): SheetPart[] {
  const own: SheetPart = {
    name: 'notes',
    title: words.notesTitle,
    groups: answers.map(({ prompt, text }) => ({ title: prompt, items: [text] })),
  };
  if (!toolkit) return answers.length > 0 ? [own] : [];
  const { questions, call, voicemail } = toolkit;
  return [
    { name: 'questions', title: questions.title, groups: questions.groups.map(({ title, items }) => ({ title, items })) },
    { name: 'call', title: call.title, groups: [{ items: call.lines }] },
    { name: 'voicemail', title: voicemail.title, groups: [{ items: voicemail.lines }], tip: voicemail.tip },
    ...(answers.length > 0 ? [own] : []),
  ];
}
