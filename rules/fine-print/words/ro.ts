/** Romanian; what each list means is told in `../wordings.ts`. */
export const ro = {
  update: `(actualizat|actualizăm|actualizarea|actualizare|actualizări|actualizată|actualizați|modificat|modificăm|modificarea|modificări) … (termenii|termeni|termenilor|condițiile|politica|politicii|contractul|contractului|regulamentul|nota),
    (modificările|schimbat|schimbăm|schimbări|noua|nouă|noile|noii|revizuit) … (termenii|termeni|termenilor|condițiile|politica|politicii|contractul|contractului|regulamentul|nota),
    (termenii|condițiile|politica|contractul|regulamentul) … (schimbă|modifică|actualizată|actualizate|actualizați|actualizat|modificată|modificate|schimbat|modificat|actualizează),
    noi (termeni|condiții), (termeni|condiții) noi, (intră|intra) în vigoare, (se aplică|se vor aplica|valabil|valabili|valabile|valabilă) (de la|din|începând)`,
  privacy: `confidențialitate, confidențialitatea, confidențialității, date, datele, datelor, informațiile (dvs|dumneavoastră|tale|personale), informații personale, conținutul (dvs|dumneavoastră|tău)`,
  summary: `(ce|iată ce|ceea ce) (se schimbă|s a schimbat|am schimbat|se modifică|este nou|e nou|s a modificat), (principalele|cele mai importante|cele mai mari) (schimbări|modificări|noutăți|puncte), (modificări|schimbări|modificările) (principale|importante), (rezumatul|rezumat|sinteza|sumarul|sumar) (al|a|) (modificărilor|schimbărilor|noutăților|modificări|schimbări),
    (nimic|nu|nicio) … (schimbă|schimbări|schimbare|modifică|modificare|schimbăm|schimbat|afectează), (schimbă|modifică) nimic, (aceleași|același|aceeași) (date|mod|utilizare|fel), mai (clar*|scurt*|simpl*|ușor de citit|ușor de înțeles|lizibil*), scurtat, simplificat, greșeli de (scriere|tipar), adresa (noului|noii|sediului),
    (preț|prețul|prețuri|prețurile|prețurilor|tarif|tarife|tarifele|rambursări|rambursarea|rambursare|abonament|abonamente|abonamentele|abonamentelor|arbitraj|răspunderea|răspundere|retururi|returnare|legea aplicabilă)`,
};
