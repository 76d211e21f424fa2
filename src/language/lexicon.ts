/**
 * What a language has to supply so that consent interfaces written in it are understood: words and
 * phrases, and nothing else. How they combine is the same for every language, see `interpret-label.ts`.
 *
 * The notation of a term, for translators:
 * - A term is one word or several: `reject`, `no thanks`. Write it as it is spelled; capitals,
 *   accents, apostrophes and hyphens make no difference in the comparison.
 * - `*` at an end of a word leaves that end open: `declin*` is decline, declined, declining;
 *   `*einstellungen` is Einstellungen and Cookieeinstellungen. Without it, only the whole word matches.
 * - Arabic words are written without what is joined to their beginning, “and”, “with”, “for”, the article: `موافقة` is
 *   also والموافقة (`joined-particles.ts`).
 * - `…` between two words stands for up to four others: `stimme … zu`.
 * - `(a|b)` stands for either, `(a|)` for `a` or nothing: `by (using|visiting) our site`. It is written out
 *   into one term for each combination, 200 at most; there are no brackets within brackets.
 * - `~` behind a verb adds its regular forms, where the lexicon says what these are (`endings`): Lithuanian `leisti~` is
 *   leisti, leisk, leiskite. A mark on a word that is no verb, or not in the form that `endings` asks for, makes words that do not exist.
 * - A gap of a lexicon's term ends at any punctuation mark; the wordings of a rule (`wordings.ts`) run on
 *   over commas, and no further than their sentence.
 * - When terms overlap, the one with the most words wins: `not now` over `not`.
 */
import type { LanguageCode, Purpose } from './language.js';
import { type Endings, RegularForms } from './regular-forms.js';

export type Term = string;
export type Terms = readonly Term[];

/** A lexicon as it is written: each list of terms is one text, commas between them. */
export type LexiconText = AsText<Lexicon>;

/** The words of requests for data as they are written. */
export type DataRequestText = AsText<DataRequestTerms>;

type AsText<Part> = Part extends string | Terms
  ? string
  : { readonly [Key in keyof Part]: AsText<Part[Key]> };

/** Takes a lexicon apart, each of its lists when it is first asked for. */
export function readLexicon(text: LexiconText): Lexicon {
  const plain = { code: constant(text.code), name: constant(text.name) };
  const endings = text.endings && readLists(text.endings);
  const lists = readLists(text, endings && new RegularForms(endings));
  return Object.defineProperties<Omit<Lexicon, 'code' | 'name'>>(lists, plain) as Lexicon;
}

function readLists<Lists extends object>(lists: Lists, forms?: RegularForms): FromText<Lists> {
  const read = {};
  for (const key of Object.keys(lists)) {
    const readList = () => {
      const list: unknown = Reflect.get(lists, key);
      const value = typeof list === 'string' ? readForms(list, forms) : readLists(Object(list), forms);
      Object.defineProperty(read, key, constant(value));
      return value;
    };
    Object.defineProperty(read, key, { get: readList, enumerable: true, configurable: true });
  }
  return read as FromText<Lists>;
}

function readForms(list: string, forms: RegularForms | undefined): Terms {
  const terms = readTerms(list);
  return forms === undefined ? terms : forms.in(terms);
}

function constant<Value>(value: Value): { readonly value: Value; readonly enumerable: true } {
  return { value, enumerable: true };
}

/** The terms of a text with commas between them. */
export function readTerms(list: string): Terms {
  const terms: Term[] = [];
  for (const part of list.replace(/\s+/g, ' ').split(',')) {
    const term = part.trim();
    if (term !== '') terms.push(term);
  }
  return terms;
}

type FromText<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string | undefined ? Terms : FromText<Part[Key]>;
};

/** The parts of meaning that labels of controls are put together from. */
interface LabelTerms {
  /** Verbs and set phrases that give consent and can mean nothing else there. */
  readonly accept: Terms;
  /** Taking note or going on, which counts as yes without saying so: "OK", "Got it", "Continue". */
  readonly acknowledge: Terms;
  /** Verbs and set phrases that refuse. */
  readonly decline: Terms;
  /** A bare no, which the rest of the label may turn into something else: "No, let me choose". */
  readonly no: Terms;
  /** What turns a verb into its opposite: "not", "without". */
  readonly negation: Terms;
  /** Verbs for what would be done with data: "use", "sell", "track". Refused when negated. */
  readonly process: Terms;
  readonly all: Terms;
  readonly only: Terms;
  /** "But", "except". */
  readonly except: Terms;
  /** "Necessary", "essential": what runs without consent. */
  readonly necessary: Terms;
  /** "Optional", "non-essential": what needs consent. */
  readonly optional: Terms;
  /** The user's own selection: "selected", "my choices". */
  readonly selection: Terms;
  /** What there is to set: "settings", "preferences", "options". */
  readonly settings: Terms;
  /** Verbs that open the settings: "manage", "customise", "let me choose". */
  readonly manage: Terms;
  /** "View", "open": what it does depends on what it opens. */
  readonly view: Terms;
  /** "Details", "purposes": shows more, which usually is the settings. */
  readonly details: Terms;
  readonly save: Terms;
  readonly close: Terms;
  /** Puts the answer off: "Not now", "Remind me later". */
  readonly defer: Terms;
  /** Takes back a consent given earlier. */
  readonly withdraw: Terms;
  /** "Learn more", "How we use cookies". */
  readonly more: Terms;
  /** Names of legal documents and pages. */
  readonly policy: Terms;
  /** Paying, subscribing: what an accept-or-pay wall offers. */
  readonly pay: Terms;
  /** Signing in or up. */
  readonly account: Terms;
  /** Words that show that the label is about something else: a shop, an invitation, a download. */
  readonly elsewhere: Terms;
  /** What consent is about, neutral in itself: "cookies", "tracking", "data", "this website". */
  readonly objects: Terms;
  /** How a question begins that a page answers rather than asks: "Can I refuse cookies?", "How do I …". */
  readonly question: Terms;
  /** Function words, names of interface parts, and phrases that change nothing ("don't show again"). */
  readonly fillers: Terms;
  /** "And": ends the reach of a negation. */
  readonly and: Terms;
}

