import type { AnswerText } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const prescribersEs: Readonly<Record<AnswerIdIn<'prescribers'>, AnswerText>> = {
  psychiatrist: {
    question: '¿Qué es un psiquiatra?',
    short:
      'Es un médico (MD o DO) que, tras la escuela de medicina, estudió salud mental unos cuatro años más. Puede dar un diagnóstico, recetar y pedir exámenes. Algunos también dan terapia.',
    searchLabel: 'Ver psiquiatras',
  },
  'psychiatric-nurse-practitioner': {
    question: '¿Qué es una enfermera especialista en psiquiatría?',
    short:
      'Es alguien de enfermería con una maestría o un doctorado y estudios en salud mental. Sus siglas suelen ser PMHNP. Da diagnósticos, receta y le da seguimiento. A veces también da terapia.',
    searchLabel: 'Ver enfermeras especialistas en psiquiatría',
  },
  'physician-assistant': {
    question: '¿Qué es un asistente médico (PA)?',
    short:
      'Es alguien con estudios de maestría en medicina y con licencia para dar diagnósticos y recetar. Algunos PA trabajan en salud mental. En inglés también se les llama “physician associate”.',
    searchLabel: 'Ver asistentes médicos',
  },
  'primary-care': {
    question: '¿Me la puede recetar mi médico de siempre?',
    short:
      'Muchas veces sí. Muchos médicos de familia y clínicas tratan la depresión y la ansiedad. Conocen su salud y a veces le ven más pronto. Si hace falta más, le pueden referir.',
    searchLabel: 'Ver atención primaria',
  },
  'prescribing-psychologist': {
    question: '¿Puede recetar un psicólogo?',
    short:
      'En casi todos los estados, no. Unos pocos lo permiten con más estudios: entre ellos, Nuevo México, Luisiana, Illinois, Iowa, Idaho, Colorado y Utah. La lista puede haber cambiado desde que escribimos esto.',
    searchLabel: 'Ver psicólogos que recetan',
  },
  'who-oversees-care': {
    question: '¿Quién está a cargo de mi medicina?',
    short:
      'Quien se la receta. Puede ser un psiquiatra, una enfermera especialista en psiquiatría, un asistente médico o su médico de siempre. Esa persona ve cómo sigue y cambia el plan junto con usted.',
  },
  'therapist-and-prescriber': {
    question: '¿Cómo trabajan juntos mi terapeuta y quien me receta?',
    short:
      'Si usted lo acepta, se cuentan lo que importa: metas, cambios, efectos y planes para su seguridad. Usted opina sobre qué se cuentan. Pídaselo a los dos.',
    searchLabel: 'Ver quién trabaja junto con terapeutas',
  },
};
