import type { ConsultMissingMessages } from './messages.js';

export const consultMissing: ConsultMissingMessages = {
  title: 'No se pudo cargar el formulario',
  help: 'Inténtelo otra vez, o llame.',
  retry: 'Intentar otra vez',
};
