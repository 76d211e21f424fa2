/** Hungarian; what each list means is told in `wordings.ts`. */
export const hu = {
  interest: `(jogos|jogszerű|törvényes) (érdek|érdeke|érdekek|érdeken|érdekből|érdekünk|érdekeink|érdeket|érdekre|érdekében|érdekeken|érdekalapú|érdekeit), (jogos|jogszerű) (üzleti|gazdasági) érdek*`,
  consent: 'hozzájárulás*, beleegyezés*, engedélyezés*, jóváhagyás*, opt in',
  not: 'nem, ne, sem, nélkül, nincs, helyett',
};
