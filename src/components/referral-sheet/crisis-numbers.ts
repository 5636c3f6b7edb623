import { safeUrl, telephoneHref } from '../../feed/urls.js';
import { displayPhone } from '../../i18n/format.js';
import type { CrisisNumbers } from '../../i18n/referral/messages.js';
import { findNearby } from '../nearby.js';

/** The United States' (SAMHSA). */
const LIFELINE: CrisisNumbers = { call: '988', text: '988', chat: '988lifeline.org', emergency: '911' };

/** The numbers of the page's own crisis line, where it has one with a number of its own; else those of the United States. */
export function crisisNumbersNear(host: Element): CrisisNumbers {
  const line = findNearby(host, 'crisis-line');
  const number = (name: string) => {
    const value = line?.getAttribute(name);
    return value && telephoneHref(value) ? displayPhone(value) : undefined;
  };
  const call = number('number');
  if (call === undefined || call === LIFELINE.call) return LIFELINE;
  const text = number('text-number');
  const emergency = number('emergency');
  const chat = safeUrl(line?.getAttribute('chat-url'));
  return {
    call,
    ...(text && { text }),
    ...(chat && { chat: new URL(chat).hostname.replace(/^www\./, '') }),
    ...(emergency && { emergency }),
  };
}
