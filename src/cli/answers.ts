import { parseArgs } from 'node:util';
import type { ContentLanguage } from '../content/answer.js';
import { CHOICES } from '../content/faq/choices.js';
import { answersMarkup } from './answers-markup.js';
import { EXIT_OK } from './exit-code.js';
import { GUIDE_TOPICS, guideMarkup, type GuideTopic } from './guide-markup.js';
import type { Io } from './io.js';
import { markup, type Markup } from './markup.js';
import { UsageError } from './usage-error.js';

const LANGUAGES: readonly ContentLanguage[] = ['en', 'es'];

/**
 * Prints the built-in answers as plain HTML that an editor pastes between the tags, so that who has no scripts reads them too.
 * @param args what follows `answers`
 */
export async function answers(args: readonly string[], io: Io): Promise<number> {
  const { topics, exclude, language, out } = readOptions('answers', args, CHOICES);
  const text = answersMarkup(language, { topics, exclude });
  if (!text.text.includes('<h4')) throw new UsageError('--exclude leaves no answer of --topics.');
  return write('stigma-faq', text, out, io);
}

/**
 * The same of the care guide.
 * @param args what follows `guide`
 */
export async function guide(args: readonly string[], io: Io): Promise<number> {
  const { topics, exclude, language, out } = readOptions('guide', args, GUIDE_TOPICS);
  const isLeft = (topic: GuideTopic): boolean => !exclude.includes(topic);
  const wanted = ((topics.length > 0 ? topics : GUIDE_TOPICS) as readonly GuideTopic[]).filter(isLeft);
  if (wanted.length === 0) throw new UsageError('--exclude leaves no part of --topics.');
  return write('care-guide', guideMarkup(language, wanted), out, io);
}

interface Options {
  readonly topics: readonly string[];
  readonly exclude: readonly string[];
  readonly language: ContentLanguage;
  readonly out: string | undefined;
}

function readOptions(command: string, args: readonly string[], choices: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      language: { type: 'string', default: 'en' },
      topics: { type: 'string', default: '' },
      exclude: { type: 'string', default: '' },
      out: { type: 'string', short: 'o' },
    },
  });
  if (positionals.length > 0)
    throw new UsageError(`${command} takes no "${positionals[0]}"; put several names into quotes: --topics "one two".`);
  const language = LANGUAGES.find((one) => one === values.language);
  if (!language) throw new UsageError(`No language "${values.language}"; there are ${LANGUAGES.join(' and ')}.`);
  const named = (option: 'topics' | 'exclude'): readonly string[] => {
    const names = values[option].split(/[\s,]+/).filter((name) => name !== '');
    const unknown = names.find((name) => !choices.includes(name));
    if (unknown !== undefined) throw new UsageError(`No topic "${unknown}"; there are ${choices.join(', ')}.`);
    return names;
  };
  return { topics: named('topics'), exclude: named('exclude'), language, out: values.out };
}

async function write(tag: string, content: Markup, out: string | undefined, io: Io): Promise<number> {
  const { text } =
    markup`<!-- provider-match ${io.version}: stands between the tags of ${tag}. Print it anew when you update. -->\n${content}`;
  if (out === undefined) io.out(text);
  else await io.writeText(out, `${text}\n`);
  return EXIT_OK;
}
