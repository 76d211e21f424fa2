/** English. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const en = {
  wordings: {
    /** That closing accepts, in one phrase. */
    closingAccepts: [
      '(closing|dismissing) … accepts',
      '(closing|dismissing|x|cross) … (means|implies|constitutes|signifies|indicates|equals) … (consent|agreement|acceptance|yes)',
      '(x|cross|close button) … (accepts|to accept)',
      '(closing|cross|x) … (counts|amounts|taken|treated|stands) (as|to|for) … (consent|agreement|acceptance|yes)',
      'close (this|the) (banner|notice|window|message|dialog|pop-up|popup|box) to (accept|agree|consent)',
    ],
    closing: [
      '(by|if you|when you) (clos*|dismiss*|hid*) … (banner|notice|window|message|dialog|pop-up|popup|box|bar|panel|it|this)',
      '(by|if you) (close|closing|dismiss|dismissing)',
      '(closing|dismissing) … (means|counts|implies|constitutes|signifies|is|will|equals|as|indicates|does)',
      '(clicking|pressing|click|press|tapping|tap|clicks) (on|) (the|this|an|) (x|cross|close)',
      '(using|use|hitting) the (x|cross)',
      '(clicking|click|tapping|tap|clicks) (outside|elsewhere|anywhere|next to)',
      '(x|cross|close button) … (means|counts|is)',
      'or (close|closing|dismissing|dismiss) (this|the)',
    ],
    /** Leaves the site, which closes no notice. */
    leaves: ['(leave|exit|quit) (this|the|) (site|page|website|app)'],
    closes: ['(close|dismiss|exit|hide|x|cross)'],
    accepts: ['(accept|agree|consent|allow)', '(accepts|accepting|agreeing|consenting|allowing)'],
    ...agreeing.en,
  },
  denials: {
    refuses: [
      'only … (necessary|essential|required)',
      '(refuse|refuses|refusing|reject|rejects|rejecting|decline|declines|declining|declined|refused|rejected|refusal|rejection|no)',
      '(will|does|do) not',
      'you (are|have) not',
      '(won|doesn|don|haven) t',
      'no (cookies|consent|data)',
      'nothing',
      '(stay|stays|remain|remains|keep|keeps|leave|leaves|left) … (off|as they are|as it is|unchanged)',
      '(default|defaults)',
      'leave … (open|unanswered)',
    ],
    ...denying.en,
  },
};
