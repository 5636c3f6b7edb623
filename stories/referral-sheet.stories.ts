import { html, nothing, type TemplateResult } from 'lit';
import '../src/components/referral-sheet/define.js';
import type { ReferralSheet } from '../src/components/referral-sheet/referral-sheet.js';
import type { Provider } from '../src/feed/provider.js';
import { bare, full, reasons } from '../test/fixtures/sample-providers.js';

interface Args {
  readonly lang?: string;
  readonly dir?: string;
  readonly theme?: string;
  readonly accent?: string;
  readonly headingLevel?: number;
  readonly providers?: readonly Provider[];
}

export interface Story {
  readonly args?: Args;
  readonly play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

const six = Array.from({ length: 6 }, (_, index) => ({ ...full, id: `${full.id}-${index + 1}` }));

export default {
  title: 'Elements/Referral sheet',
  component: 'referral-sheet',
  tags: ['autodocs'],
  render: (args: Args): TemplateResult => html`
    <referral-sheet
      lang=${args.lang ?? nothing}
      dir=${args.dir ?? nothing}
      theme=${args.theme ?? nothing}
      accent=${args.accent ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      practice="Lakeside Therapy"
      phone="312-555-0142"
      page-url="https://lakeside.example/find-a-prescriber"
      .providers=${args.providers ?? [full, bare]}
      .reasons=${{ [full.id]: reasons }}
      .today=${'2026-11-22'}
      >Call us: 312-555-0142</referral-sheet
    >
  `,
};

/** A preview of the paper, and what can be done with it. */
export const TwoProviders: Story = {};

export const OneProvider: Story = { args: { providers: [full] } };

/** In smaller type on paper: two pages. */
export const SixProviders: Story = { args: { providers: six } };

/** Nobody is on it yet: the page's own words stay. */
export const Nobody: Story = { args: { providers: [] } };

export const Spanish: Story = { args: { lang: 'es' } };

/** The page around runs from right to left, the paper does not: it is a letter of its own. */
export const RightToLeft: Story = { args: { dir: 'rtl' } };

/** The paper is black on white whatever the site's colour. */
export const PaleAccent: Story = { args: { accent: '#ffd98a' } };

/** Everything that can be opened is open. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('referral-sheet') as ReferralSheet;
    while (!element.shadowRoot?.querySelector('.change')) await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
  },
};
