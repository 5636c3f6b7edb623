import type { ReferralMessages } from './messages.js';

export const referral: ReferralMessages = {
  title: () => 'A quién llamar',
  intro: (count) =>
    `${count === 1 ? '' : 'Llame primero a quien más le convenga. Si no hay lugar, llame al siguiente. '}Los datos cambian. La fecha dice cuándo alguien los revisó.`,
  crisis: ({ call, text, chat, emergency }) => {
    const ways = [
      text === call ? `llame o mande un texto al ${call}` : `llame al ${call}`,
      ...(text && text !== call ? [`mande un texto al ${text}`] : []),
    ];
    const help = `En una crisis: ${ways.join(', ')}${chat ? `, o use el chat de ${chat}` : ''}.`;
    return emergency ? `${help} Si hay peligro ahora: llame al ${emergency}.` : help;
  },

  row: { why: 'Por qué se sugiere', phone: 'Teléfono', openings: 'Citas', map: 'Mapa', notes: 'Mis notas' },
  openingsInSentence: 'si hay citas',
  phoneInSentence: 'teléfono',
  confirmedOn: (day) => `Confirmado el ${day}`,
  notConfirmed: (facts) => `Sin confirmar: ${facts}.`,
  notListed: (facts) => `No se indica: ${facts}.`,
  noWay: 'No se indica su teléfono, sitio web ni correo.',
  telehealthOffered: 'Ofrece telesalud. No se indica en qué estados.',
  addressNotListed: 'La dirección no se indica.',
  numberNotListed: 'El número no se indica.',
  askOffice: 'Pregunte en el consultorio.',
  onWebsite: 'Está en su sitio web:',
  quote: (text) => `«${text}»`,

  ticks: ['llamé', 'dejé mensaje', 'tengo cita'],
  ticksName: 'Para marcar a mano',
  blank: 'espacio en blanco',
  link: 'Esta lista en internet',
  code: 'Código para la cámara del teléfono: abre esta lista en internet',
  notesTitle: 'Mis notas',

  actions: 'Qué hacer con esta hoja',
  action: {
    print: 'Imprimir',
    copyText: 'Copiar como texto',
    copyRich: 'Copiar para un correo o expediente',
    email: 'Enviar por correo',
    share: 'Compartir',
    saveText: 'Guardar como texto',
    saveContacts: 'Guardar los contactos',
    saveJson: 'Guardar como JSON',
    saveBundle: 'Guardar como paquete FHIR',
  },
  moreWays: 'Guardar la hoja',
  blankForms: 'Formularios en blanco para imprimir',
  blankFormsAbout: 'Cada uno es de una página, para llenar a mano.',
  blankForm: { release: 'Lista para el permiso de información', letter: 'Carta de coordinación' },
  clinicSystem: 'Para el sistema de una clínica',
  clinicSystemAbout: 'Solo datos de los profesionales. La referencia del paquete FHIR no nombra a ningún paciente.',
  emailSubject: 'A quién llamar',
  fileName: 'a-quien-llamar',

  change: 'Cambiar lo que dice la hoja',
  changeAbout:
    'Escriba solo sobre el profesional, nunca sobre la salud de nadie. Sale en la hoja y en sus copias, nunca en el enlace ni en el correo.',
  ownLine: 'Unas palabras suyas',
  ownLineAbout: (name) => `Unas palabras suyas sobre ${name}`,
  printReasons: 'Motivos en la hoja',
  printToolkit: 'Qué preguntar y qué decir',
  printNotes: 'Imprimir también mis notas',
  printNotesAbout:
    'Sus notas no salen en la hoja si no marca esto. Solo se imprimen: desde aquí no se copian, ni se guardan, ni se envían.',
  onSheet: 'Quién está en la hoja',
  onSheetAbout: (format, count, all, most) =>
    `Están ${format.number(count)} de ${format.number(all)}.${count < most ? ` Caben ${format.number(most)}.` : ' Está llena. Para poner a otra persona, quite primero a una.'}`,

  said: {
    printing: 'Se abre la ventana para imprimir.',
    notPrinted: 'No se pudo abrir la ventana para imprimir. Use la opción de imprimir de su navegador.',
    copied: 'Copiado. Ya puede pegarlo.',
    notCopied: 'Su navegador no permitió copiar. Abajo está el texto, ya seleccionado.',
    emailing: 'Se abre su programa de correo. Si no se abre, copie el texto.',
    shared: 'Compartido.',
    notShared: 'No se compartió nada.',
    notSaved: 'No se pudo crear el archivo. Inténtelo de nuevo.',
  },
  saved: (file) => `Se guardó como ${file}.`,
  toSelect: 'La hoja como texto',

  preview: 'Así se ve la hoja',
  empty: 'Todavía no hay nadie en la lista. Agregue profesionales a su lista y la hoja se hará con ellos.',
  tooMany: (format, count, all) => `En la hoja están ${format.number(count)} de ${format.number(all)}.`,
  choose: 'Elegir a quién',
  gone: (format, names, unnamed) =>
    names.length > 0
      ? `${format.and(names)} ya no ${names.length === 1 ? 'aparece' : 'aparecen'} en el directorio.`
      : format.plural(unnamed, {
          one: '# profesional de esta lista ya no aparece en el directorio.',
          other: '# profesionales de esta lista ya no aparecen en el directorio.',
        }),
  nobodyLeft: 'Agregue otros profesionales a su lista y la hoja se hará con ellos.',
};
