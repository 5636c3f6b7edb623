import type { IsoDay, Provider, ProviderLocation, ReferralMethod } from '../feed/provider.js';
import { safeUrl } from '../feed/urls.js';
import { labelOf } from '../vocabulary/vocabulary.js';
import { telephoneOf } from './telephone.js';

/** A FHIR R4 resource as JSON. */
export interface Resource {
  readonly resourceType: string;
  /** Also its `urn:uuid:` in the bundle. */
  readonly id: string;
  readonly [element: string]: unknown;
}

const NPI = 'http://hl7.org/fhir/sid/us-npi';
const NUCC = 'http://nucc.org/provider-taxonomy';
const BCP_47 = 'urn:ietf:bcp:47';
const DEGREE = 'http://terminology.hl7.org/CodeSystem/v2-0360';
const REFERRAL_METHOD = 'http://terminology.hl7.org/CodeSystem/service-referral-method';
/** Da Vinci PDex Plan-Net, which health plans in the US publish their directories by. */
const PLAN_NET = 'http://hl7.org/fhir/us/davinci-pdex-plan-net';
const US_STATE = 'https://www.usps.com/';
const DATA_ABSENT_REASON = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** Credentials whose letters are the code of the same degree in HL7 table 0360. */
const DEGREES: ReadonlySet<string> = new Set(['MD', 'DO', 'PHD', 'PA', 'NP', 'RN', 'MSN', 'PHARMD']);
/** A portal and a form have no code there. */
const METHOD_CODES: Readonly<Partial<Record<ReferralMethod, string>>> = { phone: 'phone', 'secure-email': 'semail', fax: 'fax' };
const GENDERS: Readonly<Record<string, string>> = { female: 'female', male: 'male' };
/** A waitlist has no code there. */
const ACCEPTING_CODES: Readonly<Record<string, string>> = { yes: 'newpt', no: 'nopt' };

/** http://hl7.org/fhir/R4/practitioner.html */
export function practitioner(provider: Provider, id: string): Resource {
  const { name, nameParts = {}, npi, email, gender, credentials = [], languages = [], photo } = provider;
  const { given, family, prefix, suffix } = nameParts;
  const suffixes = [...(suffix === undefined ? [] : [suffix]), ...credentials];
  return {
    resourceType: 'Practitioner',
    id,
    ...listed('identifier', npi === undefined ? [] : [{ system: NPI, value: npi }]),
    name: [
      {
        text: name,
        ...(family !== undefined && { family }),
        ...(given !== undefined && { given: [given] }),
        ...(prefix !== undefined && { prefix: [prefix] }),
        ...listed('suffix', suffixes),
      },
    ],
    ...listed('telecom', email === undefined ? [] : [{ system: 'email', value: email, use: 'work' }]),
    ...(gender !== undefined && { gender: GENDERS[gender] ?? 'other' }),
    ...listed(
      'photo',
      [safeUrl(photo)].filter((url) => url !== undefined).map((url) => ({ url })),
    ),
    ...listed('qualification', qualifications(provider)),
    ...listed(
      'communication',
      languages.map((tag) => concept(BCP_47, tag)),
    ),
  };
}

/** http://hl7.org/fhir/R4/location.html */
export function location(place: ProviderLocation, id: string): Resource {
  const { name, address, latitude, longitude, hours } = place;
  const { line1, line2, city, state, postalCode, country = 'US' } = address ?? {};
  const line = [line1, line2].filter((each) => each !== undefined);
  return {
    resourceType: 'Location',
    id,
    ...(name !== undefined && { name }),
    // Opening hours in the source's words; hoursOfOperation takes only what is divided into days and times.
    ...(hours !== undefined && { description: hours }),
    ...listed('telecom', telecom(place)),
    ...(address && {
      address: {
        use: 'work',
        ...listed('line', line),
        ...(city !== undefined && { city }),
        ...(state !== undefined && { state }),
        ...(postalCode !== undefined && { postalCode }),
        country,
      },
    }),
    ...(latitude !== undefined && longitude !== undefined && { position: { longitude, latitude } }),
  };
}

/** http://hl7.org/fhir/R4/healthcareservice.html */
export function healthcareService(
  provider: Provider,
  id: string,
  { places, locale }: { readonly places: readonly Resource[]; readonly locale: string },
): Resource {
  const { services = [], therapies = [], focus = [], languages = [], telehealth, availability, referral, booking } = provider;
  const { preferredMethod: method, instructions, required } = referral ?? {};
  const accepting = ACCEPTING_CODES[availability?.accepting ?? ''];
  const methodCode = method && METHOD_CODES[method];
  const ways = [...(telehealth?.offered ? ['virtual'] : []), ...(places.length > 0 ? ['physical'] : [])];
  return {
    resourceType: 'HealthcareService',
    id,
    ...listed('extension', [
      ...(accepting === undefined ? [] : [planNet('newpatients', 'acceptingPatients', 'AcceptingPatientsCS', accepting)]),
      ...ways.map((way) => planNet('delivery-method', 'type', 'DeliveryMethodCS', way)),
    ]),
    ...listed(
      'type',
      [...services, ...therapies].map((service) => ({ text: labelOf('service', service, locale) })),
    ),
    ...listed('specialty', specialties(provider)),
    ...listed('location', references(places)),
    ...(instructions !== undefined && { extraDetails: instructions }),
    ...listed('telecom', addresses([booking])),
    ...(required && { eligibility: [{ code: { text: 'referral-required' } }] }),
    // Tags for searching: what is treated.
    ...listed(
      'characteristic',
      focus.map((condition) => ({ text: labelOf('condition', condition, locale) })),
    ),
    ...listed(
      'communication',
      languages.map((tag) => concept(BCP_47, tag)),
    ),
    ...listed('referralMethod', methodOf(method, methodCode)),
  };
}

