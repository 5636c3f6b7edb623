import type { Block } from '../answer.js';
import type { AnswerIdIn } from './outline.js';

export const feelingsMoreEs: Readonly<Record<AnswerIdIn<'feelings'>, readonly Block[]>> = {
  'needing-medication-weak': [
    {
      p: 'Mucha gente se lo pregunta. En casa o en la calle nos enseñaron que lo que uno siente se aguanta a solas. A esa idea se le llama estigma. Es algo que otros nos pasan. No es la verdad sobre usted.',
    },
    {
      p: 'A quien toma algo para el asma o para el colesterol, nadie le dice débil. No es del todo lo mismo: no hay un examen de sangre para la depresión, y aquí también ayudan otras cosas. Pero necesitar cuidado no es una falta, ni allá ni aquí.',
    },
    {
      ul: [
        'Puede preguntar qué haría una medicina por usted sin decir que sí.',
        'Puede elegir terapia, medicina, las dos o más tiempo para pensar.',
        'Si más tarde cambia de idea, puede volver a hablarlo.',
      ],
    },
  ],
  'am-i-broken': [
    {
      p: 'Pesan el estrés, las pérdidas, el mal dormir, otras enfermedades, la historia de la familia y el propio cuerpo. Casi nunca hay una sola causa. Nadie tiene la culpa.',
    },
    {
      p: 'Ningún examen de sangre ni imagen del cerebro muestra por qué una persona se siente así. No se fíe del todo de quien le diga que una parte de usted está mal.',
    },
    {
      p: 'Lo que sí se sabe da esperanza. Hay más de un tratamiento que sirve, y mucha gente se recupera.',
    },
  ],
  'what-will-people-think': [
    {
      p: 'Su cuidado es privado. En general, quien le receta no puede hablar de ello con su jefe ni con sus amigos si usted no lo acepta. Hay límites, como cuando una vida corre peligro. Pregunte cuáles son. Para menores de 18 años, cada estado tiene sus reglas.',
    },
    {
      p: '¿Está en el seguro de sus padres o de su pareja? A veces el seguro les manda a ellos los papeles de sus citas. Usted puede pedir que se los manden a usted.',
    },
    { p: 'Si quiere contárselo a alguien:' },
    {
      ul: [
        'Elija a una persona que ya le haya tratado bien.',
        'Dígalo en pocas palabras: “Estoy recibiendo ayuda y es importante para mí”.',
        'No tiene que decir el nombre de lo que toma.',
      ],
    },
    {
      p: 'Hay algo que sí baja el estigma: conocer a gente que ha pasado por lo mismo. En un grupo de apoyo puede sentir más compañía.',
    },
  ],
  'change-who-i-am': [
    {
      p: 'Sentir todo plano puede venir de lo que uno vive o de la medicina. En una encuesta en línea, casi la mitad de quienes tomaban un antidepresivo para la depresión lo sentía así. Una encuesta no puede decir cuál de las dos cosas lo causa.',
    },
    { p: 'Fíjese en esto:' },
    {
      ul: [
        '¿Disfruto todavía de la gente y de lo que me gusta?',
        '¿Me sale reír o llorar cuando viene al caso?',
        '¿Notan un cambio los que viven conmigo?',
      ],
    },
    {
      p: 'Anote lo que vea y llévelo a su cita. Quien le receta puede repasar con usted las opciones. Por favor, no deje la medicina de golpe y por su cuenta.',
    },
  ],
  'is-it-forever': [
    {
      p: 'Depende de lo que tenga, de cuántas veces ha vuelto, de los efectos que note y de lo que usted quiera. Para el trastorno bipolar o la esquizofrenia, por ejemplo, se suele aconsejar más tiempo.',
    },
    {
      p: 'El plan se revisa a menudo. Al empezar, una buena pregunta es: “¿Cómo vamos a saber si me sirve, y cuándo hablamos de dejarla?”.',
    },
    {
      p: 'Mucha gente se recupera. El primer día, nadie le puede decir cuánto tiempo la va a necesitar. Cuando los dos decidan terminar, se baja paso a paso.',
    },
  ],
  'addiction-and-dependence': [
    { p: 'Se confunden mucho dos palabras:' },
    {
      ul: [
        'Dependencia: el cuerpo se acostumbra. Si se deja de golpe, puede haber síntomas de abstinencia.',
        'Adicción: ansias de tomar más y más, aunque haga daño. El nombre médico es trastorno por uso de sustancias.',
      ],
    },
    {
      p: 'La dependencia puede darse aun cuando usted toma todo tal como se lo indican. No hizo nada malo.',
    },
    {
      p: 'La FDA pone su aviso más fuerte sobre este riesgo en dos grupos de medicinas. Uno son las benzodiacepinas, para la ansiedad y el sueño. El otro son los estimulantes, para el TDAH.',
    },
    {
      p: 'Si ha vivido un trastorno por uso de sustancias, dígalo. Así pueden buscar juntos algo más seguro.',
    },
  ],
};
