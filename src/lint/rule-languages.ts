/** Which languages a rule has words for. */
import { languageName } from '../language/language-name.js';
import { primarySubtag } from '../language/lexicons.js';
import { listed } from '../language/listed.js';
import type { Dialog, Rule } from './define-rule.js';

/** Why a rule that goes by words cannot read this dialog; undefined when it can, or does not go by words. */
export function whyUnread(
  { wordings, languages }: Rule,
  { language }: Pick<Dialog, 'language'>,
): string | undefined {
  const known = wordings?.languages ?? languages;
  if (known === undefined || known.map(primarySubtag).includes(primarySubtag(language))) return undefined;
  const list = listed(known.map(languageName));
  const own = language === 'und' ? 'a language that is not known' : languageName(language);
  return `The rule has words for ${list}; this dialog is in ${own}.`;
}
