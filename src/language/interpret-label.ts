/** What the parts of a label mean together, for every language alike: "accept" + "only" + "necessary" declines. */
import { bits } from './label-concepts.js';
import type { LabelParts } from './label-parts.js';
import type { LabelClassification } from './language.js';

interface Reading {
  readonly role: LabelClassification['role'];
  readonly confidence: number;
  readonly isPaid?: boolean;
  /** Why, when the words alone do not show it. */
  readonly remark?: string;
}

/** The first reading that applies. */
export function interpretLabel(parts: LabelParts): Reading {
  const yes = parts.affirms(bits.accept);
  const refusal =
    parts.affirms(bits.decline) ||
    parts.negates(bits.accept) ||
    parts.negates(bits.process) ||
    parts.negates(bits.acknowledge);
  return (
    readAnotherBusiness(parts, yes, refusal) ??
    readPutOff(parts, yes) ??
    readOnlyNecessary(parts, yes, refusal) ??
    readSave(parts, yes, refusal) ??
    readNo(parts, yes, refusal) ??
    readYes(parts, yes) ??
    readSettings(parts) ??
    readRest(parts)
  );
}

/** Shops, subscriptions, accounts, and taking back what was given before. */
function readAnotherBusiness(parts: LabelParts, yes: boolean, refusal: boolean): Reading | undefined {
  if (parts.asks)
    return { role: 'policy-link', confidence: 0.8, remark: 'a question that is answered elsewhere' };
  const isConsent = (yes || refusal) && parts.has(bits.all | bits.objects | bits.necessary | bits.optional);
  if (parts.has(bits.elsewhere) && !isConsent)
    return { role: 'other', confidence: 0.85, remark: 'about something else' };
  if (parts.has(bits.withdraw)) {
    return parts.has(bits.settings)
      ? { role: 'manage', confidence: 0.7 }
      : {
          role: 'other',
          confidence: 0.85,
          remark: 'takes back a consent given earlier, which is not refusing one',
        };
  }
  const remark = 'accept or pay: the refusal has a price, so it is not a plain one';
  if (parts.has(bits.pay) || parts.hasPrice) {
    return yes || refusal || parts.has(bits.no)
      ? { role: 'other', confidence: 0.9, isPaid: true, remark }
      : { role: 'other', confidence: 0.85, isPaid: true, remark: 'pays or subscribes' };
  }
  if (!parts.has(bits.account)) return undefined;
  if (yes && !refusal) return { role: 'accept', confidence: 0.75 };
  return { role: 'other', confidence: 0.85, remark: 'signs in or up' };
}

function readPutOff(parts: LabelParts, yes: boolean): Reading | undefined {
  if (!parts.has(bits.defer)) return undefined;
  return { role: 'defer', confidence: yes || parts.affirms(bits.decline) ? 0.65 : 0.95 };
}

/** "Only necessary", "Accept essential cookies", "Use required cookies". */
function readOnlyNecessary(parts: LabelParts, yes: boolean, refusal: boolean): Reading | undefined {
  if (!parts.has(bits.necessary) || parts.has(bits.optional)) return undefined;
  if (parts.has(bits.only)) return { role: 'decline', confidence: 0.95 };
  if (parts.has(bits.except) && yes)
    return { role: 'accept', confidence: 0.5, remark: 'all but the necessary' };
  const goesOn = yes || refusal || parts.affirms(bits.acknowledge) || parts.affirms(bits.process);
  return goesOn ? { role: 'decline', confidence: 0.9, remark: 'no more than the necessary' } : undefined;
}

