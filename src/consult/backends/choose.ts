import type { Backend } from './backend.js';
import { basinBackend } from './basin.js';
import { contactForm7Backend } from './contact-form-7.js';
import { fhirBackend } from './fhir.js';
import { formspreeBackend } from './formspree.js';
import { googleAppsScriptBackend } from './google-apps-script.js';
import { gravityFormsBackend } from './gravity-forms.js';
import { hubspotBackend } from './hubspot.js';
import { jsonBackend } from './json.js';
import { netlifyBackend } from './netlify.js';
import { web3formsBackend } from './web3forms.js';

/** Every kind of receiver, in the order in which they are asked whether an address is theirs. */
export const BACKENDS: readonly Backend[] = [
  jsonBackend,
  formspreeBackend,
  basinBackend,
  web3formsBackend,
  netlifyBackend,
  contactForm7Backend,
  gravityFormsBackend,
  googleAppsScriptBackend,
  hubspotBackend,
  fhirBackend,
];

/**
 * The backend that a site names, or the one whose address it is, or plain JSON.
 *
 * @param name as in `backend="..."`
 * @returns undefined where a name is given that no backend has
 */
export function chooseBackend(endpoint: string, name?: string): Backend | undefined {
  if (name !== undefined && name !== '') return BACKENDS.find((backend) => backend.name === name);
  return BACKENDS.find((backend) => backend.recognizes(endpoint)) ?? jsonBackend;
}
