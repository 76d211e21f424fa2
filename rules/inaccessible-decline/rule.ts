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
  type Verdict,
} from '../../src/lint/define-rule.js';
import { type Access, accessOf, type Context } from './access.js';
import { type Barrier, checkEvidence } from './checks.js';

const messages = {
  worse: (refusal: string, accept: string, barriers: readonly Barrier[]) =>
    `The refusal ${refusal} ${barriers.map(({ words }) => words).join(', and ')}; ${accept} has no such barrier.`,
  unknown: (refusal: string, reason: string) =>
    `Whether the refusal ${refusal} can be operated as accept can is not known: ${reason}.`,
};

function usable({ dialog, measure }: Context, isWanted: (control: Control) => boolean): Control[] {
  return dialog.controls.filter((control) => isWanted(control) && isUsable(control, measure));
}

/** The one with the fewest barriers. */
function easiest(controls: readonly Control[], context: Context): Control | undefined {
  let best: { readonly control: Control; readonly barriers: number } | undefined;
  for (const control of controls) {
    const barriers = accessOf(control, context).barriers.length;
    if (barriers === 0) return control;
    if (best === undefined || barriers < best.barriers) best = { control, barriers };
  }
  return best?.control;
}

function acceptOf(context: Context): Control | undefined {
  return easiest(
    usable(context, ({ role }) => role === 'accept'),
    context,
  );
}

function judge(refusal: Control, context: Context): Verdict {
  const accept = acceptOf(context);
  if (accept === undefined) return passed();
  const [own, yes] = [accessOf(refusal, context), accessOf(accept, context)];
  const evidence: Evidence = {
    comparedWith: accept.name,
    ...evidenceOf('decline', own),
    ...evidenceOf('accept', yes),
    leastTargetPx: context.options.leastTargetPx,
  };
  const ofAccept = new Set(yes.barriers.map(({ kind }) => kind));
  const barriers = own.barriers.filter(
    ({ kind }) => !ofAccept.has(kind) && (kind !== 'target size' || isSmaller(own, yes)),
  );
  // Of contrast alone low-contrast-decline and looks-disabled-decline tell.
  if (barriers.some(({ kind }) => kind !== 'contrast')) {
    const attribute = barriers.find((barrier) => barrier.attribute !== undefined)?.attribute;
    const message = messages.worse(nameInQuotes(refusal), nameInQuotes(accept), barriers);
    const kinds = barriers.map(({ kind }) => kind);
    const measured = checkEvidence(barriers, own.checks, yes.checks);
    return failed(message, { ...evidence, barriers: kinds, ...measured }, { attribute });
  }
  if (own.unknown !== undefined && yes.unknown === undefined)
    return cantTell(messages.unknown(nameInQuotes(refusal), own.unknown), evidence);
  return passed(evidence);
}

/** Less high or less wide than accept is: one as large is not small, whatever stands around it. */
function isSmaller(own: Access, accept: Access): boolean {
  const [least, ofAccept] = [leastSidePx(own), leastSidePx(accept)];
  return least === undefined || ofAccept === undefined || least <= ofAccept - 1;
}

function leastSidePx({ widthPx, heightPx }: Access): number | undefined {
  return widthPx === undefined || heightPx === undefined ? undefined : Math.min(widthPx, heightPx);
}

function evidenceOf(prefix: 'decline' | 'accept', access: Access): Evidence {
  return {
    [`${prefix}Role`]: access.role ?? 'none',
    [`${prefix}InTabOrder`]: access.inTabOrder ?? null,
    [`${prefix}WidthPx`]: access.widthPx ?? null,
    [`${prefix}HeightPx`]: access.heightPx ?? null,
  };
}

export default defineRule({
  id: 'inaccessible-decline',
  title: 'The refusal can be operated by everybody who can operate accept',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'warning',
    ccpa: 'warning',
    colorado: 'warning',
    cnil: 'warning',
    italy: 'warning',
  },
  tags: ['accessibility', 'obstruction'],
  references: [
    cite('wcag22', 'keyboard'),
    cite('wcag22', 'name-role-value'),
    cite('wcag22', 'target-size'),
    cite('cnil-recommendation', 'same-ease'),
    cite('ccpa-regulations', 'symmetry'),
    cite('ccpa-regulations', 'easy-to-execute'),
    cite('edpb-design', 'obstructing'),
  ],
  needs: ['style', 'language'],
  yieldsTo: [{ rule: 'hidden-decline', on: 'target' }],
  options: v.object({
    leastTargetPx: v.optional(
      v.pipe(
        v.number(),
        v.minValue(1),
        v.description('Least width and height of what is pressed (CSS px), where other controls are near.'),
      ),
      24,
    ),
  }),
  docs: {
    problem:
      'Accept is a real button. The refusal is a `div` or `span` with a click handler, is left out of the tab order, is hidden from screen readers or has no name for them, or is too small to hit beside its neighbour: people who do not see the screen or do not use a mouse can say yes and cannot say no.',
    why: 'WCAG asks that everything can be operated by keyboard (2.1.1), that software can tell the name and role of every control (4.1.2), and that targets measure 24 by 24 px or are spaced out (2.5.8). Where only the refusal falls short, refusing is not as easy as accepting, which the CNIL recommends and California’s rules require.',
    remedy:
      'Make the refusal a `<button type="button">` like accept: then name, role and keyboard come by themselves. Take away `tabindex="-1"` and `aria-hidden`, and give it at least 24 by 24 px.',
    limits:
      'It compares: what accept fails as well is a matter for an accessibility checker. `tabindex="-1"` within a toolbar, menu or tab list passes, since arrow keys lead there. A target counts as small only where it is certain, whatever the font, that it is, that a circle of that width around its middle meets another control (the spacing exception of 2.5.8), and that it is no link within a sentence. An icon without a name is not known to be a refusal: a missing name is told where words can be seen that screen readers are kept from. Whether the focus can be seen is not judged, because the styles are those of a page at rest. Custom elements may do in their script what their markup does not show: then the rule says that it cannot tell. In a browser, where [axe-core is asked as well](../../src/snapshot/accessibility/README.md), so is a refusal that is nested with another control, and contrast is told beside other barriers; its verdict on names and on the size of targets then counts in place of ours. A refusal no smaller than accept is not called small.',
  },
  applicability: (_, context) => {
    const target = acceptOf(context) && easiest(usable(context, isRefusal), context);
    return target === undefined ? [] : [target];
  },
  expectation: judge,
});
