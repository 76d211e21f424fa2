/** Names in a sentence, as British English lists them: “A”, “A and B”, “A, B and C”. `Intl.ListFormat` takes a hundred times as long to say so. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
