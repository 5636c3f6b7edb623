import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/components/provider-search/define.js';
import '../src/components/provider-shortlist/define.js';
import type { ProviderShortlist } from '../src/components/provider-shortlist/provider-shortlist.js';
import { feedAddress, sampleFeed } from '../test/fixtures/sample-feed.js';

interface Args {
  /** Ids of those on the list. */
  readonly ids?: readonly string[];
  readonly list?: string;
  readonly remember?: boolean;
  readonly shortlistLimit?: number;
  readonly lang?: string;
  readonly dir?: string;
  readonly theme?: string;
  readonly width?: string;
  readonly withSearch?: boolean;
}

interface Context {
  readonly canvasElement: HTMLElement;
}

export interface Story {
  readonly args?: Args;
  readonly play?: (context: Context) => Promise<void>;
}

const lists = {
  'warm-referrals': {
    title: 'Psychiatrists we know and like',
    note: 'We have worked with each of them for years, and they call us back.',
    ids: ['p13', 'p3', 'p23'],
  },
};

/** Each story has a list of its own: a list belongs to its feed. */
const address = (): string => feedAddress({ ...sampleFeed, lists });
const nameOf = (id: string): string =>
  (sampleFeed.providers.find((one) => one['id'] === id)?.['name'] as string | undefined) ?? 'Rosa Delgado';

function setUp(ids: readonly string[] = []) {
  return (element?: Element): void => {
    if (!element) return;
    const list = element as ProviderShortlist;
    if (list.ids.length === 0) for (const id of ids) list.add({ id, name: nameOf(id) });
  };
}

async function open(list: ProviderShortlist, selector: string): Promise<void> {
  const deadline = Date.now() + 5_000;
  const found = () => list.shadowRoot?.querySelector<HTMLDetailsElement>(selector);
  while (!found() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  const details = found();
  if (details) details.open = true;
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const listOf = (canvas: HTMLElement) => canvas.querySelector('provider-shortlist') as ProviderShortlist;

export default {
  title: 'Elements/Provider shortlist',
  component: 'provider-shortlist',
  tags: ['autodocs'],
  args: { ids: ['p1', 'p2', 'p3'] },
  render: (args: Args) => {
    const src = address();
    return html`<div
      dir=${args.dir ?? nothing}
      style="${args.width ? `width: ${args.width};` : ''}${args.theme === 'dark' ? 'padding: 16px; background: #141f1c' : ''}"
    >
      ${args.withSearch ? html`<provider-search src=${src} limit="3" lang=${args.lang ?? nothing}></provider-search>` : nothing}
      <provider-shortlist
        src=${src}
        practice="Lakeside Therapy"
        phone="312-555-0142"
        list=${args.list ?? nothing}
        shortlist-limit=${args.shortlistLimit ?? nothing}
        ?remember=${args.remember}
        lang=${args.lang ?? nothing}
        theme=${args.theme ?? nothing}
        ${ref(setUp(args.ids))}
      ></provider-shortlist>
    </div>`;
  },
};

/** Three providers, in the visitor's order. */
export const Three: Story = {};

/** Nobody yet: one sentence on how to begin. */
export const Empty: Story = { args: { ids: [] } };

/** Beside a search, whose cards have the button. */
export const BesideASearch: Story = { args: { ids: ['p1'], withSearch: true } };

/** What differs, as a table. */
export const Compared: Story = {
  play: ({ canvasElement }) => open(listOf(canvasElement), '.compare'),
};

/** The same on a phone: a card for each fact. */
export const ComparedOnAPhone: Story = {
  args: { width: '320px' },
  play: ({ canvasElement }) => open(listOf(canvasElement), '.compare'),
};

/** Wider than its room: the table scrolls in itself, and the names of the facts stay. */
export const SixCompared: Story = {
  args: { ids: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'], width: '700px' },
  play: ({ canvasElement }) => open(listOf(canvasElement), '.compare'),
};

export const WithANote: Story = {
  play: ({ canvasElement }) => open(listOf(canvasElement), '.note'),
};

/** Somebody who has left the feed is kept by name. */
export const NoLongerListed: Story = { args: { ids: ['p1', 'rosa-delgado'] } };

/** Lasts until the tab is closed, and says so. */
export const Remembered: Story = { args: { remember: true } };

/** A list that the practice recommends, in its own order and words. */
export const Recommended: Story = { args: { ids: ['p3'], list: 'warm-referrals' } };

export const Spanish: Story = {
  args: { lang: 'es' },
  play: ({ canvasElement }) => open(listOf(canvasElement), '.compare'),
};

export const RightToLeft: Story = { args: { dir: 'rtl' } };

export const Dark: Story = {
  args: { theme: 'dark' },
  play: ({ canvasElement }) => open(listOf(canvasElement), '.compare'),
};
