import type { AnswerText } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const findingEs: Readonly<Record<AnswerIdIn<'finding'>, AnswerText>> = {
  'ask-for-a-referral': {
    question: '¿Cómo pido que me refieran a alguien?',
    short:
      'Pregunte a su terapeuta o a su médico: “¿A quién mandaría a un amigo suyo?”. Pida dos o tres nombres. Si no tiene a ninguno de los dos, su seguro o una clínica de la zona le pueden ayudar.',
  },
  'why-several-consults': {
    question: '¿Por qué pedir más de una consulta?',
    short:
      'Porque importa sentirse a gusto, y las listas suelen tener datos viejos. Si llama a dos o tres, quizá le vean antes y podrá elegir. Cancele las que no use.',
    searchLabel: 'Ver quién acepta pacientes nuevos',
  },
  'questions-to-ask': {
    question: '¿Qué pregunto en la primera llamada o consulta?',
    short:
      'Pregunte qué casos ha tratado, cómo trabaja, cuánto cuesta y qué pasa en una crisis. Con cinco preguntas basta. Anótelas y llévelas.',
  },
  'what-fit-means': {
    question: '¿Qué es sentirse a gusto con alguien, y en qué ayuda?',
    short:
      'Es sentir calma, respeto y que le escuchan. Y sí importa. En estudios con gente que toma medicina, a quienes se llevaban mejor con quien receta también les solía ir mejor.',
  },
  'first-visit': {
    question: '¿Cómo es la primera cita?',
    short:
      'Es sobre todo hablar, muchas veces cerca de una hora. Se repasa qué le pasa, cómo está su salud y qué quiere lograr. No tiene que decidir ese día si toma algo.',
    searchLabel: 'Ver quién ofrece una primera evaluación',
  },
  'cost-and-plans': {
    question: '¿Cuánto cuesta, y lo paga mi seguro?',
    short:
      'Pregunte antes de hacer la cita. Si tiene seguro, pregunte cuánto paga usted con esa persona y por ese tipo de cita. Si paga por su cuenta, puede tener un estimado por escrito.',
  },
  'telehealth-across-states': {
    question: '¿Puedo ver por video a alguien de otro estado?',
    short:
      'En general, quien receta debe tener permiso en el estado donde está usted durante la cita. Pregunte antes de hacerla, y otra vez si viaja o se muda.',
    searchLabel: 'Ver quién atiende por video',
  },
  'need-help-now': {
    question: '¿Y si no puedo esperar?',
    short:
      'Si una vida corre peligro, llame al 911 o vaya a la sala de emergencias más cercana. Para hablar con alguien ya, llame al 988, mande un texto al 988 o use el chat de 988lifeline.org. Es gratis, de día y de noche.',
  },
};
