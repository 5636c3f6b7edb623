import type { ContentLanguage } from '../content/answer.js';
import { guideEn } from '../content/guide.en.js';
import { guideEs } from '../content/guide.es.js';
import type { Compare, Guide, Reviewed, Steps, Weigh, Who } from '../content/guide.js';
import { toolkitEn } from '../content/toolkit.en.js';
import { toolkitEs } from '../content/toolkit.es.js';
import type { ConsultToolkit } from '../content/toolkit.js';
import { formatFor } from '../i18n/format.js';
import { guide as wordsEn } from '../i18n/guide/en.js';
import { guide as wordsEs } from '../i18n/guide/es.js';
import { markup, type Markup } from './markup.js';
import { blocksMarkup, listMarkup, sourcesMarkup } from './reviewed-markup.js';

const EDITIONS = {
  en: { guide: guideEn, toolkit: toolkitEn, words: wordsEn },
  es: { guide: guideEs, toolkit: toolkitEs, words: wordsEs },
} as const;

export const GUIDE_TOPICS = ['compare', 'steps', 'weigh', 'who', 'toolkit'] as const;
export type GuideTopic = (typeof GUIDE_TOPICS)[number];

/** The care guide as plain HTML, to stand between the tags of `<care-guide>` for who has no scripts. */
export function guideMarkup(language: ContentLanguage, topics: readonly GuideTopic[]): Markup {
  const { guide, toolkit, words } = EDITIONS[language];
  const format = formatFor(language);
  const basis = ({ sources, reviewedOn }: Reviewed): Markup =>
    markup`${sourcesMarkup(words.sources, sources)}\n<p><small>${words.reviewed(format.day(reviewedOn))}</small></p>`;
  const part = (topic: GuideTopic): Markup =>
    topic === 'toolkit'
      ? toolkitMarkup(toolkit)
      : markup`<h2>${guide[topic].title}</h2>\n<p>${guide[topic].intro}</p>\n${bodyMarkup(guide, topic)}\n${basis(guide[topic])}`;
  const { general, notSignedOff } = guide.notice;
  return markup`<div lang="${language}">\n<p>${general} ${notSignedOff}</p>\n${topics.map(part)}\n</div>`;
}

function bodyMarkup(guide: Guide, topic: Exclude<GuideTopic, 'toolkit'>): Markup {
  switch (topic) {
    case 'compare':
      return compareMarkup(guide.compare);
    case 'steps':
      return stepsMarkup(guide.steps);
    case 'weigh':
      return weighMarkup(guide.weigh);
    case 'who':
      return whoMarkup(guide.who);
  }
}

/** Row below row: a table of three columns that nobody has styled is wider than a phone. */
function compareMarkup({ columns, rows, note }: Compare): Markup {
  return markup`${rows.map(
    ({ aspect, therapy, medication }) =>
      markup`<h3>${aspect}</h3>
<ul>
<li><strong>${columns.therapy}:</strong> ${therapy}</li>
<li><strong>${columns.medication}:</strong> ${medication}</li>
</ul>`,
  )}
<p>${note}</p>`;
}

function stepsMarkup({ steps, timeline }: Steps): Markup {
  return markup`<ol>
${steps.map(
  ({ title, when, text }) => markup`<li>\n<h3>${title}</h3>\n<p><strong>${when}</strong></p>\n${blocksMarkup(text)}\n</li>`,
)}
</ol>
<h3>${timeline.title}</h3>
<ol>
${timeline.stretches.map(({ label, title, text }) => markup`<li><strong>${label}: ${title}.</strong> ${text}</li>`)}
</ol>`;
}

function weighMarkup(weigh: Weigh): Markup {
  return markup`<h3>${weigh.forTitle}</h3>
${listMarkup(weigh.for)}
<h3>${weigh.againstTitle}</h3>
${listMarkup(weigh.against)}
<p>${weigh.note}</p>`;
}

function whoMarkup({ kinds }: Who): Markup {
  return markup`${kinds.map(
    ({ title, letters, training, does, note }) => markup`<h3>${title} (${letters})</h3>\n<p>${training} ${does} ${note}</p>`,
  )}`;
}

function toolkitMarkup({ title, questions, call, voicemail }: ConsultToolkit): Markup {
  return markup`<h2>${title}</h2>
<h3>${questions.title}</h3>
${questions.groups.map((group) => markup`<h4>${group.title}</h4>\n${listMarkup(group.items)}`)}
<h3>${call.title}</h3>
${listMarkup(call.lines)}
<h3>${voicemail.title}</h3>
${listMarkup(voicemail.lines)}
<p>${voicemail.tip}</p>`;
}
