/** Which controls show a layer: the one that was named or pressed, else those of the layer before that lead on. */
import type { Control, Dialog } from '../../dialog/dialog.js';
import { selectAll } from '../../snapshot/selectors.js';
import type { Snapshot, SnapshotElement } from '../../snapshot/snapshot.js';
import { isWithin } from '../../snapshot/tree.js';
import type { FoundLayer } from './join-layers.js';
import { isShown } from './same-dialog.js';

export interface Opening {
  /** Of dialogs that are kept. */
  readonly controls: readonly Control[];
  /** Why there are none. */
  readonly problem?: 'nothing matches' | 'not a control' | 'nothing leads on' | 'several lead on';
}

export interface Search {
  readonly found: readonly FoundLayer[];
  /** The dialogs of each layer that are new, or newly shown. */
  readonly added: readonly (readonly Dialog[])[];
  /** Of all dialogs that are kept. */
  readonly judged: readonly Control[];
  readonly isJudged: ReadonlySet<Control>;
  /** Of the layer; 0 is the page. */
  readonly position: number;
  /** The dialogs that it shows. */
  readonly opened: readonly Dialog[];
}

export function findOpeners(search: Search): Opening {
  const { openedBy } = search.found[search.position] ?? {};
  if (openedBy === undefined) return byDefault(search);
  if (typeof openedBy === 'string') return byWords(openedBy, search);
  const layer = search.found[openedBy.layer];
  const element = layer?.snapshot && openedBy.control(layer.snapshot);
  if (layer === undefined || element === undefined) return { controls: [], problem: 'nothing matches' };
  const control = controlAt(element, layer);
  if (control === undefined) return { controls: [], problem: 'not a control' };
  return { controls: asJudged([control], search) };
}

/** On the nearest layer before that has it. */
function byWords(words: string, search: Search): Opening {
  const { found, position } = search;
  const name = normal(words);
  let matchedOther = false;
  for (let at = position - 1; at >= 0; at -= 1) {
    const layer = found[at];
    if (layer?.snapshot === undefined) continue;
    const named = controlsOf(layer).filter((control) => normal(control.name) === name);
    if (named.length > 0) return { controls: asJudged(named, search) };
    const elements = elementsMatching(words, layer.snapshot);
    const controls = elements.flatMap((element) => controlAt(element, layer) ?? []);
    if (controls.length > 0) return { controls: asJudged([...new Set(controls)], search) };
    matchedOther ||= elements.length > 0;
  }
  return { controls: [], problem: matchedOther ? 'not a control' : 'nothing matches' };
}

/** Controls that lead to settings, on the layer before. Of several dialogs with such controls, the one about the same. */
function byDefault(search: Search): Opening {
  const { added, found, position, opened } = search;
  const before = added[position - 1] ?? [];
  const all = before.length > 0 ? before : (found[position - 1]?.dialogs ?? []);
  const shown = all.filter(isShown);
  const leading = (shown.length > 0 ? shown : all).filter((dialog) => waysOn(dialog).length > 0);
  const alike = leading.filter(({ kind }) => opened.some((dialog) => dialog.kind === kind));
  const [dialog, ...others] = leading.length > 1 && alike.length > 0 ? alike : leading;
  if (dialog === undefined) return { controls: [], problem: 'nothing leads on' };
  if (others.length > 0) return { controls: [], problem: 'several lead on' };
  return { controls: asJudged(waysOn(dialog), search) };
}

function waysOn({ controls }: Dialog): Control[] {
  return controls.filter(({ role, visibility }) => role === 'manage' && visibility.kind !== 'hidden');
}

function controlsOf({ dialogs }: FoundLayer): Control[] {
  return dialogs.flatMap(({ controls }) => controls);
}

/** The control that the element is, or stands in; else the only one in it. */
function controlAt(element: SnapshotElement, layer: FoundLayer): Control | undefined {
  const controls = controlsOf(layer);
  const around = controls.find(({ node }) => isWithin(element, node));
  if (around !== undefined) return around;
  const within = controls.filter(({ node }) => isWithin(node, element));
  return within.length === 1 ? within[0] : undefined;
}

/** None where the words are no selector. */
function elementsMatching(words: string, { root }: Snapshot): SnapshotElement[] {
  try {
    return selectAll(root, words);
  } catch {
    return [];
  }
}

/** The same controls in the dialogs that are judged: a layer may repeat an earlier one. */
function asJudged(controls: readonly Control[], { judged, isJudged }: Search): Control[] {
  return controls.flatMap((control) => {
    if (isJudged.has(control)) return [control];
    const alike = judged.filter(({ name, role }) => name === control.name && role === control.role);
    return alike.find(({ node }) => node.id === control.node.id) ?? alike[0] ?? [];
  });
}

function normal(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
