/** Swedish; what each list means is told in `wordings.ts`. */
export const sv = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (rabatt|i rabatt|procent rabatt), (rabattkod|rabattkoden|kampanjkod|värdekod|presentkort), (med koden|ange koden|använd koden),
    (erbjudandet|kampanjen|rean|rabatten) … (slutar|går ut|upphör|gäller endast|gäller bara), (fri|gratis) (frakt|leverans|retur|returer|månad|provmånad|present), (vinn|vinna) (en|ett|biljetter),
    (få|hämta|ta del av) … (rabatt|rabattkod|present|presentkort), spara upp till, (delta|var med) i (tävlingen|utlottningen|vår tävling), (black friday|cyber monday|mellandagsrea)`,
  promotion:
    '(prenumerera|anmäl dig|skriv upp dig) … (nyhetsbrev|nyhetsbrevet), (köp|beställ|boka|handla) nu, (ny kollektion|exklusivt erbjudande|utlottning), ladda ner vår app',
};
