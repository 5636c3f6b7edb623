import { readTerms } from './term-list.js';

/** The ages a provider sees, in the four groups that pages ask for. */
export const ageGroups = readTerms(`
children | Children (12 and under) | Niños y niñas (12 años o menos)
en: children, child, kid, kids, my kid, for my child, toddler, toddlers, preschooler, little kids, pediatric, paediatric, school age, boys, girls
en: grade schooler, elementary school, elementary age, kindergartner, tween, little one
es: niños, niñas, niño, niña, pediátrico, infantil, niñez, infancia, nene, nena, chiquitos
es: niñito, niñita, primaria
teens | Teens (13 to 17) | Adolescentes (13 a 17 años)
en: teens, teen, teenager, teenagers, adolescent, adolescents, adolescence, youth, high schooler, my teen, my teenager, juvenile, teenage
en: middle schooler, high school, high school student, teen girl, teen boy
es: adolescentes, adolescente, jóvenes, joven, juvenil, adolecente, adolecentes
es: secundaria, preparatoria, muchacho, muchacha
adults | Adults (18 to 64) | Personas adultas (18 a 64 años)
en: adults, adult, grown up, grownup, grown ups, for adults, young adult, young adults, college student, college students, over 18, 18 and over
en: college age, grad student, university student, college kid
es: adultos, adultas, adulto, adulta, personas adultas, mayores de 18, mayores de edad, universitarios
es: universitario, universitaria
older-adults | Older adults (65 and over) | Personas mayores (65 años o más)
en: older adults, older adult, senior, seniors, senior citizen, senior citizens, geriatric, geriatrics, elderly, elder, elders, older people, over 65, 65 and over, 65 and older, late life
en: grandma, grandmother, grandpa, grandfather, aging parent, elderly parent, elderly mother, elderly father, geri, geri psych, nursing home
en: assisted living
es: personas mayores, adultos mayores, adulto mayor, tercera edad, geriátrico, ancianos, mayores de 65, abuelos
es: abuelita, abuelito, anciana, anciano
`);

/** Whole years, both ends included; an absent end is open. */
export const ageBounds: Readonly<Record<string, { readonly min: number; readonly max?: number }>> = {
  children: { min: 0, max: 12 },
  teens: { min: 13, max: 17 },
  adults: { min: 18, max: 64 },
  'older-adults': { min: 65 },
};
