/** German; what each list means is told in `../wordings.ts`. */
export const de = {
  all: ['alle', 'alles', 'allen', 'alle (dienste|zwecke|partner|anbieter|cookies)'],
};
