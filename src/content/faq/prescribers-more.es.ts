import type { Block } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const prescribersMoreEs: Readonly<Record<AnswerIdIn<'prescribers'>, readonly Block[]>> = {
  psychiatrist: [
    {
      p: 'Tanto estudio ayuda más cuando el caso es complejo. Por ejemplo, si hay más de un trastorno, otros problemas de salud o si lo que se ha hecho no ha bastado.',
    },
    {
      p: 'Hoy muchos se dedican sobre todo a las citas de medicina. Si quiere que la misma persona le dé terapia, pregunte al llamar.',
    },
    {
      p: 'Algunos saben más de un grupo: niños y adolescentes, gente mayor, el embarazo o el trastorno por uso de sustancias.',
    },
  ],
  'psychiatric-nurse-practitioner': [
    {
      p: 'En algunos estados trabajan por su cuenta. En otros, la ley pide un acuerdo con un médico o que un médico supervise. Para las medicinas con control especial puede haber más reglas.',
    },
    { p: 'Puede preguntar con toda confianza:' },
    {
      ul: [
        '¿Hace cuánto trabaja en salud mental?',
        '¿Ha tratado a gente con lo que yo tengo?',
        '¿A quién le pide consejo en un caso difícil?',
      ],
    },
  ],
  'physician-assistant': [
    {
      p: 'Primero estudian medicina general. La salud mental la aprenden en el trabajo o en otros cursos. Algunos tienen un certificado en psiquiatría.',
    },
    {
      p: 'La ley de cada estado dice cómo trabajan con un médico. Usted puede preguntar quién es y cuándo le consultan.',
    },
  ],
  'primary-care': [
    {
      p: 'Es un buen primer paso si no sabe bien qué le pasa. Ahí pueden ver si hay otra causa, como la tiroides, el mal dormir o el efecto de otra medicina.',
    },
    { p: 'Puede pedir un especialista cuando:' },
    {
      ul: [
        'no queda claro qué tiene.',
        'lo que se ha hecho no ha bastado.',
        'se piensa en un trastorno bipolar o en psicosis.',
        'toma medicina y está embarazada o quiere estarlo.',
      ],
    },
    {
      p: 'En algunas clínicas, el médico y un equipo de salud mental trabajan lado a lado. En inglés se llama “collaborative care”.',
    },
  ],
  'prescribing-psychologist': [
    {
      p: 'La mayoría da terapia y hace pruebas. No recetan, pero pueden trabajar muy cerca de alguien que sí lo hace.',
    },
    {
      p: 'Los que recetan estudiaron un grado más sobre estas medicinas y practicaron con supervisión. Qué pueden recetar, y a quién, lo dice la ley del estado.',
    },
    {
      p: 'Las leyes cambian. La junta de psicología de su estado le puede decir quién tiene licencia para recetar.',
    },
  ],
  'who-oversees-care': [
    {
      p: 'Conviene que una sola persona lleve la lista completa. Si le recetan dos, cuéntele a cada una de la otra.',
    },
    { p: 'Señales de que está en buenas manos:' },
    {
      ul: [
        'Sabe cuándo es la próxima revisión.',
        'Sabe a quién llamar entre citas y de noche.',
        'Le piden exámenes de sangre u otros si su medicina los requiere.',
        'Le preguntan qué ha mejorado, qué molesta y qué quiere usted.',
      ],
    },
    {
      p: 'Un terapeuta que no receta no puede manejar su medicina. Pero le ve seguido y puede notar antes un cambio. En la farmacia pueden revisar si dos medicinas chocan.',
    },
  ],
  'therapist-and-prescriber': [
    {
      p: 'Casi siempre le piden firmar un permiso para compartir información (en inglés, “release of information”). Dice quién habla con quién, de qué y hasta cuándo. Usted puede ponerle límites o quitarlo.',
    },
    {
      p: 'La ley federal deja que quienes le tratan se cuenten algunas cosas sin ese permiso. La ley del estado puede pedir más. Las notas privadas de terapia y los datos de un programa por uso de sustancias tienen sus propias reglas.',
    },
    { p: 'Es útil que se cuenten:' },
    {
      ul: [
        'en qué está trabajando usted.',
        'una medicina nueva o un cambio de dosis.',
        'los efectos y las señales de que algo va peor.',
        'a quién llamar en una crisis.',
      ],
    },
    { p: 'No todos los que recetan lo hacen. Pregunte antes de hacer la cita.' },
  ],
};
