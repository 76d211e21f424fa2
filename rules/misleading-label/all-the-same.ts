/** A text that says of a refusal that the data go their way all the same. */
import {
  type Control,
  type Dialog,
  defineWordings,
  type Passage,
  sentencesOf,
} from '../../src/lint/define-rule.js';

/** `same`: nothing comes of the refusal; `done`: what is done with the data; `kept`: it is not done after all. */
const wordings = defineWordings({
  en: {
    same: [
      '(just|all|exactly) the same',
      'in the same way',
      '(anyway|anyhow|nevertheless|nonetheless|regardless)',
      'even so',
    ],
    done: [
      '(is|are|be) … (passed|shared|sent|sold|used|handed|given|recorded|collected|uploaded|transmitted)',
      '(passed|shared|sent|sold|handed|given) to',
      'we (pass|share|send|sell|use|hand|give|record|collect|upload)',
    ],
    kept: ['(not|never|nothing|no|none|nobody|without your)', '(don t|doesn t|won t|isn t|aren t)'],
  },
  de: {
    same: ['(trotzdem|dennoch|gleichwohl|ebenso|genauso)', 'auf (dieselbe|gleiche) weise', 'in jedem fall'],
    done: [
      '(weitergegeben|übermittelt|gesendet|verkauft|geteilt|verwendet|genutzt|aufgezeichnet|übertragen)',
    ],
    kept: ['(nicht|nie|niemals|nichts|kein|keine|keiner|niemand)'],
  },
  fr: {
    same: ['(quand|tout de) même', '(néanmoins|malgré tout|pareillement)', 'de la même (manière|façon)'],
    done: ['(transmis*|partagé*|envoyé*|vendu*|utilisé*|communiqué*|enregistré*|collecté*)'],
    kept: ['(ne|n) … (pas|jamais|rien|aucun|aucune|personne)'],
  },
});

const QUOTES = /[“”„"«»‚‘’']/gu;

/** The sentence that quotes the label and says so; undefined without one. */
export function saidToShareAnyway(
  { name }: Control,
  { language }: Dialog,
  passages: readonly Passage[],
): string | undefined {
  const label = name.toLowerCase().replace(QUOTES, '').trim();
  if (label.split(/\s+/).length < 2 && label.length < 6) return undefined;
  return passages
    .flatMap(({ text }) => sentencesOf(text))
    .find((sentence) => saysOf(label, sentence, language));
}

function saysOf(label: string, sentence: string, language: string): boolean {
  const plain = sentence.toLowerCase().replace(QUOTES, '');
  const at = plain.indexOf(label);
  if (at === -1 || sentence.endsWith('?')) return false;
  const rest = `${plain.slice(0, at)}, ${plain.slice(at + label.length)}`;
  const found = new Set(wordings.find(rest, language).map(({ concept }) => concept));
  return found.has('same') && found.has('done') && !found.has('kept');
}
