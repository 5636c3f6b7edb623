import { render, type ReactiveControllerHost } from 'lit';
import type { Provider } from '../../feed/provider.js';
import { filesOnDemand } from '../../files-on-demand.js';
import type { InterfaceLanguage } from '../../i18n/messages.js';
import type { ReferralMessages } from '../../i18n/referral/messages.js';
import { hostStyles } from '../../styles/host.js';
import { renderBlankForm } from './blank-form.js';
import { blankFormStyles } from './blank-form.styles.js';
import { copyRichText, copyText } from './clipboard.js';
import { factsText } from './mail-text.js';
import { renderPaper, type PaperView } from './paper.js';
import { pageStyles, paperPrintStyles } from './paper-print.styles.js';
import { paperStyles } from './paper.styles.js';
import { plainText } from './plain-text.js';
import { PrintFrame } from './print-frame.js';
import { richText } from './rich-text.js';
import { saveFile } from './save-file.js';
import type { SheetText } from './sheet-text.js';
import type { SheetAction } from './toolbar.js';

/** The sheet as it is when something is done with it. */
export interface SheetInHand {
  readonly words: ReferralMessages;
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly today: string;
  readonly providers: readonly Provider[];
  /** With the visitor's own notes. */
  readonly printed: PaperView;
  /** Without them: for all that leaves the page in another way than on paper. */
  readonly shared: SheetText;
}

export interface ActionResult {
  /** One sentence to show and to read aloud. */
  readonly said: string;
  /** What could not be copied, to be selected by hand. */
  readonly toSelect?: string;
}

/** Does what a button of the sheet says. */
export class SheetActions {
  readonly #frame: PrintFrame;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#frame = new PrintFrame(host);
  }

  /** Never rejects: what fails is said. */
  async take(action: SheetAction, sheet: SheetInHand): Promise<ActionResult> {
    const { said } = sheet.words;
    switch (action) {
      case 'print':
        return { said: (await this.#printSheet(sheet)) ? said.printing : said.notPrinted };
      case 'release':
      case 'letter':
        return { said: (await this.#printForm(action, sheet)) ? said.printing : said.notPrinted };
      case 'copyText':
      case 'copyRich':
        return copy(action, sheet);
      case 'email':
        return { said: said.emailing };
      case 'share':
        return { said: (await share(sheet)) ? said.shared : said.notShared };
      default:
        return { said: await save(action, sheet) };
    }
  }

  #printSheet({ printed, words, locale }: SheetInHand): Promise<boolean> {
    const { practice } = printed.text;
    return this.#frame.print({
      title: [words.emailSubject, practice].filter(Boolean).join(', '),
      locale,
      styles: [hostStyles, paperStyles, paperPrintStyles, pageStyles],
      draw: (body) => render(renderPaper(printed), body),
    });
  }

  async #printForm(name: 'release' | 'letter', { printed, language, locale }: SheetInHand): Promise<boolean> {
    try {
      const form = await filesOnDemand.blankForm(name, language);
      const { practice, phone } = printed.text;
      const letterhead = { ...(practice && { practice }), ...(phone && { phone }), logo: printed.logo };
      return await this.#frame.print({
        title: form.title,
        locale,
        styles: [hostStyles, blankFormStyles, pageStyles],
        draw: (body) => render(renderBlankForm(form, letterhead), body),
      });
    } catch {
      return false;
    }
  }
}

async function copy(action: 'copyText' | 'copyRich', { shared, words }: SheetInHand): Promise<ActionResult> {
  const text = plainText(shared);
  const isCopied = action === 'copyText' ? await copyText(text) : await copyRichText(richText(shared), text);
  return isCopied ? { said: words.said.copied } : { said: words.said.notCopied, toSelect: text };
}

async function share({ shared, words }: SheetInHand): Promise<boolean> {
  try {
    await navigator.share({ title: words.emailSubject, text: factsText(shared) });
    return true;
  } catch {
    return false;
  }
}

type SaveAction = 'saveText' | 'saveContacts' | 'saveJson' | 'saveBundle';

async function save(action: SaveAction, sheet: SheetInHand): Promise<string> {
  const { words, today } = sheet;
  try {
    const { ending, type, text } = await fileOf(action, sheet);
    const name = `${words.fileName}-${today}.${ending}`;
    saveFile(name, type, text);
    return words.saved(name);
  } catch {
    return words.said.notSaved;
  }
}

async function fileOf(
  action: SaveAction,
  { shared, providers, today, locale }: SheetInHand,
): Promise<{ ending: string; type: string; text: string }> {
  switch (action) {
    case 'saveText':
      return { ending: 'txt', type: 'text/plain;charset=utf-8', text: plainText(shared) };
    case 'saveContacts':
      return { ending: 'vcf', type: 'text/vcard;charset=utf-8', text: (await filesOnDemand.contactCards())(providers) };
    case 'saveBundle': {
      const bundle = (await filesOnDemand.referralBundle())(providers, { today, locale });
      return { ending: 'fhir.json', type: 'application/fhir+json', text: JSON.stringify(bundle, undefined, 2) };
    }
    case 'saveJson': {
      const listed = { entries: providers.map(({ id, name }) => ({ id, name })) };
      const feed = (await filesOnDemand.shortlistJson())(listed, providers);
      return { ending: 'json', type: 'application/json', text: JSON.stringify(feed, undefined, 2) };
    }
  }
}
