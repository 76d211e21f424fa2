/** Romanian; what each list means is told in `en.ts`. */
export const ro = {
  conditional: `pentru a (continua|accesa|folosi|utiliza|citi|vedea|intra|vizita|juca|viziona|putea continua|vizualiza) … (acceptați|accepți|acceptă|trebuie|necesar|acordul|consimțământul|acceptarea|acceptare|de acord|obligatorie|obligatoriu),
    (acceptați|accept|acceptă|permiteți|permite) … pentru a (continua|accesa|folosi|utiliza|citi|vedea|intra|vizita|viziona|putea|juca|vizualiza),
    (trebuie|e nevoie|este necesar|este obligatoriu|sunteți obligat|sunteți obligați) (mai întâi|întâi|) să (acceptați|accepți|fiți de acord|fii de acord|consimțiți|permiteți|permiți), trebuie … să (acceptați|accepți|fiți de acord|fii de acord),
    (acordul|consimțământul|acceptarea) (dvs|dumneavoastră|tău|cookie urilor|) (este|e) (necesar|necesară|obligatoriu|obligatorie|o condiție|cerut), (necesită|presupune|cere) … (acordul|consimțământul|acceptarea|acceptul), (doar|numai) (dacă|după ce|cu|după) … (acceptați|accepți|acordul|consimțământul|acceptarea|de acord|accepta),
    nu (puteți|poți|veți putea|vei putea|este posibil|se poate) … fără (a|să|acordul|consimțământul|acord|consimțământ) (accepta|acceptați|accepți|dvs|dumneavoastră),
    nu (puteți|poți|veți putea|vei putea|este posibil|se poate) … fără (a|să|acordul|consimțământul|acord|consimțământ) (tău|fi|fiți|vă|), nu (puteți|poți|veți putea|vei putea) … dacă nu (acceptați|accepți|sunteți|ești|ați acceptat|ai acceptat),
    fără (a accepta|acordul|consimțământul|acord|consimțământ|să acceptați) … nu (puteți|poți|veți putea|vei putea|este posibil), dacă nu (acceptați|accepți|sunteți de acord|ești de acord) … nu (puteți|poți|veți putea|vei putea)`,
  gate: `(18|16|21) ani, (18|16|21) de ani, major, majoră, majori, data nașterii, (vârsta|vârstei) (dvs|dumneavoastră|ta|minimă|legală), (verificarea|verificare) (a|) (vârstei|vârsta), vârstă legală`,
  leavesSite:
    '(ieșire|ieși|ieșiți|părăsește|părăsiți|pleacă) (de pe|din|) (site|site ul|pagina|pagină|aplicația|acest site|această pagină)',
  leaves: '(ieșire|ieși|înapoi|deconectare|părăsește|deconectează te)',
};
