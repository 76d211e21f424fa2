/** What else stands in the line of text in which a control stands. */
import {
  type Control,
  closest,
  type Dialog,
  type SnapshotElement,
  textContent,
} from '../../src/lint/define-rule.js';

interface Line {
  /** Words other than the control's own and those of other controls. */
  readonly words: number;
  /** Those words and the labels of all controls in the line, white space collapsed. */
  readonly text: string;
  /** Other controls that stand in it. */
  readonly beside: readonly SnapshotElement[];
}

/** A stretch of what stands in a block. */
type Piece =
  | { readonly kind: 'break' }
  | { readonly kind: 'words' | 'own label'; readonly text: string }
  | { readonly kind: 'other label'; readonly text: string; readonly node: SnapshotElement };

const UNREAD = new Set(['script', 'style', 'template', 'noscript']);
const BREAK: Piece = { kind: 'break' };

/** The words between the block boundaries and line breaks on either side of a control. */
export function othersInLine({ node }: Control, { controls }: Dialog): Line {
  const block = standsInLine(node)
    ? closest(node.parent ?? node, (element) => !isInline(element))
    : undefined;
  if (block === undefined) return { words: 0, text: '', beside: [] };
  const labels = new Set(controls.map((control) => control.node));
  const pieces = piecesOf(block, (element) =>
    element === node ? 'own label' : labels.has(element) ? 'other label' : undefined,
  );
  const own = pieces.findIndex(({ kind }) => kind === 'own label');
  const start = pieces.findLastIndex((piece, i) => i < own && piece === BREAK) + 1;
  const end = pieces.findIndex((piece, i) => i > own && piece === BREAK);
  const line = pieces.slice(start, end === -1 ? undefined : end).filter((piece) => piece.kind !== 'break');
  const words = line.map((piece) => (piece.kind === 'words' ? piece.text : ' ')).join('');
  return {
    words: words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0,
    text: line
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    beside: line.flatMap((piece) => (piece.kind === 'other label' ? [piece.node] : [])),
  };
}

function piecesOf(
  block: SnapshotElement,
  labelKind: (element: SnapshotElement) => 'own label' | 'other label' | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  const pending: (SnapshotElement['children'][number] | Piece)[] = block.children.toReversed();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'text') pieces.push({ kind: 'words', text: next.text });
    else if (next.kind !== 'element') pieces.push(next);
    else if (next.tag === 'br') pieces.push(BREAK);
    else {
      const kind = labelKind(next);
      if (kind !== undefined) pieces.push({ kind, text: textContent(next), node: next });
      else pending.push(...unfolded(next));
    }
  }
  return pieces;
}

/** What an element puts in its place, last first. */
function unfolded(element: SnapshotElement): (SnapshotElement['children'][number] | Piece)[] {
  if (UNREAD.has(element.tag) || element.style.get('display') === 'none') return [];
  const inside = element.children.toReversed();
  return standsInLine(element) ? inside : [BREAK, ...inside, BREAK];
}

/** Its own box is one of a line, so that text may stand beside it. */
function standsInLine({ style }: SnapshotElement): boolean {
  const isOut = ['absolute', 'fixed'].includes(style.get('position'));
  const floats = ['left', 'right'].includes(style.get('float'));
  return style.get('display').startsWith('inline') && !isOut && !floats;
}

function isInline({ style }: SnapshotElement): boolean {
  return style.get('display') === 'inline' || style.get('display') === 'contents';
}
