import { readTerms } from './term-list.js';

/** How a visit takes place. */
export const formats = readTerms(`
in-person | In person | En persona
en: face to face, office visit, office visits, in office, at the office, inperson, on site, in clinic
en: in person only, face 2 face
es: presencial, en el consultorio, en consultorio, cara a cara, en la clínica, citas presenciales
es: en la oficina
telehealth | Telehealth | Telesalud
en: telemedicine, telepsychiatry, telemental health, video, video visit, video visits, virtual, virtual visit, online, online visit, remote, zoom, by phone
en: phone visit, tele health, tele medicine, tele psychiatry, from home, on line, virtual appointment, online psychiatrist
en: video call, video calls, video appointment, phone appointment, phone appointments, over the phone, by video, over zoom, facetime
en: tele psych, telepsych, from my home
es: telemedicina, teleconsulta, telepsiquiatría, videollamada, video llamada, en línea, virtual, por video, por internet, a distancia, por teléfono, consulta virtual, en linea, desde casa
es: por zoom, citas por teléfono, cita por teléfono, por videollamada, desde mi casa
`);
