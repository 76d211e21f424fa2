/** The word by which a switch tells its state. */
import { type SnapshotElement, stateSaidBy } from '../../src/lint/define-rule.js';

export interface StateWord {
  readonly word: string;
  readonly says: boolean;
}

/**
 * The word by which a switch says that it is on or off; undefined where none stands there, or words for both,
 * of which something else has to tell which one counts.
 *
 * @param parts What is seen of the switch and its row.
 */
export function stateWord(parts: readonly SnapshotElement[]): StateWord | undefined {
  const found = parts.flatMap(({ children }) =>
    children.flatMap((child): StateWord[] => {
      if (child.kind !== 'text') return [];
      const says = stateSaidBy(child.text);
      return says === undefined ? [] : [{ word: child.text.trim(), says }];
    }),
  );
  const [first] = found;
  return first !== undefined && found.every(({ says }) => says === first.says) ? first : undefined;
}
