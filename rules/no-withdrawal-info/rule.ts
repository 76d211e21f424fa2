import * as v from 'valibot';
import {
  cite,
  type Dialog,
  defineRule,
  failed,
  firstReading,
  isOptionalToggle,
  type Measurements,
  nameInQuotes,
  PLAIN_YES,
  passed,
  type RuleContext,
  type SnapshotElement,
  seenControls,
  seenPassages,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { places, tells, wordings } from './wordings.js';

const messages = {
  silent: (accept: string) =>
    `${accept} gives consent, but nothing in the dialog says that it can be withdrawn or changed later, or how.`,
};

const MOST_WORDS_OF_A_LINK = 8;

/** The first sentence that tells it. */
function toldIn(dialog: Dialog, passages: Dialog['passages']): string | undefined {
  for (const { text } of passages) {
    const told = firstReading(text, (sentence) => (tells(sentence, dialog.language) ? sentence : undefined));
    if (told !== undefined) return told;
  }
  return undefined;
}

/** A link or button on the page, outside the dialogs, that leads back to the choice; some show only once it is made. */
function placeOnPage(dialogs: readonly Dialog[], dialog: Dialog): string | undefined {
  const roots = new Set(dialogs.map(({ root }) => root));
  const pending: SnapshotElement[] = [dialog.snapshot.root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (roots.has(element) || element.inTemplate) continue;
    if (isPressed(element)) {
      const name = labelOf(element);
      const isShort = name.split(' ').length <= MOST_WORDS_OF_A_LINK;
      if (isShort && places.find(name, dialog.language).length > 0) return name;
    }
    for (const child of element.children) if (child.kind === 'element') pending.push(child);
  }
  return undefined;
}

function isPressed({ tag, attributes }: SnapshotElement): boolean {
  return tag === 'a' || tag === 'button' || attributes.get('role') === 'button';
}

/** What it says, or is called where it shows an icon. */
function labelOf(element: SnapshotElement): string {
  const parts: string[] = [];
  const pending: SnapshotElement['children'][number][] = [...element.children].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'text') parts.push(next.text);
    else pending.push(...[...next.children].reverse());
  }
  const text = parts.join(' ').replace(/\s+/g, ' ').trim();
  return text || element.attributes.get('aria-label') || element.attributes.get('title') || '';
}

function judge(dialog: Dialog, { measure, page }: RuleContext<unknown>): Verdict {
  const own = toldIn(dialog, seenPassages(dialog, measure));
  if (own !== undefined) return passed({ toldIn: 'the dialog', quote: own });
  const accept = seenControls(dialog, measure, 'accept')[0];
  const hidden = toldIn(dialog, dialog.passages);
  const manages = seenControls(dialog, measure, 'manage').length > 0;
  const deeper = page.dialogs
    .filter((other) => other !== dialog && other.language === dialog.language)
    .map((other) => toldIn(other, other.passages))
    .find((sentence) => sentence !== undefined);
  const behind = hidden ?? (manages ? deeper : undefined);
  if (behind !== undefined)
    return passed({ toldIn: 'a part that is folded away or on another layer', quote: behind });
  const place = placeOnPage(page.dialogs, dialog);
  if (place !== undefined) return passed({ toldIn: null, linkOnPage: place });
  const name = accept === undefined ? 'Accepting' : nameInQuotes(accept);
  return failed(messages.silent(name), {
    accept: accept?.name ?? '',
    passagesRead: seenPassages(dialog, measure).length,
    linkOnPage: null,
  });
}

/** Terms alone are a contract; with a switch beside them, something is consented to. */
function asksForConsent(dialog: Dialog, measure: Measurements): boolean {
  const switches = dialog.controls.filter(({ toggle }) => toggle !== undefined);
  const optional = switches.filter(isOptionalToggle);
  if (dialog.kind === 'terms' && optional.length === 0) return false;
  const isAllLocked = switches.length > 0 && optional.length === 0;
  const accepts = seenControls(dialog, measure, 'accept');
  return accepts.some(({ confidence }) => !isAllLocked || confidence >= PLAIN_YES);
}

export default defineRule({
  id: 'no-withdrawal-info',
  title: 'The dialog says that consent can be withdrawn, and how',
  severity: 'info',
  presets: {
    strict: 'info',
    gdpr: 'warning',
    cnil: 'warning',
    italy: 'info',
  },
  tags: ['edpb-taskforce-k', 'information'],
  references: [
    cite('gdpr', 'withdrawal'),
    cite('edpb-consent', 'minimum-information'),
    cite('edpb-consent', 'withdrawal'),
    cite('edpb-taskforce', 'withdrawal'),
    cite('cnil-guidelines', 'minimum-information'),
  ],
  needs: ['language'],
  wordings,
  options: v.object({}),
  docs: {
    problem:
      'The dialog asks for a yes and does not say that it can be taken back, nor where. Who agrees in a hurry does not know that it can be undone.',
    why: 'The GDPR wants people to be told, before they give consent, that they can withdraw it at any time; the EDPB counts the right to withdraw among the least that informed consent takes, and so does the CNIL. Withdrawing has to be as easy as giving: the EDPB’s taskforce speaks of an icon or a link in a visible, standard place, and imposes no one form.',
    remedy:
      'Add one sentence that says that and how: “You can withdraw your consent at any time under Cookie settings at the foot of every page.” Keep that link on every page.',
    limits:
      'A sentence that says that the choice can be changed is enough; whether it also says how is not judged, nor whether the link works. A sentence on another layer of the same page, or folded away, passes. So does a link such as “Cookie settings” on the page outside the dialog, which is a way to withdraw although the dialog does not tell of it; the evidence says which it was. A link that is hidden at first counts too, since some packages show it once the choice is made; one that a script adds is not seen. In a fragment without its page, the text alone decides. Terms without a switch are a contract, which is not withdrawn so.',
  },
  applicability: (dialog, { measure }) =>
    dialog.layer === 'first' && asksForConsent(dialog, measure) ? [dialog] : [],
  expectation: judge,
});
