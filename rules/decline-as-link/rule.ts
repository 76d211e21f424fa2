import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  isRefusal,
  isUsable,
  nameInQuotes,
  passed,
  type Related,
  type RuleContext,
  round,
  showsWords,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { isApartAtTop } from './apart-at-top.js';
import { othersInLine } from './line.js';

export interface Options {
  readonly maximumOtherWords: number;
  readonly leastRoomPx: number;
  readonly tolerateAtTop: boolean;
}
export type Context = RuleContext<Options>;

/** Less than this is no box, whatever accept has: links get it for their underline or their focus ring. In CSS px. */
const LEAST_ROOM_PX = 4;
const SURFACES = { filled: 'a filled button', outlined: 'an outlined button' } as const;

const messages = {
  link: (refusal: string, accept: string, surface: 'filled' | 'outlined', room: number) =>
    `The refusal ${refusal} is bare text without a box (${room} px of room around it), while ${accept} is ${SURFACES[surface]}.`,
  underlined: (refusal: string, accept: string, surface: 'filled' | 'outlined') =>
    `The refusal ${refusal} is underlined like a link, without a box of its own, while ${accept} is ${SURFACES[surface]}.`,
  inText: (refusal: string, accept: string, surface: 'filled' | 'outlined', words: number, line: string) =>
    `The refusal ${refusal} stands in running text with ${words} other words (${line}), while ${accept} is ${SURFACES[surface]}.`,
  unknown: (name: string, reason: string) =>
    `Whether ${name} has the look of a button is not known, because ${reason}.`,
};

function refusalsOf({ dialog, measure }: Context): Control[] {
  return dialog.controls.filter(
    (control) => isRefusal(control) && isUsable(control, measure) && showsWords(control),
  );
}

/** The yes to hold the refusal against: one with the look of a button, if there is any. */
function acceptOf({ dialog, measure }: Context): Control | undefined {
  const accepts = dialog.controls.filter(
    (control) => control.role === 'accept' && isUsable(control, measure),
  );
  return accepts.find((control) => measure.surfaceContrast(control).kind !== 'text') ?? accepts[0];
}

/** Of several refusals the one that looks most like a button. */
function targetOf(context: Context): Control | undefined {
  const refusals = refusalsOf(context);
  const isBox = (control: Control) => context.measure.surfaceContrast(control).kind !== 'text';
  return (
    refusals.find(isBox) ??
    refusals.find((control) => isButtonByRoom(control, context) && !isInText(control, context)) ??
    refusals.find((control) => isTolerated(control, context)) ??
    refusals[0]
  );
}

/** The least room between the edge of the box and the text on any side (padding and border), in CSS px: what makes a box of bare text. */
function roomOf({ node }: Control): number {
  const { style } = node;
  if (style.get('display') === 'inline') return 0;
  const length = (property: string) => Number.parseFloat(style.get(property)) || 0;
  const sides = ['top', 'right', 'bottom', 'left'];
  return Math.min(...sides.map((side) => length(`padding-${side}`) + length(`border-${side}-width`)));
}

function isUnderlined({ node }: Control): boolean {
  return [node, ...node.children].some(
    (part) => part.kind === 'element' && part.style.get('text-decoration-line').includes('underline'),
  );
}

/** It takes up the room of a button, or as much as accept does. */
function hasRoomOfButton(control: Control, context: Context): boolean {
  const accept = acceptOf(context);
  const ofAccept = accept === undefined ? 0 : roomOf(accept);
  return roomOf(control) >= Math.min(context.options.leastRoomPx, Math.max(ofAccept, LEAST_ROOM_PX));
}

/** The same, though it paints none. */
function isButtonByRoom(control: Control, context: Context): boolean {
  return hasRoomOfButton(control, context) && !isUnderlined(control);
}

/** More than a few words stand around it, and not around accept as well: a bar may hold its text and its buttons in one line. */
function isInText(control: Control, context: Context): boolean {
  const { words, beside } = othersInLine(control, context.dialog);
  const accept = acceptOf(context);
  return words > context.options.maximumOtherWords && !(accept !== undefined && beside.includes(accept.node));
}

function isTolerated(control: Control, context: Context): boolean {
  if (!context.options.tolerateAtTop || isInText(control, context)) return false;
  const accept = acceptOf(context);
  return accept !== undefined && isApartAtTop(control, accept, context);
}

