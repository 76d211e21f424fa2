/** English; what each list means is told in `../wordings.ts`. */
export const en = {
  update: [
    '(updated|updating|update|updates|changed|changing) (to|our|the|its|in) (our|your|the|its|terms|privacy)',
    '(changes|change|revised|revising|new|amended) (to|our|the|its|in) (our|your|the|its|terms|privacy)',
    '(updated|updating|update|updates|changed|changing|changes|revised|new|amended) … (terms|policy|policies|notice|agreement|statement)',
    '(terms|policy|policies|notice|agreement) … (change|changes|changed|changing|updated|revised)',
    '(take|takes|taking|come|comes) (effect|into effect|into force)',
  ],
  privacy: ['privacy', 'data', 'personal information', 'your content', 'your information'],
  summary: [
    "(what's|what is|here's|here is) (changing|new|changed|different|what changes|what changed|what is new)",
    "(what|here's what) (changes|changed|has changed)",
    '(main|key|most important) (changes|points)',
    '(summary|overview) of … changes',
    '(nothing|not|no) … (change|changes|changed) … (how|way|what|data|information)',
    '(same|unchanged) … (data|information|privacy)',
    '(clearer|simpler|shorter|easier to read|plain language|spelling|typing errors|address of)',
    '(prices|price|fee|fees|refunds|subscriptions|arbitration|liability|governing law)',
  ],
};
