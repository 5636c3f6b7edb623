import type { ConsultRequest } from '../request.js';
import { confirmed, jsonObject, outcomeOfStatus, rejected } from './answers.js';
import type { Backend, FieldRejection } from './backend.js';

/** System of the identifier by which a server knows a request that it already has. RFC 4122 URNs, as FHIR's own examples use it. */
const IDENTIFIER_SYSTEM = 'urn:ietf:rfc:3986';
/** HL7 v3 and FHIR code systems. */
const CONTACT_USE = 'mobile';

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
      Prefer: 'return=minimal',
      'If-None-Exist': `identifier=${IDENTIFIER_SYSTEM}|urn:uuid:${request.requestId}`,
    },
    body: JSON.stringify(serviceRequest(request)),
  }),
  read(answer) {
    if (answer.status === 201 || answer.status === 200) {
      const body = jsonObject(answer);
      const isOther =
        answer.body.trim() !== '' && body?.['resourceType'] !== 'ServiceRequest' && body?.['resourceType'] !== 'OperationOutcome';
      return isOther ? { status: 'unknown', code: 'not-understood' } : confirmed(body?.['id']);
    }
    // 412: more than one matches, so at least one is there.
    if (answer.status === 412) return confirmed(undefined);
    if (answer.status === 400 || answer.status === 422) return rejected(outcomeIssues(jsonObject(answer)));
    return outcomeOfStatus(answer);
  },
};

/** The request as a FHIR R4 ServiceRequest (http://hl7.org/fhir/R4/servicerequest.html); what has no element stands in `note`. */
export function serviceRequest(request: ConsultRequest): Readonly<Record<string, unknown>> {
  const { contact, referral } = request;
  const telecom = [
    ...(contact.phone ? [{ system: 'phone', value: contact.phone, use: CONTACT_USE }] : []),
    ...(contact.email ? [{ system: 'email', value: contact.email }] : []),
  ];
  const notes = [request.note, referral?.reason, referral?.question, referral?.continuing, request.smsConsent?.text];
  return {
    resourceType: 'ServiceRequest',
    contained: [
      {
        resourceType: 'Patient',
        id: 'patient',
        name: [{ text: request.name }],
        ...(telecom.length > 0 ? { telecom } : {}),
        ...((request.state ?? request.postalCode) ? { address: [{ state: request.state, postalCode: request.postalCode }] } : {}),
      },
      ...(referral
        ? [
            {
              resourceType: 'Practitioner',
              id: 'referrer',
              name: [{ text: referral.referrer.name }],
              telecom: [
                ...(referral.referrer.phone ? [{ system: 'phone', value: referral.referrer.phone }] : []),
                ...(referral.referrer.email ? [{ system: 'email', value: referral.referrer.email }] : []),
              ],
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
    performer: request.providers.map(({ id, name }) => ({ identifier: { value: id }, display: name })),
    reasonCode: (request.reasons ?? []).map((text) => ({ text })),
    note: notes.flatMap((text) => (text ? [{ text }] : [])),
  };
}

function outcomeIssues(body: Readonly<Record<string, unknown>> | undefined): readonly FieldRejection[] {
  const issues = body?.['issue'];
  if (!Array.isArray(issues)) return [];
  return issues.flatMap((issue: unknown) => {
    const diagnostics =
      typeof issue === 'object' && issue !== null ? (issue as Record<string, unknown>)['diagnostics'] : undefined;
    return typeof diagnostics === 'string' ? [{ message: diagnostics }] : [];
  });
}
