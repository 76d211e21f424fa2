/** English. */
export const en = {
  forGood: [
    '(not|never) ask … again',
    'won t ask … again',
    'not be asked … again',
    'not remind you',
    'won t remind you',
    '(stays|stay|remains|remain|keeps|keep|kept|leave|leaves|left) … off',
    '(off|disabled) (until|unless) you',
    '(stays|remains|stay|remain) (switched off|turned off|disabled|declined)',
    '(not now|later|skip|closing) … (declines|refuses|rejects|means no|counts as no|is a no)',
    '(count|counts|treat|treated|take|taken) as (a|your|) (no|refusal)',
    'this is the only time',
    'we (only|will only|) ask (once|only once)',
    'nothing … (until|unless) you (turn|switch|allow|choose|accept|opt)',
    'only if you (turn|switch|opt) … (on|in)',
  ],
  /** It does come back, whatever else is said. */
  comesBack: [
    '(ask|remind) you (again|later|tomorrow|next)',
    '(ask|remind) … again',
    '(until|before|by) … (january|february|march|april|may|june|july|august|september|october|november|december)',
    'have to (choose|decide|accept)',
    'need to (choose|decide|accept)',
    'must (choose|decide|accept)',
  ],
};
