import type { Format } from '../format.js';
import type { MyListMessages } from './messages.js';

const count = (format: Format, count: number): string =>
  count === 0 ? 'Su lista está vacía' : `${format.number(count)} en su lista`;

export const myList: MyListMessages = {
  add: 'Agregar a mi lista',
  addName: (name) => `Agregar a mi lista: ${name}`,
  added: 'En mi lista',
  addedName: (name) => `En mi lista: ${name}. Presione para quitar.`,
  nowOn: (format, name, total) => `Se agregó a ${name}. ${count(format, total)}.`,
  nowOff: (format, name, total) => `Se quitó a ${name}. ${count(format, total)}.`,
  full: (format, limit) =>
    format.plural(limit, {
      one: 'En su lista cabe # persona. Quítela primero.',
      other: 'En su lista caben # personas. Quite a una primero.',
    }),
  count,
  show: 'Ver',
  showName: 'Ver su lista',
};
