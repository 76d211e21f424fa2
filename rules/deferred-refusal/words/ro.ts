/** Romanian; what each list means is told in `en.ts`. */
export const ro = {
  forGood: `nu (vă|te|îți) (vom|) (mai|) (întreba|întrebăm|reaminti) (din nou|iarăși|iar|niciodată),
    nu (vă|te|îți) (vom|) (mai|) (deranja|cere) (din nou|iarăși|iar|niciodată),
    nu (vi|va) (vom|) (mai|) (întreba|întrebăm|reaminti|deranja|cere) (din nou|iarăși|iar|niciodată),
    nu (vă|te|îți) (vom|) (mai|) (întreba|întrebăm|reaminti|deranja|cere) (altă dată|încă o dată|),
    nu (vi|va) (vom|) (mai|) (întreba|întrebăm|reaminti|deranja|cere) (altă dată|încă o dată|), nu (vă|te) vom mai (întreba|deranja|reaminti), nu (vă|te) mai (întrebăm|deranjăm|întreba), nu vom mai (întreba|afișa|cere|reveni), nu (mai|va mai|veți mai|vei mai) (fi întrebat|fi întrebată|fi întrebați|vedea|vedeți|apărea|apare|fi afișat),
    nu … (întreba|întrebăm) … (din nou|niciodată), (rămâne|rămân|va rămâne|vor rămâne) … (dezactivat*|oprit*|inactiv*), (lasă|lăsăm) … (dezactivat*|oprit*|inactiv*),
    (contează|consideră|considerat|considerată|echivalează|înseamnă|tratat|tratată|considerăm) … (nu|un nu|refuz|un refuz|refuzați|refuzi), (întrebăm|vom întreba) (doar|numai|) o (singură dată|dată), (doar|numai) o singură dată, o singură dată,
    (până când|decât dacă|cu excepția cazului în care) (nu|) (dumneavoastră|tu|) (îl|o) (activați|activezi|permiteți),
    (până când|decât dacă|cu excepția cazului în care) (nu|) (dumneavoastră|tu|) (le|) (activați|activezi|permiteți),
    (până când|decât dacă|cu excepția cazului în care) (nu|) (dumneavoastră|tu|) (îl|o) (permiți|porniți|pornești),
    (până când|decât dacă|cu excepția cazului în care) (nu|) (dumneavoastră|tu|) (le|) (permiți|porniți|pornești), (doar|numai) dacă (îl|o|le) (activați|activezi|permiteți|porniți)`,
  comesBack: `(vă|te) vom (întreba|reaminti) (din nou|mai târziu|iar|iarăși|mâine|curând|ulterior|data), vom întreba (din nou|mai târziu|iar), (îți|vă) (vom|) (reaminti|aminti|reamintim) (mai târziu|mâine|din nou|curând|ulterior), (va trebui|trebuie) să (alegeți|alegi|decideți|decizi|acceptați|accepți), revenim (mai târziu|mâine|curând)`,
};
