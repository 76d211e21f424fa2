import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  nameInQuotes,
  passed,
  type RuleContext,
  type Verdict,
} from '../../src/lint/define-rule.js';
import {
  differsInSurface,
  isOnTheWay,
  type Pair,
  pairOf,
  pairOnTheWay,
  placeOf,
  surfaceOf,
} from './pairs.js';

type Context = RuleContext<unknown>;

const messages = {
  place: (refusal: string, here: string, before: string) =>
    `On this layer the refusal ${refusal} stands ${here} accept, on the layer before it ${before} accept: the two swap places.`,
  surface: (refusal: string, here: string, accept: string) =>
    `On this layer the refusal ${refusal} is ${here}, as accept was on the layer before, and accept ${accept}, as the refusal was: the two swap looks.`,
  unknown: (refusal: string) =>
    `Whether ${refusal} and accept lie as on the layer before is not known: where their boxes are depends on what cannot be read from the page.`,
};

function judge(refusal: Control, context: Context): Verdict {
  if (context.dialog.layer === 'first')
    return passed({ because: 'the layers behind it are compared with it' });
  const here = pairOf(context.dialog, context);
  const before = pairOnTheWay(context.dialog, context);
  if (here === undefined || before === undefined) return passed();
  const evidence: Evidence = {
    accept: here.accept.name,
    refusal: here.refusal.name,
    acceptOnLayerBefore: before.accept.name,
    refusalOnLayerBefore: before.refusal.name,
    ...placesOf(here, before),
    ...surfacesOf(here, before),
  };
  const looks = swappedLooks(here, before);
  const [own, earlier] = [placeOf(here), placeOf(before)];
  const related = [
    {
      message: `The layer before has its refusal ${nameInQuotes(before.refusal)} here.`,
      node: before.refusal.node,
    },
  ];
  if (
    own !== undefined &&
    earlier !== undefined &&
    own.axis === earlier.axis &&
    own.order !== earlier.order
  ) {
    return failed(messages.place(nameInQuotes(refusal), own.order, earlier.order), evidence, { related });
  }
  if (looks !== undefined) {
    return failed(messages.surface(nameInQuotes(refusal), looks.refusal, looks.accept), evidence, {
      related,
    });
  }
  if (own === undefined || earlier === undefined)
    return cantTell(messages.unknown(nameInQuotes(refusal)), evidence);
  return passed(evidence);
}

function placesOf(here: Pair, before: Pair): Evidence {
  const words = (pair: Pair) => {
    const place = placeOf(pair);
    return place === undefined ? null : `${place.order} accept, ${place.axis}`;
  };
  return { refusalStands: words(here), refusalStoodBefore: words(before) };
}

function surfacesOf(here: Pair, before: Pair): Evidence {
  const words = (control: Control, { measure }: Pair) => {
    const { kind, color } = surfaceOf(control, measure);
    return color === undefined ? kind : `${kind} ${color}`;
  };
  return {
    acceptLooks: words(here.accept, here),
    refusalLooks: words(here.refusal, here),
    acceptLookedBefore: words(before.accept, before),
    refusalLookedBefore: words(before.refusal, before),
  };
}

/** Each looks as the other did; undefined where they did not differ, or keep their looks. */
function swappedLooks(
  here: Pair,
  before: Pair,
): { readonly refusal: string; readonly accept: string } | undefined {
  const [accept, refusal] = [here.accept, here.refusal].map((control) => surfaceOf(control, here.measure));
  const [acceptThen, refusalThen] = [before.accept, before.refusal].map((control) =>
    surfaceOf(control, before.measure),
  );
  if (!accept || !refusal || !acceptThen || !refusalThen) return undefined;
  if (!differsInSurface(acceptThen, refusalThen) || !differsInSurface(accept, refusal)) return undefined;
  const isSwapped = !differsInSurface(accept, refusalThen) && !differsInSurface(refusal, acceptThen);
  if (!isSwapped) return undefined;
  const words = { filled: 'a filled button', outlined: 'an outlined button', text: 'bare text' } as const;
  const describe = ({ kind, color }: typeof accept) =>
    accept.kind === refusal.kind && color !== undefined ? `${words[kind]} in ${color}` : words[kind];
  return { refusal: describe(refusal), accept: describe(accept) };
}

export default defineRule({
  id: 'inconsistent-layers',
  title: 'Accept and refusal keep their places and looks from layer to layer',
  severity: 'warning',
  presets: {
    strict: 'error',
    gdpr: 'info',
    ccpa: 'warning',
  },
  tags: ['fickle', 'layers'],
  references: [
    cite('edpb-design', 'inconsistent-interface'),
    cite('ccpa-regulations', 'changing-order'),
    cite('dsa', 'no-manipulation'),
  ],
  needs: ['style', 'language'],
  options: v.object({}),
  docs: {
    problem:
      'On the first layer accept is on the right, on the second the refusal is; or the filled button accepts on one layer and refuses on the next. Whoever has learned where “no” is presses “yes”.',
    why: 'People press by place and by look once they have seen a pair of buttons. The EDPB lists an inconsistent interface among deceptive designs, and California’s rules give buttons that stand against what people have come to expect as an example of what confuses.',
    remedy:
      'Use the same component for the pair of buttons on every layer: the same order, the same fill for the same meaning.',
    limits:
      'Compared are the first accept and the first refusal that can be seen on two layers of the same page, in its markup or given as layers of their own, at the same size of window and in the same colour scheme. A swap is reported, no other difference: a pair that stands side by side on one layer and one above the other on the next is taken for a reflow, a mirrored pair for another direction of writing, and a button that changes its colour without taking on that of the other for a matter of taste. A refusal that shows a cross instead of words is not looked at. A layer that does not show both is passed over for the one before it. Layers that a script makes later are not seen unless they are given. Labels that say the same in other words are left alone; a word that accepts on one layer cannot be read as a refusal on the next.',
  },
  applicability: (dialog, context) => {
    const pair = pairOf(dialog, context);
    const isCompared = pairOnTheWay(dialog, context) !== undefined || isOnTheWay(dialog, context);
    return pair !== undefined && isCompared ? [pair.refusal] : [];
  },
  expectation: judge,
});
