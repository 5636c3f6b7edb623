import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.js';
import type { Provider } from '../../src/feed/provider.js';
import { referralBundle } from '../../src/referral/fhir-bundle.js';
import { validRecord } from '../feed/any-record.js';
import { hasSharedData, sharedData, whySkipped } from '../feed/shared-data.js';
import { faultsOf } from './r4-elements.js';
import { haddad, li, ortega, sampleFeed } from './sample-providers.js';

// oxlint-disable-next-line typescript/no-explicit-any -- JSON of any shape; what it holds is what is tested
type Json = any;

const today = '2026-11-15';
const bundleOf = (providers: readonly Provider[], options = { today }): Json =>
  JSON.parse(JSON.stringify(referralBundle(providers, options)));
const resources = (bundle: Json, type: string): Json[] =>
  (bundle.entry ?? []).map((entry: Json) => entry.resource).filter((resource: Json) => resource.resourceType === type);

/** Every `reference` anywhere in a value. */
function referencesIn(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => (name === 'reference' ? [field as string] : referencesIn(field)));
}

describe('a FHIR bundle of a shortlist', () => {
  it('has of each provider who, where, what, in which role, and a request to be filled in', () => {
    const types = bundleOf([ortega]).entry.map((entry: Json) => entry.resource.resourceType);
    expect(types).toEqual(['PractitionerRole', 'Practitioner', 'Location', 'Location', 'HealthcareService', 'ServiceRequest']);
    expect(bundleOf([ortega])).toMatchObject({ resourceType: 'Bundle', type: 'collection', timestamp: '2026-11-15T00:00:00Z' });
  });

  it('is R4 in every element, for any feed', () => {
    expect(faultsOf(bundleOf(sampleFeed.providers), 'Bundle')).toEqual([]);
    fc.assert(
      fc.property(
        fc.uniqueArray(validRecord, { selector: (record) => (record as { id: string }).id, maxLength: 4 }),
        (records) => {
          expect(faultsOf(bundleOf(parseFeed(records).feed.providers), 'Bundle')).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('refers only to what is in it, each under an address of its own', () => {
    const bundle = bundleOf(sampleFeed.providers);
    const addresses: string[] = bundle.entry.map((entry: Json) => entry.fullUrl);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { fullUrl, resource } of bundle.entry) {
      expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
      expect(resource.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    const references = referencesIn(bundle);
    // Three roles refer to a person and a service, three requests to a role; three offices, each from its role and its service.
    expect(references).toHaveLength(3 * 2 + 3 + 3 * 2);
    for (const reference of references) expect(addresses).toContain(reference);
  });

  it('gives the same provider the same ids, whoever else is in it and in whatever order', () => {
    const idsOf = (bundle: Json): string[] => bundle.entry.map((entry: Json) => entry.fullUrl);
    const alone = idsOf(bundleOf([ortega], { today: '2027-01-01' }));
    expect(idsOf(bundleOf([li, ortega]))).toEqual([...idsOf(bundleOf([li])), ...alone]);
    expect(idsOf(bundleOf([ortega, ortega]))).toEqual(alone);
  });

  it('is read back as the provider that went in', () => {
    const bundle = bundleOf([ortega]);
    const find = (reference: string) => bundle.entry.find((entry: Json) => entry.fullUrl === reference)?.resource;
    const [role] = resources(bundle, 'PractitionerRole');
    const person = find(role.practitioner.reference);
    expect(person.identifier).toEqual([{ system: 'http://hl7.org/fhir/sid/us-npi', value: ortega.npi }]);
    expect(person.name).toEqual([
      { text: ortega.name, family: 'Ortega de la Cruz', given: ['María-José'], suffix: ['Jr.', 'M.D.', 'DFAPA'] },
    ]);
    expect(person.gender).toBe('female');
    expect(person.communication.map((each: Json) => each.coding[0].code)).toEqual(ortega.languages);
    expect(person.qualification.map((each: Json) => each.code)).toEqual([
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0360', code: 'MD' }], text: 'M.D.' },
      { text: 'DFAPA' },
    ]);
    const [license] = person.qualification[0].extension;
    const states = license.extension.filter((part: Json) => part.url === 'whereValid');
    expect(states.map((part: Json) => part.valueCodeableConcept.coding[0].code)).toEqual(ortega.licensedIn);
    expect(role.specialty).toEqual([{ coding: [{ system: 'http://nucc.org/provider-taxonomy', code: '2084P0800X' }] }]);
    expect(role.code).toEqual([{ text: 'Psychiatrist' }]);
    expect(role.telecom).toEqual([
      { system: 'phone', value: '+13105550142 ext. 12', use: 'work' },
      { system: 'url', value: ortega.website },
    ]);
    const [office, bySea] = role.location.map((each: Json) => find(each.reference));
    expect(office).toMatchObject({
      name: 'Ortega; Psychiatry, "West"',
      description: 'Mon-Thu 9-5',
      address: { line: ['100 Main St', 'Suite 4'], city: 'Los Angeles', state: 'CA', postalCode: '90012', country: 'US' },
      position: { longitude: -118.25, latitude: 34.05 },
    });
    expect(bySea).not.toHaveProperty('address');
    const service = find(role.healthcareService[0].reference);
    expect(service).toMatchObject({
      type: [{ text: 'Medication management' }],
      extraDetails: ortega.referral?.instructions,
      referralMethod: [
        {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/service-referral-method', code: 'semail' }],
          text: 'secure-email',
        },
      ],
    });
    expect(service.location).toEqual(role.location);
  });

  it('speaks the language that is asked for', () => {
    const [service] = resources(bundleOf([ortega], { today, locale: 'es' } as Json), 'HealthcareService');
    expect(service.characteristic[1].text).toBe('Depresión');
  });

  it('claims nothing about who is hardly known', () => {
    const bundle = bundleOf([haddad]);
    expect(resources(bundle, 'Location')).toEqual([]);
    const [person] = resources(bundle, 'Practitioner');
    expect(person).toEqual({ resourceType: 'Practitioner', id: person.id, name: [{ text: 'Noor Haddad' }] });
    expect(Object.keys(resources(bundle, 'HealthcareService')[0])).toEqual(['resourceType', 'id']);
  });

  it('has no entries, not an empty list, where there is nobody', () => {
    expect(bundleOf([])).not.toHaveProperty('entry');
  });

  it('names nobody as the subject, and no reason, author or coverage', () => {
    for (const request of resources(bundleOf(sampleFeed.providers), 'ServiceRequest')) {
      expect(request.subject).toEqual({
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'temp-unknown' }],
      });
      expect(Object.keys(request).sort()).toEqual(
        ['authoredOn', 'code', 'id', 'intent', 'performer', 'resourceType', 'status', 'subject'].sort(),
      );
      expect(request).toMatchObject({ status: 'draft', intent: 'proposal', authoredOn: today });
    }
    expect(resources(bundleOf(sampleFeed.providers), 'Patient')).toEqual([]);
  });

  it('holds nothing of what was written about a provider on the device', () => {
    const careless = { ...ortega, note: 'SECRET', line: 'SECRET', client: 'SECRET' };
    expect(JSON.stringify(bundleOf([careless]))).not.toContain('SECRET');
  });

  it.skipIf(!hasSharedData)(`uses only the systems and extensions that a health plan's directory uses${whySkipped}`, () => {
    const folder = `${sharedData}/plan-net/ig-examples`;
    const examples = readdirSync(folder)
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n');
    const urls =
      JSON.stringify(bundleOf(sampleFeed.providers)).match(/"(?:system|url)":"http[^"]*(?:hl7|nucc|usps)[^"]*"/g) ?? [];
    const own = new Set(urls.filter((url) => !url.includes('service-referral-method')));
    expect(own.size).toBeGreaterThan(6);
    for (const url of own) expect(examples).toContain(url);
  });
});

describe('the table of R4 elements', () => {
  it('sees what is missing, unknown, empty or of the wrong type', () => {
    expect(faultsOf({ resourceType: 'ServiceRequest', status: 'draft', intent: 'proposal' }, 'Resource')).toHaveLength(1);
    expect(faultsOf({ resourceType: 'Practitioner', hobby: 'chess' }, 'Resource')).toHaveLength(1);
    expect(faultsOf({ resourceType: 'Practitioner', name: [] }, 'Resource')).toHaveLength(1);
    expect(faultsOf({ resourceType: 'Location', name: ' ' }, 'Resource')).toHaveLength(1);
    expect(faultsOf({ resourceType: 'Location', position: { longitude: '3' } }, 'Resource')).toHaveLength(2);
    expect(
      faultsOf({ url: 'http://x.example/', valueCode: 'a', extension: [{ url: 'b', valueCode: 'c' }] }, 'Extension'),
    ).toHaveLength(1);
  });
});
