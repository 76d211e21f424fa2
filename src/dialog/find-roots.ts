/**
 * Finds the elements that are consent dialogs: boxes that are said to be dialogs first, then, from
 * each control that answers a request for consent, upwards to the smallest box that holds the request.
 */

import { detectLanguage } from '../language/detect-language.js';
import type { LanguageCode } from '../language/language.js';
import type { Snapshot, SnapshotElement, Viewport } from '../snapshot/snapshot.js';
import { ancestors, descendants } from '../snapshot/tree.js';
import { type Candidate, type ConsentRequest, consentRequest, isAboutConsent } from './consent-request.js';
import { containerKind, isBackdrop, isNamedPart, isPagePart, isSetApart } from './container.js';
import { declaredLanguage } from './local-languages.js';
import { type NamedControl, readInLanguage } from './named-control.js';
import type { PageIndex } from './page-index.js';
import { readableText } from './readable-text.js';

export interface FoundRoot {
  readonly element: SnapshotElement;
  readonly request: ConsentRequest;
  readonly language: LanguageCode;
}

/** Boxes above a control that are tried. */
const MOST_LEVELS = 40;
/** More than this is no dialog, unless it is said to be one. */
const MOST_WORDS = 1500;
/** How much a dialog may gain when it grows to a box that holds more of its controls. */
const MOST_ADDED_WORDS = 80;
/** How much, when it holds nothing but answers so far: they are answers to something. */
const MOST_QUESTION_WORDS = 160;
/** The same where the larger box lies over the page, and what it adds are answers. */
const MOST_ADDED_OVER_PAGE = 400;
/** The smallest body of a fragment may be the dialog itself. */
const FRAGMENT_WORDS = 400;
const ANSWERS = new Set(['accept', 'decline', 'save', 'manage', 'defer', 'close']);

/** The roots in document order, none twice. One may lie inside another that has controls of its own. */
export function findRoots({ root, variant }: Snapshot, page: PageIndex): FoundRoot[] {
  const judge = new Judge(page);
  const found: FoundRoot[] = [];
  const taken = new Set<SnapshotElement>();
  const take = (candidate: FoundRoot | undefined) => {
    if (candidate === undefined) return;
    found.push(candidate);
    taken.add(candidate.element);
  };
  const saidToBe = [...descendants(root)].filter((element) => containerKind(element) === 'dialog');
  // Innermost first: an outer dialog counts only for what is its own.
  for (const element of saidToBe.reverse()) take(judge.request(element, taken));
  for (const seed of page.controls) {
    if (isSeed(seed) && !isWithin(seed.node, taken))
      take(climb(seed.node, { page, judge, taken, viewport: variant.viewport }));
  }
  const order = new Map([...descendants(root)].map((element, i) => [element, i]));
  return found.sort((a, b) => (order.get(a.element) ?? 0) - (order.get(b.element) ?? 0));
}

/** A control that may answer a request for consent. */
function isSeed(control: NamedControl): boolean {
  const { kind, reading, leadsAway, node, languages } = control;
  if (kind === 'toggle' || kind === 'select') return isAboutConsent(control, languages);
  const answers = reading.role === 'accept' || reading.role === 'decline' || reading.role === 'save';
  if (answers) return !(leadsAway && reading.role !== 'accept');
  return reading.language === 'und' || (kind === 'button' && containerOf(node));
}

/** Inside something laid over the page: its language may be unknown, so its labels say nothing. */
function containerOf(node: SnapshotElement): boolean {
  let level = 0;
  for (const ancestor of ancestors(node)) {
    if (level++ > 6) return false;
    if (liesApart(ancestor)) return true;
  }
  return false;
}

function isWithin(node: SnapshotElement, roots: ReadonlySet<SnapshotElement>): boolean {
  for (const ancestor of ancestors(node)) if (roots.has(ancestor)) return true;
  return false;
}

/** Judges elements, each once. */
class Judge {
  readonly #page: PageIndex;
  readonly #known = new Map<SnapshotElement, FoundRoot | undefined>();

  constructor(page: PageIndex) {
    this.#page = page;
  }

  request(element: SnapshotElement, taken: ReadonlySet<SnapshotElement>): FoundRoot | undefined {
    if (this.#known.has(element)) return this.#known.get(element);
    const verdict = this.#judge(element, taken);
    this.#known.set(element, verdict);
    return verdict;
  }

  #judge(element: SnapshotElement, taken: ReadonlySet<SnapshotElement>): FoundRoot | undefined {
    const kind = containerKind(element);
    const words = this.#page.wordsIn(element);
    if (kind !== 'dialog' && words > MOST_WORDS) return undefined;
    const controls = this.#page
      .controlsIn(element)
      .filter(({ node }) => node === element || !isWithinBelow(node, element, taken));
    if (controls.length === 0) return undefined;
    const text = readableText(element, taken);
    const { language } = detectLanguage(text, declaredLanguage(element));
    const candidate: Candidate = {
      element,
      kind,
      text,
      words,
      controls: controls.map((control) => readInLanguage(control, language)),
      languages: this.#page.languages.ofText(text, language),
      isForeign: language === 'und',
    };
    const request = consentRequest(candidate);
    return request && { element, request, language: request.isForeign ? 'und' : language };
  }
}

