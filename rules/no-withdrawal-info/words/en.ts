/** English. */
export const en = {
  wordings: {
    /** Says it by itself. */
    withdrawal: [
      '(withdraw|revoke|rescind|retract|take back|cancel|withdrawing|revoking) … (consent|permission|agreement|choice|approval|it|this|them)',
      '(withdrawal|revocation) of … (consent|permission)',
      '(consent|permission|choice|choices|decision|answer) … (withdrawn|revoked|changed|taken back)',
      '(change|changing) your mind',
      '(go|come) back on (your|this)',
      '(take|taking|took|taken) (it|this|that) back',
      '(take|taking) back',
      '(take|taking) (each|any|all|both|either|every) … back',
      'reply stop',
      '(reply|text|answer|send|sending|replying) … stop',
      'until you (reply|answer|stop|withdraw|unsubscribe|say stop)',
      '(withdraw|withdrawal|withdrawing|revoke|revocation|unsubscribe|unsubscribing)',
      '(change|stop|delete|undo|end|alter) (it|this|them) (under|in|with|at|via|from|by|on|through)',
      '(change|changes) your (answer|mind|decision)',
    ],
    /** Says it together with a time or a place. */
    alters: [
      '(change|changing|update|adjust|modify|edit|undo|withdraw|stop|object|unsubscribe|reverse|amend|disable|disabling|deactivate|deactivating)',
      'opt out',
      '(turn|switch|turned|switched) … off',
      '(be|is|are) (ended|stopped|undone|reversed|revoked|altered|changed|paused)',
      '(end|stop|pause|cut) (the|this|that|it|all|any|sharing|recording|tracking)',
      '(turn|switch) … (it|this|them|cookies|training)',
      '(alter|altering|redo|reset)',
      'switch (at|any|later|back|under|in)',
      '(return|come back|get back|back here|reopen)',
      '(find|reach|see|open) (this|it|these|them) … again',
      '(find|reach|reopen) (this|it|these|them)',
    ],
    /** The same, but of a place alone it says only where to choose now. */
    visits: ['(manage|review|revisit|reopen|set|decide|choose)'],
    later: [
      '(any|a later) (time|moment|point)',
      '(anytime|later|whenever|afterwards|again)',
      'in (the|) future',
      'next time',
    ],
    place: [
      '(in|under|from|via|on|through|at|with|using|by) … (settings|preferences|profile|account|footer|privacy|foot|bottom|icon|policy|link|page|menu|browser)',
    ],
  },
  places: {
    place: [
      '(cookie|cookies|privacy|consent|tracking|data) (settings|preferences|options|choices|center|centre|controls|manager|consent)',
      '(manage|change|review|update|withdraw|edit) … (cookie|cookies|consent|preferences|privacy)',
      'your (privacy|cookie) (choices|settings|preferences)',
      '(privacy|ad) choices',
      'do not (sell|share)',
      'about our cookies',
    ],
  },
};
