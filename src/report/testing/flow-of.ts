/** Flows for the tests of formats, without a browser. */
import type { Flow, FlowStep, FlowUntouched, FlowWay } from '../../lint/report.js';
import { DESKTOP } from './report-of.js';

export function stepOf(name: string, given: Partial<FlowStep> = {}): FlowStep {
  return { action: 'press', name, selector: '#it', layer: 1, scrolled: false, ...given };
}

/** Counts what its steps take. */
export function wayOf(steps: readonly FlowStep[], given: Partial<FlowWay> = {}): FlowWay {
  return {
    clicks: steps.length,
    scrolls: steps.filter(({ scrolled }) => scrolled).length,
    layers: Math.max(0, ...steps.map(({ layer }) => layer)),
    words: 40,
    steps,
    ended: true,
    ...given,
  };
}

export function untouchedOf(given: Partial<FlowUntouched> = {}): FlowUntouched {
  return {
    ...wayOf([stepOf('Save choices')]),
    ...{ dialog: '#consent', selector: '#save', name: 'Save choices', saidYes: ['Statistics'] },
    ...{ stores: 'what accepting stores', entries: ['consent'], goesBySwitches: null },
    ...given,
  };
}

export function flowOf(
  given: Partial<Omit<Flow, 'explored'>> & { explored?: Partial<Flow['explored']> } = {},
): Flow {
  const { explored, ...rest } = given;
  return {
    dialog: '#consent',
    variant: DESKTOP,
    accept: wayOf([stepOf('Accept all')]),
    refuse: wayOf([stepOf('Reject all')]),
    close: null,
    untouched: [],
    reasons: { close: 'the first layer has no close button' },
    ...rest,
    explored: {
      layers: 1,
      presses: 2,
      visits: 3,
      bounded: false,
      leftAlone: [],
      stopped: [],
      ...explored,
    },
  };
}
