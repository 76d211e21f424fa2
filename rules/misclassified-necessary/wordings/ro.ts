/** Romanian; what each concept is for, see ../wordings.ts. */
export const ro = {
  locked: `nu (pot fi|poate fi|pot|poate) (dezactivate|dezactivat|oprite|refuzate|refuzat|respinse|fi dezactivate), nu (doar|numai), nu (necesită|cer|au nevoie de|este nevoie de) … (consimțământ|consimțământul|acord|acordul), nu (funcționează|funcționa|poate funcționa|ar funcționa|va funcționa) … fără, fără (acestea|ele|care|aceste) … nu, nu (sunt|este) opțional*`,
  choice: `consimț*, acordul, acordului, alegere, alegerea, alegerile, alegerilor, (preferințele|preferințelor|setările|setărilor|opțiunile) (privind|de confidențialitate|cookie|pentru cookie|de consimțământ|legate de cookie), ați (acceptat|refuzat), ai (acceptat|refuzat), dacă (acceptați|accepți|refuzați|refuzi), (autentificare|autentificarea|conectare|conectarea|conectați|vă conectați) (cu|prin), (alte|celelalte) cookie, opțional*, facultativ*, opoziți*, refuzul`,
  negation:
    'nu, nici, niciodată, fără, niciun, nicio, cu excepția, spre deosebire de, în loc de, în locul, altele decât, diferite de',
  preventing: 'împotriva, contra, preven*, împiedic*, bloc*, detect*, exclud*, combat*, depist*',
  always: `(întotdeauna|mereu|permanent) (activ|activă|active|activat|activate|permise|permis|pornite), obligatori*`,
  necessary: `necesar*, strict necesar*, absolut necesar*, tehnic necesar*, esențial*, indispensabil*, (cookie uri|module) tehnice, cookie uri de bază`,
  exempt: `anonim*, anonimiz*, agregat*, exceptat*, scutit*, statistici proprii, server propriu, servere proprii, serverele noastre, serverul nostru, fără cookie, fără terți`,
  advertising: `publicit*, reclame, reclamele, reclamelor, anunțuri*, marketing, marketingul, remarketing, retargeting, targetare*, (trimit*|trimiterea) … (newsletter*|oferte*), (vinde*|vânz*|vindem) … date*, (partaj*|transmit*) … (partener*|terț*|agenți*)`,
  social:
    'rețele* (sociale|de socializare), rețelelor (sociale|de socializare), social media, butoane* de (partajare|distribuire), butonul îmi place',
  personalisation: `(personaliz*|adapt*) … (conținut*|oferte*|experienț*|recomandări*), conținut* personalizat*, recomandări* personalizate, (recomand*) … (produse*|articole*|conținut*), profilare*, profil … (interese|utilizator|utilizatori), interesele (dvs|dumneavoastră|tale)`,
  training: `(antren*|instruirea) … (model*|inteligen*|algoritm*|ia), învățare* automat*, model* (de limbaj|lingvistic*), îmbunătățirea … (modelelor|modelului|inteligenței)`,
  analytics: `analitic*, analytics, statistic*, (măsoară|măsurăm|măsurarea|măsurare|măsura) … (audienț*|vizit*|trafic*|utilizar*|utilizări*|vizitator*), (analizăm|analizează|analiza|analizarea|analize) … (trafic*|utilizar*|utilizări*|comportament*|vizit*|cum),
    (urmărirea|urmărire|monitorizarea|urmăresc|urmărește) … (vizitator*|utilizator*|comportament*), (număr*|contoriz*) … (vizit*|vizitator*|accesări*), (înțelege|înțelegem|vedea|vedem|afla|ști) cum … (folos*|utiliz*|navig*|vizitator*), modul în care … (folosiți|folosești|utilizați|utilizezi|interacțion*|utilizatorii|vizitatorii), hărți termice, google analytics, hotjar, matomo`,
};
