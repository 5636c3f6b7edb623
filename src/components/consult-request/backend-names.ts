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
