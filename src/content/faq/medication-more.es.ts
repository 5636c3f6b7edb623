import type { Block } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const medicationMoreEs: Readonly<Record<AnswerIdIn<'medication'>, readonly Block[]>> = {
  'what-it-helps-with': [
    { p: 'Entre ellos están:' },
    {
      ul: [
        'la depresión',
        'la ansiedad y el pánico',
        'el trastorno obsesivo compulsivo (TOC)',
        'el estrés postraumático (TEPT)',
        'el TDAH',
        'el trastorno bipolar',
        'la esquizofrenia y el trastorno esquizoafectivo',
      ],
    },
    {
      p: 'En algunos casos, como el trastorno bipolar o la esquizofrenia, la medicina es una parte central. En otros, como la depresión leve, no es el primer paso de rutina.',
    },
    {
      p: 'La medicina puede aliviar síntomas. No devuelve un trabajo, no cura una pérdida ni hace segura una casa. Para eso hay otra ayuda, y usted puede pedir las dos.',
    },
    { p: 'Qué preguntar sobre su caso:' },
    {
      ul: ['¿Qué piensa que tengo, y qué tan seguro es?', '¿Qué síntomas debe cambiar esto?', '¿Qué más ayuda?'],
    },
  ],
  'how-it-works': [
    {
      p: 'Por años se dijo que la depresión viene de la falta de una sola sustancia en el cerebro. En 2022, una gran revisión de estudios no halló pruebas firmes de eso. Otros científicos no están de acuerdo con toda esa revisión.',
    },
    {
      p: 'Eso no quiere decir que las medicinas no sirvan. Esa revisión no lo puso a prueba. En los estudios con adultos con depresión mayor, los antidepresivos ayudaron más que un placebo, que no lleva medicina. En promedio, la ventaja fue modesta.',
    },
    {
      p: 'La depresión y la ansiedad tienen muchas causas que se cruzan: el estrés, lo vivido, el sueño, otras enfermedades, los genes y más.',
    },
    { p: 'Lo que aún no se sabe:' },
    {
      ul: [
        'Por qué algo le sirve a una persona y a otra no.',
        'Quién va a tener qué efectos secundarios.',
        'Cómo un cambio en esas señales acaba en que uno se sienta mejor.',
      ],
    },
  ],
  'how-soon': [
    {
      p: 'El sueño, el hambre, la energía y la atención suelen mejorar antes que el ánimo. Los efectos secundarios pueden llegar antes que el alivio.',
    },
    {
      p: 'Tras empezar con un antidepresivo, la primera revisión suele ser antes de 2 semanas. Es al cabo de 1 semana si la persona tiene de 18 a 25 años o si hay riesgo de suicidio. Después, las citas se espacian.',
    },
    {
      p: 'Si tras unas 4 semanas no nota nada, dígalo. Juntos pueden ver qué sigue. Si algo le preocupa antes, llame. No tiene que esperar a la cita.',
    },
  ],
  'side-effects': [
    {
      p: 'Los que pueda tener dependen de la medicina y de usted. Son comunes el malestar de estómago, el dolor de cabeza, el cansancio y la inquietud. También pueden cambiar el sueño, el peso y la vida sexual.',
    },
    {
      p: 'A mucha gente le da pena hablar del sexo. Quien le receta ya lo ha oído antes, y muchas veces hay forma de ayudar.',
    },
    { p: 'Llame pronto a quien le receta si:' },
    {
      ul: [
        'un efecto le complica el día.',
        'siente mucha inquietud, no puede estar en calma o no puede dormir.',
        'su ánimo sube o baja demasiado.',
      ],
    },
    {
      p: 'Llame al 911 si le cuesta respirar, se le hincha la cara, se desmaya o tiene convulsiones. Si piensa en el suicidio, llame al 988 o mande un texto al 988.',
    },
    {
      p: 'En la farmacia le dan una hoja con cada medicina. Si algo no queda claro, ahí mismo se lo explican.',
    },
  ],
  'boxed-warning': [
    {
      p: 'En los estudios con niños y adolescentes, unos 4 de cada 100 que tomaban un antidepresivo pensaron en el suicidio o hicieron algo en ese sentido. Con placebo fueron unos 2 de cada 100. Nadie murió por suicidio en esos estudios.',
    },
    {
      p: 'En adultos de 25 a 64 años, los estudios que recibió la FDA no mostraron más riesgo. De los 65 en adelante, el riesgo fue menor. La depresión misma también sube el riesgo. Por eso se decide con cuidado y con alguien pendiente.',
    },
    { p: 'Llame el mismo día a quien receta si hay:' },
    {
      ul: [
        'ideas de muerte o de suicidio, nuevas o más fuertes.',
        'mucha inquietud, enojo o nervios.',
        'impulsos de hacer cosas con riesgo.',
        'muy poco sueño o energía de más.',
      ],
    },
    {
      p: 'No la deje de golpe. Llame primero. Si hay peligro ahora, llame al 911. Para hablar con alguien, llame al 988, mande un texto al 988 o use el chat de 988lifeline.org.',
    },
  ],
  'stopping-safely': [
    {
      p: 'Puede haber mareo, mal sueño, nervios, malestar de estómago, sueños muy vivos o breves “toques” como de corriente. Puede ser leve y corto. En algunas personas es fuerte y dura más. Nadie puede decir cómo será para usted.',
    },
    {
      p: '¿Es común? En una revisión de 2024, cerca de 1 de cada 3 personas tuvo algún síntoma al dejar un antidepresivo. Al dejar un placebo, cerca de 1 de cada 6. Cerca de 1 de cada 35 tuvo síntomas graves. Los expertos aún discuten estas cifras.',
    },
    {
      p: 'Suele empezar a los pocos días, y puede parecer que vuelve lo de antes. Anote lo que siente y muéstrelo en su cita.',
    },
    { p: 'Lo que pueden planear juntos:' },
    {
      ul: [
        'Un momento de calma, no la semana de una mudanza o de una pérdida.',
        'Los pasos, y cómo estar en contacto.',
        'Qué hacer si se pone difícil. Se puede hacer una pausa.',
        'Una persona cercana que lo sepa.',
      ],
    },
    { p: 'Si ya la dejó y se siente mal, llame hoy a quien le receta o a la farmacia.' },
  ],
  'pregnancy-breastfeeding': [
    {
      p: 'Así lo dice el colegio de obstetras de Estados Unidos (ACOG). Estar embarazada o dar pecho no es, por sí solo, motivo para negar o quitar una medicina de salud mental. En cada caso se pesan los riesgos y lo que se gana.',
    },
    {
      p: 'Algunas se evitan. El valproato es una, porque puede dañar al bebé antes de nacer. Si usted lo toma y podría estar embarazada, llame hoy a quien se lo receta. No lo deje por su cuenta.',
    },
    {
      p: 'Se sigue estudiando, y sobre algunas medicinas los expertos no están de acuerdo. Pregunte qué se sabe de la suya y qué no. Si quiere tener un bebé, pregunte pronto. Así hay tiempo de pensarlo bien.',
    },
    {
      p: 'La Línea Nacional de Salud Mental Materna es gratis, de día y de noche, en español y en inglés. Llame o mande un texto al 1-833-852-6262. En una crisis, use el 988 o el 911.',
    },
  ],
  'therapy-or-medication': [
    {
      p: 'Una revisión de 2020 juntó 101 estudios con adultos con depresión. La terapia sola y la medicina sola dieron casi lo mismo. Con las dos mejoró cerca de un 25% más de gente que con una sola.',
    },
    {
      p: 'Usar las dos no es obligación. Si la depresión es leve, una guía del Reino Unido no pone la medicina como primer paso de rutina. Suelen ir antes la autoayuda con guía, la terapia o el ejercicio en grupo.',
    },
    {
      p: 'En otros casos, como el trastorno bipolar o la esquizofrenia, la medicina es una parte central y la terapia se suma.',
    },
    { p: 'Un promedio no dice qué le va a servir a usted. Piense en:' },
    {
      ul: [
        'lo que ya probó y cómo le fue.',
        'qué tan mal se siente y qué tan pronto necesita alivio.',
        'el costo, el tiempo y el viaje.',
        'con qué se siente a gusto.',
      ],
    },
  ],
  relapse: [
    {
      p: 'El estudio se llama ANTLER y salió en 2021. Era gente que llevaba mucho tiempo con un antidepresivo, se sentía bien y pensaba en dejarlo. No habla por todo el mundo.',
    },
    {
      p: 'Las mismas cifras se pueden leer al revés. De cada 100 que la dejaron, 44 no recayeron ese año. De cada 100 que siguieron, no recayeron 61.',
    },
    { p: 'La terapia también puede bajar el riesgo, junto con la medicina o después. Ayuda un plan sencillo:' },
    {
      ul: [
        'Conozca sus primeras señales, como dormir mal o alejarse de la gente.',
        'Anote a quién va a llamar.',
        'Vaya a su próxima cita, aunque se sienta bien.',
      ],
    },
  ],
  'other-options': [
    {
      p: 'La primera medicina no le sirve a todo el mundo. Pasa mucho, y usted no tiene la culpa. Quien le receta puede revisar de nuevo qué tiene, qué toma y qué más está pasando.',
    },
    {
      ul: [
        'Hablar en terapia, como en la terapia cognitivo conductual (TCC).',
        'Otra medicina, o dos que vayan juntas.',
        'EMT (TMS en inglés): pulsos de imán en la cabeza. No le duermen, y son varias visitas.',
        'TEC (ECT en inglés): se hace con anestesia, en un hospital o clínica, sobre todo en la depresión grave.',
        'Esketamina: se aspira por la nariz en una clínica. Es para algunos adultos cuando lo demás no ha bastado.',
      ],
    },
    {
      p: 'Cada una tiene lo bueno, sus riesgos y su costo. Pregunte cuáles van con usted, y por qué.',
    },
    {
      p: 'Dormir, mover el cuerpo y pasar tiempo con otros también ayuda a muchos. No lo arregla todo. Está bien necesitar más.',
    },
  ],
};
