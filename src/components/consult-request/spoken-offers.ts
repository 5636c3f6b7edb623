import type { Announcer } from '../../controllers/announcer.js';
import type { ConsultController } from '../../controllers/consult-controller.js';
import type { ConsultMessages } from '../../i18n/consult/messages.js';
import { labelOf } from '../../vocabulary/vocabulary.js';

/** What is offered below a field comes when that field is left, behind the focus of who goes on by keyboard: it is said as well, once. */
export class SpokenOffers {
  #said: string | undefined;

  constructor(
    private readonly consult: Pick<ConsultController, 'emailOffer' | 'zipState' | 'draft' | 'isReferral'>,
    private readonly announcer: Announcer,
  ) {}

  /** To be called whenever the form was drawn. */
  say(words: ConsultMessages, locale: string): void {
    const { zipState, draft, isReferral } = this.consult;
    const address = this.consult.emailOffer(isReferral ? 'referrerEmail' : 'email');
    const email = address && words.emailMeant(address);
    const state = zipState && words.zipElsewhere(draft.postalCode.trim(), labelOf('state', zipState, locale));
    const offer = [email, state].filter(Boolean).join(' ');
    if (offer !== '' && offer !== this.#said) this.announcer.now(offer);
    this.#said = offer;
  }
}
