import type { AnswerFacts, GroupId } from '../answer.js';
import { OUTLINE } from './outline.js';

const GROUPS: readonly GroupId[] = ['feelings', 'medication', 'prescribers', 'finding'];

/** What `topics` and `exclude` may name: groups and answers, by id. */
export const CHOICES: readonly string[] = [...GROUPS, ...OUTLINE.map(({ id }) => id)];

export interface Choice {
  /** Groups and answers that are wanted; all where there are none. */
  readonly topics: readonly string[];
  readonly exclude: readonly string[];
}

export function isChosen({ id, group }: Pick<AnswerFacts, 'id' | 'group'>, { topics, exclude }: Choice): boolean {
  const isNamed = (names: readonly string[]): boolean => names.includes(id) || names.includes(group);
  return (topics.length === 0 || isNamed(topics)) && !isNamed(exclude);
}
