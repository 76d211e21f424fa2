/** Brings all bits of a number into its highest ones: 2³² divided by the golden ratio. */
const SPREADING = 0x9e37_79b1;
/** Longer questions hardly repeat. */
const LONGEST_KEPT = 200;
/** Places for questions whose marks fall together. */
const WAYS = 4;
const SET_BITS = 9;
const SETS = 2 ** SET_BITS;
/** More characters than this are not looked at to tell questions apart. */
const MOST_MARKING = 64;

/**
 * Remembers what was answered to questions that repeat, as labels of pages do. An answer is kept when its question
 * is asked for the second time: of those that are asked once, keeping them would cost more than answering does. There
 * is a fixed number of places, so a hostile page fills them and no more.
 */
export class RepeatedAnswers<Answer> {
  readonly #answer: (question: string) => Answer;
  /** By place: a number made of the question that was asked there last; 0 where none was. */
  readonly #marks = new Int32Array(SETS * WAYS);
  /** By place: that question and its answer, one after the other, if it was asked twice. */
  readonly #kept: (string | Answer | undefined)[] = new Array(2 * SETS * WAYS).fill(undefined);
  /** By set: which of its places is given away next. */
  readonly #turns = new Uint8Array(SETS);

  constructor(answer: (question: string) => Answer) {
    this.#answer = answer;
  }

  to(question: string): Answer {
    if (question.length > LONGEST_KEPT) return this.#answer(question);
    const mark = markOf(question);
    const set = Math.imul(mark ^ (mark >>> 15), SPREADING) >>> (32 - SET_BITS);
    const first = set * WAYS;
    for (let place = first; place < first + WAYS; place++) {
      if (this.#marks[place] !== mark) continue;
      if (this.#kept[2 * place] === question) return this.#kept[2 * place + 1] as Answer;
      return this.#keep(place, question);
    }
    const turn = this.#turns[set] ?? 0;
    this.#turns[set] = (turn + 1) % WAYS;
    const place = first + turn;
    this.#marks[place] = mark;
    this.#kept[2 * place] = this.#kept[2 * place + 1] = undefined;
    return this.#answer(question);
  }

  #keep(place: number, question: string): Answer {
    const answer = this.#answer(question);
    this.#kept[2 * place] = question;
    this.#kept[2 * place + 1] = answer;
    return answer;
  }
}

/** A number that most questions do not share, not 0: of some of its characters, if there are many. */
function markOf(question: string): number {
  const { length } = question;
  const step = 1 + Math.floor(length / MOST_MARKING);
  let mark = length + 1;
  for (let at = 0; at < length; at += step) mark = Math.imul(mark ^ question.charCodeAt(at), 0x0100_0193);
  return mark === 0 ? 1 : mark;
}
