/** What one sentence says that going on, or doing nothing, counts for. */
import { isQuestion, stretchOf } from '../../src/lint/define-rule.js';
import { denials, wordings } from './wordings.js';

type Act = 'going on' | 'going on, or pressing the button' | 'doing nothing';
export type Reading =
  /** It says that something counts as consent without an act, or goes ahead. */
  | { readonly kind: 'counts'; readonly act: Act; readonly sentence: string; readonly quote: string }
  | { readonly kind: 'denied' | 'by an act'; readonly sentence: string; readonly quote: string };

/** What one sentence makes of going on, or of doing nothing; undefined where it speaks of neither, nor of agreeing. */
export function readingOf(sentence: string, language: string): Reading | undefined {
  // “Do you accept …?” asks.
  if (isQuestion(sentence)) return undefined;
  const found = wordings.find(sentence, language);
  const of = (...concepts: readonly string[]) => found.filter(({ concept }) => concepts.includes(concept));
  const agrees = of('agrees', 'goingOnCounts');
  const act = of('goingOn', 'goingOnCounts', 'goingOnOrPressing', 'silence');
  const quote = stretchOf(sentence, [...act, ...agrees, ...of('proceeds')]);
  if (act.length === 0) return agrees.length > 0 ? { kind: 'by an act', sentence, quote } : undefined;
  const silence = of('silence');
  const denied = denials
    .find(sentence, language)
    .some(({ concept }) => concept === 'denies' || silence.length > 0);
  if (denied) return { kind: 'denied', sentence, quote: sentence };
  if (agrees.length === 0 && (silence.length === 0 || of('proceeds').length === 0)) return undefined;
  if (silence.length > 0) return { kind: 'counts', act: 'doing nothing', sentence, quote };
  const mayBePressing = of('goingOn', 'goingOnCounts').length === 0;
  return {
    kind: 'counts',
    act: mayBePressing ? 'going on, or pressing the button' : 'going on',
    sentence,
    quote,
  };
}
