import { html, nothing, type TemplateResult } from 'lit';
import type { Provider, ProviderLocation } from '../../feed/provider.js';
import { telephoneHref } from '../../feed/urls.js';
import { displayPhone } from '../../i18n/format.js';
import { labels, shortList, type CardView } from './card-view.js';

type FactName = keyof CardView['words']['fact'];

/** Plans, states, languages named before "... more"; all of them stand in the details. */
const MOST_PLANS = 5;
const MOST_STATES = 6;
const MOST_PLACES = 2;

/** One line of facts: its name and what is known. A fact that the feed does not give says so. */
export function renderFact(name: FactName, content: unknown, { words }: CardView): TemplateResult {
  return html`<div class="fact">
    <dt>${words.fact[name]}</dt>
    <dd class=${content ? '' : 'unknown'}>${content || words.notListed}</dd>
  </div>`;
}

/** What people decide by, always in the same order, known or not. */
export function renderFacts(view: CardView): TemplateResult {
  const { provider } = view;
  return html`<dl class="facts">
    ${renderFact('plans', plans(view), view)}
    ${renderFact('places', places(provider.locations?.slice(0, MOST_PLACES), view), view)}
    ${renderFact('telehealth', telehealth(view, MOST_STATES), view)} ${renderFact('fees', fees(provider, view), view)}
    ${renderFact('languages', labels('language', provider.languages ?? [], view).join(', '), view)}
    ${renderFact('referral', referral(provider, view), view)}
  </dl>`;
}

function plans(view: CardView): unknown {
  const { provider, words, askedPlans } = view;
  const { accepted, plans: planIds, selfPay } = provider.insurance ?? {};
  const asked = askedPlans.filter((id) => accepted?.includes(id));
  const all = [...asked, ...(accepted ?? []).filter((id) => !asked.includes(id))];
  const list = all.length > 0 ? shortList(labels('insurer', all, view), MOST_PLANS, view) : (planIds ?? []).join(', ');
  const none = accepted?.length === 0 && !planIds?.length ? words.noInsurance : '';
  return sentences([list || none, selfPay ? words.selfPay : '']);
}

export function places(locations: readonly ProviderLocation[] | undefined, view: CardView): unknown {
  if (!locations?.length) return undefined;
  return html`<ul class="places">
    ${locations.map((location) => html`<li>${renderPlace(location, view)}</li>`)}
  </ul>`;
}

function renderPlace(location: ProviderLocation, view: CardView): TemplateResult {
  const { words } = view;
  const { name, address, hours, wheelchairAccess: wheelchair } = location;
  const town = [address?.city, [address?.state, address?.postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const lines = [name, [address?.line1, address?.line2].filter(Boolean).join(', '), town].filter(Boolean);
  const notes = [
    ...(wheelchair === undefined ? [] : [wheelchair ? words.wheelchair : words.noWheelchair]),
    ...(hours ? [words.hours(hours)] : []),
  ];
  return html`<address>${lines.map((line) => html`<span class="line">${line}</span>`)}</address>
    ${location.phone ? renderPhone(location.phone, location.phoneExtension, view) : nothing}
    ${notes.length > 0 ? html`<p class="note">${notes.join(' · ')}</p>` : nothing}`;
}

/** A number as people write it, always read from left to right, with its extension; a link where it can be dialled. */
export function renderPhone(phone: string, extension: string | undefined, { words, onSelect }: CardView): TemplateResult {
  const href = telephoneHref(phone, extension);
  const shown = html`<bdi dir="ltr">${displayPhone(phone)}${extension ? html`, ${words.extension(extension)}` : nothing}</bdi>`;
  return href ? html`<a class="phone" href=${href} @click=${() => onSelect('call')}>${shown}</a>` : shown;
}

export function telehealth(view: CardView, most: number): unknown {
  const { provider, words } = view;
  const { offered, states } = provider.telehealth ?? {};
  if (states?.length && offered !== false) return shortList(labels('state', states, view), most, view);
  if (offered === undefined) return undefined;
  return offered ? words.telehealthStatesNotListed : words.telehealthNotOffered;
}

function fees({ fees: given }: Provider, { words, wording: { format } }: CardView): unknown {
  if (!given) return undefined;
  const { intake, followUp, currency, slidingScale } = given;
  const first = intake === 0 ? words.freeFirstVisit : intake && words.firstVisitFee(format.money(intake, currency));
  const next = followUp === 0 ? words.freeFollowUp : followUp && words.followUpFee(format.money(followUp, currency));
  const amounts = [first, next].filter(Boolean).join(', ');
  const capital = amounts && amounts.charAt(0).toLocaleUpperCase(format.locale) + amounts.slice(1);
  return sentences([capital, slidingScale ? words.slidingScale : '']);
}

function referral({ referral: given }: Provider, { words, wording: { format } }: CardView): unknown {
  if (!given) return undefined;
  const { required, preferredMethod, typicalReplyDays, coordinatesWithTherapists, instructions } = given;
  return sentences([
    required === undefined ? '' : required ? words.referralRequired : words.referralNotRequired,
    preferredMethod ? words.referBy[preferredMethod] : '',
    typicalReplyDays === undefined ? '' : words.replyWithin(format, typicalReplyDays),
    coordinatesWithTherapists ? words.coordinates : '',
    instructions ?? '',
  ]);
}

/** What is there, each ended by a full stop, one after the other. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [/[.!?…]$/.test(part) ? part : `${part}.`] : []))
    .join(' ')
    .replace(/\.$/, (stop, at: number, whole: string) => (/[.!?]\s/.test(whole.slice(0, at)) ? stop : ''));
}
