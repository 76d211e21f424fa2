/** English. */
export const en = {
  conditional: [
    'to (continue|proceed|access|use|keep|go on|read|enter|view|play|watch|visit|get|enjoy|see) … (accept|agree|consent|allow)',
    '(accept|agree|consent|allow|accepting|agreeing|consenting) … to (continue|proceed|access|use|keep|go on|read|enter|view|play|watch|visit|see)',
    '(must|have to|need to|required to) (accept|agree|consent|allow|first accept)',
    '(must|have to|need to|required to) … (accept|agree|consent)',
    '(consent|acceptance|agreement) is (required|needed|necessary|mandatory|a condition)',
    '(required|necessary|needed) … (before|to) (continue|access|use|enter|you can)',
    '(only|available only) (with|if|after|once|when) (you|your) … (consent|accept|agree|allow)',
    'only … (who|users|visitors|readers) … (accept|agree|consent|accepted|consented)',
    '(cannot|can not|can t|unable to) … (without|unless) … (accept|accepting|consent|consenting|agree|agreeing)',
    'without … (consent|accepting|agreeing) … (cannot|can t|not)',
    '(requires|require) (your|you|that you) … (consent|accept|agree|cookies)',
    '(if|unless) you … (not|) (accept|agree|consent) … (cannot|can t|leave|close|not be able)',
    '(before|until) you (accept|agree|consent|have accepted)',
    'please (accept|agree|allow) … (continue|proceed|access|before)',
  ],
  /** A gate that asks for an age. */
  gate: [
    '(18|21|16) (years|or older|or over)',
    '(legal drinking age|date of birth|your age|age verification|years of age|over 18|of legal age)',
  ],
  leavesSite: ['(leave|exit|quit) (this|the|) (site|page|website|app)'],
  leaves: ['(leave|exit|log out|sign out|logout|go back|back|quit)'],
};
