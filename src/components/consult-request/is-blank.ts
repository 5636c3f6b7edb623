import { EMPTY_DRAFT, type ConsultDraft } from '../../consult/request-from-draft.js';

/** Whether nobody has begun: nothing is typed or ticked. The state may be the page's, and whom it is for the mode's. */
export function isBlank(draft: ConsultDraft): boolean {
  return (Object.keys(EMPTY_DRAFT) as (keyof ConsultDraft)[]).every(
    (field) => field === 'for' || field === 'state' || String(draft[field]) === String(EMPTY_DRAFT[field]),
  );
}
