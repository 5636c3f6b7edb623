import type { Announcer } from '../../controllers/announcer.js';
import type { ConsultController } from '../../controllers/consult-controller.js';
import type { ConsultMessages } from '../../i18n/consult/messages.js';
import type { Format } from '../../i18n/format.js';
import { labelOf } from '../../vocabulary/vocabulary.js';
import { isNearlyFull, limitOf } from './text-limits.js';

export interface FormVoiceOptions {
  readonly announcer: Announcer;
  /** Id of what has the focus inside the form. */
  focused(): string | undefined;
}

/** What the form says by ear while it is filled in: offers below a field, once each, and how much room is left for a long answer. */
export class FormVoice {
  #emailSaid: string | undefined;
  #stateSaid: string | undefined;
  #roomSaid: string | undefined;

  constructor(
    private readonly consult: Pick<ConsultController, 'emailOffer' | 'zipState' | 'draft' | 'isReferral'>,
    private readonly options: FormVoiceOptions,
  ) {}

  /** To be called whenever the form was drawn. */
  say(words: ConsultMessages, format: Format): void {
    this.#sayEmail(words);
    this.#sayState(words, format.locale);
    this.#sayRoom(words, format);
  }

  /** Tab goes on to the button below the field, which says it itself; who goes elsewhere would miss it. */
  #sayEmail(words: ConsultMessages): void {
    const address = this.consult.emailOffer(this.consult.isReferral ? 'referrerEmail' : 'email');
    if (address === this.#emailSaid) return;
    this.#emailSaid = address;
    if (address === undefined) return;
    setTimeout(() => {
      if (this.options.focused() !== 'take-email' && address === this.#emailSaid)
        this.options.announcer.now(words.emailMeant(address));
    });
  }

  #sayState(words: ConsultMessages, locale: string): void {
    const { zipState, draft } = this.consult;
    const offer = zipState && words.zipElsewhere(draft.postalCode.trim(), labelOf('state', zipState, locale));
    if (offer !== undefined && offer !== this.#stateSaid) this.options.announcer.now(offer);
    this.#stateSaid = offer;
  }

  /** Once typing rests, or each key would interrupt the last sentence. */
  #sayRoom(words: ConsultMessages, format: Format): void {
    const field = this.options.focused();
    const limit = limitOf(field);
    const written = limit === undefined ? '' : String(this.consult.draft[field as keyof ConsultController['draft']]);
    const room = limit !== undefined && isNearlyFull(written, limit) ? `${field} ${written.length}` : undefined;
    if (room === this.#roomSaid) return;
    this.#roomSaid = room;
    if (room !== undefined && limit !== undefined)
      this.options.announcer.afterRest(words.charactersLeft(format, limit - written.length));
  }
}
