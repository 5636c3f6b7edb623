import { html, nothing, type TemplateResult } from 'lit';
import '../src/components/care-guide/define.js';

interface Args {
  readonly lang?: string;
  readonly dir?: string;
  readonly theme?: string;
  readonly accent?: string;
  readonly topic?: string;
  readonly headingLevel?: number;
}

export interface Story {
  readonly args?: Args;
}

export default {
  title: 'Elements/Care guide',
  component: 'care-guide',
  tags: ['autodocs'],
  render: (args: Args): TemplateResult => html`
    <care-guide
      lang=${args.lang ?? nothing}
      dir=${args.dir ?? nothing}
      theme=${args.theme ?? nothing}
      accent=${args.accent ?? nothing}
      topic=${args.topic ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      ><p>Questions about medicine? Call 312-555-0142.</p></care-guide
    >
  `,
};

/** All five parts. */
export const Everything: Story = {};

/** Therapy and medicine side by side: a table, and on a phone a card for each row. */
export const Compare: Story = { args: { topic: 'compare' } };

/** What to expect, and the first weeks as a picture. */
export const Steps: Story = { args: { topic: 'steps' } };

/** What speaks for medicine, and what against. */
export const Weigh: Story = { args: { topic: 'weigh' } };

/** Who prescribes. With a search on the page each has a button that sets it. */
export const Who: Story = { args: { topic: 'who' } };

/** Questions, what to say, and room for notes that stay on the page. */
export const Toolkit: Story = { args: { topic: 'toolkit' } };

export const Spanish: Story = { args: { lang: 'es' } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

/** A colour too pale for text: it is darkened until it can be read. */
export const PaleAccent: Story = { args: { accent: '#ffd98a', topic: 'steps' } };
