import { html, nothing, type TemplateResult } from 'lit';
import '../src/components/provider-card/define.js';
import type { Provider } from '../src/feed/provider.js';
import type { Caution, Hit, Reason } from '../src/search/query.js';
import { bare, full, reasons } from '../test/fixtures/sample-providers.js';

/** The day that all stories are told on, so that "3 weeks ago" stays so. */
const TODAY = '2026-11-20';

interface Args {
  readonly provider: Provider;
  readonly reasons?: readonly Reason[];
  readonly cautions?: readonly Caution[];
  readonly lang?: string;
  readonly dir?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
  /** What a page puts beside "Call". */
  readonly actions?: TemplateResult;
}

export interface Story {
  readonly args?: Partial<Args>;
}

export default {
  title: 'Elements/Provider card',
  component: 'provider-card',
  args: { provider: full },
  render: ({ provider, reasons, cautions, lang, dir, theme, headingLevel, actions }: Args) => {
    const hit: Hit = { provider, score: 1, reasons: reasons ?? [], cautions: cautions ?? [] };
    return html`<div dir=${dir ?? nothing} style=${theme === 'dark' ? 'padding: 16px; background: #141f1c' : nothing}>
      <provider-card
        .hit=${hit}
        .today=${TODAY}
        lang=${lang ?? nothing}
        theme=${theme ?? nothing}
        heading-level=${headingLevel ?? nothing}
        >${actions ?? nothing}</provider-card
      >
    </div>`;
  },
};

/** Found by a search: why, what to check, and what is known. */
export const Found: Story = {
  args: { reasons, cautions: [{ code: 'controlled-substances-by-telehealth', value: 'ask' }] },
};

/** In a list that nobody has searched yet. */
export const Unsearched: Story = {};

/** All that the feed gives is a name: the rest is named as not listed. */
export const OnlyAName: Story = { args: { provider: bare } };

/** Never loaded: it is neither the page's own nor the feed's. The initials stand in. */
export const PhotoFromElsewhere: Story = { args: { provider: { ...full, photo: 'https://tracker.example/nadia.jpg' } } };

export const OpeningsNotKnown: Story = {
  args: { provider: { ...full, availability: { accepting: 'unknown' }, verified: {} } },
};

/** Confirmed so long ago that it no longer counts. */
export const Stale: Story = {
  args: {
    provider: { ...full, verified: { availability: { on: '2026-03-02' }, insurance: { on: '2026-02-11' } } },
    reasons: [{ code: 'takes-plan', value: 'cigna' }],
    cautions: [
      { code: 'availability-not-confirmed', on: '2026-03-02' },
      { code: 'plan-not-confirmed', on: '2026-02-11' },
    ],
  },
};

export const LongName: Story = {
  args: {
    provider: {
      ...full,
      id: 'maria-jose',
      name: 'María-José Fernández-Villanueva de la Cruz-Echeverría',
      nameParts: { given: 'María-José', family: 'Fernández-Villanueva de la Cruz-Echeverría' },
      credentials: ['MD', 'PhD', 'FAPA'],
      role: 'psychiatrist',
    },
  },
};

export const Accents: Story = {
  args: { provider: { ...full, id: 'asa', name: 'Åsa Nguyễn-Łukasik', nameParts: { given: 'Åsa', family: 'Nguyễn-Łukasik' } } },
};

/** Takes no plan, and says what a visit costs. */
export const NoInsurance: Story = {
  args: { provider: { ...full, insurance: { accepted: [], selfPay: true }, fees: { intake: 0, followUp: 95.5 } } },
};

export const Waitlist: Story = {
  args: { provider: { ...full, availability: { accepting: 'waitlist', waitDays: 60 } }, cautions: [{ code: 'waitlist' }] },
};

export const NotAccepting: Story = {
  args: { provider: { ...full, availability: { accepting: 'no' } }, cautions: [{ code: 'not-accepting' }] },
};

export const TwoOffices: Story = {
  args: {
    provider: {
      ...full,
      locations: [
        ...(full.locations ?? []),
        {
          name: 'Harbor House',
          address: { line1: '2 Pier Street', city: 'Long Beach', state: 'CA', postalCode: '90802' },
          phone: '562-555-0188',
          wheelchairAccess: false,
        },
      ],
    },
    cautions: [{ code: 'some-offices-only' }, { code: 'referral-required' }],
  },
};

export const SixStates: Story = {
  args: {
    provider: {
      ...full,
      locations: [],
      phone: '+1 555 010 4477',
      telehealth: { offered: true, states: ['CA', 'OR', 'WA', 'NV', 'AZ', 'ID'] },
    },
  },
};

/** More plans than are read at a glance: those asked for stand first, the rest are in the details. */
export const ManyPlans: Story = {
  args: {
    provider: {
      ...full,
      insurance: {
        accepted: ['aetna', 'cigna', 'medicare', 'medicaid', 'humana', 'unitedhealthcare', 'kaiser-permanente', 'tricare'],
      },
    },
    reasons: [{ code: 'takes-plan', value: 'tricare', confirmedOn: '2026-11-10' }],
  },
};

/** From a health plan's directory: no name of a plan, only its numbers. */
export const PlanNumbersOnly: Story = {
  args: {
    provider: {
      id: 'p-88',
      name: 'Jonas Abara',
      specialties: ['Psychiatry'],
      insurance: { plans: ['12345CA0010001', '12345CA0010002'] },
      locations: [{ address: { line1: '9 Mill Road', city: 'Fresno', state: 'CA', postalCode: '93701' }, phone: '5595550133' }],
      availability: { accepting: 'yes', someLocationsOnly: true },
    },
    cautions: [{ code: 'some-offices-only' }],
  },
};

export const Spanish: Story = { args: { lang: 'es', reasons, cautions: [{ code: 'referral-required' }] } };

export const Dark: Story = { args: { theme: 'dark', reasons, cautions: [{ code: 'plan-not-confirmed', on: '2026-02-11' }] } };

export const RightToLeft: Story = { args: { dir: 'rtl', reasons } };

export const HeadingLevelTwo: Story = { args: { headingLevel: 2 } };

/** What the page adds beside "Call", in the page's own colours. */
export const WithActions: Story = {
  args: {
    actions: html`<button slot="actions" type="button" style="background: Canvas; color: CanvasText">Add to my list</button>`,
  },
};
