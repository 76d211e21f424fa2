/** What a text says that a refusal costs. */
import { type Dialog, sentencesOf } from '../../src/lint/define-rule.js';
import { read } from './belittling.js';

export interface Loss {
  readonly kind: 'threat' | 'vague';
  readonly quote: string;
  readonly sentence: string;
}

/** The first loss told of that is not named. `isRefusing`: the text belongs to a refusal, so it need not name it. */
export function lossIn(
  text: string,
  isRefusing: boolean,
  { language, controls }: Pick<Dialog, 'language' | 'controls'>,
): Loss | undefined {
  const hasToggles = controls.some(({ role }) => role === 'toggle');
  for (const sentence of sentencesOf(text)) {
    const found = read(sentence, language);
    if (found.has('harmless') || found.has('specific') || found.has('necessary')) continue;
    // “Without these cookies …” in a list of groups is about one group.
    if (found.has('scoped') && hasToggles) continue;
    if (!isRefusing && !found.has('refusing')) continue;
    const [threat, vague] = [found.get('threat'), found.get('vague')];
    if (threat !== undefined) return { kind: 'threat', quote: threat, sentence };
    if (vague !== undefined) return { kind: 'vague', quote: vague, sentence };
  }
  return undefined;
}
