import { readTerms } from './term-list.js';

/** Whether new patients are seen; the ids are the values of a feed's `availability.accepting`. */
export const openings = readTerms(`
yes | Accepting new patients | Acepta pacientes nuevos
en: accepting, accepting patients, accepting new clients, new patients, taking new patients, taking patients, available, available now, openings
en: has openings, open now, no waitlist, no wait list, no wait, no waiting list, immediate openings, soonest available, accepts new patients
en: opening, has availability, with openings, any openings, taking new clients, accepts new clients, open to new patients
es: aceptando pacientes, aceptando pacientes nuevos, acepta pacientes, pacientes nuevos, nuevos pacientes, disponible, disponible ahora, disponibilidad
es: con disponibilidad, sin lista de espera, sin espera, citas disponibles
es: hay citas, tiene citas, tiene espacio
waitlist | Waitlist | Lista de espera
en: wait list, waiting list, waitlisted, waitlist only, on a waitlist
es: en lista de espera, con lista de espera, solo lista de espera
no | Not accepting new patients | No acepta pacientes nuevos
en: not accepting, not accepting patients, closed to new patients, not taking new patients, practice full
es: no acepta pacientes, cupo lleno
unknown | Openings not known | Disponibilidad desconocida
`);
