/**
 * Does a part of a page ask for consent? It does when it says what for and holds controls that answer.
 *
 * Class names and ids are not looked at: a rename must not change what is found.
 */
import { cookieWord } from '../language/cookie-word.js';
import { saysOnlyNecessary } from '../language/information-only.js';
import { type LanguageCode, PLAIN_YES } from '../language/language.js';
import { asksForNotices, classifyPurpose, meaningOfOn, namesPersons } from '../language/toggle-wording.js';
import { otherQuestion, scoreTopics, type TopicScore } from '../language/topics.js';
import { wordsOf } from '../language/words.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { type ContainerKind, isSetApart } from './container.js';
import type { NamedControl } from './named-control.js';
import { groupQuestion, isRadio } from './radio-question.js';
import { hasContactFields, hasTextFields } from './text-fields.js';

export interface ConsentRequest {
  readonly topics: readonly TopicScore[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** Known to ask only by its shape and the word "cookie": its language has no lexicon. */
  readonly isForeign: boolean;
}

export interface Candidate {
  readonly element: SnapshotElement;
  readonly kind: ContainerKind | undefined;
  readonly text: string;
  readonly words: number;
  readonly controls: readonly NamedControl[];
  readonly languages: readonly LanguageCode[];
  /** The language of the text has no lexicon. */
  readonly isForeign: boolean;
}

/** Words of a class or id: they raise the confidence a little and decide nothing. */
const HINT = /cookie|consent|gdpr|privacy|cmp/i;
/** "We use cookies here" is a sentence. */
const SENTENCE_WORDS = 4;
/** A text this short around an "OK" is a notice; a longer one is a page with a button in it. */
const NOTICE_WORDS = 120;
/** Beyond this, a text without a container of its own is an article. */
const ARTICLE_WORDS = 450;
const FOREIGN_CONFIDENCE = 0.4;
const MOST_CONFIDENCE = 0.98;

/** How an element asks for consent; undefined when it does not. */
export function consentRequest(candidate: Candidate): ConsentRequest | undefined {
  const { text, languages } = candidate;
  if (otherQuestion(text, languages) !== undefined && !hasPlainYes(candidate)) return undefined;
  const topics = scoreTopics(text, languages);
  const answers = answersOf(candidate);
  const why = asksByButtons(candidate, answers, topics) ?? asksByToggles(candidate, answers, topics);
  if (why === undefined) return candidate.isForeign ? foreignRequest(candidate, topics) : undefined;
  return { topics, isForeign: false, ...rate(candidate, answers, topics, why) };
}

interface Answers {
  readonly plainYes: readonly NamedControl[];
  readonly weakYes: readonly NamedControl[];
  readonly no: readonly NamedControl[];
  readonly save: readonly NamedControl[];
  readonly manage: readonly NamedControl[];
  readonly defer: readonly NamedControl[];
  /** What stands beside accept where refusing has a price. */
  readonly paid: readonly NamedControl[];
  readonly toggles: readonly NamedControl[];
  readonly consentToggles: readonly NamedControl[];
  readonly otherButtons: readonly NamedControl[];
  readonly hasTextFields: boolean;
  readonly hasContactFields: boolean;
}

function answersOf({ element, kind, words, controls, languages }: Candidate): Answers {
  const standsOut = isSetApart(kind) || words <= NOTICE_WORDS;
  const pressed = controls.filter(({ kind }) => kind === 'button' || kind === 'link');
  const ofRole = (role: string) =>
    pressed.filter(({ reading, node }) => reading.role === role && node.attributes.get('role') !== 'tab');
  const yes = ofRole('accept');
  const toggles = controls.filter(({ kind }) => kind === 'toggle' || kind === 'select');
  return {
    plainYes: yes.filter(({ reading }) => reading.confidence >= PLAIN_YES),
    weakYes: yes.filter(({ reading, leadsAway }) => reading.confidence < PLAIN_YES && !leadsAway),
    no: ofRole('decline').filter(({ name }) => standsOut || !isBareNo(name)),
    save: ofRole('save').filter(({ leadsAway }) => !leadsAway),
    manage: ofRole('manage'),
    defer: ofRole('defer'),
    paid: pressed.filter(({ reading }) => reading.isPaid),
    toggles,
    consentToggles: toggles.filter((toggle) => isAboutConsent(toggle, languages)),
    otherButtons: pressed.filter(({ reading, kind }) => kind === 'button' && reading.role === 'other'),
    hasTextFields: hasTextFields(element),
    hasContactFields: hasContactFields(element),
  };
}

/** "Yes" and "No" answer any question, such as whether an article was helpful. */
function isBareNo(name: string): boolean {
  return wordsOf(name).length === 1 && name.length <= 5;
}

/** Its own words, or the question that it answers, ask for consent or name an optional purpose. */
export function isAboutConsent({ name, node }: NamedControl, languages: readonly LanguageCode[]): boolean {
  const words = isRadio(node) ? `${groupQuestion(node)} ${name}` : name;
  const { purpose } = classifyPurpose(words, { languages });
  if (purpose !== 'unknown') return true;
  if (asksForNotices(words, languages)) return false;
  if (meaningOfOn(words, languages) === undefined) return false;
  return scoreTopics(words, languages).some(({ sure, hints }) => sure.length > 0 || hints.length > 0);
}

function hasPlainYes({ controls }: Candidate): boolean {
  return controls.some(
    ({ kind, reading }) => kind !== 'toggle' && reading.role === 'accept' && reading.confidence >= PLAIN_YES,
  );
}

/** It says that everything is necessary: "OK" then agrees to nothing. */
function isInformation({ text, languages, isForeign }: Candidate): boolean {
  return !isForeign && saysOnlyNecessary(text, languages.slice(0, 1));
}

/** Terms come along with tickets, updates with any software, photos with friends, your data with everything: one such word says little. */
function hintsTell({ topic, hints }: TopicScore, setApart: boolean): boolean {
  if (topic === 'access') return false;
  if (hints.length > 1) return true;
  return setApart && topic === 'cookies' && hints.some((hint) => cookieWord(hint) !== undefined);
}

/** In the page itself, beside words that merely fit, a refusal alone is the answer to anything. */
function refuses({ no }: Answers): boolean {
  return no.some(({ leadsAway }) => !leadsAway);
}

/** Words besides those of its controls. */
function wordsTold({ words, controls }: Candidate): number {
  return words - controls.reduce((sum, { name }) => sum + wordsOf(name).length, 0);
}

/** Yes, no or save beside a text that says what to. */
function asksByButtons(
  candidate: Candidate,
  answers: Answers,
  topics: readonly TopicScore[],
): string | undefined {
  const [topic] = topics;
  if (topic === undefined || answers.hasTextFields) return undefined;
  const { plainYes, weakYes, no, manage, defer, paid } = answers;
  const setApart = isSetApart(candidate.kind);
  const isSure = topic.sure.length > 0;
  if (!setApart && candidate.words > ARTICLE_WORDS) return undefined;
  if (!setApart && isOtherBusiness(answers)) return undefined;
  const isTold = isSure || hintsTell(topic, setApart);
  const hasAnswer = plainYes.length > 0 || ((setApart || isSure) && refuses(answers));
  if (hasAnswer && isTold) {
    // One button alone beside a stray word is anything.
    const answered = [plainYes, weakYes, no, manage, defer, paid].reduce(
      (sum, { length }) => sum + length,
      0,
    );
    const isAnswered = answered > 1 || isSure;
    return isAnswered ? 'a yes or a no beside what it is for' : undefined;
  }
  return asksByNotice(candidate, answers, topic);
}

/** A notice that leads on to the settings, or that is acknowledged. */
function asksByNotice(candidate: Candidate, answers: Answers, topic: TopicScore): string | undefined {
  const { weakYes, manage } = answers;
  const setApart = isSetApart(candidate.kind);
  const isSure = topic.sure.length > 0;
  // It stops people, tells them something, and leads them on to the settings, where the answers are.
  const leadsOn = manage.some(({ leadsAway }) => !leadsAway);
  if (candidate.kind === 'dialog' && isSure && leadsOn && wordsTold(candidate) >= SENTENCE_WORDS)
    return 'a notice that leads to the settings';
  if (weakYes.length === 0) return undefined;
  if (weakYes.length + manage.length + answers.toggles.length === 1 && isInformation(candidate))
    return undefined;
  const asks = topic.topic === 'cookies' || topic.topic === 'training' || setApart;
  const isNotice = setApart || candidate.words <= NOTICE_WORDS;
  const isEnough = isSure || (setApart && topic.hints.length >= 2 && manage.length > 0);
  return asks && isNotice && isEnough ? 'a notice with an acknowledgement' : undefined;
}

/** Buttons that do other things outnumber the answers: a tool's page, which happens to be about consent. */
function isOtherBusiness({ otherButtons, plainYes, weakYes, no, save, manage, defer }: Answers): boolean {
  const answers = [plainYes, weakYes, no, save, manage, defer].flat();
  const others = otherButtons.filter(({ reading }) => reading.isPaid !== true);
  return others.length > 1 && others.length > answers.length;
}

/** Switches for optional purposes, or a box to tick in a form. */
function asksByToggles(
  candidate: Candidate,
  answers: Answers,
  topics: readonly TopicScore[],
): string | undefined {
  const { consentToggles, save, plainYes, no, otherButtons, weakYes } = answers;
  if (consentToggles.length === 0) return undefined;
  const commits = save.length + plainYes.length + no.length + otherButtons.length + weakYes.length > 0;
  const isContainer = candidate.kind !== undefined;
  if (!isContainer && candidate.words > ARTICLE_WORDS) return undefined;
  if (!topics.some((topic) => togglesAreFor(topic, candidate, answers))) return undefined;
  const atOnce = worksAtOnce(candidate, consentToggles, topics);
  if (!commits && !(isContainer && consentToggles.length > 1) && !atOnce) return undefined;
  if (answers.hasTextFields && consentToggles.every((toggle) => !isRequest(toggle, candidate, answers)))
    return undefined;
  return `${consentToggles.length === 1 ? 'a toggle' : `${consentToggles.length} toggles`} for optional purposes`;
}

/** Settings of a tool name e-mails and statistics too: the text has to say more than one such word. */
function togglesAreFor({ topic, sure, hints }: TopicScore, { kind }: Candidate, answers: Answers): boolean {
  if (sure.length > 0) return true;
  if (topic === 'access') return false;
  if (answers.hasTextFields) return topic !== 'cookies' && hints.length > 0;
  const setApart = isSetApart(kind);
  const isPlain = topic === 'cookies' || topic === 'training';
  return isPlain ? hints.length > (setApart ? 0 : 1) : setApart && hints.length > 1;
}

/** A switch in the settings works at once and needs no button; what it is for must then be beyond doubt. */
function worksAtOnce(
  candidate: Candidate,
  toggles: readonly NamedControl[],
  [topic]: readonly TopicScore[],
): boolean {
  if (topic === undefined || topic.sure.length === 0 || wordsTold(candidate) < SENTENCE_WORDS) return false;
  const isSwitch = ({ node }: NamedControl) => node.attributes.get('role') === 'switch';
  const isForPurpose = ({ name }: NamedControl) =>
    classifyPurpose(name, { languages: candidate.languages }).purpose !== 'unknown';
  return toggles.some(
    (toggle) =>
      (isSwitch(toggle) && isForPurpose(toggle)) ||
      (topic.topic === 'training' && isStatement(toggle, candidate.languages)),
  );
}

/** A form that asks for an address asks its sender; one that does not may be a tool, unless it speaks to somebody. */
function isRequest(toggle: NamedControl, { languages }: Candidate, { hasContactFields }: Answers): boolean {
  return isStatement(toggle, languages) && (hasContactFields || namesPersons(toggle.name, languages));
}

/** In a form among other fields, a box asks for consent when it states what is agreed to, not when it is one filter of many. */
function isStatement(toggle: NamedControl, languages: readonly LanguageCode[]): boolean {
  return wordsOf(toggle.name).length > 2 && meaningOfOn(toggle.name, languages) !== undefined;
}

/** A dialog in an unknown language shows by its shape, its buttons and one international word. */
function foreignRequest(candidate: Candidate, topics: readonly TopicScore[]): ConsentRequest | undefined {
  const setApart = isSetApart(candidate.kind);
  const buttons = candidate.controls.filter(
    ({ kind, leadsAway }) => (kind === 'button' || kind === 'link') && !leadsAway,
  );
  const word = cookieWord(candidate.text);
  if (!setApart || buttons.length < 2 || word === undefined) return undefined;
  const evidence = [
    `set apart from the page, ${buttons.length} buttons, and the word “${word}”, in a language without a lexicon`,
  ];
  return { topics, confidence: FOREIGN_CONFIDENCE, evidence, isForeign: true };
}

function rate(
  { kind, element }: Candidate,
  answers: Answers,
  topics: readonly TopicScore[],
  why: string,
): { confidence: number; evidence: string[] } {
  const [topic] = topics;
  const phrases = [...(topic?.sure ?? []), ...(topic?.hints ?? [])].slice(0, 4);
  const signals: (readonly [holds: boolean, weight: number, said: string])[] = [
    [true, 0.5, why],
    [true, 0, `about ${topic?.topic ?? 'consent'}: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`],
    [kind === 'dialog', 0.15, 'said to be a dialog'],
    [kind === 'overlay', 0.1, 'laid over the page'],
    [(topic?.sure.length ?? 0) > 1, 0.15, 'several set phrases of consent'],
    [answers.plainYes.length > 0, 0.15, `accept: “${answers.plainYes[0]?.name ?? ''}”`],
    [answers.no.length > 0, 0.1, `decline: “${answers.no[0]?.name ?? ''}”`],
    [answers.manage.length > 0, 0.05, `manage: “${answers.manage[0]?.name ?? ''}”`],
    [answers.consentToggles.length > 0, 0.15, `toggle: “${answers.consentToggles[0]?.name ?? ''}”`],
    [
      HINT.test(`${element.attributes.get('id') ?? ''} ${element.attributes.get('class') ?? ''}`),
      0.03,
      'named so by its class or id',
    ],
  ];
  const holding = signals.filter(([holds]) => holds);
  const confidence = holding.reduce((sum, [, weight]) => sum + weight, 0);
  return {
    confidence: Math.min(MOST_CONFIDENCE, Math.round(confidence * 100) / 100),
    evidence: holding.map(([, , said]) => said),
  };
}
