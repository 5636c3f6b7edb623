import { html, nothing } from 'lit';
import type { Provider } from '../../feed/provider.js';
import { telephoneHref } from '../../feed/urls.js';
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

/** The provider's own number, else that of the first office that has one that can be dialled. */
export function mainNumber({
  phone,
  phoneExtension,
  locations,
}: Provider): Pick<Provider, 'phone' | 'phoneExtension'> | undefined {
  return [{ phone, phoneExtension }, ...(locations ?? [])].find((source) => source.phone && telephoneHref(source.phone)) as
    Pick<Provider, 'phone' | 'phoneExtension'> | undefined;
}
