/** The reviewed record of texts that do not say what their key says. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const entrySchema = v.strictObject({
  package: v.string(),
  /** Primary subtag of the file that it stands in. */
  language: v.string(),
  key: v.string(),
  text: v.string(),
  /** What the words say a press does, which then is the truth; `nothing` when they are no label at all and count for nothing. */
  says: v.optional(
    v.picklist(['accept', 'decline', 'manage', 'save', 'close', 'defer', 'policy-link', 'other', 'nothing']),
  ),
  /** The language of the words where it is not that of the file: they count as a label of that language. */
  isIn: v.optional(v.string()),
  reason: v.pipe(v.string(), v.nonEmpty()),
});

export type LabelException = v.InferOutput<typeof entrySchema>;

let read: readonly LabelException[] | undefined;

/** @throws when exceptions.json is not as described. */
export function readExceptions(): readonly LabelException[] {
  const file = new URL('exceptions.json', import.meta.url);
  read ??= v.parse(v.array(entrySchema), JSON.parse(readFileSync(file, 'utf8')));
  return read;
}
