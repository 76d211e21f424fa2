/** Norwegian, in both of its written forms; what each list means is told in `wordings.ts`. */
export const nb = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (rabatt|i rabatt|prosent rabatt|avslag), (bruk|tast inn|skriv inn|få|hent|med) (rabattkode|rabattkoden|kampanjekoden|en rabattkode|et gavekort|gavekort), (med koden|tast inn koden|bruk koden|skriv inn koden),
    (tilbudet|kampanjen|salget|rabatten) … (slutter|utløper|går ut|opphører|gjelder kun|gjelder bare), (fri|gratis) (frakt|levering|retur|måned|prøvemåned|gave), vinn (en|et|ett|billetter),
    (få|hent) (din|ditt|en|et|straks|nå) … (rabatt|rabattkode|gavekort|gave), spar (opptil|opp til|inntil), (delta|bli med|vær med) i (konkurransen|trekningen|vår konkurranse), (black friday|cyber monday|januarsalg|romjulssalg)`,
  promotion:
    '(meld deg på|abonner på|registrer deg for) … (nyhetsbrev|nyhetsbrevet|nyheitsbrev|nyheitsbrevet), (kjøp|bestill|handle|shop) nå, (ny kolleksjon|eksklusivt tilbud|trekning), (last ned|hent) (vår app|appen vår)',
};
