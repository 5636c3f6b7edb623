import { html, nothing, type TemplateResult } from 'lit';
import type { Provider, ProviderLocation } from '../../feed/provider.js';
import { telephoneHref } from '../../feed/urls.js';
import { displayPhone } from '../../i18n/format.js';
import { capitalized, labelLine, type FactView } from './card-view.js';
import { feedText } from './feed-text.js';

export type FactName = keyof FactView['words']['fact'];
export type Fact = readonly [name: FactName, content: unknown];

/** Named before "... more"; all of them stand in the details. */
export const MOST_CONDITIONS = 5;
export const MOST_PLANS = 5;
export const MOST_STATES = 6;
export const MOST_PLACES = 2;

/** What is known, fact by fact, as rows. */
export function renderRows(facts: readonly Fact[], { words }: FactView): TemplateResult {
  const known = facts.filter(([, content]) => content);
  return html`<dl class="facts">
    ${known.map(
      ([name, content]) =>
        html`<div class="fact">
          <dt>${words.fact[name]}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What people decide by, always in the same order. What the feed does not give is named at the end, in one line. */
export function renderFacts(view: FactView): TemplateResult {
  const { provider, words, wording } = view;
  const facts: readonly Fact[] = [
    ['treats', treats(view, MOST_CONDITIONS)],
    ['specialties', specialties(provider)],
    ['plans', plans(view)],
    ['places', places(provider.locations?.slice(0, MOST_PLACES), view)],
    ['telehealth', telehealth(view, MOST_STATES)],
    ['fees', fees(provider, view)],
    ['languages', labelLine('language', provider.languages, view)],
    ['referral', referral(provider, view)],
  ];
  const unknown = facts.flatMap(([name, content]) =>
    content || name === 'specialties' ? [] : [name === 'treats' ? words.whatTheyTreat : inSentence(words.fact[name], view)],
  );
  return html`${renderRows(facts, view)}
  ${unknown.length > 0 ? html`<p class="unknown">${words.factsNotListed(wording.format.and(unknown))}</p>` : nothing}`;
}

function inSentence(name: string, { wording }: FactView): string {
  return name.charAt(0).toLocaleLowerCase(wording.format.locale) + name.slice(1);
}

/** @param most conditions named before `4 more` */
export function treats(view: FactView, most: number): string {
  return labelLine('condition', view.provider.focus, view, most);
}

/** A trade, not what is treated: "Hospital", "Dermatology". The first one stands beside the name where no role is known. */
function specialties({ role, specialties: given = [] }: Provider): string {
  return (role === undefined ? given.slice(1) : given).join(', ');
}

export function plans(view: FactView): unknown {
  const { provider, words } = view;
  const { accepted, plans: planIds, selfPay } = provider.insurance ?? {};
  const list = labelLine('insurer', accepted, view, MOST_PLANS) || (planIds?.length ? words.plansByNumber : '');
  const none = accepted?.length === 0 && !planIds?.length ? words.noInsurance : '';
  return sentences([list || none, selfPay ? words.selfPay : '']);
}

/** The offices of a list; undefined where there is none. */
export function places(locations: readonly ProviderLocation[] | undefined, view: FactView): unknown {
  if (!locations?.length) return undefined;
  return html`<ul class="places" role="list">
    ${locations.map((location) => html`<li>${renderPlace(location, view)}</li>`)}
  </ul>`;
}

function renderPlace(location: ProviderLocation, view: FactView): TemplateResult {
  const { words, mainPhone } = view;
  const { name, address, phone, phoneExtension, fax, hours, wheelchairAccess: wheelchair } = location;
  const town = [address?.city, [address?.state, address?.postalCode].filter(Boolean).join('\u00a0')].filter(Boolean).join(', ');
  const street = [address?.line1, address?.line2].filter(Boolean).join(', ');
  const notes = [
    ...(phone && phone !== mainPhone ? [renderPhone(phone, phoneExtension, view)] : []),
    ...(wheelchair === undefined ? [] : [wheelchair ? words.wheelchair : words.noWheelchair]),
    ...(hours ? [html`${words.hours} ${feedText(hours)}`] : []),
    ...(fax ? [html`${words.fax} <bdi dir="ltr">${displayPhone(fax)}</bdi>`] : []),
  ];
  return html`<address>
      ${name ? html`<span class="line"><bdi>${name}</bdi></span>` : nothing}
      ${
        street || town
          ? html`<span class="line"
              ><bdi>${street}${street && town ? ', ' : nothing}<span class="town">${town}</span></bdi></span
            >`
          : nothing
      }
    </address>
    ${
      notes.length > 0
        ? html`<ul class="notes" role="list">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }`;
}

/** A number as people write it, always read from left to right, with its extension; a link where it can be dialled. */
function renderPhone(phone: string, extension: string | undefined, { words, onSelect }: FactView): TemplateResult {
  const href = telephoneHref(phone, extension);
  const shown = html`<bdi dir="ltr">${displayPhone(phone)}${extension ? html`, ${words.extension(extension)}` : nothing}</bdi>`;
  return href ? html`<a class="phone" href=${href} @click=${() => onSelect('call')}>${shown}</a>` : shown;
}

/** @param most states named before `4 more` */
export function telehealth(view: FactView, most: number): string | undefined {
  const { provider, words } = view;
  const { offered, states } = provider.telehealth ?? {};
  if (states?.length && offered !== false) return labelLine('state', states, view, most);
  if (offered === undefined) return undefined;
  return offered ? words.telehealthStatesNotListed : words.telehealthNotOffered;
}

export function fees({ fees: given }: Provider, view: FactView): string | undefined {
  if (!given) return undefined;
  const { words, wording } = view;
  const { intake, followUp, currency, slidingScale } = given;
  const money = (amount: number) => wording.format.money(amount, currency);
  const first = intake === 0 ? words.freeFirstVisit : intake && words.firstVisitFee(money(intake));
  const next = followUp === 0 ? words.freeFollowUp : followUp && words.followUpFee(money(followUp));
  return sentences([capitalized([first, next].filter(Boolean).join(', '), view), slidingScale ? words.slidingScale : '']);
}

export function referral({ referral: given }: Provider, { words, wording: { format } }: FactView): unknown {
  if (!given) return undefined;
  const { required, preferredMethod, typicalReplyDays, coordinatesWithTherapists, instructions } = given;
  const said = sentences([
    required === undefined ? '' : required ? words.referralRequired : words.referralNotRequired,
    preferredMethod ? words.referBy[preferredMethod] : '',
    typicalReplyDays === undefined ? '' : words.replyWithin(format, typicalReplyDays),
    coordinatesWithTherapists ? words.coordinates : '',
  ]);
  return instructions ? html`${said} ${feedText(instructions)}` : said;
}

/** What is there, each ended by a full stop, one after the other; a single short one without. */
function sentences(parts: readonly string[]): string {
  const said = parts.filter(Boolean);
  if (said.length < 2) return said[0] ?? '';
  return said.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' ');
}
