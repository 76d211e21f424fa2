/** Help for a name that is not known. */
import { closest, distance } from 'fastest-levenshtein';

/** "Did you mean x?" when something is at most a third of the letters away, else the list of what there is. */
export function suggest(given: string, known: readonly string[]): string {
  const nearest = known.length === 0 ? undefined : closest(given, [...known]);
  const isNear = nearest !== undefined && distance(given, nearest) <= Math.max(1, nearest.length / 3);
  return isNear ? `Did you mean ${nearest}?` : `There is: ${known.join(', ')}.`;
}