function judge(refusal: Control, context: Context): Verdict {
  const { dialog, measure, options } = context;
  const accept = acceptOf(context);
  if (accept === undefined) return passed();
  const [own, yes] = [measure.surfaceContrast(refusal), measure.surfaceContrast(accept)];
  const line = othersInLine(refusal, dialog);
  const room = round(roomOf(refusal), 1);
  const evidence: Evidence = {
    comparedWith: accept.name,
    acceptSurface: yes.kind,
    declineSurface: own.kind,
    declineRoomPx: room,
    acceptRoomPx: round(roomOf(accept), 1),
    leastRoomPx: options.leastRoomPx,
    declineIsUnderlined: isUnderlined(refusal),
    otherWordsInLine: line.words,
    maximumOtherWords: options.maximumOtherWords,
  };
  if (own.kind !== 'text') return passed(evidence);
  if (own.ratio.kind === 'unknown')
    return cantTell(messages.unknown(nameInQuotes(refusal), own.ratio.reason), evidence);
  if (yes.kind === 'text') {
    if (yes.ratio.kind !== 'unknown') return passed(evidence);
    return cantTell(messages.unknown(nameInQuotes(accept), yes.ratio.reason), evidence);
  }
  const [name, other] = [nameInQuotes(refusal), nameInQuotes(accept)];
  const related = relatedTo(accept, yes.declaration);
  if (isInText(refusal, context)) {
    const message = messages.inText(name, other, yes.kind, line.words, inQuotes(line.text));
    return failed(message, { ...evidence, quote: line.text }, { related });
  }
  if (isButtonByRoom(refusal, context)) return passed(evidence);
  if (isTolerated(refusal, context))
    return passed({ ...evidence, tolerated: 'it stands by itself above what is asked' });
  const message = hasRoomOfButton(refusal, context)
    ? messages.underlined(name, other, yes.kind)
    : messages.link(name, other, yes.kind, room);
  return failed(message, evidence, { related });
}

function relatedTo(accept: Control, declaration: Related['declaration']): Related[] {
  if (declaration === undefined) return [{ message: 'Accept is here.', node: accept.node }];
  return [{ message: 'This makes a button of accept.', node: accept.node, declaration }];
}

export default defineRule({
  id: 'decline-as-link',
  title: 'The refusal is a button where accept is one',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'warning',
    // Its rules ask for the same size, font and styling.
    ccpa: ['warning', { tolerateAtTop: false }],
    ftc: 'warning',
    colorado: ['error', { tolerateAtTop: false }],
    cnil: 'error',
    italy: 'warning',
  },
  tags: ['edpb-taskforce-c', 'visual'],
  references: [
    cite('edpb-taskforce', 'link-design'),
    cite('edpb-design', 'hidden-in-plain-sight'),
    cite('cnil-notices', 'refusal-as-link'),
    cite('cnil-notices', 'refusal-in-text'),
    cite('cnil-recommendation', 'same-prominence'),
    cite('colorado-rules', 'equal-prominence'),
    cite('ccpa-regulations', 'symmetry'),
    cite('habib-2022', 'link-not-used'),
  ],
  needs: ['style', 'layout', 'language'],
  yieldsTo: [{ rule: 'hidden-decline', on: 'dialog' }],
  options: v.object({
    maximumOtherWords: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.description('How many words, other than those of controls, may stand in the line of a refusal.'),
      ),
      3,
    ),
    leastRoomPx: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.description(
          'Least room on all four sides, padding and border together (CSS px), that makes a button of text without fill and frame.',
        ),
      ),
      6,
    ),
    tolerateAtTop: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Whether a legible link that stands by itself above the question, as “Continue without accepting”, is enough (true or false).',
        ),
      ),
      true,
    ),
  }),
  docs: {
    problem:
      'Accept is a button. The refusal is a word or two of plain text: a link below it, or a few words in the middle of a paragraph.',
    why: 'People look for the answer to a question among the buttons. The EDPB’s taskforce does not hold consent valid where the only alternative is a link that nothing visual draws attention to, in a paragraph of text for instance; authorities differ over links that stand by themselves. The CNIL has objected to refusals that are links whose colour, size and type stress accepting, and to refusals among the information. In a study of consent notices, none of the participants who were shown one design used its control for preferences.',
    remedy:
      'Make a button of the refusal, in the same row and of the same kind as accept: the same padding, and a fill or a border as accept has. If both are to be quiet, make links of both.',
    limits:
      'A control is a button here when it has a fill or a frame that can be made out, whatever its element is; text without either passes as one when it is not underlined and has on all sides at least `leastRoomPx` of padding and invisible border (6 px: links have less, buttons more), or 4 px and as much as accept, and is left to prominent-accept. Running text is a line with more than `maximumOtherWords` words that belong to no control, unless accept stands in that line too: three leave room for “or”, “No? Then”. Where accept is a link as well, nothing is said. A “Continue without accepting” that stands by itself above the question, in letters of at least 80 % of those of accept and 12 px, with a contrast of at least 4.5:1, passes, since the CNIL accepts such a link; `tolerateAtTop` switches that off, as the presets `ccpa` and `colorado` do, whose texts ask for the same styling. Over a picture, or under a filter, the look is not known. A refusal that shows a cross instead of words is not looked at.',
  },
  applicability: (_, context) => {
    const target = acceptOf(context) && targetOf(context);
    return target === undefined ? [] : [target];
  },
  expectation: judge,
});
