/** What is made for the languages that a text may be in is made once for each choice of them. */
import type { LanguageCode, LanguageOptions } from './language.js';
import { lexiconEdition } from './lexicons.js';

/** A hostile page declares any number of languages. */
const MOST_CHOICES = 100;

/** @param make Called once for the same languages, until there were too many others, or a lexicon was replaced. */
export function onceForLanguages<Made>(
  make: (options: LanguageOptions) => Made,
): (options: LanguageOptions) => Made {
  let choices = new Choices(make);
  return (options) => {
    if (choices.isOutdated) choices = new Choices(make);
    return choices.of(options);
  };
}

/** Languages that were named, with those that were named after them. */
class Choice<Made> {
  readonly next = new Map<LanguageCode, Choice<Made>>();
  made: Made | undefined;
}

class Choices<Made> {
  readonly #make: (options: LanguageOptions) => Made;
  readonly #edition = lexiconEdition();
  readonly #told = new Choice<Made>();
  readonly #listed = new Choice<Made>();
  readonly #both = new Choice<Made>();
  #size = 0;

  constructor(make: (options: LanguageOptions) => Made) {
    this.#make = make;
  }

  get isOutdated(): boolean {
    return this.#size > MOST_CHOICES || this.#edition !== lexiconEdition();
  }

  of(options: LanguageOptions): Made {
    const { language, languages } = options;
    let choice = languages === undefined ? this.#told : language === undefined ? this.#listed : this.#both;
    if (language !== undefined) choice = this.#after(choice, language);
    if (languages !== undefined) for (const code of languages) choice = this.#after(choice, code);
    choice.made ??= this.#make(copyOf(options));
    return choice.made;
  }

  #after(choice: Choice<Made>, code: LanguageCode): Choice<Made> {
    const known = choice.next.get(code);
    if (known !== undefined) return known;
    this.#size++;
    const next = new Choice<Made>();
    choice.next.set(code, next);
    return next;
  }
}

/** What else the caller's object holds is let go, and what it changes in it later is of no account. */
function copyOf({ language, languages }: LanguageOptions): LanguageOptions {
  return {
    ...(language !== undefined && { language }),
    ...(languages !== undefined && { languages: [...languages] }),
  };
}
