const questions = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('button.question')];

/**
 * The question that a key leads to, as the APG has it for an accordion: arrows to the next and the one before, round the ends;
 * Home and End. Undefined where the key means something else.
 * @param target or the id of an answer: its question
 */
export function questionFor(root: ParentNode, target: KeyboardEvent | string): HTMLElement | undefined {
  const all = questions(root);
  if (typeof target === 'string') return all.find((question) => question.id === `question-${target}`);
  const { key, ctrlKey, altKey, metaKey, shiftKey } = target;
  const current = all.findIndex((question) => question === target.target || question === target.composedPath()[0]);
  if (current < 0 || ctrlKey || altKey || metaKey || shiftKey) return undefined;
  switch (key) {
    case 'ArrowDown':
      return all[(current + 1) % all.length];
    case 'ArrowUp':
      return all[(current - 1 + all.length) % all.length];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
