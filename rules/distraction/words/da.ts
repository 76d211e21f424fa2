/** Danish; what each list means is told in `wordings.ts`. */
export const da = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (rabat|i rabat|procent rabat|procents rabat), (brug|indtast|få|hent|med) (rabatkode|rabatkoden|kampagnekoden|en rabatkode|et gavekort|gavekort), (med koden|indtast koden|brug koden),
    (tilbuddet|kampagnen|udsalget|rabatten) … (slutter|udløber|ophører|gælder kun), (fri|gratis) (fragt|levering|retur|returnering|måned|prøvemåned|gave), (vind) (en|et|billetter),
    (få|hent) (din|dit|en|et|straks|nu) … (rabat|rabatkode|gavekort|gave), spar op til, (deltag|vær med) i (konkurrencen|lodtrækningen|vores konkurrence), (black friday|cyber monday|januarudsalg)`,
  promotion:
    '(tilmeld dig|abonner på|skriv dig op) … (nyhedsbrev|nyhedsbrevet), (køb|bestil|book|shop) nu, (ny kollektion|eksklusivt tilbud|lodtrækning), (download|hent) vores app',
};
