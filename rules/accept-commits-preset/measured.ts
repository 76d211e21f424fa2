/** What a press left behind when it was really made, in a browser, with every choice as the dialog had set it. */
import {
  type Control,
  type Evidence,
  type FlowUntouched,
  failed,
  listFew,
  nameInQuotes,
  passed,
  type RuleContext,
  uniqueSelector,
  type Verdict,
} from '../../src/lint/define-rule.js';

const messages = {
  stored: (button: string, entries: string) =>
    `Pressing ${button} with every choice as it was set stored what accepting stores, and not what refusing does: ${entries}.`,
  nothing: (button: string, toggle: string, entries: string) =>
    `${button} seems to commit ${toggle}, which says yes before anybody has chosen, but pressed with every choice as it was set it stored what refusing stores: ${entries}.`,
};

/** Entries may be called otherwise than they are meant. */
const SURE_OF_WHAT_IS_STORED = 0.8;

/** Undefined where it was not pressed, or was not the end of the dialog. */
export function whatItLeft(
  button: Control,
  { untouched = [] }: RuleContext<unknown>,
): FlowUntouched | undefined {
  if (untouched.length === 0) return undefined;
  const selector = uniqueSelector(button.node);
  return untouched.find((one) => one.selector === selector && one.name === button.name && one.ended);
}

/** For the evidence of a verdict; none where the press told nothing. */
export function evidenceOf(left: FlowUntouched | undefined): Evidence {
  if (left === undefined || (left.stores === null && left.goesBySwitches === null)) return {};
  const { stores, entries, saidYes, goesBySwitches } = left;
  return { measured: true, stores, entries, saidYes, goesBySwitches };
}

/** Completes a sentence about what the press commits; empty where the browser told no more. */
export function inWords({ stores, entries, goesBySwitches }: FlowUntouched, count: number): string {
  const them = count === 1 ? 'that' : 'those';
  if (goesBySwitches === false) return `; it stored the same once ${them} had been switched off`;
  if (goesBySwitches === true)
    return `; once ${them} had been switched off it stored something else (${listFew(entries)})`;
  return stores === null
    ? ''
    : `; pressed with every choice as it was set, it stored ${stores} (${listFew(entries)})`;
}

/** What looks like yes and is stored as no: which of them counts is not known. */
export function whyDoubtful(button: Control, toggle: Control, { entries }: FlowUntouched): string {
  return messages.nothing(nameInQuotes(button), nameInQuotes(toggle), listFew(entries));
}

/** Where the looks do not tell whether a choice says yes; undefined where what was stored does not either. */
export function judgeByStored(
  button: Control,
  left: FlowUntouched | undefined,
  evidence: Evidence,
): Verdict | undefined {
  if (left?.stores === 'what accepting stores')
    return failed(messages.stored(nameInQuotes(button), listFew(left.entries)), evidence, {
      confidence: SURE_OF_WHAT_IS_STORED,
    });
  return left?.stores === 'what refusing stores'
    ? passed({ ...evidence, because: 'it stored what refusing stores' })
    : undefined;
}
