/** Finnish; what each list means is told in `wordings.ts`. */
export const fi = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (alennus|alennusta|alennuksen|alennuksella|n alennus|n alennuksen|prosentin alennus|prosentin alennuksen|prosenttia alennusta), (alennuskood*|etukood*|kampanjakood*|lahjakort*),
    (tarjous|kampanja|ale|alennus|alennusmyynti) … (päättyy|loppuu|umpeutuu|voimassa vain|voimassa enää), (ilmainen|ilmaisen|ilmaista|maksuton|maksuttoman) (toimitus|toimituksen|toimitusta|palautus|kuukausi|kuukauden|kokeilukuukausi|kokeilujakso|lahja|lahjan), (voita|voittaa) … (liput|lippuja|palkinto|palkintoja|matka|matkan|lahja),
    (saat|saa|lunasta|hae|hanki|nappaa) … (alennuksen|alennusta|lahjan|alennuskoodin), säästä jopa, osallistu (arvontaan|arvontaamme|kilpailuun|kilpailuumme|kisaan), (black friday|cyber monday), joulualennusmyynti`,
  promotion: `(tilaa|liity) … (uutiskirje|uutiskirjeemme|uutiskirjeen|postituslistalle|postituslistallemme), (osta|tilaa|varaa) (nyt|heti), (uusi mallisto|uutuusmallisto|ainutlaatuinen tarjous|huipputarjous|arvonta), lataa sovelluksemme`,
};
