import type { FeedMessages } from './messages.js';

export const feed: FeedMessages = {
  loading: 'Cargando la lista de profesionales…',
  readSoFar: (format, read) =>
    format.plural(read, {
      one: 'Leyendo la lista: # profesional hasta ahora',
      other: 'Leyendo la lista: # profesionales hasta ahora',
    }),
  readOf: (format, read, total) =>
    `Leyendo ${format.number(read)} de ${format.plural(total, { one: '# profesional', other: '# profesionales' })}`,
  arranging: 'Preparando la lista para buscar en ella…',
  firstSearched: (format, count) =>
    `Ya puede buscar entre los primeros ${format.number(count)}. Los demás llegarán por sí solos.`,
  everyoneHere: (format, total) =>
    `Ya ${format.plural(total, { one: 'está # profesional', other: 'están los # profesionales' })}.`,
  everyoneSearched: 'Ahora su búsqueda los abarca a todos.',
  showEveryone: 'Buscar entre todos',
  spokenProgress: (format, percent) => `La lista de profesionales sigue cargando: ${format.number(percent)} por ciento.`,
  partsMissing: (format, parts) =>
    format.plural(parts, {
      one: 'Una parte de la lista no llegó, así que aquí faltan profesionales.',
      other: '# partes de la lista no llegaron, así que aquí faltan profesionales.',
    }),
  someStates: (format, states) =>
    `Solo están cargados los profesionales para pacientes en ${format.and(states)}. Los números de otros estados no están completos.`,
  everyState: 'Cargar todos los estados',
  failedTitle: 'No se puede mostrar la lista de profesionales',
  failed: {
    offline: 'Parece que su dispositivo no tiene conexión. Revísela y pruebe otra vez.',
    unreachable: 'La lista no llegó. Pruebe otra vez o vuelva en unos minutos.',
    unusable: 'Algo falla en este sitio. No es por nada que usted haya hecho.',
  },
  retry: 'Probar otra vez',
  emptyTitle: 'Todavía no hay nadie en la lista',
  empty: 'Por ahora esta página no tiene profesionales que mostrar.',
  callPractice: (practice) => (practice ? `Puede llamar a ${practice}:` : 'Puede llamar:'),
};
