/** Romanian; what each concept is for, see ../wordings.ts. */
export const ro = {
  terms: `termeni, termenii, termenilor, (termenii|termeni|termenilor) (și condițiile|și condiții|de utilizare|și condițiilor|generali), condiții, condițiile, condițiilor, (condițiile|condiții) (generale|de utilizare|de vânzare|contractuale), regulament, regulamentul, regulamentului, contract, contractul, acord de licență`,
  agree: `accept, acceptă, acceptați, accepți, acceptăm, acceptând, acceptarea, acceptare, consimt, consimți, consimțiți, de acord, sunt de acord, sunteți de acord, ești de acord, permit, permiteți, permiți, autorizez, autorizați, confirm, confirmați, aprob, doresc, vreau, doriți,
    îmi (dau|exprim) (acordul|consimțământul), (dau|exprim|dați) … (acordul|consimțământul), (putem|poate|pot|veți putea) (de acum|acum|) (să|) (folosi|utiliza|partaja|vinde|transmite|prelucra|folosească|folosim)`,
  negation: `nu, nici, niciodată, fără, niciun, nicio, cu excepția, opțional*, facultativ*, separat*, voluntar*, dacă (doriți|dorești|vreți|vrei), doar dacă, numai dacă`,
  telling: `(explică|explicăm|descrie|descriu|descriem|prevede|detaliază|arată cum), cum (folosim|utilizăm|prelucrăm|colectăm), modul în care, mai multe informații, informații (despre|privind), aflați mai multe, (așa cum|conform) (este descris|sunt descrise|descrierii)`,
  apart: 'doar, numai, exclusiv',
  mailing: `newsletter*, (buletin|buletinul|buletine|buletinului) informativ*, (primesc|primi|primesc|primiți|primirea) … (oferte*|reclame|promoți*|reduceri|marketing|noutăți), (oferte|ofertele|promoții|reclame) … (prin|pe) (e mail|email|telefon|sms|poștă), (comunicări|mesaje|informări|e mailuri) (comerciale|promoționale|publicitare|de marketing), marketing direct`,
  sharing: `(partaj*|transmit*|împărtăș*|divulg*|comunicarea|dezvălui*|cedarea) … (parteneri*|partenerilor|terț*|companii*|firme*|sponsori*|agenți*|asigur*), (vânzarea|vinde|vindeți|vânzare) … (date*|informații*)`,
  training:
    'antren*, învățare* automat*, (îmbunătățirea|dezvoltarea) … (modelelor|modelului|inteligenței), inteligen* artificial*',
  advertising: `publicit*, reclame, reclamele, reclamelor, marketing, marketingului, retargeting, remarketing, anunțuri*, oferte personalizate`,
  pricing: [
    '(stabilirea|calcularea|calculul|ajustarea|adaptarea|stabili|calcula) … (preț|prețuri|prețul|prețului|prețurilor|tarif|tarifelor|prima|primei)',
  ],
  analytics: `analytics, analitic*, statistic*, analiza (traficului|utilizării|comportamentului|vizitelor), analizarea, (măsurarea|măsurare) … (trafic*|audienț*|vizit*|utilizări*), (analizăm|analiza|analizați) … (trafic*|utilizar*|comportament*|vizit*)`,
  social: 'rețele* (sociale|de socializare), rețelelor (sociale|de socializare), social media',
};
