/** Swedish; what each list means is told in `../wordings.ts`. */
export const sv = {
  all: 'alla, allt, samtliga, alla (kakor|cookies|tjänster|ändamål|syften|partner|partners|leverantörer)',
};