/** http://hl7.org/fhir/R4/practitionerrole.html */
export function practitionerRole(
  provider: Provider,
  id: string,
  parts: {
    readonly person: Resource;
    readonly places: readonly Resource[];
    readonly service: Resource;
    readonly locale: string;
  },
): Resource {
  const { name, role, website } = provider;
  return {
    resourceType: 'PractitionerRole',
    id,
    practitioner: { ...reference(parts.person), display: name },
    ...listed('code', role === undefined ? [] : [{ text: labelOf('role', role, parts.locale) }]),
    ...listed('specialty', specialties(provider)),
    ...listed('location', references(parts.places)),
    healthcareService: [reference(parts.service)],
    ...listed('telecom', [...telecom(provider), ...addresses([website])]),
  };
}

/**
 * http://hl7.org/fhir/R4/servicerequest.html. R4 asks for a subject (1..1); an element that holds nothing but the reason why its value is
 * absent is one, and names nobody.
 */
export function serviceRequest(id: string, role: Resource, name: string, today: IsoDay): Resource {
  return {
    resourceType: 'ServiceRequest',
    id,
    status: 'draft',
    intent: 'proposal',
    code: { text: 'Psychiatric consult' },
    subject: { extension: [{ url: DATA_ABSENT_REASON, valueCode: 'temp-unknown' }] },
    authoredOn: today,
    performer: [{ ...reference(role), display: name }],
  };
}

/** The states whose patients they may treat stand with the first credential. */
function qualifications({ credentials = [], licensedIn = [] }: Provider): readonly object[] {
  const codes = credentials.map((credential) => {
    const degree = credential.replaceAll('.', '').toUpperCase();
    return { ...(DEGREES.has(degree) && { coding: [{ system: DEGREE, code: degree }] }), text: credential };
  });
  const license = {
    url: `${PLAN_NET}/StructureDefinition/practitioner-qualification`,
    extension: [
      { url: 'status', valueCode: 'active' },
      ...licensedIn.map((state) => ({ url: 'whereValid', valueCodeableConcept: concept(US_STATE, state) })),
    ],
  };
  const named = codes.length > 0 || licensedIn.length === 0 ? codes : [{ text: 'license' }];
  return named.map((code, index) => ({ ...(index === 0 && licensedIn.length > 0 && { extension: [license] }), code }));
}

/** By NUCC code where it has the form of one, and in the source's own words. */
function specialties({ taxonomy = [], specialties: words = [] }: Provider): readonly object[] {
  const codes = taxonomy.map((code) => code.trim().toUpperCase());
  const isCode = (code: string): boolean => /^[\dA-Z]{9}X$/.test(code);
  return [
    ...codes.map((code, index) => (isCode(code) ? concept(NUCC, code) : { text: taxonomy[index] })),
    ...words.map((text) => ({ text })),
  ];
}

function methodOf(method: ReferralMethod | undefined, code: string | undefined): readonly object[] {
  if (method === undefined) return [];
  return [{ ...(code !== undefined && concept(REFERRAL_METHOD, code)), text: method }];
}

function telecom(source: {
  readonly phone?: string;
  readonly phoneExtension?: string;
  readonly fax?: string;
}): readonly object[] {
  const phone = telephoneOf(source);
  const extension = phone?.extension === undefined ? '' : ` ext. ${phone.extension}`;
  const number = phone?.href?.replace(/^tel:|;ext=.*$/g, '') ?? phone?.number;
  return [
    ...(number === undefined ? [] : [{ system: 'phone', value: number + extension, use: 'work' }]),
    ...(source.fax === undefined ? [] : [{ system: 'fax', value: source.fax, use: 'work' }]),
  ];
}

function addresses(urls: readonly (string | undefined)[]): readonly object[] {
  return urls.flatMap((url) => safeUrl(url) ?? []).map((value) => ({ system: 'url', value }));
}

function planNet(extension: string, part: string, codeSystem: string, code: string): object {
  const valueCodeableConcept = concept(`${PLAN_NET}/CodeSystem/${codeSystem}`, code);
  return { url: `${PLAN_NET}/StructureDefinition/${extension}`, extension: [{ url: part, valueCodeableConcept }] };
}

function concept(system: string, code: string): { readonly coding: readonly object[] } {
  return { coding: [{ system, code }] };
}

function reference({ id }: Resource): { readonly reference: string } {
  return { reference: `urn:uuid:${id}` };
}

function references(resources: readonly Resource[]): readonly object[] {
  return resources.map(reference);
}

/** FHIR allows no empty list. */
function listed(name: string, list: readonly unknown[]): Readonly<Record<string, unknown>> {
  return list.length > 0 ? { [name]: list } : {};
}
