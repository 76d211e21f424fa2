/** How a dialog was gone through in a browser, in words: what answering took, and what was not looked at. */
import { listFew, stepName, stepsInWords } from '../../lint/authoring/in-words.js';
import { inQuotes } from '../../lint/authoring/rule-helpers.js';
import type { Flow, FlowClose, FlowUntouched, FlowWay } from '../../lint/report.js';
import { count } from './count.js';
import { oneLine } from './terminal-text.js';

interface FlowLine {
  readonly label: 'Accept' | 'Refuse' | 'Close' | 'Preset' | 'Unknown' | 'Skipped' | 'Stopped' | 'Bounded';
  /** One line, safe to print. */
  readonly text: string;
}

/** Stands above the lines: in which window everything was pressed. */
export function flowTitle({ variant: { viewport, colorScheme } }: Flow): string {
  return oneLine(`What answering took, pressed through at ${viewport} in ${colorScheme}`);
}

/** One line for each way, and for each kind of thing that was left out. */
export function describeFlow(flow: Flow): FlowLine[] {
  const lines = [...(flow.dialog === null ? [nothingAsked(flow)] : waysOf(flow)), ...leftOut(flow)];
  return lines.flatMap(({ label, text }) => (text === '' ? [] : [{ label, text: oneLine(text) }]));
}

function nothingAsked({ reasons }: Flow): FlowLine {
  return { label: 'Unknown', text: reasons.accept ?? 'the page showed no dialog' };
}

function waysOf({ accept, refuse, close, untouched, reasons }: Flow): FlowLine[] {
  return [
    { label: 'Accept', text: describeWay(accept, reasons.accept) },
    { label: 'Refuse', text: describeWay(refuse, reasons.refuse) },
    { label: 'Close', text: describeWay(close, reasons.close) + (close === null ? '' : whatItStores(close)) },
    ...untouched.map((one): FlowLine => ({ label: 'Preset', text: describeUntouched(one) })),
  ];
}

function describeWay(way: FlowWay | null, reason: string | undefined): string {
  const why = reason === undefined ? '' : `: ${reason}`;
  if (way === null) return `not measured${why}`;
  const { clicks, scrolls, layers, words, steps, ended } = way;
  const effort = [
    count(clicks, 'click'),
    count(scrolls, 'scroll'),
    count(layers, 'layer'),
    count(words, 'word'),
  ].join(', ');
  const scrolledTo = steps.filter(({ scrolled }) => scrolled).map(stepName);
  return [
    `${effort}: ${stepsInWords(steps)}`,
    ...(scrolledTo.length === 0 ? [] : [` (scrolled to: ${listFew(scrolledTo)})`]),
    ...(ended ? [] : [`, and it was not over${why}`]),
  ].join('');
}

function whatItStores({ stores, entries }: Pick<FlowClose, 'stores' | 'entries'>): string {
  return stores === null ? '; what it stores cannot be told' : `; stores ${stores}: ${listFew(entries)}`;
}

function describeUntouched(one: FlowUntouched): string {
  const { steps, saidYes, ended, goesBySwitches, entries } = one;
  const names = saidYes.map(inQuotes);
  const pressed = `${stepsInWords(steps)}, with ${names.length === 0 ? 'every choice' : listFew(names)} left as set`;
  if (!ended) return `${pressed}, and it was not over`;
  if (goesBySwitches === null) return pressed + whatItStores(one);
  return goesBySwitches
    ? `${pressed}; stores something else with them switched off: ${listFew(entries)}`
    : `${pressed}; stores the same with them switched off`;
}

function leftOut({ explored }: Flow): FlowLine[] {
  const { leftAlone, stopped, bounded, layers, presses, visits } = explored;
  const alone = leftAlone.map(
    ({ name, selector, reason }) => `${inQuotes(name === '' ? selector : name)} (${reason})`,
  );
  const done = `${count(layers, 'layer')} and ${count(presses, 'press', 'presses')} on ${count(visits, 'visit')}`;
  const more = `there was more to look into than the bounds allow, after ${done}; a shorter way may be there`;
  return [
    { label: 'Skipped', text: listFew(alone) },
    { label: 'Stopped', text: listFew(stopped) },
    { label: 'Bounded', text: bounded ? more : '' },
  ];
}
