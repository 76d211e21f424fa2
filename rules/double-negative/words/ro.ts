/** Romanian; what each list means is told in `wordings.ts`. */
export const ro = {
  doubled: `nu (refuz|refuza|refuzați|refuzi|refuzăm|resping|respinge|respingeți|respingi|mă opun|vă opuneți|te opune|declin|interzic|interzice|interziceți|renunța|dezaproba), nu (vreau|doresc|doriți|vreți) să (refuz|resping|mă opun|nu|refuzați|respingeți|mă dezabonez),
    nu (bloca|blocați|opri|opriți|dezactiva|dezactivați|împiedica|împiedicați) … (colectarea|vânzarea|urmărirea|utilizarea|prelucrarea|partajarea), (dezactivează|dezactivați|respinge|respingeți|anulează|anulați) (refuzul|opoziția|respingerea|do not track), (refuz|refuz să) (refuz|nu|refuzul|resping),
    fără (a|să) (refuza|refuz|refuzi|refuzați|respinge|resping|respingi|respingeți|mă opun|vă opune|vă opuneți|mă opune), niciodată nu (refuz|refuza|resping), fără refuz`,
  untick: `debifați, debifează, debifezi, debifarea, deselectați, deselectează, deselectezi, (scoateți|scoate|eliminați|elimină|ștergeți) (bifa|selecția|marcajul), (lăsați|lasă) … (nebifat|nebifată|necompletat|necompletată|goală|liberă), nu (bifați|bifa)`,
  yes: 'da, da mulțumesc, sunt de acord, de acord, ok, sigur',
  no: 'nu, nu mulțumesc',
  negated: `nu (doriți|dorești|vreți|vrei|sunteți de acord|ești de acord|acceptați|accepți|ați dori|ai dori|ați prefera), (doriți|dorești|preferați|preferi|vreți|vrei) (ca|să) (noi|) (să|) nu, (refuzați|refuzi|vă opuneți|te opui) (ca|să|la|utilizării|partajării|colectării),
    nu (vinde|vindeți|partaja|partajați|folosi|folosiți|utiliza|utilizați|urmări|urmăriți|colecta|colectați|prelucra|prelucrați|transmite|transmiteți|trimite|trimiteți), să nu (partajăm|vindem|folosim|utilizăm|urmărim|colectăm|transmitem|trimitem|prelucrăm), (să|ar trebui să) (încetăm|ne oprim|ne abținem)`,
  negative: `(dacă|pentru a|ca să) (nu|să nu) (doriți|dorești|doresc|vreți|vrei|vreau|primiți|primești|primesc|primi|mai primi|sunteți|ești|acceptați|accepți), (dacă|ca) … (nu|să nu) (doriți|dorești|doresc|vreți|vrei|vreau|primiți|primesc), nu (doresc|vreau), nu mai (primi|primesc|primiți|primești), să nu (primesc|primiți|primești|mai primiți), (vă opune|mă opun|te opune)`,
  legal: 'do not sell, do not track',
};
