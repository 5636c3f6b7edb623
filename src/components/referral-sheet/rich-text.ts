import type { SheetLine, SheetValue } from '../../i18n/referral/sheet-lines.js';
import type { SheetPart, SheetText } from './sheet-text.js';

/** The sheet as HTML for the clipboard: headings, paragraphs, lists and links, and no styles, so that it takes on those of a letter or a chart. */
export function richText(sheet: SheetText): string {
  const page = document.implementation.createHTMLDocument('');
  const { body } = page;
  body.lang = sheet.locale;
  const { practice, phone, day, title, intro, crisis, entries, gone, ticks, parts, link } = sheet;

  const head = [practice, phone?.text, day].filter((text) => text !== undefined);
  body.append(
    element(
      page,
      'p',
      head.flatMap((text, index) => (index === 0 ? [text] : [page.createElement('br'), text])),
    ),
  );
  body.append(element(page, 'h2', [title]), element(page, 'p', [intro]), element(page, 'p', [element(page, 'strong', [crisis])]));
  for (const [index, { name, pronouns, role, lines }] of entries.entries()) {
    body.append(element(page, 'h3', [`${index + 1}. ${name}${pronouns ? ` (${pronouns})` : ''}`]), element(page, 'p', [role]));
    body.append(
      element(
        page,
        'ul',
        lines.map((line) => richLine(page, line)),
      ),
    );
    body.append(element(page, 'p', [ticks.map((tick) => `☐ ${tick}`).join('   ')]));
  }
  if (gone) body.append(element(page, 'p', [gone]));
  for (const part of parts) body.append(...richPart(page, part));
  if (link) body.append(element(page, 'p', [`${link.label}: `, anchor(page, link.href, link.href)]));
  return new XMLSerializer().serializeToString(body);
}

function richLine(page: Document, { label, values }: SheetLine): HTMLElement {
  return element(page, 'li', [
    ...(label ? [element(page, 'strong', [`${label}:`]), ' '] : []),
    ...values.flatMap((value, index) => [...(index > 0 ? [gap(page, value)] : []), richValue(page, value)]),
  ]);
}

function gap(page: Document, { kind }: SheetValue): Node | string {
  return kind === 'block' || kind === 'map' ? page.createElement('br') : ' ';
}

function richValue(page: Document, { text, href }: SheetValue): Node | string {
  return href ? anchor(page, href, text) : text;
}

function richPart(page: Document, { title, groups, tip }: SheetPart): HTMLElement[] {
  return [
    element(page, 'h3', [title]),
    ...groups.flatMap((group) => [
      ...(group.title ? [element(page, 'p', [element(page, 'strong', [group.title])])] : []),
      element(
        page,
        'ul',
        group.items.map((item) => element(page, 'li', [item])),
      ),
    ]),
    ...(tip ? [element(page, 'p', [tip])] : []),
  ];
}

function anchor(page: Document, href: string, text: string): HTMLElement {
  const link = page.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function element(page: Document, tag: string, content: readonly (Node | string)[]): HTMLElement {
  const made = page.createElement(tag);
  made.append(...content);
  return made;
}
