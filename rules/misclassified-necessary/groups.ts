/** The groups of a dialog that cannot be refused, or that it calls necessary, each with the text that describes it. */
import {
  type Control,
  type Dialog,
  isWithin,
  type Passage,
  type SnapshotElement,
  type Toggle,
  wordCount,
} from '../../src/lint/define-rule.js';
import { wordings } from './wordings.js';

export interface Group {
  readonly target: Control | Passage;
  /** Its name and what describes it, in document order. */
  readonly texts: readonly string[];
  /** What makes it a group that cannot be refused, as a relative clause without its pronoun. */
  readonly because: string;
}

/** A name is shorter than a sentence. */
const MOST_WORDS_OF_A_NAME = 8;
/** What stands under a heading and is longer is not about one group. */
const MOST_PASSAGES = 12;
/** Boxes around a name that are still its row. */
const MOST_LEVELS_OF_A_ROW = 3;
/** Boxes that a row may have around its switch. */
const MOST_LEVELS = 12;
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'dt', 'em']);
const ANSWERS: ReadonlySet<string> = new Set(['accept', 'decline', 'save', 'manage', 'defer']);

export function groupsIn(dialog: Dialog): Group[] {
  const byToggle = dialog.controls.flatMap((control) => groupOfToggle(control, dialog));
  const covered = new Set(byToggle.flatMap(({ texts }) => texts));
  const rows = dialog.passages
    .filter(({ text }) => !covered.has(text))
    .flatMap((passage) => groupOfPassage(passage, dialog));
  return [...byToggle, ...rows];
}

function groupOfToggle(control: Control, dialog: Dialog): Group[] {
  const { toggle } = control;
  if (toggle === undefined) return [];
  const because = whyForced(toggle);
  return because === undefined ? [] : [{ target: control, texts: rowOf(control, dialog), because }];
}

function whyForced({ editable, on, purpose, alternatives }: Toggle): string | undefined {
  if (!editable && on !== false && alternatives.length === 0) return 'cannot be switched off';
  return purpose === 'necessary' ? 'is called necessary' : undefined;
}

/** The name, and the passages of the largest box around the toggle that is about nothing else. */
function rowOf(control: Control, dialog: Dialog): string[] {
  const { node, name } = control;
  let row = node;
  let levels = MOST_LEVELS;
  for (let at = node.parent; at !== undefined && at !== dialog.root && levels > 0; at = at.parent, levels--) {
    if (!isAboutOne(at, control, dialog)) break;
    row = at;
  }
  const texts = dialog.passages.filter((passage) => isWithin(passage.node, row)).map(({ text }) => text);
  return texts.includes(name) ? texts : [name, ...texts];
}

/** No other toggle or answer stands in the box, and it begins with the name of the group. */
function isAboutOne(
  box: SnapshotElement,
  control: Control,
  { controls, passages, language }: Dialog,
): boolean {
  const others = controls.filter(
    ({ node, role }) => node !== control.node && (role === 'toggle' || ANSWERS.has(role)),
  );
  if (others.some(({ node }) => isWithin(node, box))) return false;
  const first = passages.find(({ node }) => isWithin(node, box));
  if (first === undefined) return true;
  const { name } = control;
  const isNamed = name !== '' && (name.includes(first.text) || first.text.includes(name));
  return isNamed || saysForced(first.text, language) !== undefined;
}

/** “Strictly necessary” as a heading, or before a colon or dash, without a switch. */
function groupOfPassage(passage: Passage, dialog: Dialog): Group[] {
  const { kind, text } = passage;
  const [, lead, rest] = /^([^:–—]{3,60})\s*[:–—]\s*(\S.+)$/u.exec(text) ?? [];
  if (lead !== undefined && rest !== undefined && isNameOfGroup(lead, dialog))
    return [{ target: passage, texts: [text], because: `is listed as “${lead.trim()}”` }];
  const bold = boldLeadOf(passage);
  if (bold !== undefined && isNameOfGroup(bold, dialog))
    return [{ target: passage, texts: [text], because: `is listed as “${bold}”` }];
  if ((kind === 'heading' || kind === 'label') && isNameOfGroup(text, dialog)) {
    const described = textsUnder(passage, dialog);
    if (described.length === 0) return [];
    return [{ target: passage, texts: [text, ...described], because: 'is listed without a way to refuse' }];
  }
  return isNameOfGroup(text, dialog) ? groupOfRow(passage, dialog) : [];
}

/** “**Strictly necessary** basket, log-in”: the bold words at the start, where others follow. */
function boldLeadOf({ node, text }: Passage): string | undefined {
  const first = node.children.find((child) => child.kind === 'element' || child.text.trim() !== '');
  if (first?.kind !== 'element' || !BOLD.has(first.tag)) return undefined;
  const lead = first.children
    .map((child) => (child.kind === 'text' ? child.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return lead !== '' && text.startsWith(lead) && text.length > lead.length ? lead : undefined;
}

/** A name in a row of its own in which “Always active” stands where other rows have a switch. */
function groupOfRow(passage: Passage, dialog: Dialog): Group[] {
  const { controls, passages, language } = dialog;
  let levels = MOST_LEVELS_OF_A_ROW;
  for (let box = passage.node.parent; box !== undefined && levels > 0; box = box.parent, levels--) {
    const row = box;
    const isShared =
      row === dialog.root ||
      controls.some(({ node, role }) => (role === 'toggle' || ANSWERS.has(role)) && isWithin(node, row));
    if (isShared) break;
    const texts = passages.filter(({ node }) => isWithin(node, row)).map(({ text }) => text);
    if (texts[0] !== passage.text) break;
    if (texts.slice(1).some((text) => saysAlways(text, language)))
      return [{ target: passage, texts, because: 'cannot be switched off' }];
  }
  return [];
}

function saysAlways(text: string, language: string): boolean {
  const isShort = wordCount(text) <= MOST_WORDS_OF_A_NAME;
  return isShort && wordings.find(text, language).some(({ concept }) => concept === 'always');
}

function isNameOfGroup(text: string, { language }: Dialog): boolean {
  if (wordCount(text) > MOST_WORDS_OF_A_NAME) return false;
  const found = saysForced(text, language);
  // “Only necessary” and “Necessary and optional cookies” are other things.
  return (
    found !== undefined &&
    !wordings.find(text, language).some(({ concept }) => concept === 'choice' || concept === 'negation')
  );
}

/** What follows a heading up to the next one, or to the next control that is set or pressed. */
function textsUnder(heading: Passage, { passages, controls }: Dialog): string[] {
  const texts: string[] = [];
  const limit =
    controls.find(({ node, role }) => node.id > heading.node.id && (role === 'toggle' || ANSWERS.has(role)))
      ?.node.id ?? Number.POSITIVE_INFINITY;
  for (const passage of passages.slice(
    passages.indexOf(heading) + 1,
    passages.indexOf(heading) + 1 + MOST_PASSAGES,
  )) {
    if (passage.kind === 'heading' || passage.kind === heading.kind || passage.node.id > limit) break;
    if (controls.some(({ role, name }) => role === 'toggle' && name.includes(passage.text))) break;
    texts.push(passage.text);
  }
  return texts;
}

/** “Always active” or “Necessary”. */
function saysForced(text: string, language: string): string | undefined {
  return wordings.find(text, language).find(({ concept }) => concept === 'always' || concept === 'necessary')
    ?.quote;
}
