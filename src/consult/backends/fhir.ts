import type { ConsultRequest } from '../request.js';
import { flatFields, type FlatFieldName } from '../fields.js';
import { confirmed, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend, FieldRejection } from './backend.js';

/** System of the identifier by which a server knows a request that it already has. RFC 4122 URNs, as FHIR's own examples use it. */
const IDENTIFIER_SYSTEM = 'urn:ietf:rfc:3986';

/**
 * A FHIR R4 server: a `ServiceRequest` with a contained patient, created only where none with the same identifier exists (`If-None-Exist`),
 * so a retry makes no second one. 201 confirms; 200 says that it was there already. The endpoint is the server's base or its `ServiceRequest`.
 */
export const fhirBackend: Backend = {
  name: 'fhir',
  idempotent: true,
  idempotencyKeyHeader: false,
  recognizes: (endpoint) => /\/ServiceRequest\/?(?:[?#]|$)/.test(endpoint),
  encode: (request, endpoint) => ({
    url: /\/ServiceRequest\/?$/.test(endpoint) ? endpoint : `${endpoint.replace(/\/$/, '')}/ServiceRequest`,
    method: 'POST',
    headers: {
      'Content-Type': 'application/fhir+json',
      Accept: 'application/fhir+json',
      // The record itself, so that 200 can be told from any other page with that status.
      Prefer: 'return=representation',
      'If-None-Exist': `identifier=${IDENTIFIER_SYSTEM}|urn:uuid:${request.requestId}`,
    },
    body: JSON.stringify(serviceRequest(request)),
  }),
  read(answer) {
    if (answer.status === 201 || answer.status === 200) {
      const body = jsonObject(answer);
      if (body?.['resourceType'] === 'ServiceRequest') return confirmed(body['id']);
      const isOutcome = body?.['resourceType'] === 'OperationOutcome' && !hasError(body);
      const isCreated = answer.status === 201 && answer.body.trim() === '';
      return isOutcome || isCreated ? confirmed(undefined) : { status: 'unknown', code: 'not-understood' };
    }
    // 412: more than one matches, so at least one is there.
    if (answer.status === 412) return confirmed(undefined);
    if (answer.status === 400 || answer.status === 422) return rejected(outcomeIssues(jsonObject(answer)));
    return outcomeOfStatus(answer);
  },
};

/** Flat fields that the resource has elements of its own for. */
const WITH_AN_ELEMENT: ReadonlySet<FlatFieldName> = new Set<FlatFieldName>([
  ...(['request_id', 'name', 'phone', 'email', 'state', 'postal_code', 'reasons', 'note', 'providers'] as const),
  ...(['referrer_name', 'referrer_phone', 'referrer_email', 'created_at'] as const),
]);

/** The request as a FHIR R4 ServiceRequest (http://hl7.org/fhir/R4/servicerequest.html); what has no element stands in `note`. */
export function serviceRequest(request: ConsultRequest): Readonly<Record<string, unknown>> {
  const { contact, referral } = request;
  const phone = contact.phone && contact.phoneExtension ? `${contact.phone} ext. ${contact.phoneExtension}` : contact.phone;
  const address = {
    ...(request.state && { state: request.state }),
    ...(request.postalCode && { postalCode: request.postalCode }),
  };
  const rest = flatFields(request).filter(([name]) => !WITH_AN_ELEMENT.has(name));
  const notes = [request.note, rest.map(([name, value]) => `${name}: ${value}`).join('\n')];
  return {
    resourceType: 'ServiceRequest',
    contained: [
      {
        resourceType: 'Patient',
        id: 'patient',
        name: [{ text: request.name }],
        ...listed('telecom', telecom(phone, contact.email)),
        ...(Object.keys(address).length > 0 ? { address: [address] } : {}),
      },
      ...(referral
        ? [
            {
              resourceType: 'Practitioner',
              id: 'referrer',
              name: [{ text: referral.referrer.name }],
              ...listed('telecom', telecom(referral.referrer.phone, referral.referrer.email)),
            },
          ]
        : []),
    ],
    identifier: [{ system: IDENTIFIER_SYSTEM, value: `urn:uuid:${request.requestId}` }],
    status: 'active',
    intent: 'proposal',
    code: { text: 'Psychiatric consult' },
    subject: { reference: '#patient' },
    authoredOn: request.createdAt,
    ...(referral ? { requester: { reference: '#referrer' } } : {}),
    ...listed(
      'performer',
      request.providers.map(({ id, name }) => ({ identifier: { value: id }, display: name })),
    ),
    ...listed(
      'reasonCode',
      (request.reasons ?? []).map((text) => ({ text })),
    ),
    ...listed(
      'note',
      notes.flatMap((text) => (text ? [{ text }] : [])),
    ),
  };
}

/** FHIR allows no empty list. */
function listed(name: string, list: readonly unknown[]): Readonly<Record<string, unknown>> {
  return list.length > 0 ? { [name]: list } : {};
}

function telecom(phone: string | undefined, email: string | undefined): readonly Readonly<Record<string, string>>[] {
  return [...(phone ? [{ system: 'phone', value: phone }] : []), ...(email ? [{ system: 'email', value: email }] : [])];
}

function hasError(outcome: Readonly<Record<string, unknown>>): boolean {
  return issuesOf(outcome).some(({ severity }) => severity === 'error' || severity === 'fatal');
}

function outcomeIssues(body: Readonly<Record<string, unknown>> | undefined): readonly FieldRejection[] {
  return issuesOf(body).flatMap(({ diagnostics }) => (typeof diagnostics === 'string' ? [{ message: diagnostics }] : []));
}

function issuesOf(body: Readonly<Record<string, unknown>> | undefined): readonly Readonly<Record<string, unknown>>[] {
  const issues = body?.['issue'];
  if (!Array.isArray(issues)) return [];
  return issues.filter((issue: unknown): issue is Record<string, unknown> => typeof issue === 'object' && issue !== null);
}
