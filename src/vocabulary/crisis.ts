import { fold } from './fold.js';

/** Conditions whose name may be a call for help of the very person who types it. Ids of {@link conditions}. */
export const CRISIS_CONDITIONS: ReadonlySet<string> = new Set(['suicidal-thoughts', 'self-harm']);

/**
 * What people write who think of dying or of hurting themselves, in the folded form (`don't` is `dont`, `daño` is `dano`), each from
 * the beginning of a word. One that shows too often costs a strip of the page; one that is missing may cost a life.
 */
const CRISIS_PHRASES: readonly string[] = [
  'suicid|sucid(e|al)|suicde|suiside|suisid|sucied|suecide',
  '(kill(ing)?|hurt(ing)?|harm(ing)?|cut(ting)?|hang(ing)?|shoot(ing)?) my ?self|(?<!\\d )kms\\b|unalive|overdos|sobredosis',
  'self ?harm|self ?injur',
  '(want|wanna|wish|need|ready|going|like|hope|would rather)( i could| i would| to| 2)? die\\b',
  '(want to be|wanna be|wish i (was|were)|rather be|better off) dead\\b|better off without me',
  '(end(ing)?|finish) (it all|my life|this life|myself)|(take|taking) my (own )?life',
  '(dont|do not|not|no longer) (want|wanna)( to)? (live|exist|wake up|be alive|be here anymore|go on)|(dont|do not) wanna (live|exist)',
  '(no|any) reason to live|nothing to live for|tired of (living|being alive)|cant go on',
  '(quiero|quisiera|deseo|voy a|prefiero|ganas de|gustaria) (morir|morirme|matarme|desaparecer)\\b|me quiero (morir|matar)\\b|me voy a matar\\b',
  '(quiero|quisiera|prefiero|mejor) estar muert|ojala (me muera|estuviera muert)|matarme\\b|ahorcarme\\b',
  '(quitarme|quitar mi|me quito) ?(la )?vida|(acabar|terminar) con (todo|mi vida)',
  'no quiero (vivir|seguir|existir|despertar|estar viv)|(sin|no tengo) ganas de vivir|cansad[oa] de vivir|no puedo mas',
  'autolesi|hacerme dano|me hago dano|lastimarme\\b|cortarme\\b|me corto\\b',
];

const phrases = new RegExp(CRISIS_PHRASES.map((phrase) => `\\b(?:${phrase})`).join('|'));

/** Whether a text, English or Spanish, speaks of dying by one's own hand or of hurting oneself. Never throws. */
export function speaksOfCrisis(text: string): boolean {
  return phrases.test(fold(text));
}
