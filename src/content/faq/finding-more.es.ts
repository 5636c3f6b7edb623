import type { Block } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const findingMoreEs: Readonly<Record<AnswerIdIn<'finding'>, readonly Block[]>> = {
  'ask-for-a-referral': [
    {
      p: 'Muchos terapeutas conocen a gente que receta y en quien confían. Si usted lo acepta, algunos llaman antes. Así no empieza de cero.',
    },
    { p: 'Puede decir:' },
    {
      ul: [
        '“Quiero hablar con alguien sobre medicina. ¿A quién conoce que sepa de esto?”.',
        '“¿Acepta mi seguro, y ve a pacientes nuevos?”.',
        '“¿Hablaría con esa persona sobre mí si firmo un permiso?”.',
      ],
    },
    { p: '¿Aún no tiene terapeuta ni médico? Pruebe con:' },
    {
      ul: [
        'el teléfono que está atrás en su tarjeta del seguro.',
        'un centro de salud de la comunidad o un centro de salud mental.',
        'FindTreatment.gov, un sitio federal gratis.',
      ],
    },
    { p: 'Algunos seguros solo pagan si alguien le refiere. Pregunte primero.' },
  ],
  'why-several-consults': [
    {
      p: 'Una consulta es para conocerse. No tiene que quedarse con la primera persona que vea.',
    },
    {
      p: 'Un informe federal de 2022 habla de nombres en las listas de los seguros que no sirven. La persona ya no ve a nadie nuevo o no está en ese seguro. Si pregunta a varias a la vez, un mal dato no le frena.',
    },
    {
      ul: [
        'Pregunte cuánto cuesta la consulta. A veces se cobra como una cita completa.',
        'Cancele con tiempo. Así no le cobran, y otra persona usa esa hora.',
        'Una vez que elija, que una sola persona le recete ese tipo de medicina. Es más seguro.',
      ],
    },
  ],
  'questions-to-ask': [
    {
      ul: [
        '¿Ha tratado a gente con lo que yo tengo?',
        '¿Cómo decidimos juntos? ¿Y si digo que no?',
        '¿Cuánto duran las citas, y cada cuánto son?',
        '¿A quién llamo entre citas, de noche o en una crisis?',
        '¿Hablaría con mi terapeuta?',
        '¿Cuánto me va a costar, con mi seguro o sin seguro?',
        '¿Atiende por video? ¿En qué estado tengo que estar?',
      ],
    },
    { p: 'Note cómo se siente al hablar. ¿Le escuchan? ¿Le explican? ¿Le apuran?' },
  ],
  'what-fit-means': [
    {
      p: 'La relación fue moderada y sale de ocho estudios. No prueba que eso solo cure a nadie. También puede ser que quien mejora le tome más cariño a quien le receta. Aun así, es buena razón para elegir con calma.',
    },
    { p: 'Buenas señales:' },
    {
      ul: [
        'Le preguntan qué quiere y qué le preocupa.',
        'Hablan claro y ven si usted les sigue.',
        'Toman en serio los efectos secundarios.',
        'Dicen cuando algo no se sabe.',
        'Respetan su cultura, su lengua, su género, su cuerpo y su fe.',
      ],
    },
    {
      p: 'Si no se siente a gusto, puede decirlo y buscar a otra persona. Pida su historial. Antes de irse, pregunte quién le va a renovar la receta, para no quedarse sin medicina.',
    },
  ],
  'first-visit': [
    { p: 'Le van a preguntar por:' },
    {
      ul: [
        'cómo se siente, duerme, come y sale adelante.',
        'qué ha probado, y qué le ayudó o no.',
        'su salud, y todas las medicinas, hierbas y vitaminas que toma.',
        'el alcohol y otras drogas.',
        'el trabajo, la familia, su seguridad y si ha pensado en el suicidio.',
      ],
    },
    { p: 'Lo del suicidio se lo preguntan a todos. Si responde con la verdad, le pueden ayudar mejor.' },
    {
      p: 'Luego le dicen qué piensan y repasan las opciones. Si usted elige una medicina, le hablan de lo bueno, de los riesgos y de la primera revisión. La decisión es suya.',
    },
    {
      p: 'Lleve su lista de medicinas, su tarjeta del seguro y sus preguntas. Puede ir con alguien de confianza.',
    },
  ],
  'cost-and-plans': [
    { p: 'Llame al número de su tarjeta del seguro y pregunte:' },
    {
      ul: [
        '¿Esta persona está hoy en la red de mi plan?',
        '¿Cuánto pago por la primera cita y por las demás?',
        '¿Necesito antes que alguien me refiera o que ustedes lo aprueben?',
        '¿Cubren las citas por video?',
        '¿Cubren la medicina? ¿Hay una que cueste menos?',
      ],
    },
    {
      p: 'Por ley federal, casi todos los planes deben tratar la salud mental como lo demás. Si el plan dice que no, usted puede apelar.',
    },
    {
      p: 'Si no tiene seguro o no lo usa, tiene derecho a un estimado de buena fe antes de la cita. Ahí dice cuánto puede esperar que le cobren.',
    },
    {
      p: 'Para pagar menos, pregunte si cobran según lo que gana, si hay un centro de salud de la comunidad, una clínica de enseñanza o una medicina genérica.',
    },
  ],
  'telehealth-across-states': [
    {
      p: 'Hay quien tiene licencia en más de un estado. Y hay quien trabaja con un acuerdo entre estados. Este directorio muestra los estados que cada quien anota.',
    },
    {
      p: 'La ley controla algunas medicinas. Entre ellas están los estimulantes y algunas para dormir o para la ansiedad. Una regla federal deja recetarlas por video sin una cita en persona antes. Es por tiempo limitado. La última vez se extendió hasta el fin de 2026, y puede cambiar. Cada estado suma sus reglas. Pregunte en cada oficina qué hacen hoy.',
    },
    {
      p: 'Al empezar la cita por video quizá le pregunten dónde está. Es por la licencia, y para mandar ayuda si hace falta.',
    },
  ],
  'need-help-now': [
    {
      p: 'El 988 es la línea de prevención del suicidio y crisis. Sirve en cualquier crisis. También puede llamar por otra persona.',
    },
    {
      ul: [
        'En español: llame al 988 y oprima 2, o mande AYUDA al 988.',
        'Veteranos: llame al 988 y oprima 1, o mande un texto al 838255.',
      ],
    },
    {
      p: 'En una crisis, lo primero es estar a salvo. Con qué tratamiento empezar se decide con un profesional de la salud.',
    },
    {
      p: 'Nadie vigila este directorio ni sus formularios de día y de noche. Por favor, no los use en una emergencia.',
    },
    {
      p: '¿Se le acaba la medicina? Llame hoy a quien se la receta, a su farmacia o a una clínica de urgencias. Si puede esperar unos días, pida a su médico una cita pronto y pida en otras oficinas que le llamen si alguien cancela.',
    },
  ],
};
