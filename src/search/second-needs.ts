import type { Part } from './interpretation.js';

/** Who somebody is says less of whom they need than what ails them. */
const WHO = /^(veterans|lgbtq)$/;
/** Comes with many conditions, and who treats those treats it as well; or is how something is taken, or the first step to any treatment. */
const WITH_MANY =
  /^(insomnia|anger|stress|life-changes|relationships|self-esteem|self-harm|suicidal-thoughts|chronic-(pain|illness)|tobacco-use|psychiatric-evaluation)$/;
/** Moods that are a part of what somebody lives through, and what that may be. */
const MOOD = /^(depression|anxiety|panic|ocd)$/;
const LIVED_THROUGH = /^(perinatal|pregnancy-loss|pmdd|menopause|grief)$/;

type Value = Part & { readonly kind: 'value' };

/** "Insomnia" asks for what it names, "can't sleep" tells what else is wrong. */
const isTold = ({ term: { how } }: Value): boolean => how === 'synonym' || how === 'prefix';

const COMPLAINT = 1;
const weight = (part: Value): number =>
  WHO.test(part.value) ? COMPLAINT - 1 : isTold(part) && WITH_MANY.test(part.value) ? COMPLAINT : COMPLAINT + 1;

/**
 * Whether what was typed only puts those first who meet it: beside "PTSD", "vet" and "can't sleep" narrow nothing, because one who treats
 * PTSD helps though veterans and sleep are not listed. Of complaints alone the first narrows.
 */
export function onlyRanks(part: Part, parts: readonly Part[]): boolean {
  if (part.kind !== 'value' || (part.facet !== 'focus' && part.facet !== 'service')) return false;
  const own = weight(part);
  const isMood = MOOD.test(part.value);
  return parts.some(
    (other) =>
      other.kind === 'value' &&
      other.facet === part.facet &&
      (own < weight(other) ||
        (own === COMPLAINT && weight(other) === COMPLAINT && other.term.start < part.term.start) ||
        (isMood && LIVED_THROUGH.test(other.value))),
  );
}
