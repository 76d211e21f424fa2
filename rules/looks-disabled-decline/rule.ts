import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  isRefusal,
  isUsable,
  nameInQuotes,
  passed,
  type Related,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { type Context, type Look, lookOf, type Mark, marksOf } from './looks.js';

const messages = {
  looksDisabled: (refusal: string, marks: readonly Mark[], accept: string) =>
    `The refusal ${refusal} works, but looks as if it did not: ${marks.map(({ words }) => words).join(', and ')}; ${accept} does not.`,
  unknown: (refusal: string, reason: string) =>
    `Whether the refusal ${refusal} looks disabled is not known: ${reason}.`,
};

/** The yes that looks the least disabled. */
function acceptOf(context: Context): Control | undefined {
  const { dialog, measure } = context;
  const accepts = dialog.controls.filter(
    (control) => control.role === 'accept' && isUsable(control, measure),
  );
  return (
    accepts.find((control) => marksOf(lookOf(control, context), context.options).length === 0) ?? accepts[0]
  );
}

function judge(refusal: Control, context: Context): Verdict {
  const { options } = context;
  const accept = acceptOf(context);
  if (accept === undefined) return passed();
  const [own, yes] = [lookOf(refusal, context), lookOf(accept, context)];
  const ofAccept = new Set(marksOf(yes, options).map(({ kind }) => kind));
  const marks = marksOf(own, options).filter(({ kind }) => !ofAccept.has(kind));
  const evidence: Evidence = {
    comparedWith: accept.name,
    ...evidenceOf('decline', own),
    ...evidenceOf('accept', yes),
    minimumOpacity: options.minimumOpacity,
    greyContrast: options.greyContrast,
    marks: marks.map(({ kind }) => kind),
  };
  if (marks.length > 0) {
    const message = messages.looksDisabled(nameInQuotes(refusal), marks, nameInQuotes(accept));
    const related: Related[] = marks.flatMap(({ node, declaration, attribute }) => {
      if (declaration === undefined && attribute === undefined) return [];
      return [{ message: 'This makes it look disabled.', node, declaration, attribute }];
    });
    return failed(message, evidence, { related });
  }
  if (own.unknown !== undefined && own.unknown !== yes.unknown)
    return cantTell(messages.unknown(nameInQuotes(refusal), own.unknown), evidence);
  return passed(evidence);
}

function evidenceOf(prefix: 'decline' | 'accept', look: Look): Evidence {
  return {
    [`${prefix}Opacity`]: look.opacity,
    [`${prefix}Cursor`]: look.cursor,
    [`${prefix}Grayscale`]: look.grayscale,
    [`${prefix}AriaDisabled`]: look.ariaDisabled,
    [`${prefix}LabelContrastRatio`]: look.labelContrast ?? null,
    [`${prefix}SurfaceContrastRatio`]: look.surfaceContrast ?? null,
    [`${prefix}Color`]: look.color ?? null,
    [`${prefix}SurfaceColor`]: look.surfaceColor ?? null,
  };
}

export default defineRule({
  id: 'looks-disabled-decline',
  title: 'A refusal that works does not look disabled',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'warning',
    ccpa: 'warning',
    ftc: 'warning',
    // Its rules give a greyed-out refusal as an example.
    colorado: 'error',
    cnil: 'warning',
    italy: 'warning',
  },
  tags: ['edpb-taskforce-d-e', 'visual'],
  references: [
    cite('colorado-rules', 'equal-prominence'),
    cite('edpb-design', 'hidden-in-plain-sight'),
    cite('edpb-taskforce', 'colours-and-contrast'),
    cite('cnil-recommendation', 'same-prominence'),
    cite('ftc-dark-patterns', 'false-hierarchy'),
  ],
  needs: ['style', 'language'],
  yieldsTo: [{ rule: 'hidden-decline', on: 'target' }],
  options: v.object({
    minimumOpacity: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description(
          'Opacity below which a control looks disabled (0 to 1), that of the boxes around it included.',
        ),
      ),
      0.6,
    ),
    greyContrast: v.optional(
      v.pipe(
        v.number(),
        v.minValue(1),
        v.maxValue(21),
        v.description('WCAG contrast ratio, to 1, below which grey letters in a grey box look disabled.'),
      ),
      3,
    ),
  }),
  docs: {
    problem:
      'The button that says no is drawn the way buttons are that cannot be pressed: faded, pale grey letters on pale grey, a pointer that says “not allowed”. It works, but hardly anybody will try. The button that says yes is drawn as usual.',
    why: 'People have learned that grey means “not now”, and do not press what seems to be off. Colorado’s rules give a greyed-out refusal as an example of choices that are not symmetrical; the EDPB counts visual nudges that hide something in plain sight among the deceptive patterns, and the CNIL recommends the same legibility and emphasis for both answers.',
    remedy:
      'Draw the refusal as accept is drawn: the same opacity, a pointer of the same kind, no filter, letters that stand out from the box. If a control is announced as disabled (`aria-disabled`), let it be so, or take the attribute away.',
    limits:
      'Five marks count, each only where accept does not bear it too: opacity below `minimumOpacity` (0.6, since design systems fade what is disabled to between 0.3 and 0.65, and text that is merely quiet stays above), `cursor: not-allowed` or `no-drop`, a grayscale filter that takes colour away, `aria-disabled="true"`, and grey on grey: letters and box without colour, the letters below `greyContrast` (3:1, less than even large text needs). Pale text without a box is left to low-contrast-decline, and so is a pale but coloured button. What shows only under the pointer is not looked at, and a refusal that is really disabled is hidden-decline’s matter. Where a filter, blend mode or picture leaves the look open, the rule says that it cannot tell.',
  },
  applicability: (dialog, context) =>
    acceptOf(context) === undefined
      ? []
      : dialog.controls.filter((control) => isRefusal(control) && isUsable(control, context.measure)),
  expectation: judge,
});
