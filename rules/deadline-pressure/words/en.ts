/** How English sentences press by time, set a date for the answer, or tell when something takes effect. */
export const en = {
  presses: [
    'last (chance|reminder|call|opportunity)',
    'final (reminder|notice|call|chance|opportunity)',
    'act (now|fast|quickly|today)',
    '(hurry|countdown|urgent|urgently)',
    'limited time (offer|only|deal)',
    'for a limited time only',
    '(offer|deal|discount|bonus|reward|invitation|chance) … (ends|expires|closes|ending|expiring|runs out)',
    "before (it's|it is) too late",
    '(time is running|running) out',
    '(don t|do not) (miss out|wait|delay)',
    '(ends|ending|expiring) (soon|today|tonight|tomorrow|at midnight)',
    '(only today|today only|decide now|answer now)',
    'only … (minutes|minute|seconds|hours|hour|days|day) … (left|remaining|remain)',
    '(minutes|minute|seconds|hours|hour|days|day|time) (left|remaining|remain)',
    'you have … (minutes|seconds|minute) to',
    'only … (minutes|minute|seconds|hours|hour) to (accept|agree|decide|answer|join|claim|choose)',
    '(last|final) (day|hours|minutes) to (accept|agree|decide|answer|join|claim|choose)',
    '(place|spot|seat|offer|chance) (is|will be) (gone|lost|given away)',
    '(don t|do not) lose your (place|spot|seat|chance)',
    'for … more (minutes|hours|seconds) only',
  ],
  /** How long data are kept presses nobody. */
  lasts: ['(kept|stored|retained|keep|store) … only … (minutes|hours|days)'],
  /** Supposed, not asked for. */
  supposes: ['(if|when|once|until|unless) you … (accept|agree|decline|refuse|choose|decide|consent|opt)'],
  /** An answer, with a date to come. */
  answerBy: [
    '(accept|agree|choose|decide|confirm|consent|respond|answer|decision|choice|object|opt out|act) … (by|before|until|no later than)',
    '(have|got) until',
    '(by|before) … (you must|you have to|you need to|you will need to|you will have to|you ll need to|please)',
  ],
  effective: [
    '(take|takes|taking|took|come|comes|coming) (effect|into effect|into force)',
    '(effective|in effect|in force|valid) (on|from|as of|as from|date|starting|beginning)',
    '(apply|applies|start|starts) (from|as of|on|starting)',
  ],
  /** No going on without an answer. */
  needed: [
    '(must|need to|have to|required to) (choose|accept|decide|agree|answer|make a choice)',
    '(choice|answer|decision|acceptance) (is|will be) (required|needed|necessary)',
    '(accept|agree|choose|decide) … to (keep|continue|go on)',
    '(lose|losing|lost) … access',
    '(account|access) … (closed|suspended|blocked|deactivated|end)',
  ],
  silence: [
    'if you (do nothing|take no action)',
    '(by|your) (continuing|continued) (to use|use)',
    'unless you … (object|opt out)',
    'if you (do not|don t) … (object|opt out|respond)',
  ],
  /** Time runs out to a no. */
  leavesOff: [
    '(stays|stay|remains|remain|leave|leaves|keep|keeps|left) … off',
    '(count|counts|counted|treat|treated|take|taken) as (a|your|) (no|refusal)',
    '(will|shall) not be (used|shared|switched|turned|processed|set)',
    'we (will not|won t|do not|don t) (use|share|set|switch|turn)',
    'nothing (changes|will change|will be|is)',
    'only … (necessary|essential)',
  ],
};
