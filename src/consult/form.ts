/** What the form needs once it is shown: rules, advice, backends and sending. One file beside the script tag, as few pages need it at once. */
export { chooseBackend } from './backends/choose.js';
export { suggestedEmail } from './email-typo.js';
export { fanOut } from './fan-out.js';
export { draftFieldOf, initialsOf, requestFromDraft } from './request-from-draft.js';
export { checkRequest } from './rules.js';
export { sendConsult } from './send.js';
export { smsConsent, smsConsentGaps, smsConsentText } from './sms-consent.js';
export { consultCheck } from './spam-checks.js';
export { otherStateOfPostalCode } from './state-of-postal-code.js';
