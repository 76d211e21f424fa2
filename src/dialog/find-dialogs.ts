/** Finds the consent dialogs of a page, among everything else that is on it, and understands each. */
import { cookieWord } from '../language/cookie-word.js';
import { detectLanguage } from '../language/detect-language.js';
import type { DialogKind, LanguageCode } from '../language/language.js';
import { scoreTopics } from '../language/topics.js';
import { selectAll } from '../snapshot/selectors.js';
import type { Snapshot, SnapshotElement } from '../snapshot/snapshot.js';
import { answersInContext } from './answers-in-context.js';
import { type ConsentRequest, isAboutConsent } from './consent-request.js';
import { containerKind, isHiddenAtStart, isSetApart } from './container.js';
import { describeControl } from './controls.js';
import type { Control, Dialog } from './dialog.js';
import { headingOf, kindOf } from './dialog-kind.js';
import { disclosuresIn } from './disclosures.js';
import { type FoundRoot, findRoots, isWithinBelow } from './find-roots.js';
import { declaredLanguage } from './local-languages.js';
import { type NamedControl, readInLanguage } from './named-control.js';
import { PageIndex } from './page-index.js';
import { passagesIn } from './passages.js';
import { readableText } from './readable-text.js';
import { hasTextFields } from './text-fields.js';

export interface FindOptions {
  /** Languages that pages may be in; all known ones when empty. */
  readonly languages: readonly LanguageCode[];
  /** CSS selectors of elements that are dialogs, whatever they say; when given, none is searched for. */
  readonly selectors: readonly string[];
}

/**
 * The consent dialogs of a page, in document order.
 *
 * @throws when a selector cannot be parsed.
 */
export function findDialogs(snapshot: Snapshot, options: FindOptions): Dialog[] {
  const page = new PageIndex(snapshot.root, options.languages);
  const roots =
    options.selectors.length > 0
      ? namedRoots(snapshot.root, page, options.selectors)
      : findRoots(snapshot, page);
  const elements = new Set(roots.map(({ element }) => element));
  const dialogs = roots.flatMap((root) => understand(root, elements, page, snapshot));
  return withLayers(dialogs);
}

function namedRoots(root: SnapshotElement, page: PageIndex, selectors: readonly string[]): FoundRoot[] {
  const elements = new Set(selectors.flatMap((selector) => selectAll(root, selector)));
  return [...elements].map((element) => {
    const text = readableText(element);
    const { language } = detectLanguage(text, declaredLanguage(element));
    const topics = scoreTopics(text, language === 'und' ? page.languages.ofText(text, language) : [language]);
    const request: ConsentRequest = {
      topics,
      confidence: 1,
      evidence: ['named in the configuration'],
      isForeign: language === 'und',
    };
    return { element, request, language };
  });
}