/** Inside one of `roots` that itself is inside `outer`. */
export function isWithinBelow(
  node: SnapshotElement,
  outer: SnapshotElement,
  roots: ReadonlySet<SnapshotElement>,
): boolean {
  for (const ancestor of ancestors(node)) {
    if (ancestor === outer) return false;
    if (roots.has(ancestor)) return true;
  }
  return false;
}

interface Search {
  readonly page: PageIndex;
  readonly judge: Judge;
  readonly taken: ReadonlySet<SnapshotElement>;
  readonly viewport: Viewport;
}

/** The smallest box above a control that asks for consent, grown to hold all that belongs to it. */
function climb(seed: SnapshotElement, search: Search): FoundRoot | undefined {
  const { page, judge, taken } = search;
  let best: FoundRoot | undefined;
  let level = 0;
  for (const box of ancestors(seed)) {
    if (level++ > MOST_LEVELS || holdsTaken(box, taken, page)) break;
    if (!mayBeDialog(box, page)) break;
    if (best === undefined) best = judge.request(box, taken);
    else if (belongsTo(best.element, box, search)) best = judge.request(box, taken) ?? best;
    else if (page.wordsIn(box) - page.wordsIn(best.element) > MOST_ADDED_WORDS) break;
  }
  return best;
}

function holdsTaken(box: SnapshotElement, taken: ReadonlySet<SnapshotElement>, page: PageIndex): boolean {
  for (const root of taken) if (page.holds(box, root)) return true;
  return false;
}

function mayBeDialog(box: SnapshotElement, page: PageIndex): boolean {
  if (containerKind(box) === 'dialog') return true;
  if (box.tag === 'html') return false;
  if (!isPagePart(box)) return true;
  return page.wordsIn(box) <= FRAGMENT_WORDS && !hasPageParts(box);
}

/** A body with a main part or navigation is a page, and no fragment. */
function hasPageParts(box: SnapshotElement): boolean {
  if (box.tag !== 'body') return false;
  for (const element of descendants(box)) if (element !== box && isPagePart(element)) return true;
  return false;
}

/** A larger box is the dialog when it is set apart, or adds controls that answer, and adds little else. */
function belongsTo(inner: SnapshotElement, outer: SnapshotElement, { page, viewport }: Search): boolean {
  const addedWords = page.wordsIn(outer) - page.wordsIn(inner);
  const before = page.controlsIn(inner).length;
  const controls = page.controlsIn(outer);
  if (isPagePart(outer) || isBackdrop(outer, viewport)) return false;
  if (addedWords === 0 && controls.length === before) {
    return (
      (liesApart(outer) && !liesApart(inner)) ||
      (isNamedPart(outer) && !isNamedPart(inner) && !liesApart(inner))
    );
  }
  const added = controls.filter(({ node }) => !page.holds(inner, node));
  if (!liesApart(inner) && isQuestionTo(inner, addedWords, added, page)) return true;
  const foreign = added.filter(
    ({ reading, kind, leadsAway }) => (leadsAway || kind === 'button') && reading.role === 'other',
  );
  if (foreign.length > 3) return false;
  const answers = added.filter(
    ({ reading, kind, leadsAway }) =>
      kind === 'toggle' || kind === 'select' || (ANSWERS.has(reading.role) && !leadsAway),
  );
  const isForm = outer.tag === 'form';
  const isOverPage = liesApart(outer) || (outer.parent !== undefined && isBackdrop(outer.parent, viewport));
  const isPartOfOverlay = isOverPage && !liesApart(inner) && answers.length > foreign.length;
  const most = Math.max(
    MOST_ADDED_WORDS,
    isPartOfOverlay ? MOST_ADDED_OVER_PAGE : 0,
    liesApart(outer) || isForm ? 2 * page.wordsIn(inner) : 0,
  );
  if (addedWords > most) return false;
  if (liesApart(outer) || isForm) return true;
  return (
    answers.length > foreign.length ||
    (!liesApart(inner) &&
      addedWords > 0 &&
      added.length === 0 &&
      addedWords <= MOST_ADDED_WORDS / 2 &&
      isHeadline(inner, outer))
  );
}

/** The smaller box holds answers alone, and the larger one adds no more than a text. */
function isQuestionTo(
  inner: SnapshotElement,
  addedWords: number,
  added: readonly NamedControl[],
  page: PageIndex,
): boolean {
  if (addedWords === 0 || addedWords > MOST_QUESTION_WORDS) return false;
  if (added.some(({ reading }) => reading.role !== 'policy-link')) return false;
  const answerWords = page.controlsIn(inner).map(({ node }) => page.wordsIn(node));
  return answerWords.reduce((sum, words) => sum + words, 0) >= page.wordsIn(inner);
}

/** The larger box adds the heading that the smaller one lacks. */
function isHeadline(inner: SnapshotElement, outer: SnapshotElement): boolean {
  const isHeading = ({ tag, attributes }: SnapshotElement) =>
    /^h[1-6]$/.test(tag) || attributes.get('role') === 'heading';
  for (const element of descendants(inner)) if (isHeading(element)) return false;
  for (const element of descendants(outer)) if (isHeading(element)) return true;
  return false;
}

function liesApart(element: SnapshotElement): boolean {
  return isSetApart(containerKind(element));
}
