import type { AnswerText } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const feelingsEs: Readonly<Record<AnswerIdIn<'feelings'>, AnswerText>> = {
  'needing-medication-weak': {
    question: '¿Soy débil si necesito medicina?',
    short:
      'No. Pedir ayuda es un acto de fuerza. En 2024, cerca de 1 de cada 5 adultos en Estados Unidos tomó medicina para su salud mental. Es una ayuda más entre otras, y usarla no dice nada malo de usted.',
  },
  'am-i-broken': {
    question: '¿Hay algo roto en mí?',
    short:
      'No. Lo que siente es real, y no es un juicio sobre usted. Son muchas las causas que se juntan para que alguien se sienta así. Y mucha gente mejora.',
  },
  'what-will-people-think': {
    question: '¿Qué va a pensar la gente de mí?',
    short:
      'Usted decide quién lo sabe. Habrá quien juzgue, y eso duele. Pero este tipo de ayuda es muy común: en 2024, cerca de 1 de cada 5 adultos en el país tomó medicina para su salud mental.',
  },
  'change-who-i-am': {
    question: '¿Voy a dejar de ser yo?',
    short:
      'La medicina busca aliviar los síntomas, no cambiar su forma de ser. Hay quien vuelve a sentirse como antes. Y hay quien siente todo apagado o plano. Si le pasa, dígalo en su cita: hay opciones.',
  },
  'is-it-forever': {
    question: '¿La voy a tomar toda la vida?',
    short:
      'Por lo general, no. Hay quien la usa poco tiempo y hay quien la usa más. Para la depresión, una guía del Reino Unido habla de 6 meses o más, y de seguir un tiempo después de sentirse bien. Luego se habla de qué sigue.',
  },
  'addiction-and-dependence': {
    question: '¿Me puede causar adicción?',
    short:
      'Depende de cuál sea. Los antidepresivos no dan ansias de tomar más, pero el cuerpo se puede acostumbrar a ellos. Otras medicinas, como algunas para dormir, para la ansiedad o para el TDAH, sí pueden causar adicción. Por eso se vigilan más.',
  },
};
