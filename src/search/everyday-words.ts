import { connectingWords, titleWords } from './connecting-words.js';

/**
 * Folded words that sentences are made of, English then Spanish, and the short forms of those who refer: they say nothing of who is
 * sought, so they are neither looked for nor bent into a word that is. Left out are words that may be a reason to seek care.
 */
const everyday =
  'appointment appointments after again ago alone already always another anymore anyone anything anyway asap away back bad because been before being bit both bring but ' +
  'call came cannot class come comes coming could day days did didnt different doesnt doing done dont down due during each easy else enough even ever ' +
  'everyone everything evening far fast few first friend friends gave gets getting go goes going gone got had hard hasnt havent heard hello ' +
  'here hey hi hopefully hour hours idk instead isnt ive job keep keeps kind knew know last late lately later left less let life little live long ' +
  'longer lot lots made make makes making many may maybe mean medical mine might mild minute mom mother dad father month months more morning most much must myself ' +
  'named never next nice night nights nite nobody nothing now often ok okay once other others own parent parents past possible prescribe prescribed prescribing pretty probably ' +
  'quick quickly rather ready really recommend recommended retired right said same saw say says school seem seems sent several severe severely she should since sit so ' +
  'somebody sometimes somewhere soon sorry start started starting stay still stop stopped such sure talk talking tell thank thanks then there these things ' +
  'think thinking those though through til till today together tomorrow tonight too tried try trying turn two until up us used usually very wait was ' +
  'wasnt watch way week weeks weekend well went were whatever while whole why wife husband wish wont worse worst wouldnt yes yesterday yet ' +
  'he hes shes son sons daughter daughters brother sister uncle aunt cousin boyfriend girlfriend bf gf fiance fiancee partner spouse roommate niece nephew ' +
  'herself himself themselves gonna wanna gotta kinda lowkey ngl tbh rn w n u r 2 4 b4 ' +
  'army navy marine corps deployment iraq afghanistan ' +
  'client clients pt pts hx dx tx sx psych referral refer referred referring caseload ' +
  'cita citas ahora algo aqui asi aun aunque bastante bien bueno cada casa cosa cosas creo cuanto da dan dar decir dentro desde despues dia dias dice digo ' +
  'donde dos durante ellos entonces entre era eran esa ese eso esos estaba estamos estan estar estas esto estos fue fui gente gracias gran grande ' +
  'gusta gustaria hace hacer hago hasta hora horas hoy igual ir le les llama llevo luego lugar mal manana mejor menos mes meses mientras misma mismo ' +
  'momento mucha muchas mucho muchos nada nadie ni ningun ninguna noche noches nos nuestra nuestro nunca otra otras otro otros parece pasa pero poco ' +
  'poder podria porque pronto pude puedo pues quisiera quiere quieren rapido recomienda saber sabe se sea sera siempre sin sino sola sus tal tambien ' +
  'tampoco tan tanto te tener tenga tengan tiempo tienen toda todas todo todos tu unas urge vamos van veces vez viene vivo voy mama papa madre padre ' +
  'esposa esposo abuela abuelo hermana hermano amiga amigo';

/** Folded words that narrow nothing, with those that join others. They count as text only inside a longer phrase or name. */
export const fillerWords: ReadonlySet<string> = new Set([...connectingWords, ...everyday.split(' '), ...titleWords]);
