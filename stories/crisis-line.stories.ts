import { html, nothing, type TemplateResult } from 'lit';
import '../src/components/crisis-line/define.js';

interface Args {
  readonly lang?: string;
  readonly dir?: string;
  readonly theme?: string;
  readonly accent?: string;
  readonly number?: string;
  readonly textNumber?: string;
  readonly chatUrl?: string;
  readonly emergency?: string;
  readonly label?: string;
  readonly note?: string;
  readonly exitUrl?: string;
}

export interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => TemplateResult;
}

export default {
  title: 'Elements/Crisis line',
  component: 'crisis-line',
  render: (args: Args) => html`
    <crisis-line
      lang=${args.lang ?? nothing}
      dir=${args.dir ?? nothing}
      theme=${args.theme ?? nothing}
      accent=${args.accent ?? nothing}
      number=${args.number ?? nothing}
      text-number=${args.textNumber ?? nothing}
      chat-url=${args.chatUrl ?? nothing}
      emergency=${args.emergency ?? nothing}
      label=${args.label ?? nothing}
      note=${args.note ?? nothing}
      exit-url=${args.exitUrl ?? nothing}
    >
      In a crisis, call or text <a href="tel:988">988</a>. In danger, call <a href="tel:911">911</a>.
    </crisis-line>
  `,
};

/** The United States: 988 and 911. */
export const UnitedStates: Story = {};

export const Spanish: Story = { args: { lang: 'es' } };

/** Only what the attributes say: nothing of the United States is left. */
export const AnotherCountry: Story = {
  args: {
    number: '116 123',
    textNumber: '85258',
    emergency: '999',
    label: 'Need someone to talk to?',
    note: 'Samaritans answer day and night.',
  },
};

/** A number alone: the emergency number of that country is not guessed. */
export const NumberAlone: Story = { args: { number: '13 11 14' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

/** A colour too pale for text: links are darkened until they can be read. */
export const PaleAccent: Story = { args: { accent: '#ffd98a' } };

/** A way out of the page in the corner; Escape or Shift, three times, does the same. */
export const ExitButton: Story = { args: { exitUrl: 'https://www.weather.gov/' } };
