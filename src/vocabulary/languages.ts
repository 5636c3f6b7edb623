import { readTerms } from './term-list.js';

/**
 * Languages a visit can be held in, by BCP 47 tag. Mandarin is `zh`, to which CLDR canonicalizes `cmn`.
 * Labels of other tags come from Intl.DisplayNames.
 */
export const languages = readTerms(`
en | English | Inglés
en: english speaking
es: habla inglés
es | Spanish | Español
en: spanish speaking, castilian, spanish speaker, speaks spanish, bilingual spanish, espaniol
es: castellano, habla hispana, en español, habla español, hispanohablante
ase | American Sign Language | Lengua de señas americana
en: asl, sign language, signing, deaf
es: lenguaje de señas, lengua de señas, lenguaje de signos, señas, sordos
zh | Mandarin Chinese | Chino mandarín
en: chinese, mandarin, putonghua, mandrin, cmn, simplified chinese
es: chino, mandarín
yue | Cantonese | Cantonés
vi | Vietnamese | Vietnamita
en: viet, vietnamise
tl | Tagalog (Filipino) | Tagalo (filipino)
en: tagalog, filipino, pilipino, fil, philippine
es: tagalo, filipino
ko | Korean | Coreano
ja | Japanese | Japonés
ru | Russian | Ruso
uk | Ukrainian | Ucraniano
pl | Polish | Polaco
ar | Arabic | Árabe
en: arab
fa | Persian (Farsi) | Persa (farsi)
en: persian, farsi, dari, parsi
es: persa, farsi, iraní
he | Hebrew | Hebreo
yi | Yiddish | Yidis
hi | Hindi
ur | Urdu
pa | Punjabi | Panyabí
en: panjabi
es: punyabí
bn | Bengali | Bengalí
en: bangla
gu | Gujarati | Guyaratí
ta | Tamil
te | Telugu
ml | Malayalam
mr | Marathi | Maratí
ne | Nepali | Nepalí
fr | French | Francés
ht | Haitian Creole | Criollo haitiano
en: creole, kreyol, haitian, kreyol ayisyen
es: haitiano, creole haitiano
pt | Portuguese | Portugués
en: brazilian portuguese, brazilian, portugese
es: brasileño
it | Italian | Italiano
de | German | Alemán
el | Greek | Griego
hy | Armenian | Armenio
tr | Turkish | Turco
ro | Romanian | Rumano
sr | Serbian | Serbio
hr | Croatian | Croata
sq | Albanian | Albanés
so | Somali | Somalí
am | Amharic | Amárico
en: ethiopian
ti | Tigrinya | Tigriña
sw | Swahili | Suajili
yo | Yoruba
ig | Igbo
hmn | Hmong
km | Khmer | Jemer
en: cambodian
es: camboyano
lo | Lao
en: laotian
es: laosiano
th | Thai | Tailandés
id | Indonesian | Indonesio
nv | Navajo
`);
