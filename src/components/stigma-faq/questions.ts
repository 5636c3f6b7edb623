const questionsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('button.question')];

/** The question of the answer with this id. */
export function questionOf(root: ParentNode, id: string): HTMLElement | undefined {
  return questionsIn(root).find((question) => question.id === `question-${id}`);
}

/**
 * The question that a key leads to, as the APG has it for an accordion: arrows to the next and the one before, round the ends;
 * Home and End. Undefined where the key means something else.
 */
export function questionForKey(root: ParentNode, event: KeyboardEvent): HTMLElement | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
  const all = questionsIn(root);
  const current = all.findIndex((question) => question === event.target || question === event.composedPath()[0]);
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
