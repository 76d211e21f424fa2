/** Romanian; what each list means is told in `en.ts`. */
export const ro = {
  presses: `ultima (șansă|ocazie|oportunitate|zi|chemare|clipă), ultimul (memento|avertisment|avertisment|anunț|apel), acum ori niciodată, (grăbiți vă|grăbește te|urgent|numărătoare inversă|grabă), (decideți|decide|hotărâți|alegeți|alege|răspundeți|răspunde|acționați|acționează) (acum|imediat|repede|chiar acum|astăzi|azi), înainte (să fie|de a fi) prea târziu, până nu e prea târziu,
    (oferta|reducerea|promoția|invitația|bonusul|ofertă) … (expiră|se încheie|se termină|ia sfârșit), (pe|pentru) (o perioadă limitată|o perioadă scurtă|timp limitat), (doar|numai) (astăzi|azi), timpul (se scurge|expiră|trece|e pe sfârșite|aproape a expirat), nu (rata|ratați|pierde|pierdeți) (ocazia|șansa|această ocazie|această șansă|oportunitatea), nu pierde* timp*,
    (doar|numai|mai sunt|au mai rămas|mai aveți|mai ai) … (minute|minut|secunde|ore|oră) (rămase|rămas|), (mai aveți|mai ai|au mai rămas|a mai rămas|mai sunt) … (zile|zi), (minute|secunde|ore|zile) rămase, timp rămas, timpul rămas, (aveți|ai) … (minute|secunde) (la dispoziție|pentru|să)`,
  lasts: '(păstr*|stoc*|reține*) … (doar|numai) … (minute|ore|zile)',
  supposes:
    '(dacă|când|odată ce|până când) (acceptați|accepți|refuzați|refuzi|alegeți|alegi|decideți|decizi|sunteți de acord|ești de acord|respingeți)',
  answerBy: `(acceptați|acceptă|alegeți|alege|decideți|decide|confirmați|confirmă|răspundeți|răspunde|opuneți vă|optați|alegi|decizi|accepți) … (până|înainte|cel târziu),
    (răspuns|răspunsul|decizia|alegerea|acceptarea|acordul) (dvs|dumneavoastră|tău|ta|) (până|înainte), (aveți|ai) (timp|termen|răgaz|) până, (până|înainte) … (trebuie|va trebui), (până|înainte) … (acceptați|alegeți|decideți|confirmați|răspundeți)`,
  effective: `(intră|intra|intrarea) în vigoare, în vigoare (din|de la|începând|pe), (se aplică|se vor aplica|se va aplica|aplicabilă|aplicabil|valabil|valabilă|valabili|valabile) (din|de|de la|începând|de pe), (produce|produc) efecte`,
  needed: `trebuie … (acceptați|accepți|alegeți|alegi|decideți|decizi|răspundeți), (alegere|alegerea|răspunsul|decizia|acceptarea) … (necesară|obligatorie|necesar|obligatoriu), pentru a (continua să|putea continua să) (folosiți|folosești|utilizați|utilizezi), (pierdeți|pierde|pierzi) … accesul,
    (contul|accesul) … (închis|suspendat|blocat|dezactivat|restricționat)`,
  silence: `dacă nu (faceți|faci) nimic, dacă nu (răspundeți|răspunzi|vă opuneți|te opui|refuzați|refuzi), (continuând) (să|navigarea|utilizarea), (cu excepția cazului în care|în lipsa) … (opuneți|opui|răspuns|răspunsului), continuarea utilizării`,
  leavesOff: `(rămâne|rămân|va rămâne|vor rămâne|lăsăm|vom lăsa) … (dezactivat*|oprit*|inactiv*), (contează|consideră|considerată|considerat|echivalează|interpretăm|interpretată|tratată) … (nu|un nu|refuz|un refuz),
    nu (vor fi|va fi|vom|sunt|) (folosite|utilizate|partajate|activate|activată|activat|folosi|utiliza|partaja|activa), nimic nu se (schimbă|va schimba|modifică), nu se (schimbă|va schimba|modifică) nimic, (doar|numai) … necesare`,
};
