/** Of `backend="..."`. The backends themselves come with the file that sends; a test holds both together. */
export const BACKEND_NAMES = [
  'json',
  'formspree',
  'basin',
  'web3forms',
  'netlify',
  'contact-form-7',
  'gravity-forms',
  'google-apps-script',
  'hubspot',
  'fhir',
] as const;

/** A script of the page sends the requests, and answers `pm-consult-submit`. */
export const SENT_BY_PAGE = 'page';

/** What `backend` may say. */
export const BACKEND_CHOICES = [...BACKEND_NAMES, SENT_BY_PAGE] as const;
