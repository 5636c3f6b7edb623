import { fold } from './fold.js';

/** Conditions whose name may be a call for help of the very person who types it. Ids of {@link conditions}. */
export const CRISIS_CONDITIONS: ReadonlySet<string> = new Set(['suicidal-thoughts', 'self-harm']);

const CLOSE_ONES =
  'kids?|child|children|baby|son|daughter|wife|husband|partner|boyfriend|girlfriend|ex|mom|mother|dad|father|brother|sister|family';
const PILLS =
  'pills?|meds|tablets?|capsules?|tylenol|advil|ibuprofen|aspirin|acetaminophen|benadryl|xanax|ativan|klonopin|ambien';
const PASTILLAS = 'pastillas?|pildoras?|tabletas?|capsulas?|paracetamol|ibuprofeno|tylenol|xanax|clonazepam';

/**
 * What people write who think of dying, of hurting themselves or somebody else, who are being hurt, or have taken too much, in the folded
 * form (`don't` is `dont`, `daño` is `dano`), each from the beginning of a word. One that shows too often costs a strip of the page; one that
 * is missing may cost a life.
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
  `(took|taken|swallowed) (too many|too much (of )?((my|the|her|his) )?(medication|medicine|insulin|${PILLS})|(a |the )?(whole |entire )?(bottle|handful)|a bunch of (${PILLS})|all (of )?(my|the|her|his|their)( \\w+)? (${PILLS})|[1-9]\\d+ (${PILLS}))\\b`,
  `(tome|tomo|tomado|trague|trago|tragado) (muchas|demasiad[oa]s?|un (frasco|bote|monton)|tod[oa]s (las|mis|sus)( \\w+)?|[1-9]\\d+) (de )?(${PASTILLAS})\\b`,
  `(drank|drunk|swallowed) (bleach|poison)|poisoned my ?self|tome (cloro|veneno)`,
  `(hurt(ing)?|kill(ing)?|harm(ing)?|stab(bing)?|shoot(ing)?|strangl(e|ing)|chok(e|ing)) (someone|somebody|people|him|her|them|(my|his|her|the) (${CLOSE_ONES}))\\b`,
  '(hacer(le)? dano|lastimar|matar) a (alguien|otros?|mi|mis|su|sus)\\b|(matarlo|matarla|lastimarlo|lastimarla)\\b',
  `(he|she|they|who|${CLOSE_ONES}) (keeps? |is |was )?(hits?|hitting|beats?|beating|beat|chokes?|choked|choking|strangles?|strangled|hurts|hurting) me\\b`,
  '(going|wants|threatens|threatened|trying|tried) to (kill|hurt) me\\b|me (pega|golpea|quiere matar|va a matar|amenaza)\\b',
  '(my )?chest (hurts|pains?)\\b|pain in my chest|(dolor (en el|de)|me duele el) pecho',
];

const phrases = new RegExp(CRISIS_PHRASES.map((phrase) => `\\b(?:${phrase})`).join('|'));

/**
 * Whether a text, English or Spanish, speaks of danger to life: dying by one's own hand, hurting oneself or another, being hurt, too much of a
 * medicine taken, a pain in the chest. Never throws.
 */
export function speaksOfCrisis(text: string): boolean {
  return phrases.test(fold(text));
}