function readSave(parts: LabelParts, yes: boolean, refusal: boolean): Reading | undefined {
  const takesAll = parts.has(bits.all) && !parts.has(bits.selection | bits.settings);
  if (takesAll && parts.negates(bits.save) && !yes && !refusal)
    return { role: 'decline', confidence: 0.85, remark: 'done, and nothing agreed to' };
  if (parts.affirms(bits.decline) && parts.has(bits.settings) && !yes)
    return { role: 'manage', confidence: 0.6 };
  if (refusal && !parts.has(bits.selection)) return undefined;
  // "No, keep my chats out": what follows the no is kept from being used.
  if (parts.has(bits.no) && !parts.has(bits.selection | bits.settings)) return undefined;
  if (parts.has(bits.save)) {
    if (takesAll) return yes ? undefined : { role: 'accept', confidence: 0.7, remark: 'confirms all' };
    return { role: 'save', confidence: parts.has(bits.selection | bits.settings) ? 1 : 0.8 };
  }
  const confirms =
    yes || refusal || parts.has(bits.only) || parts.affirms(bits.process) || parts.affirms(bits.acknowledge);
  const opens = parts.has(bits.manage | bits.more | bits.view) || parts.has(bits.no);
  if (parts.has(bits.selection) && confirms && !opens) return { role: 'save', confidence: 0.95 };
  return parts.has(bits.settings) && yes && !opens && !parts.has(bits.all)
    ? { role: 'save', confidence: 0.7 }
    : undefined;
}

function readNo(parts: LabelParts, yes: boolean, refusal: boolean): Reading | undefined {
  if (yes && (refusal || parts.has(bits.no)))
    return { role: 'other', confidence: 0.7, remark: 'names both a yes and a no' };
  if (parts.has(bits.no) && parts.has(bits.and) && parts.affirms(bits.acknowledge))
    return { role: 'other', confidence: 0.6, remark: 'names both a yes and a no' };
  const opensSettings =
    parts.has(bits.settings | bits.selection) || (parts.has(bits.manage) && !parts.has(bits.process));
  if (refusal) {
    if (opensSettings) return { role: 'manage', confidence: 0.7 };
    return {
      role: 'decline',
      confidence: parts.has(bits.decline | bits.accept | bits.process) ? 0.95 : 0.85,
    };
  }
  if (parts.negates(bits.decline)) return { role: 'accept', confidence: 0.5, remark: 'a negated refusal' };
  if (!parts.has(bits.no)) return undefined;
  return opensSettings ? { role: 'manage', confidence: 0.8 } : { role: 'decline', confidence: 0.85 };
}

function readYes(parts: LabelParts, yes: boolean): Reading | undefined {
  if (!yes) return undefined;
  if (parts.has(bits.except | bits.only))
    return { role: 'accept', confidence: 0.55, remark: 'with exceptions' };
  if (parts.has(bits.manage) && !parts.has(bits.all))
    return { role: 'other', confidence: 0.6, remark: 'names both accepting and choosing' };
  return { role: 'accept', confidence: parts.has(bits.all) ? 1 : 0.95 };
}

function readSettings(parts: LabelParts): Reading | undefined {
  if (parts.has(bits.close)) {
    // “Discard all”, “Descartar todas”: what is turned away is the cookies, a dialog is one.
    return parts.has(bits.all) && !parts.has(bits.settings | bits.selection | bits.details)
      ? { role: 'decline', confidence: 0.7, remark: 'turns all of them away' }
      : { role: 'close', confidence: 0.95 };
  }
  if (parts.has(bits.settings | bits.selection)) return { role: 'manage', confidence: 0.95 };
  if (parts.has(bits.manage)) return { role: 'manage', confidence: 0.9 };
  if (parts.has(bits.policy)) return undefined;
  return parts.has(bits.details) ? { role: 'manage', confidence: 0.65 } : undefined;
}

function readRest(parts: LabelParts): Reading {
  if (parts.has(bits.policy)) return { role: 'policy-link', confidence: 0.95 };
  if (parts.has(bits.more)) return { role: 'policy-link', confidence: 0.85 };
  if (parts.has(bits.acknowledge))
    return { role: 'accept', confidence: 0.6, remark: 'taken as a yes, though it does not say so' };
  if (parts.has(bits.all) && parts.has(bits.objects)) return { role: 'other', confidence: 0.4 };
  return { role: 'other', confidence: 0.5 };
}
