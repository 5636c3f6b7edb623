import type { SmsConsentFacts } from '../../consult/sms-consent.js';
import type { ConsultSetup } from '../../controllers/consult-setup.js';
import type { Settings } from '../../controllers/settings-controller.js';
import { safeUrl } from '../../feed/urls.js';
import type { AttributeCheck } from '../attribute-check.js';
import { SENT_BY_PAGE } from './backend-names.js';

const FREQUENCY = /^\s*(\d{1,3})\s+per\s+(week|month|request)\s*$/;

/** Answers hold what a person would tell a doctor: over plain http they go to the page's own host only. */
export const sendAddress: AttributeCheck = (value) => {
  try {
    const { protocol, hostname } = new URL(value, document.baseURI);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === location.hostname);
    return isSafe ? undefined : 'an https address, or a path on this site';
  } catch {
    return 'an https address, or a path on this site';
  }
};

export const smsFrequency: AttributeCheck = (value) =>
  FREQUENCY.test(value) ? undefined : 'a number "per week", "per month" or "per request", such as 4 per month';

/** Whether a filled form has somewhere to go. */
export function takesRequests({ endpoint, backend }: Settings): boolean {
  return endpoint !== undefined || backend === SENT_BY_PAGE;
}

/** What the site has said for a consent to text messages, as far as it has. */
export function smsFactsOf({ practice, privacyUrl, termsUrl, smsFrequency: written }: Settings): Partial<SmsConsentFacts> {
  const frequency = readSmsFrequency(written);
  return {
    practice: practice ?? '',
    privacyUrl: safeUrl(privacyUrl) ?? '',
    termsUrl: safeUrl(termsUrl) ?? '',
    ...(frequency ? { frequency } : {}),
  };
}

/** `4 per month` */
function readSmsFrequency(value: string | undefined): SmsConsentFacts['frequency'] {
  const [, count, per] = FREQUENCY.exec(value ?? '') ?? [];
  return count === undefined ? undefined : { atMost: Number(count), per: per as 'week' | 'month' | 'request' };
}

/** @param language BCP 47 */
export function setupOf(settings: Settings, language: string, smsText: string | undefined): ConsultSetup {
  const { endpoint, backend, altchaChallenge, practice, formName, backendKey, fieldMap } = settings;
  return {
    endpoint: endpoint === undefined ? undefined : new URL(endpoint, document.baseURI).href,
    backend,
    backendSettings: {
      ...(formName ? { 'form-name': formName } : {}),
      ...(backendKey ? { 'access-key': backendKey } : {}),
      ...(fieldMap ? { 'field-map': fieldMap } : {}),
    },
    fanOut: settings.fanOut === true,
    altchaChallenge,
    practice,
    language,
    smsText,
    allowClientDetails: settings.allowClientDetails === true,
  };
}