export type LabelConcept = keyof LabelTerms;

/** What a text may be about. */
interface TopicTerms {
  /** Phrases that hardly occur but in a request for this consent. */
  readonly sure: Terms;
  /** Words that fit it, and other texts too. */
  readonly hints: Terms;
}

/** `access`: to what a device or an account knows (location, contacts, notifications). */
export type Topic = 'cookies' | 'training' | 'terms' | 'marketing' | 'access';

/**
 * How a request says, in words of its own, what would be done with what of whose: "Shipyard would send the
 * commands you run to its servers and keep them for 90 days". What it takes beside is in `data-request.ts`.
 */
export interface DataRequestTerms {
  /** Verbs for what is done with data, in the forms of a sentence: "stores", "would send", "kept". */
  readonly process: Terms;
  /** Forms of them that no command has, of languages in which a statement may begin with its verb: “guardamos”. Else empty. */
  readonly stated: Terms;
  /** The same verbs where the person asked does it, or is told to: "you keep". Longer, so that it wins. */
  readonly own: Terms;
  /** "Your", "my". */
  readonly yours: Terms;
  /** The same, of languages in which it stands behind what one has: “τα δεδομένα σας”, “datele tale”. */
  readonly yoursAfter?: Terms;
  /** What is personal when it is yours: "contacts", "location", "notes". */
  readonly belongings: Terms;
  /** What is personal in itself: "what you watch", "identifiers", "cookie". */
  readonly personal: Terms;
  /** A noun for the whole: "telemetry", "data sharing". */
  readonly named: Terms;
  /** Writing to somebody, again and again: "write to you", "every week". */
  readonly mailing: Terms;
  /** How long, in days or more: "months", "until you". */
  readonly duration: Terms;
  /** How the answer is taken back: "withdraw", "unsubscribe", "change it". */
  readonly undoing: Terms;
  /** What shows that it hangs on the answer: "would", "may we", "if you refuse". */
  readonly supposing: Terms;
  /** What makes going on depend on a yes: "you must accept". */
  readonly condition: Terms;
  /** What a yes answers instead: an invitation, a call, an appointment. */
  readonly elsewhere: Terms;
  /** Labels that go on: "Next". */
  readonly goOn: Terms;
}

export interface Lexicon {
  /** BCP 47 primary language subtag. */
  readonly code: LanguageCode;
  /** The language's name in English, for messages. */
  readonly name: string;
  /** The regular forms of verbs that are marked with `~` in its lists; see `regular-forms.ts`. */
  readonly endings?: Endings;
  /** 30 or more of the commonest function words that neighbouring languages do not share. */
  readonly stopWords: Terms;
  readonly labels: LabelTerms;
  /** Words that tell what a toggle switches. */
  readonly purposes: Readonly<Record<Exclude<Purpose, 'unknown'>, Terms>>;
  /** Wording that turns a toggle round: on keeps the data back ("opt out", "object"). */
  readonly objection: Terms;
  /** Wording by which a statement beside a toggle says yes ("I agree", "send me"). */
  readonly assent: Terms;
  /** What stands beside a toggle that cannot be switched off: "always active". */
  readonly locked: Terms;
  readonly topics: Readonly<Record<Topic, TopicTerms>>;
  /** Words of a kitchen, beside which a cookie is something to eat; empty where biscuits have another name. */
  readonly kitchen: Terms;
  /** Words for who asks and who is asked, without which a sentence beside a box is a setting of something: "me", "our". */
  readonly persons: Terms;
  /** What people want a service to tell them of: a reply, a reminder, the state of an order. It is no marketing. */
  readonly notices: Terms;
  /** Phrases of what is asked or shown and is not about consent: age, deleting, unsaved work, licences, subscriptions that exist. */
  readonly otherQuestions: Terms;
  /** Without it, requests are known by `topics` alone. */
  readonly dataRequest?: DataRequestTerms;
}
