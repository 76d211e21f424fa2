/** What a toggle switches, whether it is on, and what being on does. */
import { classifyLabel } from '../language/classify.js';
import type { LanguageCode } from '../language/language.js';
import { stateSaidBy } from '../language/state-words.js';
import { classifyPurpose, lockedWording, meaningOfOn } from '../language/toggle-wording.js';
import { scoreTopics } from '../language/topics.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { ancestors } from '../snapshot/tree.js';
import { accessibleName } from './accessible-name.js';
import type { Toggle } from './dialog.js';
import { listAnswers } from './list-answers.js';
import { chosenOption, isListBox, opensListBox, shownValue } from './list-box.js';
import type { NamedControl } from './named-control.js';
import type { PageIndex } from './page-index.js';
import { stateAmong } from './peer-state.js';
import { groupQuestion, isRadio } from './radio-question.js';
import { readableText } from './readable-text.js';
import { isEditable, selectedOption } from './toggle-state.js';

/** A row that says more than this about one toggle is a page. */
const MOST_ROW_WORDS = 150;

/** The toggle that a checkbox, radio button, switch or list stands for; undefined for a list of something else. */
export function describeToggle(
  control: NamedControl,
  page: PageIndex,
  languages: readonly LanguageCode[],
  neighbours: readonly SnapshotElement[],
): Toggle | undefined {
  const row = rowText(control.node, page);
  if (control.kind === 'select') return describeSelect(control, row, languages);
  const group = isRadio(control.node) ? radioGroup(control.node, page) : pressablePair(control, page);
  const question = group?.question ?? '';
  const wording = question === '' ? control.name || row : `${question}. ${control.name}`;
  const isLocked = group === undefined && lockedWording(row, languages) !== undefined;
  return {
    ...stateAmong(control.node, neighbours),
    purpose: classifyPurpose(wording, { description: row, languages }).purpose,
    onMeans:
      group === undefined
        ? meaning(control.name, row, languages)
        : answerMeaning(control.name, question, languages),
    editable: isEditable(control.node) && !isLocked,
    alternatives: group?.alternatives ?? [],
  };
}

/** An unnamed switch, or one named "On", means what its row says. */
function meaning(name: string, row: string, languages: readonly LanguageCode[]): Toggle['onMeans'] {
  const words = name === '' ? row : name;
  const means = meaningOfOn(words, languages);
  // "Allow comments" allows something, and nothing that consent is asked for.
  const isNamed =
    classifyPurpose(words, { languages }).purpose !== 'unknown' || scoreTopics(words, languages).length > 0;
  return means === 'consents' && !isNamed ? undefined : means;
}

/** "Yes" to "Share usage data?" consents; to "Opt out of the sale?" it objects. */
function answerMeaning(
  answer: string,
  question: string,
  languages: readonly LanguageCode[],
): Toggle['onMeans'] {
  const state = stateSaidBy(answer);
  // “On” and “Off” as two answers: “Off” says no to what is asked for.
  if (state !== undefined)
    return state !== (meaningOfOn(question, languages) === 'objects') ? 'consents' : 'objects';
  const role = classifyLabel(answer, { languages }).role;
  if (role !== 'accept' && role !== 'decline') return meaningOfOn(answer, languages);
  const isBare = answer.trim().split(/\s+/).length === 1;
  const flips = isBare && meaningOfOn(question, languages) === 'objects';
  return (role === 'accept') !== flips ? 'consents' : 'objects';
}

function describeSelect(
  control: NamedControl,
  row: string,
  languages: readonly LanguageCode[],
): Toggle | undefined {
  const { node } = control;
  const answers = listAnswers(node, { languages });
  if (answers.length === 0 && opensListBox(node)) return describeUnopened(control, row, languages);
  const roles = new Set(answers.map(({ role }) => role));
  if (!roles.has('accept') || !roles.has('decline')) return undefined;
  const selected = node.tag === 'select' ? selectedOption(node) : chosenOption(node);
  const chosen = answers.find(({ option }) => option === selected);
  const attribute = ['selected', 'aria-selected', 'aria-checked'].find((name) =>
    chosen?.option.attributes.has(name),
  );
  // Of its own list the browser knows what is chosen.
  const isKnown = node.tag === 'select' || chosen !== undefined;
  return {
    ...asked(control, row, languages),
    on: isKnown ? chosen?.role === 'accept' : undefined,
    onUnknown: isKnown ? undefined : NOT_SAID,
    stateSource: {
      description: chosen === undefined ? 'no option is selected' : `the option “${chosen.text}” is selected`,
      attribute,
      node: attribute === undefined ? node : (chosen?.option ?? node),
    },
    alternatives: answers.filter((answer) => answer !== chosen).map(({ text }) => text),
    list: node.tag === 'select' ? 'native' : isListBox(node) ? 'open' : 'opened',
  };
}

