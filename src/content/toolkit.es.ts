import type { ConsultToolkit } from './toolkit.js';

export const toolkitEs: ConsultToolkit = {
  language: 'es',
  title: 'Para su llamada y su primera cita',
  questions: {
    title: 'Qué preguntar',
    groups: [
      {
        id: 'fit',
        title: 'Sobre trabajar juntos',
        items: [
          '¿Ha tratado a gente con lo que yo tengo?',
          '¿Cómo decidimos juntos? ¿Y si digo que no?',
          '¿Hablaría con mi terapeuta?',
          '¿Habla español, o tiene un intérprete?',
        ],
      },
      {
        id: 'treatment',
        title: 'Sobre el tratamiento',
        items: [
          '¿Qué opciones tengo, con medicina y sin ella?',
          '¿En qué me puede ayudar, y cuándo lo sabría?',
          '¿En qué efectos me tengo que fijar?',
          '¿Qué es lo que no se sabe?',
          'Cuando llegue el momento, ¿cómo la dejamos?',
        ],
      },
      {
        id: 'practical',
        title: 'Sobre lo práctico',
        items: [
          '¿Acepta pacientes nuevos, y cuánto hay que esperar?',
          '¿Acepta mi seguro? ¿Cuánto pagaría yo?',
          '¿Cuánto duran las citas, y cada cuánto son?',
          '¿A quién llamo entre citas, de noche o en una crisis?',
          '¿Atiende por video? ¿En qué estado tengo que estar?',
        ],
      },
    ],
  },
  call: {
    title: 'Qué decir por teléfono',
    lines: [
      'Buenos días, me llamo ___. Quisiera una primera cita para hablar de medicina para mi salud mental.',
      '¿Aceptan pacientes nuevos? ¿Qué tan pronto me podrían ver?',
      'Mi seguro es ___. ¿Están hoy en su red? ¿Cuánto pagaría yo?',
      'Estoy en ___ (estado). Me gustaría ir en persona o por video.',
      'Mi terapeuta quisiera trabajar junto con ustedes. ¿Lo hacen?',
      'Si ahora no aceptan a nadie, ¿a quién más llamarían?',
    ],
  },
  voicemail: {
    title: 'Qué decir en un mensaje de voz',
    lines: [
      'Buenos días, me llamo ___ y mi número es ___.',
      'Busco una primera cita para hablar de medicina. Me encuentran mejor ___ (días y horas).',
      'Pueden dejar un mensaje en este número. O bien: por favor no dejen mensaje, yo vuelvo a llamar.',
      'Repito mi número: ___. Muchas gracias.',
    ],
    tip: 'No tiene que decir qué le pasa. Guarde los detalles para la cita.',
  },
  notes: {
    title: 'Sus notas',
    hint: 'Estas notas se quedan en esta página. No se mandan ni se guardan.',
    prompts: [
      '¿Qué ha sido lo más difícil en estos días?',
      '¿Qué le ha ayudado antes, y qué no?',
      'Todas las medicinas, hierbas y vitaminas que tomo:',
      'Lo que espero que cambie:',
      'Lo que me preocupa de la medicina:',
    ],
  },
};
