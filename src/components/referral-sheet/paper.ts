import { html, nothing, type TemplateResult } from 'lit';
import type { SheetEntry, SheetLine, SheetValue } from '../../i18n/referral/sheet-lines.js';
import type { ReferralMessages } from '../../i18n/referral/messages.js';
import { renderHeading } from '../heading.js';
import { renderLetterhead } from './letterhead.js';
import { QUIET_ZONE } from './qr-path.js';
import type { SheetPart, SheetText } from './sheet-text.js';

export interface PaperView {
  readonly text: SheetText;
  readonly words: ReferralMessages;
  /** Level of the sheet's heading. */
  readonly level: number;
  readonly logo: string | undefined;
  /** The code of `text.link`: the modules along a side and their outline. Absent until it is there. */
  readonly code: { readonly size: number; readonly path: string } | undefined;
}

/** More than this many are set in smaller type. */
const MOST_AT_EASE = 3;
/** Characters about all of them: more are set smaller still, and one of them may go on overleaf. */
const MOST_UNCROWDED = 3_300;

/** Across the whole paper; the others stand in two columns. */
const WIDE_LINES: readonly SheetLine['name'][] = ['why', 'phone', 'places', 'unknown', 'notes'];

/**
 * The sheet as it lies on paper; on screen it is a preview. Nothing in it is typed or pressed, but its links. It is a letter of its own: its
 * words run from left to right in both languages, whichever way the page does.
 */
export function renderPaper(view: PaperView): TemplateResult {
  const { text, level } = view;
  return html`<article class="paper ${densityOf(text)}" part="sheet" lang=${text.locale} dir="ltr">
    ${renderLetterhead({ ...text, logo: view.logo })}
    <div class="opening">
      <div>
        ${renderHeading(level, 'title', text.title)}
        <p class="intro">${text.intro}</p>
        <p class="crisis">${text.crisis}</p>
        ${
          text.link
            ? html`<p class="link">
                <span class="link-label">${text.link.label}:</span> <a href=${text.link.href}>${text.link.text}</a>
              </p>`
            : nothing
        }
      </div>
      ${view.code ? renderCode(view.words.code, view.code) : nothing}
    </div>
    <ol class="entries" role="list">
      ${text.entries.map((entry, index) => html`<li class="entry">${renderEntry(entry, index + 1, view)}</li>`)}
    </ol>
    ${text.gone ? html`<p class="gone">${text.gone}</p>` : nothing}
    ${text.parts.length > 0 ? html`<div class="parts">${text.parts.map((part) => renderPart(part, view))}</div>` : nothing}
  </article>`;
}

function densityOf({ entries }: SheetText): string {
  if (entries.length <= MOST_AT_EASE) return '';
  const texts = entries.flatMap(({ lines }) => lines.flatMap(({ label, values }) => [label, ...values.map(({ text }) => text)]));
  return texts.join(' ').length > MOST_UNCROWDED ? 'dense crowded' : 'dense';
}

function renderEntry({ name, pronouns, role, lines }: SheetEntry, place: number, view: PaperView): TemplateResult {
  const { text, words, level } = view;
  const line = (wanted: SheetLine['name']) => lines.find((each) => each.name === wanted);
  const facts = lines.filter((each) => !WIDE_LINES.includes(each.name));
  return html`<div class="entry-head">
      <div class="who">
        ${renderHeading(
          level + 1,
          'name',
          html`<span class="place">${place}.</span>
            <bdi>${name}</bdi>${pronouns ? html` <span class="pronouns">(${pronouns})</span>` : nothing}`,
        )}
        <p class="role">${role}</p>
      </div>
      <div class="reach">
        ${line('phone') ? html`<p class="phone">${renderValues(line('phone')?.values ?? [])}</p>` : nothing}
        <ul class="ticks" role="list" aria-label=${words.ticksName}>
          ${text.ticks.map((tick) => html`<li><span class="tick-box" aria-hidden="true"></span>${tick}</li>`)}
        </ul>
      </div>
    </div>
    ${renderFacts([line('why')], 'wide')} ${renderFacts(facts, 'facts')} ${renderFacts([line('places')], 'wide')}
    ${line('unknown') ? html`<p class="unknown">${renderValues(line('unknown')?.values ?? [])}</p>` : nothing}
    ${renderFacts([line('notes')], 'wide own')}`;
}

function renderFacts(lines: readonly (SheetLine | undefined)[], name: string): TemplateResult | typeof nothing {
  const known = lines.filter((line) => line !== undefined);
  if (known.length === 0) return nothing;
  return html`<dl class=${name}>
    ${known.map(
      ({ name: fact, label, values }) =>
        html`<div class="fact ${fact}">
          <dt>${label}:</dt>
          <dd>${renderValues(values)}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderValues(values: readonly SheetValue[]): unknown[] {
  return values.map(
    ({ text, kind = 'plain', href }, index) =>
      html`${index > 0 ? ' ' : nothing}<span class=${kind}
          >${href ? html`<a href=${href} ?data-number=${href.startsWith('tel:')}>${text}</a>` : text}</span
        >`,
  );
}

function renderPart({ name, title, groups, tip }: SheetPart, { words, level }: PaperView): TemplateResult {
  return html`<section class="part ${name}">
    ${renderHeading(level + 1, 'part-title', title)}
    ${groups.map(
      (group) =>
        html`<div class="group">
          ${group.title ? html`<p class="group-title">${group.title}</p>` : nothing}
          <ul role="list">
            ${group.items.map((item) => html`<li>${withBlanks(item, words.blank)}</li>`)}
          </ul>
        </div>`,
    )}
    ${tip ? html`<p class="tip">${tip}</p>` : nothing}
  </section>`;
}

/** A `___` becomes a line for a pen, with a word in its place for who hears it. */
function withBlanks(line: string, blank: string): unknown[] {
  return line
    .split('___')
    .flatMap((part, index) =>
      index === 0 ? [part] : [html`<span class="blank"><span class="visually-hidden">${blank}</span></span>`, part],
    );
}

function renderCode(name: string, { size, path }: NonNullable<PaperView['code']>): TemplateResult {
  const side = size + 2 * QUIET_ZONE;
  return html`<svg
    class="code"
    part="code"
    role="img"
    aria-label=${name}
    viewBox="0 0 ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <rect width=${side} height=${side} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}
