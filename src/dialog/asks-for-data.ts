/**
 * A request that says what would be done in words of its own. Those words stand in much that asks for nothing,
 * so that how much else is said, and how plainly it is answered, has to make up for what set phrases would tell.
 */
import {
  type DataRequest,
  dataRequestIn,
  isMerePossession,
  labelTellsUse,
} from '../language/data-request.js';
import { type LanguageCode, PLAIN_YES } from '../language/language.js';
import type { TopicScore } from '../language/topics.js';
import { answersInContext } from './answers-in-context.js';
import type { Candidate, ConsentRequest } from './consent-request.js';
import { type ContainerKind, isSetApart } from './container.js';
import type { NamedControl } from './named-control.js';
import { hasContactFields, hasTextFields } from './text-fields.js';

/** Longer texts are documents, unless they are answered by a plain yes and a plain no. */
const ASKED_WORDS = 300;
/** Without a container of its own, only a text this short is a box that asks. */
const BOX_WORDS = 90;
/** A yes that does not say so needs so much beside it, or what is found is not certain. */
const MUCH = 3;
/** Between a plain yes and a plain no, a text may be as long as a contract. */
const MOST_WORDS_OF_DIALOG = 1000;
const UNCERTAIN = 0.45;

interface Answers {
  readonly plainYes?: NamedControl | undefined;
  readonly weakYes?: NamedControl | undefined;
  readonly no?: NamedControl | undefined;
  /** Puts it off, or leads to settings. */
  readonly other?: NamedControl | undefined;
  readonly save?: NamedControl | undefined;
  readonly submit?: NamedControl | undefined;
  readonly tellsUse: boolean;
}

/**
 * @param consentToggles How many switches of the candidate are about consent.
 * @returns undefined when no use of data is asked for.
 */
export function asksForData(
  { element, kind, text, words, controls, languages, isForeign }: Candidate,
  consentToggles: number,
  topics: readonly TopicScore[],
): ConsentRequest | undefined {
  const [language] = languages;
  if (isForeign || language === undefined) return undefined;
  if (!isSetApart(kind) && kind !== 'form' && words > BOX_WORDS) return undefined;
  if (!controls.some(({ kind: what }) => what === 'button' || what === 'link')) return undefined;
  const request = dataRequestIn(text, language, kind === 'dialog' ? MOST_WORDS_OF_DIALOG : undefined);
  if (request === undefined) return undefined;
  const isForm = hasTextFields(element);
  const answers = answersOf(controls, language, isForm);
  const strength = request.support.size + (answers.tellsUse ? 1 : 0);
  if (words > ASKED_WORDS && (answers.plainYes === undefined || answers.no === undefined)) return undefined;
  // "Share your best moments": an invitation, unless the yes itself says what is given away.
  if (request.isCommanded && !(answers.plainYes !== undefined && answers.tellsUse)) return undefined;
  const asks = isForm
    ? hasContactFields(element) && asksForAddress(request, answers, strength)
    : asksByAnswers(kind, request, answers, strength, consentToggles);
  if (!asks) return undefined;
  return {
    topics,
    isForeign: false,
    forData: request,
    ...rate(kind, request, answers, strength, consentToggles),
  };
}

/** "Your contacts", "your camera": friends, calls and tours speak of them as well. */
export function namesPossessions(
  { topic, sure }: TopicScore,
  { languages: [language = 'und'] }: Candidate,
): boolean {
  return topic === 'access' && sure.length > 0 && sure.every((phrase) => isMerePossession(phrase, language));
}

function answersOf(controls: readonly NamedControl[], language: LanguageCode, isForm: boolean): Answers {
  const pressed = answersInContext(controls, language, isForm).filter(
    ({ kind, leadsAway }) => (kind === 'button' || kind === 'link') && !leadsAway,
  );
  const ofRole = (...roles: string[]) => pressed.find(({ reading }) => roles.includes(reading.role));
  const isYes = ({ reading }: NamedControl) => reading.role === 'accept';
  return {
    plainYes: pressed.find((control) => isYes(control) && control.reading.confidence >= PLAIN_YES),
    weakYes: pressed.find((control) => isYes(control) && control.reading.confidence < PLAIN_YES),
    no: ofRole('decline'),
    other: ofRole('defer', 'manage'),
    save: ofRole('save'),
    submit: pressed.filter(({ kind }) => kind === 'button').length === 1 ? pressed[0] : undefined,
    tellsUse: pressed.some(({ name }) => labelTellsUse(name, language)),
  };
}

function asksByAnswers(
  kind: ContainerKind | undefined,
  { isConditional }: DataRequest,
  { plainYes, weakYes, no, other, save }: Answers,
  strength: number,
  consentToggles: number,
): boolean {
  if (!isSetApart(kind)) return plainYes !== undefined && no !== undefined && strength >= MUCH;
  if (save !== undefined && (no !== undefined || consentToggles > 0)) return strength > 0;
  if (plainYes !== undefined) return strength > (no !== undefined || other !== undefined ? 0 : 1);
  if (weakYes === undefined || strength < 2) return false;
  return no !== undefined || other !== undefined || isConditional;
}

/** A pop-up for a newsletter, or a form whose sending is said to be a yes to mailings. */
function asksForAddress(
  { isMailing, isConditional, support }: DataRequest,
  { plainYes, weakYes, no, submit }: Answers,
  strength: number,
): boolean {
  if (!isMailing) return false;
  const yes = plainYes ?? weakYes;
  if (yes !== undefined && no !== undefined)
    return support.has('undoing') || support.has('regularity') || support.has('purpose');
  return isConditional && submit !== undefined && strength > 1;
}

function rate(
  kind: ContainerKind | undefined,
  { told, support }: DataRequest,
  { plainYes, weakYes, no, other }: Answers,
  strength: number,
  consentToggles: number,
): { confidence: number; evidence: string[] } {
  const signals: (readonly [holds: boolean, weight: number, said: string])[] = [
    [
      true,
      0.2,
      `says what is done with data: ${told
        .slice(0, 3)
        .map((one) => `“${one}”`)
        .join(', ')}`,
    ],
    [support.size > 0, 0.1 * Math.min(4, strength), `and beside it: ${[...support].join(', ')}`],
    [kind === 'dialog', 0.15, 'said to be a dialog'],
    [kind === 'overlay', 0.1, 'laid over the page'],
    [plainYes !== undefined, 0.2, `accept: “${plainYes?.name ?? ''}”`],
    [no !== undefined, 0.1, `decline: “${no?.name ?? ''}”`],
    [other !== undefined, 0.05, `puts off, or leads to settings: “${other?.name ?? ''}”`],
    [consentToggles > 0, 0.1, `${consentToggles} toggles for optional purposes`],
  ];
  const holding = signals.filter(([holds]) => holds);
  const sum = Math.round(holding.reduce((all, [, weight]) => all + weight, 0) * 100) / 100;
  const isWeak = plainYes === undefined && weakYes !== undefined && strength < MUCH;
  return {
    confidence: Math.min(isWeak ? UNCERTAIN : 0.95, sum),
    evidence: holding.map(([, , said]) => said),
  };
}
