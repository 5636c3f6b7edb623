import type { AnswerEntry, ContentLanguage, Faq, FaqMore } from '../content/answer.js';
import { isChosen, type Choice } from '../content/faq/choices.js';
import { faqEn } from '../content/faq.en.js';
import { faqEs } from '../content/faq.es.js';
import { faqMoreEn } from '../content/faq-more.en.js';
import { faqMoreEs } from '../content/faq-more.es.js';
import { crisis as crisisEn } from '../i18n/crisis/en.js';
import { crisis as crisisEs } from '../i18n/crisis/es.js';
import type { CrisisMessages } from '../i18n/crisis/messages.js';
import { faq as wordsEn } from '../i18n/faq/en.js';
import { faq as wordsEs } from '../i18n/faq/es.js';
import type { FaqMessages } from '../i18n/faq/messages.js';
import { formatFor, type Format } from '../i18n/format.js';
import { markup, NOTHING, type Markup } from './markup.js';
import { blocksMarkup, sourcesMarkup } from './reviewed-markup.js';

interface Edition {
  readonly faq: Faq;
  readonly more: FaqMore;
  readonly words: FaqMessages;
  readonly crisis: CrisisMessages;
}

const EDITIONS: Readonly<Record<ContentLanguage, Edition>> = {
  en: { faq: faqEn, more: faqMoreEn, words: wordsEn, crisis: crisisEn },
  es: { faq: faqEs, more: faqMoreEs, words: wordsEs, crisis: crisisEs },
};

interface Page extends Edition {
  readonly format: Format;
  readonly entries: readonly AnswerEntry[];
}

/**
 * The built-in answers as plain HTML, to stand between the tags of `<stigma-faq>` for who has no scripts. The slot tells the element
 * that they are no words of the practice. Ids are those of the links to an answer, `#pm-faq-<id>`, so that these work as well.
 */
export function answersMarkup(language: ContentLanguage, choice: Choice): Markup {
  const edition = EDITIONS[language];
  const entries = edition.faq.entries.filter((entry) => isChosen(entry, choice));
  const page: Page = { ...edition, format: formatFor(language), entries };
  const { notice, groups } = edition.faq;
  return markup`<div slot="without-script" lang="${language}">
<h2>${edition.words.title}</h2>
<p>${notice.general} ${notice.notSignedOff}</p>
${groups.map(({ id, title }) =>
  groupMarkup(
    page,
    title,
    entries.filter(({ group }) => group === id),
  ),
)}
</div>`;
}

function groupMarkup(page: Page, title: string, entries: readonly AnswerEntry[]): Markup {
  if (entries.length === 0) return NOTHING;
  return markup`<h3>${title}</h3>\n${entries.map((entry) => entryMarkup(page, entry))}`;
}

function entryMarkup(page: Page, entry: AnswerEntry): Markup {
  const { words, format, more } = page;
  const { id, question, short, reviewedOn, jurisdiction } = entry;
  const detail = more[id];
  return markup`${[
    markup`<h4 id="pm-faq-${id}">${question}</h4>`,
    markup`<p>${short}</p>`,
    entry.crisis ? crisisMarkup(page.crisis) : NOTHING,
    ...blocksMarkup(detail?.more ?? []),
    detail ? sourcesMarkup(words.sources, detail.sources) : NOTHING,
    markup`<p><small>${words.reviewed(format.day(reviewedOn))} ${words.jurisdiction[jurisdiction]}</small></p>`,
    relatedMarkup(page, entry),
  ]}`;
}

function crisisMarkup(words: CrisisMessages): Markup {
  return markup`<p>${words.lead} <a href="tel:988">${words.call('988')}</a> · <a href="sms:988">${words.sendText('988')}</a><br>
${words.danger} <a href="tel:911">${words.callEmergency('911')}</a></p>`;
}

function relatedMarkup({ words, entries }: Page, { related }: AnswerEntry): Markup {
  const others = entries.filter(({ id }) => related?.includes(id));
  if (others.length === 0) return NOTHING;
  return markup`<p>${words.related}:</p>\n<ul>\n${others.map(
    ({ id, question }) => markup`<li><a href="#pm-faq-${id}">${question}</a></li>`,
  )}\n</ul>`;
}
