import type { FeedMessages } from './messages.js';

export const feed: FeedMessages = {
  loading: 'Cargando la lista de profesionales…',
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
