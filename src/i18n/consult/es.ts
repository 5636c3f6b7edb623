import type { ConsultMessages, PracticeWords } from './messages.js';

const practiceOr = ({ name }: PracticeWords, other: string): string => name ?? other;

const PER = { week: 'semana', month: 'mes', request: 'solicitud' } as const;

const NOT_WATCHED = 'Nadie lee las solicitudes las 24 horas. En una crisis, no espere una respuesta.';

export const consult: ConsultMessages = {
  formName: 'Pedir una primera consulta',
  referralFormName: 'Referir a un cliente a una primera consulta',
  intro: 'Solo necesitamos un nombre y una manera de comunicarnos con usted. Lo demás puede dejarlo en blanco.',
  referralIntro:
    'Necesitamos su nombre y una manera de comunicarnos con usted. Envíe solo lo que la persona que receta necesita saber.',
  optional: 'opcional',
  mayNotArrive: 'Es posible que lo que envíe aquí no nos llegue en este momento. Lo más seguro es llamar.',
  answerWithin: (practice, within) =>
    `Puede esperar una respuesta de ${practiceOr(practice, 'nuestro consultorio')} en este plazo: ${within}. ${NOT_WATCHED}`,
  notWatched: NOT_WATCHED,

  providersTitle: 'A quién pide la consulta',
  providersWhy: 'La primera persona de la lista es su primera opción.',
  providersNone: 'A nadie en especial. El consultorio buscará a alguien adecuado.',
  providersOrder: 'Su orden de preferencia',
  remove: (name) => `Quitar a ${name}`,
  moveUp: (name) => `Subir a ${name}`,
  moveDown: (name) => `Bajar a ${name}`,
  removeShort: 'Quitar',
  addAnother: 'Agregar a otra persona',
  moved: (name, place, count) => `${name} tiene ahora el número ${place} de ${count}.`,
  removed: (format, name, left) =>
    `Se quitó a ${name}. ${format.plural(left, { one: 'Pide la consulta a # profesional.', other: 'Pide la consulta a # profesionales.' })}`,
  tooManyProviders: (format, most) =>
    `Puede pedir la consulta a un máximo de ${format.number(most)} a la vez. En la lista están los primeros ${format.number(most)}.`,

  contactTitle: 'Cómo comunicarnos con usted',
  oneWay: 'Necesitamos una manera de comunicarnos con usted: un teléfono o un correo electrónico.',
  neededWithout: { phone: 'necesario si no da un teléfono', email: 'necesario si no da un correo' },
  referrerTitle: 'Sobre usted, terapeuta que refiere',
  clientTitle: 'Su cliente',
  visitsTitle: 'Sobre las citas',
  visitsSummary: 'Lugar, seguro, horarios',
  reasonsTitle: 'De qué se trata',
  reasonsSummary: 'Motivos, una nota, su terapeuta',
  referralReasonsSummary: 'Motivos, una nota',
  moreReasons: 'Más motivos',
  referralTitle: 'Sobre la referencia',

  question: {
    for: { label: '¿Para quién es la consulta?', why: 'Para hacer las preguntas correctas y llamar a la persona correcta.' },
    name: { label: 'Nombre, o cómo quiere que le llamemos', why: 'Para saber por quién preguntar. Basta con el nombre de pila.' },
    phone: { label: 'Teléfono', why: 'La mayoría de los consultorios responde por teléfono.' },
    email: { label: 'Correo electrónico', why: 'Si prefiere una respuesta por escrito.' },
    preferred: { label: 'La mejor manera de responderle', why: 'Primero lo intentaremos así.' },
    safeTime: {
      label: '¿A qué hora es seguro llamarle?',
      why: 'Para que no oiga quien no debe. Por ejemplo: entre semana después de las 6.',
    },
    voicemail: {
      label: '¿Podemos dejar un mensaje de voz?',
      why: 'Otras personas podrían oírlo. Si elige que no, no dejaremos ninguno.',
    },
    state: {
      label: 'Estado donde estará durante las citas',
      why: 'Solo se puede atender a personas en estados donde se tiene licencia.',
    },
    postalCode: { label: 'Código postal (ZIP)', why: 'Para buscar a alguien cerca de usted.' },
    insurance: { label: 'Plan de seguro', why: 'Para ver quién lo acepta. Escriba “pago propio” si no usará seguro.' },
    format: { label: '¿Por video o en persona?', why: 'No todos ofrecen las dos cosas.' },
    times: { label: 'Horarios que le convienen', why: 'Para ofrecerle una cita a la que pueda ir.' },
    reasons: { label: '¿Con qué quiere ayuda?', why: 'Para buscar a alguien que lo trate. Elija hasta 8, o ninguno.' },
    note: { label: '¿Algo más?', why: 'Por ejemplo: “Necesito una entrada sin escalones.”' },
    coordinateWithTherapist: {
      label: 'Pueden hablar con mi terapeuta',
      why: 'La atención es mejor cuando ambos están al tanto. Es solo un deseo; la autorización se firma en el consultorio.',
    },
    tellTheOthers: { label: 'Avisen a los demás si encuentro a alguien', why: 'Para que puedan dar el lugar a otra persona.' },
    referrerName: { label: 'Su nombre', why: 'Para que se sepa quién refiere.' },
    referrerPractice: { label: 'Su consultorio', why: 'Si no es el de esta página.' },
    referrerPhone: { label: 'Su teléfono', why: 'Para preguntas y para la respuesta.' },
    referrerEmail: { label: 'Su correo electrónico', why: 'Si prefiere la respuesta por escrito.' },
    referralReason: { label: 'Motivo de la referencia', why: 'Una o dos frases. Sin nombres ni fechas de nacimiento.' },
    referralQuestion: { label: 'Su pregunta para quien receta', why: 'Lo que quiere saber o que se revise.' },
    referralContinuing: {
      label: 'Lo que usted seguirá haciendo',
      why: 'Para que ambos sepan quién hace qué. Por ejemplo: terapia semanal.',
    },
    releaseSigned: {
      label: '¿Su cliente firmó una autorización?',
      why: 'Sin ella, quien receta no puede hablar con usted sobre su cliente.',
    },
  },
  nameFor: {
    me: { label: 'Nombre, o cómo quiere que le llamemos', why: 'Para saber por quién preguntar. Basta con el nombre de pila.' },
    child: {
      label: 'Su nombre, o cómo quiere que le llamemos',
      why: 'Primero hablaremos con usted. Después puede contarnos sobre su hijo o hija.',
    },
    'someone-else': { label: 'Su nombre, o cómo quiere que le llamemos', why: 'Primero hablaremos con usted.' },
    client: { label: 'Iniciales de su cliente', why: 'Para que ambos sepan de quién se trata. No escriba el nombre completo.' },
  },
  clientQuestion: {
    state: {
      label: 'Estado donde su cliente estará durante las citas',
      why: 'Solo se puede atender a personas en estados donde se tiene licencia.',
    },
    postalCode: { label: 'Código postal (ZIP)', why: 'Para buscar a alguien cerca de su cliente.' },
    insurance: { label: 'Plan de seguro', why: 'Para ver quién lo acepta. Escriba “pago propio” si su cliente no usará seguro.' },
    times: { label: 'Horarios que le convienen a su cliente', why: 'Para ofrecer una cita a la que pueda ir.' },
    reasons: { label: '¿Con qué quiere ayuda su cliente?', why: 'Para buscar a alguien que lo trate. Elija hasta 8, o ninguno.' },
    note: { label: '¿Algo más?', why: 'Por ejemplo: “Necesita una entrada sin escalones.”' },
  },
  clientFullName: { label: 'Nombre de su cliente', why: 'Para preguntar por la persona correcta.' },
  referralNotePrivacy: 'No escriba nombres, fechas de nacimiento ni números de Seguro Social o de tarjetas.',
  notePrivacy:
    'No escriba su número de Seguro Social, números de tarjetas ni su historia clínica. Eso puede contarlo en persona.',
  emailPrivacy: 'El correo electrónico común no es privado. Si eso le preocupa, dé un número de teléfono.',
  charactersLeft: (format, left) =>
    left >= 0
      ? format.plural(left, { one: 'Le queda # carácter.', other: 'Le quedan # caracteres.' })
      : format.plural(-left, { one: '# carácter de más.', other: '# caracteres de más.' }),

  for: {
    me: 'Para mí',
    child: 'Para mi hijo o hija',
    'someone-else': 'Para otra persona',
    client: 'Para un cliente (soy su terapeuta)',
  },
  way: { phone: 'Llamada', text: 'Mensaje de texto', email: 'Correo electrónico' },
  format: { telehealth: 'Por video', 'in-person': 'En persona', either: 'Da igual' },
  time: {
    'weekday-morning': 'Entre semana por la mañana',
    'weekday-midday': 'Entre semana al mediodía',
    'weekday-afternoon': 'Entre semana por la tarde',
    'weekday-evening': 'Entre semana por la noche',
    weekend: 'Fin de semana',
  },
  yesNo: { yes: 'Sí', no: 'No' },
  released: { yes: 'Sí', no: 'No', 'in-progress': 'Todavía no, pero pronto' },
  noState: 'Elija un estado',

  smsPart: {
    'who-and-what': ({ practice }) =>
      `Acepto que ${practice} me envíe mensajes de texto al número de arriba sobre esta solicitud y mis citas.`,
    'how-often': ({ frequency }, format) =>
      frequency
        ? `${format.plural(frequency.atMost, { one: 'Como máximo # mensaje', other: 'Como máximo # mensajes' })} por ${PER[frequency.per]}.`
        : 'La frecuencia de los mensajes varía.',
    rates: () => 'Pueden aplicarse tarifas por mensajes y datos.',
    'stop-and-help': () => 'Responda STOP para dejar de recibirlos, HELP para ayuda.',
    'not-a-condition': () => 'El consentimiento no es condición para recibir atención.',
    policies: ({ privacyUrl, termsUrl }) => `Política de privacidad: ${privacyUrl} Condiciones: ${termsUrl}`,
  },
  privacyPolicy: 'Política de privacidad',
  terms: 'Condiciones',

  send: 'Enviar solicitud',
  sendAgain: 'Enviar otra vez',
  checking: 'Revisando su solicitud…',
  sending: 'Enviando su solicitud…',
  sendingAgain: (tries) => `Esto está tardando más. Intentando otra vez (intento ${tries})…`,
  sendNote: 'Con esto pide una consulta. No reserva una cita ni se convierte en paciente.',
  referralSendNote: 'Con esto pide una consulta. No reserva una cita ni convierte a su cliente en paciente.',

  trap: 'Deje esto en blanco',

  errorsTitle: 'Revise estas respuestas',
  errorsFound: (format, count) =>
    format.plural(count, {
      one: 'Hay # respuesta por revisar antes de enviar.',
      other: 'Hay # respuestas por revisar antes de enviar.',
    }),
  error: {
    'name-missing': 'Escriba un nombre, o cómo quiere que le llamemos',
    'contact-missing': 'Escriba un número de teléfono o una dirección de correo electrónico',
    'preferred-way-missing': 'Escriba lo que necesitamos para responderle así, o elija otra manera',
    'phone-unreadable': 'Escriba un número de teléfono de 10 cifras, como (212) 555-0142',
    'email-unreadable': 'Escriba una dirección de correo como nombre@example.com',
    'state-unknown': 'Elija un estado de la lista',
    'postal-code-unreadable': 'Escriba las 5 cifras de su código postal, como 90210',
    'too-long': 'Use menos caracteres aquí',
    'too-many': 'Elija hasta 8',
    'consent-without-phone': 'Escriba un teléfono que reciba mensajes de texto, o desmarque la casilla de mensajes',
    'referrer-missing': 'Escriba su propio nombre',
    'referrer-contact-missing': 'Escriba su teléfono o su correo electrónico',
    invalid: 'Revise esta respuesta',
  },
  clientNameMissing: 'Escriba el nombre de su cliente',
  clientInitialsMissing: 'Escriba las iniciales de su cliente',
  errorPrefix: 'Error:',
  emailMeant: (address) => `¿Quiso decir ${address}?`,
  emailOfferTake: (address) => `Usar ${address}`,
  emailOfferTaken: (address) => `El correo ahora es ${address}.`,
  zipElsewhere: (zip, state) =>
    `El código postal ${zip} está en ${state}. Puede que ambos estén bien: lo que cuenta es el estado durante las citas.`,
  zipElsewhereTake: (state) => `Cambiar el estado a ${state}`,
  stateTaken: (state) => `El estado ahora es ${state}.`,

  unverified:
    'No pudimos comprobar que una persona llenó el formulario. Por eso su solicitud lleva la marca “sin comprobar”. Es posible que el consultorio llame para asegurarse.',
  captchaFailed: 'No funcionó la comprobación de que usted es una persona. De todos modos puede enviar su solicitud.',

  confirmedTitle: 'Su solicitud llegó',
  confirmed: (practice) => `${practiceOr(practice, 'El consultorio')} la tiene. No hace falta enviarla otra vez.`,
  reference: (reference) => `Referencia: ${reference}`,
  keepReference: 'Anote la referencia o tómele una foto. Borramos el formulario para que nadie más vea sus respuestas.',
  cleared: 'Borramos el formulario para que nadie más vea sus respuestas.',
  askedTitle: 'A quién pidió la consulta',
  askedStatus: {
    confirmed: 'Llegó',
    rejected: 'No se aceptó',
    unknown: 'No pudimos confirmar que llegó',
    'not-sent': 'No se envió',
    named: 'Figura en su solicitud',
  },
  someFailedTitle: 'Algunas de sus solicitudes llegaron',
  another: 'Pedir otra consulta',

  unknownTitle: 'No pudimos confirmar que llegó',
  unknown: 'Es posible que haya llegado. Nada se enviará de nuevo por sí solo. Puede llamar, o enviarla otra vez.',
  callThem: (practice) => (practice.name ? `Llame a ${practice.name}:` : 'Llame al consultorio:'),
  rejectedTitle: 'Su solicitud no fue aceptada',
  notSentTitle: 'No se pudo enviar su solicitud',
  rejected: {
    invalid: 'Algo no se entendió. Revise sus respuestas, o llame.',
    spam: 'Un filtro la tomó por publicidad. Es mejor que llame.',
    'too-large': 'Es demasiado larga. Acorte su nota y envíela otra vez.',
    'not-accepted': 'El formulario del consultorio está cerrado en este momento. Es mejor que llame.',
    'not-found': 'Este formulario no está conectado en este momento. Es mejor que llame.',
    forbidden: 'Este formulario no está conectado en este momento. Es mejor que llame.',
    unsupported: 'Este formulario no está conectado en este momento. Es mejor que llame.',
    'not-connected': 'Este formulario no está conectado en este momento. Es mejor que llame.',
    'already-received': 'Ya llegó una versión anterior. Para cambiar algo, llame.',
  },
  offlineTitle: 'No hay conexión. No se envió nada',
  offline: 'Oprima “Enviar solicitud” cuando vuelva a tener conexión.',
  busyTitle: 'Hay demasiadas solicitudes a la vez. No se envió nada',
  busy: (format, waitMs) =>
    `Espere ${waitMs === undefined ? 'unos minutos' : format.duration(waitMs)} y oprima “Enviar solicitud”.`,
  keptWords: 'Lo que escribió sigue aquí.',
};
