/** Reports of `lintFlow()` with all that they can hold are what the published schema describes, and nothing else is. */
import { describe, expect, it } from 'vitest';
import type { FlowClose } from '../src/lint/report.js';
import { flowOf, stepOf, untouchedOf, wayOf } from '../src/report/testing/flow-of.js';
import { reportOf } from '../src/report/testing/report-of.js';
import { reportSchema, schemaErrors } from './report-schema.js';

const steps = [
  stepOf('Settings'),
  stepOf('Partners', { action: 'open', layer: 2 }),
  stepOf('Marketing', { action: 'switch off', layer: 2, scrolled: true }),
  stepOf('Statistics', { action: 'switch on', layer: 2 }),
  stepOf('Advertising: no', { action: 'choose', layer: 2 }),
];
const way = wayOf(steps);
const closing = (stores: FlowClose['stores']) =>
  flowOf({ close: { ...wayOf([stepOf('Close')]), stores, entries: ['localStorage consent'] }, reasons: {} });
const left = { selector: 'a', name: 'Reject all', reason: 'it leads to another page' };

const FLOWS = [
  flowOf({ accept: way, refuse: { ...way, ended: false } }),
  closing('what accepting stores'),
  closing('some of what accepting stores'),
  closing('what refusing stores'),
  closing(null),
  ...(['what accepting stores', 'some of what accepting stores', 'what refusing stores', null] as const).map(
    (stores) => flowOf({ untouched: [untouchedOf({ stores }), untouchedOf({ goesBySwitches: true })] }),
  ),
  flowOf({ untouched: [untouchedOf({ stores: null, goesBySwitches: false, entries: [] })] }),
  flowOf({
    ...{ dialog: null, accept: null, refuse: null, close: null },
    reasons: { accept: 'none', refuse: 'none', close: 'none' },
    explored: { bounded: true, leftAlone: [left], stopped: ['opening a window'] },
  }),
];
const [FULL = flowOf()] = FLOWS;

interface Described {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
  readonly enum?: readonly unknown[];
}

/** Every property and every word that a value of this shape may have, as `steps[].action = "press"`. */
function possible(shape: Described, path: string): string[] {
  const named = shape.$ref?.replace('#/definitions/', '');
  if (named !== undefined) return possible(reportSchema.definitions[named], path);
  return [
    ...(shape.enum ?? []).map((value) => `${path} = ${JSON.stringify(value)}`),
    ...(shape.anyOf ?? []).flatMap((one) => possible(one, path)),
    ...(shape.items === undefined ? [] : possible(shape.items, `${path}[]`)),
    ...Object.entries(shape.properties ?? {}).flatMap(([name, one]) => [
      `${path}.${name}`,
      ...possible(one, `${path}.${name}`),
    ]),
  ];
}

/** The same of a value. */
function present(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => present(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [`${path} = ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, one]) => [
    `${path}.${name}`,
    ...present(one, `${path}.${name}`),
  ]);
}

describe('the published schema', () => {
  it.each(FLOWS.map((flow, index) => [index + 1, flow] as const))('allows flow %i', (_, flow) => {
    expect(schemaErrors(reportOf([], { engine: 'playwright', flow }))).toEqual([]);
  });

  it('describes no property and no word that none of them has', () => {
    const has = new Set(FLOWS.flatMap((flow) => present(flow, 'flow')));
    // The way to close is a way like the others; what its steps do is no affair of its own.
    const lacking = possible(reportSchema.properties.flow, 'flow').filter((one) => !has.has(one));
    const others =
      /^flow\.(?:refuse|close|untouched\[\])\.steps\[\]\.action = |^flow\.variant\.colorScheme = /;
    expect(lacking.filter((one) => !others.test(one))).toEqual([]);
  });

  it.each(Object.keys(FULL))('asks for flow.%s', (name) => {
    const { [name as keyof typeof FULL]: _, ...flow } = FULL;
    expect(schemaErrors(reportOf([], { flow: flow as typeof FULL }))).not.toEqual([]);
  });

  it.each([
    ['a step of another kind', { ...FULL, accept: wayOf([{ ...stepOf('x'), action: 'click' } as never]) }],
    ['a way with more to it', { ...FULL, accept: { ...way, seconds: 3 } }],
    ['close without what it stores', { ...FULL, close: way }],
    ['a reason for something else', { ...FULL, reasons: { manage: 'none' } }],
  ])('refuses %s', (_, flow) => {
    expect(schemaErrors(reportOf([], { flow: flow as typeof FULL }))).not.toEqual([]);
  });
});
