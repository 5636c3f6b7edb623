/**
 * The elements of FHIR R4 (4.0.1) that a referral bundle may use, by hand from http://hl7.org/fhir/R4/: `!` is required, `*` is a list, then the
 * type. What is not named here must not occur.
 */
const ELEMENTS: Readonly<Record<string, string>> = {
  Bundle: 'type!code timestamp:instant entry*Entry',
  Entry: 'fullUrl:uri resource:Resource',
  Practitioner:
    'id:id identifier*Identifier name*HumanName telecom*ContactPoint gender:code photo*Attachment qualification*Qualification communication*CodeableConcept',
  Qualification: 'extension*Extension code!CodeableConcept',
  Location: 'id:id name:string description:string telecom*ContactPoint address:Address position:Position',
  Position: 'longitude!decimal latitude!decimal',
  HealthcareService:
    'id:id extension*Extension type*CodeableConcept specialty*CodeableConcept location*Reference extraDetails:markdown telecom*ContactPoint ' +
    'eligibility*Eligibility characteristic*CodeableConcept communication*CodeableConcept referralMethod*CodeableConcept',
  Eligibility: 'code:CodeableConcept',
  PractitionerRole:
    'id:id practitioner:Reference code*CodeableConcept specialty*CodeableConcept location*Reference healthcareService*Reference telecom*ContactPoint',
  ServiceRequest: 'id:id status!code intent!code code:CodeableConcept subject!Reference authoredOn:dateTime performer*Reference',
  Identifier: 'system:uri value:string',
  HumanName: 'text:string family:string given*string prefix*string suffix*string',
  ContactPoint: 'system!code value!string use:code',
  Attachment: 'url:url',
  CodeableConcept: 'coding*Coding text:string',
  Coding: 'system:uri code:code',
  Address: 'use:code line*string city:string state:string postalCode:string country:string',
  Reference: 'extension*Extension reference:string display:string',
  Extension: 'url!uri extension*Extension valueCode:code valueCodeableConcept:CodeableConcept',
};

const PRIMITIVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: (value) => matches(value, /^[A-Za-z0-9\-.]{1,64}$/),
  code: (value) => matches(value, /^\S+(\s\S+)*$/),
  uri: (value) => matches(value, /^\S+$/),
  url: (value) => matches(value, /^\S+$/),
  // No FHIR string is empty, or nothing but space.
  string: (value) => matches(value, /\S/),
  markdown: (value) => matches(value, /\S/),
  instant: (value) => matches(value, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/),
  dateTime: (value) => matches(value, /^\d{4}-\d{2}-\d{2}$/),
  decimal: (value) => typeof value === 'number' && Number.isFinite(value),
};

/** Every place where a value is not what R4 allows there; empty where all is well. */
export function faultsOf(value: unknown, type: string, path = type): string[] {
  const primitive = PRIMITIVES[type];
  if (primitive) return primitive(value) ? [] : [`${path}: ${JSON.stringify(value)} is no ${type}`];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: not an object`];
  const { resourceType, ...fields } = value as Record<string, unknown>;
  const actual = type === 'Resource' ? String(resourceType) : type;
  const elements = elementsOf(actual);
  if (!elements) return [`${path}: no table for ${actual}`];
  const faults = Object.keys(fields).length === 0 ? [`${path}: empty`] : [];
  for (const [name, field] of Object.entries(fields)) {
    const element = elements.get(name);
    const place = `${path}.${name}`;
    if (!element) faults.push(`${place}: unknown element`);
    else if (element.mark !== '*') faults.push(...faultsOf(field, element.type, place));
    else if (!Array.isArray(field) || field.length === 0) faults.push(`${place}: not a list with something in it`);
    else field.forEach((each, index) => faults.push(...faultsOf(each, element.type, `${place}[${index}]`)));
  }
  for (const [name, { mark }] of elements)
    if (mark === '!' && fields[name] === undefined) faults.push(`${path}.${name}: missing`);
  if (actual === 'Extension' && 'extension' in fields === ('valueCode' in fields || 'valueCodeableConcept' in fields)) {
    faults.push(`${path}: an extension has a value or extensions, one of both`);
  }
  return faults;
}

function elementsOf(type: string) {
  const table = ELEMENTS[type];
  if (table === undefined) return undefined;
  return new Map(
    table.split(' ').map((element) => {
      const [, name = '', mark = '', kind = ''] = /^(\w+)([!*:])(\w+)$/.exec(element) ?? [];
      return [name, { mark, type: kind }] as const;
    }),
  );
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
