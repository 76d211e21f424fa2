import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Flow,
  failed,
  firstReading,
  inQuotes,
  isOutOfUse,
  isRefusal,
  type Measurements,
  nameInQuotes,
  type Passage,
  passed,
  type RuleContext,
  seenControls,
  seenPassages,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { closingIn } from './closing.js';
import { acceptingHandler } from './handlers.js';
import { denials, wordings } from './wordings.js';

interface Options {
  readonly closeRefuses: boolean;
}
type Context = RuleContext<Options>;

const messages = {
  said: (quote: string) => `The text says that closing the notice accepts: ${quote}.`,
  named: (name: string) => `The close control shows a cross, and its name says that it accepts: ${name}.`,
  titled: (name: string, title: string) => `The close control ${name} has a title that accepts: ${title}.`,
  handled: (name: string, code: string) => `The close control ${name} runs code that accepts: ${code}.`,
  stored: (name: string, entries: readonly string[]) =>
    `Closing with ${name} stored what accepting stores, and not what refusing does: ${entries.join(', ')}.`,
  partly: (name: string, entries: readonly string[]) =>
    `Closing with ${name} stored in part what accepting stores, and what refusing does in the rest: ${entries.join(', ')}. Whether that part is consent is not known.`,
  notSaid: (name: string) =>
    `Nothing on this layer refuses, and nothing says whether ${name} refuses or leaves the answer open.`,
};

/** A cross, or what stands for one: ×, ✕ and the letter. */
const CROSS = /^[\s]*[×✕✖✗✘❌⨯╳⊗xX][\uFE0F\s]*$/u;

function closingSaidIn({ text }: Passage, dialog: Dialog) {
  return firstReading(text, (sentence) => closingIn(sentence, dialog.language));
}

/** What stands on the control for the eye, without what is read aloud. */
function shownText({ node }: Control): string {
  const parts: string[] = [];
  const pending = [...node.children].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'text') parts.push(next.text);
    else if (next.tag !== 'title' && next.tag !== 'desc') pending.push(...[...next.children].reverse());
  }
  return parts.join(' ').trim();
}

/** It is a cross, or an icon whose name says that it closes; “Accept and close” in letters is an honest button. */
function isCloseIcon(control: Control, { language }: Dialog): boolean {
  const shown = shownText(control);
  if (CROSS.test(shown)) return true;
  if (/[\p{L}\p{N}]/u.test(shown)) return false;
  return wordings.find(control.name, language).some(({ concept }) => concept === 'closes');
}

function leavesSite({ name }: Control, { language }: Dialog): boolean {
  return wordings.find(name, language).some(({ concept }) => concept === 'leaves');
}

function saysAccept(label: string, { language }: Dialog): boolean {
  const accepts = wordings
    .find(label, language)
    .some(({ concept }) => concept === 'accepts' || concept === 'agrees');
  return accepts && denials.find(label, language).length === 0;
}

/** What puts the notice away: close controls, and crosses whatever they are called. */
function closersOf(dialog: Dialog, measure: Measurements): Control[] {
  const seen = dialog.controls.filter((control) => measure.visibility(control).kind !== 'hidden');
  return seen.filter(
    (control) =>
      (control.role === 'close' && !leavesSite(control, dialog)) ||
      (control.role === 'accept' && isCloseIcon(control, dialog)),
  );
}

function judgeControl(control: Control, context: Context): Verdict {
  const { dialog, options } = context;
  const name = nameInQuotes(control);
  if (control.role === 'accept' && saysAccept(control.name, dialog))
    return failed(messages.named(name), { name: control.name, shown: shownText(control) });
  const title = control.node.attributes.get('title') ?? '';
  if (saysAccept(title, dialog))
    return failed(
      messages.titled(name, inQuotes(title)),
      { name: control.name, quote: title },
      { attribute: 'title' },
    );
  const handler = acceptingHandler(control.node);
  if (handler !== undefined) {
    const { attribute, code } = handler;
    return failed(
      messages.handled(name, inQuotes(code)),
      { name: control.name, attribute, code },
      { attribute },
    );
  }
  const walked = whatClosingStored(control, context);
  if (walked?.stores === 'what accepting stores')
    return failed(
      messages.stored(name, walked.entries),
      { name: control.name, measured: true, entries: walked.entries },
      { confidence: SURE_OF_WHAT_IS_STORED },
    );
  if (walked?.stores === 'what refusing stores')
    return passed({ name: control.name, because: 'it stored what refusing stores', entries: walked.entries });
  if (walked?.stores === 'some of what accepting stores')
    return cantTell(messages.partly(name, walked.entries), {
      ...{ name: control.name, measured: true, entries: walked.entries },
    });
  const because = whyHarmless(context);
  if (because !== undefined) return passed({ name: control.name, because });
  return options.closeRefuses
    ? passed({ name: control.name, because: 'a close button counts as refusing' })
    : cantTell(messages.notSaid(name), { name: control.name });
}

