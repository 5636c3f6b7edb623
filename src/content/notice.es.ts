import type { Notice } from './notice.js';

export const noticeEs: Notice = {
  general:
    'Esta es información general. No es un consejo sobre su caso. Por favor, no empiece, deje ni cambie una medicina por lo que lea aquí. Hable antes con quien se la receta.',
  notSignedOff: 'Ningún profesional de la salud ha aprobado todavía este texto.',
};
