import { longestPhrase } from './correct.js';
import type { Reader, Reading } from './reading.js';

const NEGATION = /^(no|not|without|except|excluding|sin|excepto)$/;
/** Negate only what is wanted, taken or given: "I don't sleep" is a complaint. */
const NEGATED_VERB = /^(dont|doesnt|wont|didnt|never|nunca)$/;
const VERB =
  /^(want|wants|wanting|need|needs|like|take|takes|taking|took|taken|use|uses|using|do|doing|on|push|pushes|pushing|prescribe|prescribes|prescribing|give|gives|try|tried|been|accept|accepts|quiero|quiere|necesito|tomo|tomar|tomando|uso|usar|acepto|acepta|aceptan|sea|sean)$/;
const SMALL = /^(the|a|any|more|to|be|just|only|my|el|la|los|las|un|una|mas|ningun|ninguna)$/;
/** "anything but telehealth", "something other than lithium", "en vez de terapia" */
const EXCEPT: readonly (readonly string[])[] =
  'anything but,anyone but,other than,instead of,rather than,en vez de,en lugar de,todo menos'
    .split(',')
    .map((words) => words.split(' '));

/**
 * "no aetna", "but not blue cross", "I don't want medication", "anything but telehealth", "bipolar -aetna": asks to leave something out, which
 * the filters cannot say. It must not be read as its opposite, so it narrows nothing and is handed back to be said. "No waitlist" and its like
 * are phrases of their own.
 */
export const readNegation: Reader = (reading, at) => {
  const { words, lexicon } = reading;
  const lead = leadOf(reading, at);
  if (lead === undefined || (lead > 0 && longestPhrase(words, at, lexicon.book) > lead)) return 0;
  const next = at + lead;
  if (next >= words.length) return 0;
  const length = longestPhrase(words, next, lexicon.book);
  // "No duermo" is a complaint, and "duermo" is only near what it may mean.
  if (length === 0 || reading.isCorrected(next, length)) return 0;
  reading.negated.push(reading.typed(next, length));
  return next + length - at;
};

/** How many words say that what follows is not wanted; undefined where none do, 0 where it is struck out by a hyphen before it. */
function leadOf(reading: Reading, at: number): number | undefined {
  if (reading.isStruck(at)) return 0;
  const except = EXCEPT.find((words) => words.every((each, i) => reading.word(at + i) === each));
  if (except) return smallWordsEnd(reading, at + except.length) - at;
  const word = reading.word(at);
  if (NEGATION.test(word)) return smallWordsEnd(reading, at + 1) - at;
  if (!NEGATED_VERB.test(word)) return undefined;
  const end = smallWordsEnd(reading, at + 1);
  for (let i = at + 1; i < end; i++) if (VERB.test(reading.word(i))) return end - at;
  return undefined;
}

function smallWordsEnd(reading: Reading, from: number): number {
  let end = from;
  while (VERB.test(reading.word(end)) || SMALL.test(reading.word(end))) end++;
  return end;
}
