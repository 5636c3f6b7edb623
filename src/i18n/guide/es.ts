import type { GuideMessages } from './messages.js';

export const guide: GuideMessages = {
  loading: 'Cargando…',
  failed: 'Esta parte no se pudo cargar.',
  tryAgain: 'Intentar de nuevo',
  sources: 'Fuentes',
  general: 'Información general, no un consejo.',
  reviewed: (day) => `Comparado con sus fuentes el ${day}.`,
  weeks: 'Semanas',
  readMore: 'Leer más',
  readMoreAbout: (title) => `Leer más: ${title}`,
  print: 'Imprimir',
  blank: 'espacio en blanco',
  letters: 'Letras después del nombre:',
};
