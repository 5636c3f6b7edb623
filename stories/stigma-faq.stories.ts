import { html, nothing, type TemplateResult } from 'lit';
import '../src/components/stigma-faq/define.js';

interface Args {
  readonly lang?: string;
  readonly dir?: string;
  readonly theme?: string;
  readonly accent?: string;
  readonly practice?: string;
  readonly topics?: string;
  readonly exclude?: string;
  readonly open?: string;
  readonly single?: boolean;
  readonly ownAnswers?: string;
  readonly headingLevel?: number;
  readonly inside?: TemplateResult;
}

export interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement }) => unknown;
}

export default {
  title: 'Elements/Stigma FAQ',
  component: 'stigma-faq',
  tags: ['autodocs'],
  render: (args: Args) => html`
    <stigma-faq
      lang=${args.lang ?? nothing}
      dir=${args.dir ?? nothing}
      theme=${args.theme ?? nothing}
      accent=${args.accent ?? nothing}
      practice=${args.practice ?? nothing}
      topics=${args.topics ?? nothing}
      exclude=${args.exclude ?? nothing}
      open=${args.open ?? nothing}
      own-answers=${args.ownAnswers ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      ?single=${args.single ?? false}
      >${args.inside ?? html`<p>Questions? Call 312-555-0142.</p>`}</stigma-faq
    >
  `,
};

/** Presses the button that shows the longer answer of every open question. */
async function readOn({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const element = canvasElement.querySelector('stigma-faq');
  await element?.updateComplete;
  for (const button of element?.shadowRoot?.querySelectorAll<HTMLElement>('.open .more-button') ?? []) button.click();
}

const ownAnswers = html`
  <details id="sliding-scale">
    <summary>Do you have a sliding scale?</summary>
    <p>Yes. Ask <a href="mailto:desk@example.org">our front desk</a>, and we will look at it together.</p>
  </details>
  <details id="first-visit">
    <summary>What happens at a first visit with us?</summary>
    <p>You sit down with Dana for an hour. You can bring somebody.</p>
  </details>
  <h3 id="parking" data-after="cost-and-plans">Where can I park?</h3>
  <p>Behind the house, at no cost.</p>
`;

/** As a page first shows it: every question, closed. */
export const Everything: Story = {};

/** An answer with its longer part and what it rests on. */
export const OneOpen: Story = { args: { open: 'needing-medication-weak' }, play: readOn };

/** Where a crisis may be near, the crisis line stands in the answer. */
export const CrisisInside: Story = { args: { topics: 'finding', open: 'need-help-now' } };

/** A few answers only: no search box. */
export const FewAnswers: Story = { args: { topics: 'am-i-broken is-it-forever relapse', single: true, open: 'is-it-forever' } };

/** The practice's own answers: one more, one in place of a built-in one, one beside another. */
export const OwnAnswers: Story = {
  args: { practice: 'Lakeside Therapy', topics: 'finding', inside: ownAnswers, open: 'sliding-scale first-visit parking' },
};

/** A search with a typing error. */
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('stigma-faq');
    await element?.updateComplete;
    const input = element?.shadowRoot?.querySelector('input');
    if (!input) return;
    input.value = 'pregnent';
    input.dispatchEvent(new Event('input'));
  },
};

/** A search that finds nothing: what to do, and where help is. */
export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('stigma-faq');
    await element?.updateComplete;
    const input = element?.shadowRoot?.querySelector('input');
    if (!input) return;
    input.value = 'xylophone';
    input.dispatchEvent(new Event('input'));
  },
};

export const Spanish: Story = { args: { lang: 'es', open: 'am-i-broken' }, play: readOn };

export const RightToLeft: Story = { args: { dir: 'rtl', topics: 'feelings', open: 'am-i-broken' }, play: readOn };

/** A colour too pale for text: it is darkened until it can be read. */
export const PaleAccent: Story = { args: { accent: '#ffd98a', topics: 'feelings', open: 'am-i-broken' } };