/** Entries may be called otherwise than they are meant. */
const SURE_OF_WHAT_IS_STORED = 0.8;

/** Where this control closed the dialog in a browser. */
function whatClosingStored(control: Control, { flow }: Context): Flow['close'] {
  const close = flow?.close;
  const [first] = close?.steps ?? [];
  return close?.ended === true && control.role === 'close' && first?.name === control.name ? close : null;
}

/** Why nobody needs to be told what a bare cross does. */
function whyHarmless({ dialog, measure }: Context): string | undefined {
  const refusal = dialog.controls.find(
    (control) => isRefusal(control) && !isOutOfUse(control) && measure.visibility(control).kind !== 'hidden',
  );
  if (refusal !== undefined) return `there is a refusal beside it, ${nameInQuotes(refusal)}`;
  if (dialog.layer === 'deeper') return 'it leads back to the first layer';
  const said = seenPassages(dialog, measure).find((passage) => closingSaidIn(passage, dialog) !== undefined);
  return said === undefined ? undefined : 'the text says what closing does';
}

function judgePassage(passage: Passage, { dialog }: Context): Verdict {
  const said = firstReading(passage.text, (sentence) => {
    const closing = closingIn(sentence, dialog.language);
    return closing?.accepts === true ? closing : undefined;
  });
  if (said !== undefined) return failed(messages.said(inQuotes(said.quote)), { quote: said.quote });
  return passed({ quote: closingSaidIn(passage, dialog)?.quote ?? '' });
}

/** There is something to consent to. */
function asks(dialog: Dialog, measure: Measurements): boolean {
  return seenControls(dialog, measure, 'accept', 'save').length > 0;
}

export default defineRule({
  id: 'close-means-accept',
  title: 'Closing the notice accepts nothing',
  severity: 'error',
  presets: {
    recommended: 'error',
    strict: 'error',
    gdpr: 'error',
    ccpa: 'warning',
    ftc: 'warning',
    colorado: 'error',
    cnil: 'error',
    italy: ['error', { closeRefuses: true }],
  },
  tags: ['consent-by-inaction', 'misleading-action'],
  references: [
    cite('gdpr', 'affirmative-act'),
    cite('garante-cookies', 'close-refuses'),
    cite('cnil-recommendation', 'closing'),
    cite('colorado-rules', 'closing'),
    cite('edpb-consent', 'active-motion'),
    cite('bouhoula-2024', 'cookies-after-closing'),
  ],
  needs: ['language'],
  wordings,
  yieldsTo: [{ rule: 'implied-consent', on: 'dialog' }],
  options: v.object({
    closeRefuses: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Where a close button counts as refusing without a word about it, as the Italian Garante wants of its cross (true or false).',
        ),
      ),
      false,
    ),
  }),
  docs: {
    problem:
      'Whoever closes the notice has agreed. The text says so (“By closing this banner you accept”), or the × is called “Accept and close”, or the code behind it accepts. People close a notice to be rid of it, and take that for a no.',
    why: 'Consent needs a clear act, and putting a window away is none. Italy’s Garante wants the × to keep everything as it is by default; the CNIL lets closing refuse where people are told so; Colorado’s rules say that closing a window that asks for consent should not be taken as consent. Of 4,974 sites whose notice could be closed, 77.5 % set advertising or analytics cookies after that.',
    remedy:
      'Let the × refuse, and say so: “Closing this keeps only what is necessary.” Take “accept” out of its name, its `title` and its handler; a button that accepts has its name on it in letters.',
    limits:
      'Of code, only a handler in the markup is read (`onclick`, `@click` and the like), by the names in it: `acceptAll()` accepts, `acceptNecessary()` and `hideConsent()` do not; what a script attaches is not seen, unless the dialog is closed in a browser by `lintFlow()`: then what the page stores (cookies, local and session storage) is compared with what it stores after accepting and after refusing, by the entries that differ between those and are about consent; where closing agrees with accepting in some of them and with refusing in the others, the rule says that it cannot tell, and where it agrees with neither, nothing follows. A text button “Accept and close” is what it says. A bare × passes beside an explicit refusal, and on a deeper layer, where it leads back; where nothing refuses and nothing is said, the rule says that it cannot tell, unless `closeRefuses` is set. Where implied-consent has found the notice to take going on for a yes, this rule gives way.',
  },
  applicability: (dialog, { measure }): readonly (Control | Passage)[] => {
    if (!asks(dialog, measure)) return [];
    const said = seenPassages(dialog, measure).filter(
      (passage) => closingSaidIn(passage, dialog) !== undefined,
    );
    return [...said, ...closersOf(dialog, measure)];
  },
  expectation: (target, context) =>
    'role' in target ? judgeControl(target, context) : judgePassage(target, context),
});
