/** A control with its name and what the name says, before it is known which dialog it belongs to. */
import { classifyLabel } from '../language/classify.js';
import type { LabelClassification, LanguageCode } from '../language/language.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { closest, textContent } from '../snapshot/tree.js';
import { accessibleName } from './accessible-name.js';
import type { ControlElement } from './control-elements.js';

export interface NamedControl extends ControlElement {
  readonly name: string;
  readonly reading: LabelClassification;
  /** Languages that its words were read in, the most likely first. */
  readonly languages: readonly LanguageCode[];
  /** A link that leads to another page, as those of navigation do. */
  readonly leadsAway: boolean;
}

/** @param languages Languages that its words may be in, the most likely first. */
export function nameControl(element: ControlElement, languages: readonly LanguageCode[]): NamedControl {
  const { node, kind } = element;
  const name = nameOf(node, kind);
  const isAway = kind === 'link' && leadsAway(node);
  const reading = isAway && isHeadline(node) ? HEADLINE : readLabel(element, name, languages);
  return { ...element, name, reading, languages, leadsAway: isAway };
}

/** The control, read in the language of its dialog where that turns out to be another than expected. */
export function readInLanguage(control: NamedControl, language: LanguageCode): NamedControl {
  if (language === 'und' || control.languages[0] === language) return control;
  const languages = [language, ...control.languages.filter((code) => code !== language)];
  if (control.languages.includes(language) && control.reading.role !== 'other') return control;
  const reading = control.reading === HEADLINE ? HEADLINE : readLabel(control, control.name, languages);
  return { ...control, reading, languages };
}

const HEADLINE: LabelClassification = {
  role: 'other',
  confidence: 0.8,
  language: 'und',
  words: [],
  evidence: 'a headline that leads to its text',
};

function isHeadline(link: SnapshotElement): boolean {
  return closest(link, ({ tag }) => /^h[1-6]$/.test(tag)) !== undefined;
}

/** A person goes by the words on a button, also where `aria-label` says something else, or says it in another language. */
function readLabel(
  { node, kind }: ControlElement,
  name: string,
  languages: readonly LanguageCode[],
): LabelClassification {
  const words = kind === 'select' ? '' : shownText(node);
  if (words !== name && HAS_WORDS.test(words)) {
    const reading = classifyLabel(words, { languages });
    if (reading.role !== 'other') return { ...reading, evidence: `its visible text: ${reading.evidence}` };
  }
  return classifyLabel(name, { languages });
}

/** More than a symbol, such as × or X. */
const HAS_WORDS = /\p{L}{2}/u;

/** Boxes that were made clickable have no role to take a name for, yet a person reads what stands in them. */
function nameOf(node: SnapshotElement, kind: ControlElement['kind']): string {
  const name = accessibleName(node);
  return name !== '' || kind === 'select' ? name : shownText(node);
}

function shownText(node: SnapshotElement): string {
  return textContent(node).replace(/\s+/g, ' ').trim();
}

function leadsAway({ attributes }: SnapshotElement): boolean {
  const href = attributes.get('href')?.trim() ?? '';
  const isForScript = href === '' || href.startsWith('#') || /^javascript:/i.test(href);
  return !isForScript && !attributes.has('onclick') && attributes.get('role') !== 'button';
}
