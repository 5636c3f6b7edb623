import type { CrisisMessages } from './messages.js';

export const crisis: CrisisMessages = {
  name: 'Ayuda en una crisis',
  lead: '¿En crisis o le preocupa alguien?',
  hours: 'Ayuda gratis, de día y de noche.',
  call: (number) => `Llamar al ${number}`,
  sendText: (number) => `Mensaje de texto al ${number}`,
  chat: (site) => `Chat en ${site}`,
  danger: '¿Hay peligro en este momento?',
  callEmergency: (number) => `Llamar al ${number}`,
  callLocalEmergency: 'Llame al número de emergencias de su zona.',
  keys: 'Por teléfono: para español, oprima\u00a02. Para veteranos, oprima\u00a01.',
  exit: 'Salir de esta página',
  exitAfter: (key, left) =>
    left === 1 ? `Oprima ${key} una vez más para salir.` : `Oprima ${key} ${left} veces más para salir.`,
  exitKeys: 'Para salir rápido de esta página, oprima Escape o Shift tres veces.',
  exitHistory: '“Salir de esta página” no borra el historial de su navegador.',
  leaving: 'Saliendo de esta página',
};
