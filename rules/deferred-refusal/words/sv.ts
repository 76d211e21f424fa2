/** Swedish; what each list means is told in `en.ts`. */
export const sv = {
  forGood: `(frågar|påminner) vi (dig|er|) (inte|aldrig) (igen|mer|en gång till|någon mer gång|), vi (frågar|påminner) (dig|er|) (inte|aldrig) (igen|mer|en gång till|),
    (kommer|ska) vi (inte|aldrig) (att|) (fråga|påminna), vi (kommer|ska) (inte|aldrig) (att|) (fråga|påminna), (inte|aldrig) (fråga|frågar) … igen, blir du inte tillfrågad,
    (förblir|är|fortsätter vara|lämnas|hålls|lämnar) … (avstängd|avstängt|avstängda|inaktiverad|inaktiverat|inaktiverade), (förblir|lämnas|lämnar) av, (räknas|gäller|tolkas|ses|tolkar|behandlas) … (som ett nej|som nej|som ett avslag|som avslag), (betyder|innebär) (nej|ett nej|att du tackar nej|att du avböjer|att du nekar),
    (bara|endast) (frågar|fråga) … en gång, frågar (vi|) (bara|endast) (en gång|den här gången), (tills|om inte|förrän|så länge inte|såvida inte) du … (slår på|aktiverar|tillåter|aktiverat|slagit på), endast om du (slår på|aktiverar|tillåter)`,
  comesBack: `(frågar|påminner) … (senare|imorgon|i morgon|igen), (fråga|påminna) … (senare|imorgon|i morgon|igen), (måste|behöver) (du|) … (välja|bestämma|godkänna|acceptera)`,
};