const NOT_SAID = 'nothing says which option is selected';

/** Its options are made when it is opened: what it shows is all there is to go by. */
function describeUnopened(
  control: NamedControl,
  row: string,
  languages: readonly LanguageCode[],
): Toggle | undefined {
  const { node } = control;
  const value = shownValue(node);
  const { role } = classifyLabel(value, { languages });
  if (role !== 'accept' && role !== 'decline') return undefined;
  return {
    ...asked(control, row, languages),
    on: role === 'accept',
    onUnknown: undefined,
    stateSource: { description: `it shows “${value}”`, attribute: undefined, node },
    alternatives: [],
    list: 'opened',
  };
}

/** What a list is about. Its name may end with what is chosen, which says nothing of that. */
function asked(
  { node, name }: NamedControl,
  row: string,
  languages: readonly LanguageCode[],
): Pick<Toggle, 'purpose' | 'onMeans' | 'editable'> {
  const value = opensListBox(node) ? shownValue(node) : '';
  const question = value !== '' && name.endsWith(value) ? name.slice(0, -value.length).trim() : name;
  return {
    purpose: classifyPurpose(question || row, { description: row, languages }).purpose,
    onMeans: meaningOfOn(question, languages) === 'objects' ? 'objects' : 'consents',
    editable: isEditable(node),
  };
}

/** The text of the largest box around a toggle that holds no other control of choice. */
function rowText(node: SnapshotElement, page: PageIndex): string {
  let row = node;
  for (const ancestor of ancestors(node)) {
    const others = page
      .controlsIn(ancestor)
      .filter(({ node: other, kind }) => other !== node && kind !== 'link');
    const isShared = others.some(
      (other) =>
        !(other.kind === 'button' && other.reading.role !== 'accept' && isDisclosureButton(other.node)),
    );
    if (
      isShared ||
      page.wordsIn(ancestor) > MOST_ROW_WORDS ||
      ancestor.tag === 'body' ||
      ancestor.tag === 'form'
    )
      break;
    row = ancestor;
  }
  return readableText(row);
}

/** The button that folds a row's description open. */
function isDisclosureButton({ tag, attributes }: SnapshotElement): boolean {
  return tag === 'summary' || attributes.has('aria-expanded') || attributes.has('aria-controls');
}

/** Options of which one at most can be chosen. */
interface RadioGroup {
  readonly question: string;
  readonly alternatives: readonly string[];
}

/** The radio buttons of one name, or of one ARIA group, and what they answer. */
function radioGroup(node: SnapshotElement, page: PageIndex): RadioGroup {
  const name = node.attributes.get('name');
  for (const ancestor of ancestors(node)) {
    const radios = page.controlsIn(ancestor).filter(({ node: other }) => isRadio(other));
    const ofGroup = radios.filter(({ node: other }) => other.attributes.get('name') === name);
    if (ofGroup.length < 2) continue;
    const alternatives = ofGroup.filter(({ node: other }) => other !== node).map((other) => other.name);
    return {
      question: questionOf(
        ancestor,
        ofGroup.map((other) => other.name),
      ),
      alternatives,
    };
  }
  return { question: '', alternatives: [] };
}

/** "Allow" and "Deny" side by side, each to be pressed in: until one is, nothing is chosen. */
function pressablePair(control: NamedControl, page: PageIndex): RadioGroup | undefined {
  if (!isPressable(control)) return undefined;
  for (const ancestor of ancestors(control.node)) {
    const pair = page.controlsIn(ancestor).filter(isPressable);
    if (pair.length < 2) continue;
    const other = pair.find(({ node }) => node !== control.node);
    const roles = new Set(pair.map(({ reading }) => reading.role));
    const isPair = pair.length === 2 && roles.has('accept') && roles.has('decline');
    return isPair && other !== undefined ? { question: '', alternatives: [other.name] } : undefined;
  }
  return undefined;
}

function isPressable({ node }: NamedControl): boolean {
  return node.attributes.has('aria-pressed');
}

/** The group's own name, else its text without the answers. */
function questionOf(group: SnapshotElement, answers: readonly string[]): string {
  const name = groupQuestion(group) || accessibleName(group);
  if (name !== '') return name;
  const text = readableText(group);
  const remaining = answers.reduce((rest, answer) => rest.replace(answer, ' '), text).trim();
  if (remaining !== '' || group.parent === undefined) return remaining.slice(0, 300);
  const around = readableText(group.parent).slice(0, 300);
  return answers.reduce((rest, answer) => rest.replace(answer, ' '), around).trim();
}
