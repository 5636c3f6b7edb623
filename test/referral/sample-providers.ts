import { parseFeed } from '../../src/feed/parse.js';
import type { Provider } from '../../src/feed/provider.js';

/** Invented people, as a feed gives them: one about whom everything is known, one with little, one with nothing but a name. */
export const { feed: sampleFeed } = parseFeed({
  version: 1,
  providers: [
    {
      id: 'maria-ortega',
      name: { given: 'María-José', family: 'Ortega de la Cruz', suffix: 'Jr.' },
      credentials: ['M.D.', 'DFAPA'],
      taxonomy: ['2084P0800X'],
      npi: '1234567893',
      pronouns: 'she/her',
      gender: 'female',
      website: 'https://ortega.example/',
      booking: 'https://ortega.example/book?new=1,2',
      phone: '(310) 555-0142',
      phoneExtension: '12',
      email: 'front-desk@ortega.example',
      bio: 'Likes long walks.',
      focus: ['adhd', 'depression'],
      services: ['medication-management'],
      ages: { min: 18 },
      languages: ['es', 'en'],
      insurance: { accepted: ['aetna', 'cigna'], selfPay: true },
      fees: { intake: 300, followUp: 0 },
      locations: [
        {
          name: 'Ortega; Psychiatry, "West"',
          address: { line1: '100 Main St', line2: 'Suite 4', city: 'Los Angeles', state: 'CA', postalCode: '90012' },
          latitude: 34.05,
          longitude: -118.25,
          phone: '(310) 555-0142',
          phoneExtension: '12',
          fax: '310-555-0143',
          wheelchairAccess: true,
          hours: 'Mon-Thu 9-5',
        },
        { name: 'By the sea', latitude: 33.9, longitude: -118.4, phone: '310-555-0150' },
      ],
      telehealth: { offered: true, states: ['CA', 'NY'] },
      licensedIn: ['CA', 'NY'],
      availability: { accepting: 'yes', waitDays: 9, nextOpening: '2026-11-20' },
      referral: {
        required: true,
        preferredMethod: 'secure-email',
        instructions: 'Write the reason first;\nthen call, please.',
        typicalReplyDays: 2,
        coordinatesWithTherapists: true,
      },
      endorsement: { by: 'Willow Street Therapy', note: 'Calls back the same day.' },
      verified: { availability: { on: '2026-11-01', by: 'practice' }, insurance: '2026-06-01' },
    },
    {
      id: 'bo-li',
      name: 'Bo Li',
      credentials: ['PMHNP-BC'],
      focus: ['depression', 'adhd'],
      languages: ['en', 'es'],
      insurance: { accepted: [] },
      locations: [{ address: { line1: '5 Elm Ave', city: 'Boston', state: 'MA', postalCode: '02139' }, phone: '617 555 0111' }],
      telehealth: { offered: false },
      availability: { accepting: 'waitlist', nextOpening: '2026-10-01' },
      referral: { preferredMethod: 'portal' },
    },
    { id: 'constructor', name: 'Noor Haddad' },
  ],
});

export const [ortega, li, haddad] = sampleFeed.providers as readonly [Provider, Provider, Provider];
