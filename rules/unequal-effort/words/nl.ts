/** Dutch; what each list means is told in `../wordings.ts`. */
export const nl = { all: 'alle, alles, allemaal, alle (cookies|diensten|doeleinden|partners|leveranciers)' };
