import type { AnswerText } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const medicationEs: Readonly<Record<AnswerIdIn<'medication'>, AnswerText>> = {
  'what-it-helps-with': {
    question: '¿Para qué sirven estas medicinas?',
    short:
      'Pueden aliviar los síntomas de muchos trastornos, desde la depresión y la ansiedad hasta el TDAH. No le ayudan a todo el mundo. Cuánto ayudan cambia según la persona.',
  },
  'how-it-works': {
    question: '¿Cómo actúan estas medicinas? ¿Es un desequilibrio químico?',
    short:
      'Actúan en las señales que se mandan las células del cerebro, y eso puede aliviar los síntomas. No se ha probado que un solo desequilibrio cause la depresión. Aún no se sabe del todo cómo ayudan.',
  },
  'how-soon': {
    question: '¿Cuánto tarda en hacer efecto?',
    short:
      'Depende de cuál sea. Algunas, para el TDAH, el sueño o la ansiedad, actúan el mismo día. Si un antidepresivo va a servir, se suele notar algo en unas 4 semanas. El efecto pleno puede tardar de 4 a 8 semanas o más.',
  },
  'side-effects': {
    question: '¿Y los efectos secundarios?',
    short:
      'Casi todas tienen alguno. Muchos son leves y se van en las primeras semanas. Otros se quedan, y unos pocos son serios. Pregunte qué puede pasar, en qué fijarse y a quién llamar.',
  },
  'boxed-warning': {
    question: '¿Qué es el recuadro de advertencia de los antidepresivos?',
    short:
      'Es el aviso más fuerte de la FDA. En algunos niños, adolescentes y jóvenes, estas medicinas suben el riesgo de pensar en el suicidio en los primeros meses o cuando cambia la dosis. Hay que estar muy pendientes. Llame a quien receta o al 988.',
  },
  'stopping-safely': {
    question: '¿Cómo se deja de forma segura?',
    short:
      'Junto con quien se la receta, y no de golpe. Hay gente que tiene síntomas de abstinencia. Bajar paso a paso, a un ritmo que le vaya bien, los hace menos probables.',
    searchLabel: 'Ver quién ayuda a dejarla de forma segura',
  },
  'pregnancy-breastfeeding': {
    question: '¿Y si estoy embarazada, doy pecho o quiero un bebé?',
    short:
      'No la deje de golpe. Llame a quien se la receta y a quien cuida su embarazo. Quedarse sin tratamiento también tiene riesgos. Pida a alguien que sepa de salud mental perinatal.',
    searchLabel: 'Ver quién tiene experiencia perinatal',
  },
  'therapy-or-medication': {
    question: '¿Necesito terapia, medicina o las dos?',
    short:
      'Casi siempre hay más de una buena opción. Para adultos con depresión, las dos sirven más o menos igual, en promedio. Si es de moderada a grave, juntas sirven más, en promedio. Lo que usted prefiera cuenta.',
    searchLabel: 'Ver quién trabaja junto con terapeutas',
  },
  relapse: {
    question: '¿La medicina evita una recaída?',
    short:
      'Baja el riesgo, pero no a cero. En un estudio del Reino Unido, 39 de cada 100 recayeron en un año con la medicina. De los que la dejaron, recayeron 56 de cada 100.',
  },
  'other-options': {
    question: '¿Y si no me ayuda, o si no la quiero?',
    short:
      'Hay otros caminos. Puede probar la terapia u otra medicina. A algunas personas les sirve la EMT, la TEC o la esketamina. Decir “por ahora no” también se vale.',
    searchLabel: 'Ver quién ofrece EMT, TEC o esketamina',
  },
};
