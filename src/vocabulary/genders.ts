import { readTerms } from './term-list.js';

/** The gender a provider gives for themselves. */
export const genders = readTerms(`
female | Woman | Mujer
en: female, woman, women, woman provider, woman doctor, female provider, female doctor, lady doctor
es: femenino, mujeres, doctora, femenina
male | Man | Hombre
en: male, men, male provider, male doctor, man doctor
es: masculino, hombres, varón, masculina
nonbinary | Nonbinary | No binario o no binaria
en: non binary, enby, genderqueer, gender queer, gender nonconforming, gender fluid
es: no binario, no binaria, no binarie, género no binario, género fluido
`);
