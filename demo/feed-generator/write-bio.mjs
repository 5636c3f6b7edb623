import { closings, focusSentences, formerWork, languageSentences, openings, practicalSentences } from './bio-sentences.mjs';
import { otherPlaces } from './places.mjs';

const FEWEST_WORDS = 30;
const MOST_WORDS = 60;

function countWords(text) {
  let words = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** @returns {string} 30 to 60 words */
export function writeBio(random, specialty, languages) {
  const sentences = [
    fill(random, random.pick(openings)),
    random.pick(focusSentences[specialty]),
    random.pick(practicalSentences),
  ];
  let words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  if (words > MOST_WORDS) words -= countWords(sentences.pop());
  const spoken = languages.find((language) => languageSentences[language]);
  const extra = [spoken && random.pick(languageSentences[spoken]), random.pick(closings)];
  for (const sentence of extra) {
    const more = sentence ? countWords(sentence) : 0;
    if (more === 0 || words + more > MOST_WORDS) continue;
    sentences.push(sentence);
    words += more;
  }
  if (words < FEWEST_WORDS) sentences.push(practicalSentences.find((sentence) => !sentences.includes(sentence)));
  return sentences.join(' ');
}

function fill(random, sentence) {
  return sentence
    .replace('{years}', () => String(random.between(4, 32)))
    .replace('{minutes}', () => random.pick(['60', '75', '90']))
    .replace('{town}', () => random.pick(otherPlaces).city)
    .replace('{before}', () => random.pick(formerWork));
}
