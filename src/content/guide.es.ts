import { assembleGuide } from './guide/assemble.js';
import { noticeEs } from './notice.es.js';

export const guideEs = assembleGuide({
  language: 'es',
  notice: noticeEs,
  headings: {
    compare: {
      title: 'La terapia y la medicina, lado a lado',
      intro: 'Las dos pueden ayudar. Hay quien usa una y hay quien usa las dos. En esto se distinguen.',
    },
    steps: {
      title: 'Qué esperar, paso a paso',
      intro: 'Tratarse con medicina es hablar varias veces, no ir una sola vez. Usted opina en cada paso.',
    },
    weigh: {
      title: 'Lo que pesa a favor y en contra de la medicina',
      intro: 'No hay una respuesta que sirva para todos. Estos puntos le pueden ayudar a pensar y a hablar de su caso.',
    },
    who: {
      title: 'Quién receta',
      intro: 'Todas estas personas pueden recetar. Los detalles los pone la ley de cada estado.',
    },
  },
  compare: {
    columns: { aspect: 'Qué comparar', therapy: 'Terapia', medication: 'Medicina' },
    rows: {
      goal: {
        aspect: 'Para qué',
        therapy: 'Aprender a manejar las cosas, hablar de lo que duele y cambiar lo que le frena.',
        medication: 'Aliviar síntomas como el desánimo, el miedo, el mal sueño o la falta de atención.',
      },
      who: {
        aspect: 'Quién la da',
        therapy: 'Un psicólogo, trabajador social, consejero o terapeuta de familia.',
        medication:
          'Un psiquiatra, una enfermera especialista en psiquiatría, un asistente médico o su médico de siempre. En unos pocos estados, algunos psicólogos.',
      },
      visits: {
        aspect: 'Las citas',
        therapy: 'A menudo, una vez por semana, por algo menos de una hora.',
        medication: 'La primera es larga. Luego son cortas: más seguidas al principio y menos después.',
      },
      effect: {
        aspect: 'Cuándo se nota',
        therapy: 'Poco a poco, en semanas y meses.',
        medication:
          'Depende de cuál sea. Algunas actúan el mismo día. Con un antidepresivo se suele notar algo en unas 4 semanas. El efecto pleno tarda de 4 a 8 semanas o más.',
      },
      length: {
        aspect: 'Cuánto dura',
        therapy: 'De unas semanas a un año o más. Lo deciden los dos.',
        medication: 'Poco tiempo para unos y más para otros. Se revisa a menudo.',
      },
      downsides: {
        aspect: 'Lo menos bueno',
        therapy: 'Pide tiempo y trabajo. Puede mover cosas que duelen. A veces hay mucha espera.',
        medication: 'Los efectos secundarios. Hay que ir a revisión. No se debe dejar de golpe.',
      },
      results: {
        aspect: 'Qué logra en adultos con depresión',
        therapy: 'En promedio, casi lo mismo que la medicina.',
        medication: 'En promedio, casi lo mismo que la terapia.',
      },
      afterwards: {
        aspect: 'Cuando termina',
        therapy: 'Lo que aprendió se queda con usted.',
        medication: 'Al dejarla hay más recaídas. Ayuda tener un plan con quien se la receta.',
      },
    },
    note: 'Si la depresión es de moderada a grave, las dos juntas sirven más que una sola, en promedio. Si es leve, la medicina no es el primer paso de rutina. Lo que usted prefiera cuenta.',
  },
  steps: {
    assessment: {
      title: 'Conocer su caso',
      when: 'En la primera cita, de cerca de una hora',
      text: [
        {
          p: 'Se habla de por qué viene, de su salud, de lo que ya probó, de lo que toma y de lo que espera. Puede haber un formulario o un examen de sangre. A todos les preguntan si están a salvo y si han pensado en el suicidio.',
        },
      ],
    },
    talking: {
      title: 'Hablarlo',
      when: 'En la misma cita o en la que sigue',
      text: [
        {
          p: 'Le dicen qué creen que es, y qué tan seguros están. Repasan las opciones: terapia, medicina, las dos, otros tratamientos o esperar y ver. Pregunte qué se sabe y qué no.',
        },
      ],
    },
    plan: {
      title: 'El plan',
      when: 'Cuando usted quiera',
      text: [
        { p: 'La decisión es suya. Si quiere probar una medicina, se ponen de acuerdo en:' },
        {
          ul: [
            'cuál, y por qué.',
            'qué debe cambiar, y cómo lo van a saber.',
            'en qué efectos fijarse.',
            'a quién llamar, también de noche.',
            'el día de la primera revisión.',
          ],
        },
      ],
    },
    trial: {
      title: 'La prueba',
      when: 'Las primeras semanas',
      text: [
        {
          p: 'Los efectos secundarios pueden llegar antes que el alivio. Algunas medicinas actúan el mismo día. Con los antidepresivos, se suele ver en unas 4 semanas si van a servir. Anote brevemente cómo duerme, su ánimo y qué efectos nota.',
        },
      ],
    },
    'follow-up': {
      title: 'La revisión',
      when: 'Con un antidepresivo, casi siempre en las primeras 2 semanas',
      text: [
        {
          p: 'Si tiene de 18 a 25 años o hay riesgo de suicidio, es al cumplir 1 semana. Se ve cómo se siente, qué efectos hay y si está a salvo. En niños, adolescentes y jóvenes se vigila muy de cerca el ánimo y si piensan en el suicidio, sobre todo en los primeros meses y cuando cambia la dosis. Luego las citas se espacian.',
        },
      ],
    },
    'change-or-continue': {
      title: 'Cambiar o seguir',
      when: 'A menudo tras unas 4 semanas, y luego cada cierto tiempo',
      text: [
        {
          p: 'Si ayuda, acuerdan cuánto tiempo seguir. Si no, ven juntos qué sigue. Si usted quiere dejarla, lo planea con quien se la receta y baja paso a paso.',
        },
      ],
    },
  },
  timeline: {
    title: 'Las primeras semanas con un antidepresivo',
    summary: 'Si va a servir, se suele notar algo en unas 4 semanas. Otras medicinas tienen otros tiempos.',
    stretches: {
      start: {
        label: 'Semana 1',
        title: 'Empieza',
        text: 'Pueden llegar primero los efectos secundarios. Muchos se van. Sepa a quién llamar.',
      },
      'first-check': {
        label: 'Semanas 1 a 2',
        title: 'Primera revisión',
        text: 'Suele ser en las primeras 2 semanas. Si tiene de 18 a 25 años o hay riesgo de suicidio, es al cumplir 1 semana. ¿Piensa en el suicidio? Llame ya.',
      },
      'first-changes': {
        label: 'Semanas 2 a 4',
        title: 'Primeros cambios',
        text: 'El sueño, el hambre y la energía pueden mejorar antes que el ánimo. ¿Nada hacia la semana 4? Hablen de qué sigue.',
      },
      'full-effect': {
        label: 'Semanas 4 a 8',
        title: 'Más efecto',
        text: 'El ánimo puede subir. El efecto pleno puede tardar 8 semanas o más.',
      },
      later: {
        label: 'Después',
        title: 'Seguir de cerca',
        text: 'Las citas se espacian. Se ve qué mejora, qué molesta y cuánto tiempo seguir.',
      },
    },
  },
  weigh: {
    forTitle: 'A favor',
    for: [
      'Puede aliviar lo que no le deja trabajar, dormir o estar con los suyos.',
      'A algunas personas les da espacio para trabajar en terapia.',
      'Mientras se toma, es menos probable recaer. No quiere decir que no pase.',
      'Hay alguien que está pendiente y revisa el plan con usted.',
      'Según dónde viva, puede ser más fácil de conseguir que la terapia.',
    ],
    againstTitle: 'En contra',
    against: [
      'Puede haber efectos secundarios. Nadie sabe bien cuáles le van a tocar.',
      'La primera no siempre ayuda. A veces hay que probar más de una.',
      'Para dejarla hace falta un plan. Hay gente que tiene síntomas de abstinencia.',
      'Cuesta dinero, y las citas y los exámenes quitan tiempo.',
      'Algunas se evitan en el embarazo.',
      'Puede haber quien le juzgue. Es el estigma de ellos, y aun así duele.',
    ],
    note: 'Casi siempre hay más de una opción. Puede pedir tiempo, otra opinión u otro camino. La decisión es suya.',
  },
  who: {
    psychiatrist: {
      title: 'Psiquiatra',
      training: 'Escuela de medicina y luego unos cuatro años de salud mental.',
      does: 'Da diagnósticos, receta y pide exámenes. A veces también da terapia.',
      note: 'Buena opción si el caso es complejo.',
      searchLabel: 'Ver psiquiatras',
    },
    'psychiatric-nurse-practitioner': {
      title: 'Enfermera especialista en psiquiatría',
      training: 'Enfermería y luego una maestría o un doctorado en salud mental.',
      does: 'Da diagnósticos, receta y le da seguimiento. A veces también da terapia.',
      note: 'En unos estados trabaja por su cuenta. En otros, con un médico.',
      searchLabel: 'Ver enfermeras especialistas en psiquiatría',
    },
    'physician-assistant': {
      title: 'Asistente médico',
      training: 'Una maestría en medicina general. Algunos estudian más salud mental.',
      does: 'Da diagnósticos y receta.',
      note: 'Cada estado dice cómo trabaja con un médico.',
      searchLabel: 'Ver asistentes médicos',
    },
    'primary-care': {
      title: 'Atención primaria',
      training: 'Estudios generales de medicina o de enfermería.',
      does: 'Trata a mucha gente con depresión o ansiedad, y conoce su salud.',
      note: 'Suele ser el primer paso. Le puede referir si hace falta más.',
      searchLabel: 'Ver atención primaria',
    },
    'prescribing-psychologist': {
      title: 'Psicólogo que receta',
      training: 'Un doctorado en psicología y luego otro grado y práctica con estas medicinas.',
      does: 'Da terapia y, donde la ley lo deja, receta.',
      note: 'Solo en unos pocos estados.',
      searchLabel: 'Ver psicólogos que recetan',
    },
  },
});
