import type { ConsultRequest } from '../../consult/request.js';
import type { FinalOutcome, SendingWorld } from '../../consult/send.js';
import { ConsultCheckEvent, ConsultSubmitEvent } from './events.js';

/** Who takes over answers in this time, in ms, or it is not known whether the request arrived. */
const TAKE_OVER_PATIENCE_MS = 60_000;

/** Offers the page to send a request itself. @returns undefined where it does not */
export function offerToPage(
  element: HTMLElement,
  request: ConsultRequest,
  { wait }: Pick<SendingWorld, 'wait'>,
): Promise<FinalOutcome> | undefined {
  let settle: (outcome: FinalOutcome) => void = () => undefined;
  const answered = new Promise<FinalOutcome>((resolve) => {
    settle = resolve;
  });
  const event = new ConsultSubmitEvent(request, settle);
  if (element.dispatchEvent(event)) return undefined;
  const silence = wait(TAKE_OVER_PATIENCE_MS).then((): FinalOutcome => ({ status: 'unknown', code: 'timeout' }));
  return Promise.race([answered, silence]);
}

/** Asks the site's own captcha. @returns its token; rejects where it gives none; undefined where there is no captcha */
export function askCaptchaOf(element: HTMLElement): Promise<string> | undefined {
  const event = new ConsultCheckEvent();
  element.dispatchEvent(event);
  const hasCaptcha = element.querySelector('[slot="captcha"]') !== null;
  return event.answer ?? (hasCaptcha ? Promise.reject(new Error('no answer')) : undefined);
}
