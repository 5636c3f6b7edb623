import { fold } from './fold.js';

/** What a label for a condition or a service says around the thing itself. */
const GENERIC_ENDING = / (use disorder|disorders?|problems|therapy|treatment|mental health)$/;
const GENERIC_BEGINNING =
  /^(trastornos?|problemas|dificultades|terapia|tratamiento|salud mental)( (de la|de los|de|del|por consumo de|por|en el|con))? /;

/**
 * The phrases that a label holds, folded, the whole label first: "Alcohol use disorder" also means "alcohol", "Obsessive-compulsive
 * disorder (OCD)" also "obsessive compulsive" and "ocd", "Grief and loss" also "grief" and "loss". This keeps the word lists short.
 *
 * @param split take generic words and "and" apart too; else only what stands in brackets
 */
export function labelPhrases(label: string, split: boolean): readonly string[] {
  const [, before, inside] = /^(.+) \((.+)\)$/.exec(label) ?? [];
  const parts = before && inside ? [before, inside] : [label];
  const phrases = new Set([label, ...parts].map(fold));
  if (split) {
    for (const part of parts.flatMap((text) => [text, ...text.split(/ (?:and|y|e) /)]).map(fold)) {
      phrases.add(part).add(part.replace(GENERIC_ENDING, '').replace(GENERIC_BEGINNING, ''));
    }
  }
  return [...phrases];
}
