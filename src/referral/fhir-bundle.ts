import { fnv1a128 } from '../feed/fnv1a.js';
import type { IsoDay, Provider } from '../feed/provider.js';
import { uuidOfHash } from '../feed/uuid-of-hash.js';
import { healthcareService, location, practitioner, practitionerRole, serviceRequest, type Resource } from './fhir-resources.js';

export interface ReferralBundleOptions {
  /** The day of the bundle. */
  readonly today: IsoDay;
  /** Language of labels of conditions, services and roles. @default 'en' */
  readonly locale?: string;
}

/**
 * A FHIR R4 Bundle of type `collection` (http://hl7.org/fhir/R4/bundle.html): of each provider a Practitioner, a Location for each office, a
 * HealthcareService, the PractitionerRole that ties them together, and a draft ServiceRequest to it whose subject is left blank for the
 * clinic's system to fill in. Facts of the feed only. The same provider has the same ids in every bundle.
 *
 * @param providers each once; a second one with the same id is left out.
 * @returns to be written with `JSON.stringify`, as `application/fhir+json`.
 */
export function referralBundle(providers: readonly Provider[], { today, locale = 'en' }: ReferralBundleOptions): object {
  const once = new Map(providers.map((provider) => [provider.id, provider]));
  const entry = [...once.values()].flatMap((provider) => resourcesOf(provider, today, locale));
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: `${today}T00:00:00Z`,
    // FHIR allows no empty list.
    ...(entry.length > 0 && { entry: entry.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })) }),
  };
}

function resourcesOf(provider: Provider, today: IsoDay, locale: string): readonly Resource[] {
  const idOf = (part: string): string => derivedId(provider, part);
  const places = (provider.locations ?? []).map((place, index) => location(place, idOf(`Location/${index}`)));
  const person = practitioner(provider, idOf('Practitioner'));
  const service = healthcareService(provider, idOf('HealthcareService'), { places, locale });
  const role = practitionerRole(provider, idOf('PractitionerRole'), { person, places, service, locale });
  return [role, person, ...places, service, serviceRequest(idOf('ServiceRequest'), role, provider.name, today)];
}

/** Made from what stays the same of a provider, so that a second import finds what is there already. */
function derivedId({ id, name, npi }: Provider, part: string): string {
  return uuidOfHash(fnv1a128(JSON.stringify([npi ?? name, id, part])));
}
