/** Dutch; what each list means is told in `wordings.ts`. */
export const nl = {
  doubled: `niet (weigeren|afwijzen|afmelden|uitschrijven|verbieden), (weiger|weigert) … niet, niet … (weigeren|afwijzen) (willen|wil),
    wijs … niet af, maak … geen bezwaar, (wil|wilt|wens) … (niet|geen) (weigeren|afwijzen|bezwaar maken),
    niet (blokkeren|tegenhouden|uitschakelen) … (verzamelen|verkoop|volgen|verwerking|gebruik),
    (weigering|bezwaar|afmelding) (uitschakelen|uitzetten|weigeren|afwijzen), do not track (uitschakelen|uitzetten|weigeren),
    nooit (weigeren|afwijzen), zonder te weigeren, zonder (weigering|afwijzing), geen (weigering|afwijzing)`,
  untick: `(vinkje|kruisje) … (weghalen|verwijderen|verwijder|uitzetten|uithalen|wegklikken), (haal|verwijder|neem) … (vinkje|kruisje),
    (vink|vinkt|klik|zet) … uit, uitvinken, (laat|laten) … (leeg|open), niet (aanvinken|aankruisen), vink … niet aan, (laat|laten) … (leeg|uit) (staan|)`,
  yes: 'ja, ja graag, akkoord, oké, ok',
  no: 'nee, nee bedankt, nee dank je, nee dank u',
  negated: `(wilt u|wil je|wenst u|gaat u|ga je|bent u|ben je|vindt u|vind je) … (niet|geen|liever niet),
    (weigert u|weiger je), (maakt u|maak je) bezwaar, (moeten|mogen|zullen|zouden) (we|wij) … (niet|geen),
    (gegevens|cookies|informatie) … niet (verkopen|delen|gebruiken|volgen|verwerken|doorgeven|plaatsen), niet (verkopen|volgen|doorgeven),
    geen (gegevens|cookies) (opslaan|gebruiken|plaatsen|delen|verkopen)`,
  negative: `(als|indien|om) … (niet|geen) … (wilt|wil|wenst|ontvangen|krijgen|delen|toestemming),
    (wil|wilt|wens|wenst) … (niet|geen), (niet|geen) … (ontvangen|krijgen), bezwaar (te maken|maken|maakt|maak)`,
  legal: 'do not sell, do not track',
};
