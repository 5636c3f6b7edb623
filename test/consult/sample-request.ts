import type { ConsultRequest } from '../../src/consult/request.js';

/** A complete request of an invented person. */
export const sampleRequest: ConsultRequest = {
  version: 1,
  requestId: '3f0c8f0e-6a53-4a0e-9d0b-1f2e3d4c5b6a',
  createdAt: '2026-11-15T20:14:00.000Z',
  language: 'en',
  practice: 'Willow Street Therapy',
  for: 'me',
  name: 'Renata Quill',
  contact: {
    preferred: 'text',
    phone: '+13105550142',
    phoneExtension: '12',
    email: 'renata@quill.example',
    safeTime: 'after 6',
    voicemail: false,
  },
  state: 'CA',
  postalCode: '90210',
  insurance: 'aetna',
  format: 'telehealth',
  times: ['weekday-evening', 'weekend'],
  reasons: ['adhd'],
  note: 'Evenings, please.',
  coordinateWithTherapist: true,
  providers: [{ id: 'p1', name: 'Ola Brandt' }],
  tellTheOthers: true,
  smsConsent: { text: 'I agree to texts.', version: '2026-11', at: '2026-11-15T20:13:00.000Z' },
};

/** The same, as the n-th form of many: with a request id of its own. */
export function numberedRequest(n: number): ConsultRequest {
  return { ...sampleRequest, requestId: `3f0c8f0e-6a53-4a0e-9d0b-${String(n).padStart(12, '0')}` };
}
