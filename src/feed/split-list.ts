/** Not inside brackets, and not before what belongs to a company's name. */
const SEPARATOR = /[,;](?![^()]*\))(?!\s*(?:inc|llc|llp|ltd|corp|co)\b)/i;
/** "English, Spanish and French" stays two entries: names hold an "and" of their own. Behind a comma it only joins. */
const JOINING = /^(?:and|&)\s+/i;

/** The entries of a list that somebody wrote as one text, `Aetna, Cigna`; undefined where it is one entry. */
export function splitList(text: string): string[] | undefined {
  if (!/[,;]/.test(text)) return undefined;
  const entries = text.split(SEPARATOR).flatMap((entry) => entry.trim().replace(JOINING, '') || []);
  return entries.length > 1 ? entries : undefined;
}
