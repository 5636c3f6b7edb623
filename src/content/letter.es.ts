import type { BlankForm } from './letter.js';

/** What to settle before two practices talk about a client. Not a release itself: that is the practice's own form. */
export const releaseChecklistEs: BlankForm = {
  language: 'es',
  title: 'Antes de compartir: lista para el permiso de información',
  intro:
    'Esta lista ayuda a prepararse a la persona y a su terapeuta. No es un documento legal. El consultorio tiene su propio formulario para firmar, y la ley del estado puede pedir más.',
  sections: [
    {
      id: 'who',
      title: 'Quién habla con quién',
      lines: [
        { id: 'from', label: 'Consultorio o persona que comparte', blank: 'line' },
        { id: 'to', label: 'Consultorio o persona que recibe', blank: 'line' },
        { id: 'purpose', label: 'Para qué se comparte', blank: 'lines' },
        { id: 'direction', label: 'En qué sentido', blank: 'choice', choices: ['Solo de ida', 'De ida y vuelta'] },
      ],
    },
    {
      id: 'what',
      title: 'Qué se puede compartir',
      lines: [
        {
          id: 'topics',
          label: 'Temas',
          blank: 'choice',
          choices: [
            'Metas y plan',
            'Diagnóstico',
            'Medicinas y sus efectos',
            'Fechas de las citas',
            'Plan de seguridad',
            'Resultados de exámenes',
          ],
        },
        { id: 'except', label: 'Lo que no se comparte', blank: 'lines' },
        {
          id: 'special',
          label: 'Esto puede necesitar su propio formulario firmado',
          blank: 'choice',
          choices: [
            'Datos de un programa por uso de sustancias (42 CFR Part 2)',
            'Notas propias del terapeuta sobre lo hablado, guardadas aparte del expediente. Estas sí lo necesitan.',
          ],
        },
      ],
    },
    {
      id: 'how',
      title: 'Cómo y hasta cuándo',
      lines: [
        { id: 'ways', label: 'Por dónde', blank: 'choice', choices: ['Teléfono', 'Correo seguro', 'Fax', 'Portal', 'Carta'] },
        { id: 'until', label: 'Termina el', blank: 'date' },
      ],
    },
    {
      id: 'rights',
      title: 'La persona sabe que',
      lines: [
        {
          id: 'knows',
          label: 'Se le explicó y lo entendió',
          blank: 'choice',
          choices: [
            'Puede decir que no, y su cuidado sigue.',
            'Puede retirar este permiso por escrito. Lo que ya se compartió no se puede recoger.',
            'Se queda con una copia.',
            'Si una vida corre peligro, la ley puede dejar que el consultorio comparta sin este permiso.',
          ],
        },
      ],
    },
  ],
  footer: 'Es información general, no un consejo legal. Por favor, revísela con su consultorio y con las reglas de su estado.',
};

/** One page between a therapist and a prescriber who look after the same person. */
export const coordinationLetterEs: BlankForm = {
  language: 'es',
  title: 'Trabajar juntos: carta de coordinación',
  intro: 'Se llena a mano, después de que la persona firme un permiso. Comparta solo lo que haga falta.',
  sections: [
    {
      id: 'people',
      title: 'Quiénes somos',
      lines: [
        { id: 'date', label: 'Fecha', blank: 'date' },
        { id: 'client', label: 'Cliente (nombre y fecha de nacimiento)', blank: 'line' },
        { id: 'therapist', label: 'Terapeuta, y su mejor teléfono', blank: 'phone' },
        { id: 'prescriber', label: 'Quien receta, y su mejor teléfono', blank: 'phone' },
        { id: 'release', label: 'Permiso firmado el, y vale hasta', blank: 'date' },
      ],
    },
    {
      id: 'roles',
      title: 'Quién hace qué',
      lines: [
        { id: 'therapy', label: 'Terapia: metas y cada cuánto', blank: 'lines' },
        { id: 'medicine', label: 'Medicina: quién la receta y quién la renueva', blank: 'lines' },
        { id: 'checks', label: 'Exámenes y revisiones: quién los pide', blank: 'line' },
        { id: 'plan', label: 'Plan de seguridad: quién lo tiene al día', blank: 'line' },
      ],
    },
    {
      id: 'tell',
      title: 'Qué nos contamos',
      lines: [
        {
          id: 'topics',
          label: 'Cuénteme de',
          blank: 'choice',
          choices: [
            'Una medicina nueva o que se dejó',
            'Efectos secundarios',
            'Síntomas que van a peor',
            'Citas perdidas',
            'Un embarazo',
            'Atención en un hospital',
          ],
        },
        { id: 'rhythm', label: 'Cada cuánto, y por dónde', blank: 'line' },
        { id: 'reply', label: 'Nos respondemos en', blank: 'line' },
      ],
    },
    {
      id: 'emergency',
      title: 'En una emergencia',
      lines: [
        { id: 'signs', label: 'Primeras señales en esta persona', blank: 'lines' },
        { id: 'first', label: 'A quién llamar primero, de día y de noche', blank: 'phone' },
        { id: 'contact', label: 'A quién quiere la persona que llamemos', blank: 'phone' },
        {
          id: 'lines',
          label: 'Llame o mande un texto al 988, o use el chat de 988lifeline.org. Si hay peligro ahora: 911.',
          blank: 'none',
        },
      ],
    },
    {
      id: 'question',
      title: 'Mi pregunta para usted',
      lines: [
        { id: 'question', label: 'Pregunta', blank: 'lines' },
        { id: 'signature', label: 'Firma', blank: 'line' },
      ],
    },
  ],
  footer: 'Información de salud privada. Mándela solo por la vía que acordaron la persona y los dos consultorios.',
};
