import type { GroupId } from '../../content/answer.js';
import { OUTLINE } from '../../content/faq/outline.js';

const GROUPS: readonly GroupId[] = ['feelings', 'medication', 'prescribers', 'finding'];

/** What `topics` and `exclude` may name. */
export const CHOICES: readonly string[] = [...GROUPS, ...OUTLINE.map(({ id }) => id)];

/** What `open` may name, for the site editor: also the practice's own answers. */
export const OPEN_ALLOWED = 'ids of answers that are shown, or all';
