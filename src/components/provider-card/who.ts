import { html, nothing } from 'lit';
import { labelOf } from '../../vocabulary/vocabulary.js';
import type { FactView } from './card-view.js';
import { unbroken } from './feed-text.js';

/** `Psychiatric nurse practitioner, PMHNP-BC`; where both do not fit on a line, the credentials go to the next together. */
export function roleLine({ provider, words, wording }: FactView): unknown {
  const role = provider.role ? labelOf('role', provider.role, wording.format.locale) : provider.specialties?.[0];
  const credentials = provider.credentials?.join(', ');
  if (!role && !credentials) return words.roleNotListed;
  return html`${role}${role && credentials ? ', ' : nothing}${
    credentials ? html`<span class="credentials">${unbroken(credentials)}</span>` : nothing
  }`;
}
