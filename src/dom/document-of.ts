/** @throws {TypeError} when `node` is neither an element nor a document. */
export function documentOf(node: unknown): Document {
  const { nodeType, ownerDocument } = (node ?? {}) as Partial<Node>;
  if (nodeType === 9) return node as Document;
  if (nodeType === 1 && ownerDocument) return ownerDocument;
  throw new TypeError(`lintElement() takes an element or a document. It was given ${describe(node)}.`);
}

function describe(given: unknown): string {
  if (given === null) return 'null';
  return Array.isArray(given) ? 'an array' : `a value of type ${typeof given}`;
}