/** The dialog, and the layers that stand hidden inside it as dialogs of their own. */
function understand(
  { element, request, language }: FoundRoot,
  roots: ReadonlySet<SnapshotElement>,
  page: PageIndex,
  snapshot: Snapshot,
): Dialog[] {
  const own = page.languages.ofText(readableText(element), language);
  const inner = new Set(roots);
  inner.delete(element);
  const all = page
    .controlsIn(element)
    .filter(({ node }) => !isWithinBelow(node, element, inner))
    .map((control) => readInLanguage(control, language));
  const named = request.forData === undefined ? all : answersInContext(all, language, hasTextFields(element));
  const holdsOtherChoices =
    hasTextFields(element) ||
    (isSettingsPage(element, named, own) && cookieWord(headingOf(element, inner)) === undefined);
  const toggles = named.filter(({ kind }) => kind === 'toggle').map(({ node }) => node);
  const context = {
    root: element,
    page,
    languages: own,
    toggles,
    isForeign: request.isForeign,
    isFieldForm: hasTextFields(element) && request.forData === undefined,
    holdsOtherChoices,
  };
  const controls = named.map((control) => describeControl(control, context));
  const build = (
    root: SnapshotElement,
    ofRoot: readonly Control[],
    without: ReadonlySet<SnapshotElement>,
  ): Dialog => ({
    root,
    snapshot,
    kind: kindOfRequest(kindOf(root, ofRoot, own, without), request),
    language,
    layer: 'first',
    openedBy: [],
    confidence: request.confidence,
    evidence: request.evidence,
    controls: ofRoot,
    disclosures: disclosuresIn(root, without),
    passages: passagesIn(root, new Set(ofRoot.map(({ node }) => node)), without),
  });
  const panels = hiddenPanels(controls, element);
  const inPanels = new Set(panels);
  const remaining = controls.filter(({ node }) => !isWithinBelow(node, element, inPanels));
  const outer = build(element, remaining, new Set([...inner, ...panels]));
  return [outer, ...panels.map((panel) => build(panel, redescribe(panel), inner))];

  function redescribe(panel: SnapshotElement): Control[] {
    const ofPanel = named.filter(({ node }) => page.holds(panel, node));
    return ofPanel.map((control) => describeControl(control, { ...context, root: panel }));
  }
}

/** What asks to write to somebody is marketing, also where its words are none that the lexicons know. */
function kindOfRequest(kind: DialogKind, { forData }: ConsentRequest): DialogKind {
  return kind === 'other' && forData?.isMailing === true ? 'marketing' : kind;
}

/** A part of the page itself, where switches for consent stand among others. */
function isSettingsPage(
  root: SnapshotElement,
  controls: readonly NamedControl[],
  languages: readonly LanguageCode[],
): boolean {
  if (isSetApart(containerKind(root))) return false;
  const isAnswer = ({ kind, reading }: NamedControl) =>
    kind !== 'toggle' && (reading.role === 'accept' || reading.role === 'decline');
  return !controls.some(isAnswer) && controls.some((control) => isAboutConsent(control, languages));
}

/**
 * Parts of a dialog that are hidden at the start and hold toggles with buttons of their own: its
 * second layer, shown in place of the first.
 */
function hiddenPanels(controls: readonly Control[], root: SnapshotElement): SnapshotElement[] {
  const byCause = new Map<SnapshotElement, Control[]>();
  for (const control of controls) {
    if (control.visibility.kind !== 'hidden' || control.visibility.cause === control.node) continue;
    const { cause } = control.visibility;
    byCause.set(cause, [...(byCause.get(cause) ?? []), control]);
  }
  const answersOutside = controls.some(
    ({ role, visibility }) => visibility.kind !== 'hidden' && (role === 'accept' || role === 'manage'),
  );
  if (!answersOutside) return [];
  return [...byCause]
    .filter(
      ([cause, hidden]) =>
        cause !== root &&
        hidden.some(({ role }) => role === 'toggle') &&
        hidden.some(({ role }) => role === 'save' || role === 'accept' || role === 'decline'),
    )
    .map(([cause]) => cause);
}

/** A layer with the settings is a deeper one when another dialog of the page leads to it. */
function withLayers(dialogs: readonly Dialog[]): Dialog[] {
  const isSettings = ({ controls }: Dialog) =>
    controls.some(({ role }) => role === 'toggle' || role === 'save');
  const leadsTo = (dialog: Dialog) =>
    dialogs.some(
      (other) =>
        other !== dialog &&
        other.controls.some(({ role }) => role === 'manage') &&
        !isHiddenBehind(other, dialog),
    );
  return dialogs.map((dialog) =>
    isSettings(dialog) && leadsTo(dialog) ? { ...dialog, layer: 'deeper' } : dialog,
  );
}

/** Hidden at the start while the other is shown. */
function isHiddenBehind(dialog: Dialog, other: Dialog): boolean {
  return (
    isHiddenAtStart(dialog.root) && !isHiddenAtStart(other.root) && containerKind(other.root) !== undefined
  );
}
