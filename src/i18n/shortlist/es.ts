import type { Format } from '../format.js';
import type { ShortlistMessages } from './messages.js';

const providers = (format: Format, count: number): string =>
  format.plural(count, { one: '# profesional', other: '# profesionales' });

export const shortlist: ShortlistMessages = {
  title: 'Su lista',
  empty: 'Su lista está vacía. Presione “Agregar a mi lista” en un profesional y podrá compararlos aquí.',
  count: providers,
  orderHint: 'Ponga arriba su primera opción: arrastre un nombre por los puntos o use las flechas.',
  orderName: 'Su lista, primero su primera opción',
  moveUp: (name) => `Subir a ${name}`,
  moveDown: (name) => `Bajar a ${name}`,
  moved: (format, name, place, count) => `${name} tiene ahora el número ${format.number(place)} de ${format.number(count)}.`,
  remove: 'Quitar',
  removeName: (name) => `Quitar a ${name}`,
  removed: (format, name, left) =>
    `Se quitó a ${name}. ${left === 0 ? 'Su lista está vacía' : `${format.number(left)} en su lista`}.`,
  clear: 'Vaciar mi lista',
  cleared: 'Se vació su lista.',
  putBack: 'Deshacer',
  isBack: (name) => `${name} está otra vez en su lista.`,
  areBack: (format, count) =>
    format.plural(count, {
      one: '# profesional está otra vez en su lista.',
      other: '# profesionales están otra vez en su lista.',
    }),
  gone: 'Ya no aparece en el directorio',
  goneHelp: (practice) => `Pregunte en ${practice ?? 'el consultorio'}.`,
  addNote: 'Agregar una nota',
  note: 'Su nota',
  noteAbout: (name) => `Su nota sobre ${name}`,
  noteHint: 'Se queda en este dispositivo. No se envía ni se comparte.',
  remembered:
    'Su lista y sus notas se guardan en esta pestaña del navegador hasta que la cierre. En una computadora compartida, vacíe la lista al terminar.',
  notRemembered: 'Su lista y sus notas están solo en esta página. Se borran cuando sale de ella.',
  ask: (format, count) =>
    format.plural(count, { one: 'Pedir una consulta con este profesional', other: 'Pedir una consulta con estos profesionales' }),
  askTakes: (format, most) =>
    `Puede pedirla con ${format.number(most)} a la vez: los primeros ${format.number(most)} de su lista.`,
  makeSheet: 'Hacer una hoja para imprimir o compartir',
  compare: 'Comparar lado a lado',
  onlyDifferences: 'Mostrar solo las diferencias',
  noDifference: 'Todo lo que se indica de ellos es igual.',
  compareName: 'Comparación',
  scrollHint: 'Desplácese hacia un lado para ver a todos.',
  factHead: 'Qué',
  fact: { who: 'Quién', openings: 'Disponibilidad', distance: 'Distancia', coordination: 'Trabaja con su terapeuta' },
  notListed: 'No se indica',
  coordinates: { yes: 'Sí', no: 'No' },
  sharedTitle: 'Le compartieron una lista',
  sharedHint: 'El enlace nombra a profesionales. No dice nada de usted.',
  recommendedBy: (practice) => `Recomendados por ${practice}`,
  someGone: (format, count) =>
    format.plural(count, {
      one: '# profesional de esta lista ya no aparece en el directorio.',
      other: '# profesionales de esta lista ya no aparecen en el directorio.',
    }),
  allGone: 'Nadie de esta lista aparece ya en el directorio.',
  listNotKnown: 'Esta lista no se conoce aquí. Pida un enlace nuevo a quien se lo envió.',
  linkNotRead: 'Esta página no puede leer este enlace. Pida uno nuevo a quien se lo envió.',
  addFirst: (format, count) =>
    format.plural(count, { one: 'Agregar al primero a mi lista', other: 'Agregar a los primeros # a mi lista' }),
  addMore: (format, count) => `Agregar a ${format.number(count)} más a mi lista`,
  addAll: (format, count) => `Agregar a los ${format.number(count)} a mi lista`,
  addedAll: (format, count) =>
    format.plural(count, { one: 'Se agregó a # profesional a su lista.', other: 'Se agregó a # profesionales a su lista.' }),
  addedSome: (format, count, limit) =>
    `${count === 0 ? 'No se agregó a nadie' : `Se agregó a ${providers(format, count)}`}. En su lista caben ${format.number(limit)}.`,
  allOn: 'Todos están en su lista.',
  partMissing: 'Esto no llegó. Revise la conexión e inténtelo otra vez.',
};
