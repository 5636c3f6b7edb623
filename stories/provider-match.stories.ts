import { html, type TemplateResult } from 'lit';
import '../src/components/provider-match/define.js';
import { feedAddress, sampleFeed } from '../test/fixtures/sample-feed.js';

interface State {
  readonly render: () => TemplateResult;
}

const src = feedAddress(sampleFeed);

export default {
  title: 'Elements/Provider match',
  component: 'provider-match',
  tags: ['autodocs'],
};

/** One tag, and everything is there. */
export const OneTag: State = {
  render: () =>
    html`<provider-match src=${src} practice="Lakeside Therapy" phone="312-555-0142">Call 312-555-0142</provider-match>`,
};

/** The page says which elements there are, and in what order. */
export const OwnOrder: State = {
  render: () =>
    html`<provider-match src=${src} insurance="cigna">
      <h1>Find someone who can prescribe</h1>
      <provider-search></provider-search>
      <crisis-line></crisis-line>
    </provider-match>`,
};

/** In the site's own colour. */
export const Accent: State = {
  render: () => html`<provider-match src=${src} accent="#8a3ffc" focus="adhd"></provider-match>`,
};

/** The feed is not there. */
export const FeedMissing: State = {
  render: () =>
    html`<provider-match src=${feedAddress('no feed')} practice="Lakeside Therapy" phone="312-555-0142">
      <p>Or walk in: 12 Lake Street, Monday to Friday.</p>
    </provider-match>`,
};
