import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/components/provider-search/define.js';
import type { ProviderSearch } from '../src/components/provider-search/provider-search.js';
import type { Query } from '../src/search/query.js';
import { feedAddress, sampleFeed } from '../test/fixtures/sample-feed.js';

/** What every state is drawn from: attributes as a site editor writes them, and what a visitor has asked. */
interface State {
  readonly render: () => TemplateResult;
}

const src = feedAddress(sampleFeed);

/** Asks once the element is in the page, as a visitor would have. */
const asking = (query: Query) => (element?: Element) => {
  if (element) (element as ProviderSearch).query = query;
};

export default {
  title: 'Elements/Provider search',
  component: 'provider-search',
  tags: ['autodocs'],
};

/** The whole list, before anything is asked. */
export const Everyone: State = {
  render: () => html`<provider-search src=${src}>Call 312-555-0142</provider-search>`,
};

/** Words were understood, one was corrected, one filter is set. */
export const Narrowed: State = {
  render: () =>
    html`<provider-search
      src=${src}
      language="es"
      ${ref(asking({ text: 'insomina cigna', filters: { language: ['es'] } }))}
    ></provider-search>`,
};

/** Filters that the site editor has set to begin with; the visitor can take them away. */
export const Presets: State = {
  render: () =>
    html`<provider-search
      src=${src}
      insurance="aetna"
      state="IL"
      facets="insurance focus state language"
      sort="soonest"
      limit="5"
    ></provider-search>`,
};

/** Nobody fits: what would find somebody, and where help is. */
export const NobodyFits: State = {
  render: () =>
    html`<provider-search src=${src} ${ref(asking({ text: 'bipolar aetna', filters: { language: ['vi'] } }))}></provider-search>`,
};

/** Measured from a ZIP code, nearest first. */
export const NearAZip: State = {
  render: () =>
    html`<provider-search
      src=${src}
      ${ref(asking({ near: { postalCode: '60614', withinMiles: 25 }, sort: 'nearest' }))}
    ></provider-search>`,
};

/** The feed is not there: the page's own words, and what to do. */
export const FeedMissing: State = {
  render: () =>
    html`<provider-search
      src=${feedAddress('<!doctype html><title>Not found</title>')}
      practice="Lakeside Therapy"
      phone="312-555-0142"
    >
      <p>Or write to us: <a href="mailto:front@lakeside.example">front@lakeside.example</a></p>
    </provider-search>`,
};

/** A feed without anybody in it. */
export const NobodyListed: State = {
  render: () => html`<provider-search src=${feedAddress({ version: 1, providers: [] })} phone="312-555-0142"></provider-search>`,
};

export const Spanish: State = {
  render: () =>
    html`<div lang="es"><provider-search src=${src} ${ref(asking({ text: 'ansiedad aetna' }))}></provider-search></div>`,
};

export const RightToLeft: State = {
  render: () => html`<div dir="rtl"><provider-search src=${src} insurance="aetna"></provider-search></div>`,
};

export const Dark: State = {
  render: () =>
    html`<div style="padding: 16px; background: #1c1b1a">
      <provider-search src=${src} theme="dark" focus="adhd"></provider-search>
    </div>`,
};
