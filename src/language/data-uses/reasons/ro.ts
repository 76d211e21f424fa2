/** Romanian; what each list means is told in `../reasons.ts`. */
import type { ReasonTerms } from '../reasons.js';

export const ro: ReasonTerms = {
  reason: `pentru, în următoarele scopuri, ca să, (astfel|așa) încât, în scopul, cu scopul, în scop, în vederea, deoarece, fiindcă, întrucât, (ne|vă|îți|te|ți) (ajut*|permit*|arat*|spun*|avertiz*|anunț*),
    (cookie|cookie uri|cookie urile|module|modulele|tehnologii) … (numără|măsoară|rețin|reține|recunosc|recunoaște|detectează|compară|sugerează|calculează|previn|împiedică|protejează|avertizează),
    (măsurăm|numărăm|contorizăm|detectăm|comparăm|analizăm|sugerăm|afișăm|arătăm|recunoaștem|calculăm|observăm|verificăm|adaptăm|traducem|prevenim|corectăm|descoperim|reținem|personalizăm|finanțăm|recomandăm|depistăm|împiedicăm),
    (vedem|știm|înțelegem|aflăm|constatăm) … (care|câte|câți|cum|unde|cine|când|ce|cât|pe ce), (astfel|așa) (vedem|știm|putem|înțelegem|evităm|aflăm|detectăm|descoperim|vom ști),
    (și|precum și) (a|să|pentru a|de a) (vedea|vedem|măsura|măsurăm|detecta|detectăm|preveni|prevenim|proteja|protejăm|afișa|afișăm|arăta|sugera|recomanda|finanța|corecta|găsi|recunoaște),
    (și|precum și) (a|să|pentru a|de a) (trimite|calcula|înțelege|afla|aflăm|ști|verifica|analiza|bloca|identifica|depista|combate|număra|memora|reține|descoperi|remedia|repara),
    și (detectarea|depistarea|corectarea|remedierea|prevenirea|combaterea|afișarea|analiza|măsurarea), (detectarea|depistarea|corectarea|remedierea|detecta|depista|corecta) (erorilor|problemelor|defecțiunilor|erori|probleme|erorile), (prevenirea|combaterea|preveni|combate) (fraudei|fraudelor|abuzurilor|frauda|fraudele)`,
  elsewhere: `pentru (mai|detalii|informații|alte|toate|fiecare|aceasta|acest|acestea|această|aceste|dvs|dumneavoastră|tine|noi|exemplu|consimțământ|acord|utilizarea cookie|folosirea cookie|utilizarea de cookie|utilizarea modulelor|moment|stocarea|prelucrarea|plasarea|care|ele),
    pentru (a|a le|a vă|a ți|a te|a o|a ne|a îți|a le) (afla|citi|continua|accepta|refuza|respinge|gestiona|modifica|schimba|configura|retrage|alege),
    pentru (a|a le|a vă|a ți|a te|a o|a ne|a îți|a le) (selecta|închide|exprima|da|exercita|consulta|ajusta|actualiza|decide|confirma|dezactiva|permite),
    pentru a (vedea|primi|obține|avea) … (mai multe|lista|detalii|detaliile|informații|politica), pentru (a putea|a vă putea) (accepta|refuza|stoca|folosi), pentru a (stoca|folosi|utiliza|plasa|instala) … cookie,
    pentru … (luni|zile|ani|săptămâni|an|lună), (în|pentru) scopurile … (descrise|menționate|prezentate|indicate|enumerate|de mai jos), (în|pentru) următoarele scopuri, scopurile (sunt|descrise|menționate),
    (acordul|consimțământul|permisiunea|politica|informații|detalii|setări|setările|preferințele|acord|acceptul) (dvs|dumneavoastră|tău|noastră|) pentru, de acord pentru,
    (vă|îți) (permite|permit) să (alegeți|alegi|controlați|controlezi|gestionați|acceptați|refuzați|decideți|decizi|selectați), (afișăm|arătăm) … (lista|listă|detalii|fereastră|mesaj|opțiuni|opțiunile)`,
  harmless: `(folosim|utilizăm|stocăm|accesăm|avem|cerem|solicităm|dorim|vrem|putem|suntem|colectăm|prelucrăm|procesăm|respectăm|prețuim|plasăm|instalăm|setăm|considerăm|presupunem|partajăm|explicăm|descriem|informăm|întrebăm|rugăm|protejăm|tratăm|facem|păstrăm|mulțumim|oferim|furnizăm|trebuie|recomandăm să|împărtășim|credem),
    (îmbunătățim|optimizăm|asigurăm|garantăm|dezvoltăm|ținem|ajutăm|servim|devenim|dezvoltăm|putem|dăm|luăm|primim|transmitem|cunoaștem|înțelegem|vedem cookie|obținem|acționăm|lucrăm|colaborăm|valorificăm|apreciem|valorizăm|încercăm|spunem|bazăm|aplicăm|adunăm|strângem|salvăm|vindem|trimitem|divulgăm|vom|am|program|instagram|telegram|sistem|ecosistem|maxim|minim|anonim|ultim|prim|cum|acum|precum|drum|album|minimum|maximum|consum|volum|forum),
    (uri|urile|cookie|tehnologii|date|datele|identificatori|module) (care|pe care|ce) (sunt|nu|le|puteți|poți|acceptați|accepți),
    (uri|urile|cookie|tehnologii|date|datele|identificatori|module) (care|pe care|ce) (doriți|dorești|folosim|necesită|au|vor),
    (uri|urile|cookie|tehnologii|date|datele|identificatori|module) (care|pe care|ce) (o|utilizăm|permiteți|alegeți|îl|ne|utilizează),
    (uri|urile|cookie|tehnologii|date|datele|identificatori|module) (care|pe care|ce) (stochează|conțin|expiră|rămân|aparțin|trebuie),
    (uri|urile) (sunt|pot|vor|au|necesită|rămân|expiră|conțin|stochează), (și|sau) a (îmbunătăți|optimiza|oferi|accepta|refuza|gestiona|asigura|furniza|fi|avea|putea|continua|modifica|citi|stoca|accesa|utiliza|folosi|schimba|retrage|alege),
    și să (acceptați|refuzați|alegeți|citiți|continuați|modificați|oferim|îmbunătățim|asigurăm|fie|folosim|stocăm|vă|îți|aveți)`,
  perhaps: `*ăm, *em, *im, *âm, (uri|urile|cookie|tehnologii|date|datele|identificatori|module|pixeli|fișiere) (care|ce), (uri|urile|cookie) *ează, (uri|urile) *esc, cu ajutorul, datorită, astfel, prin intermediul, prin ele, cu ele, pe baza, în funcție, și a *a, și a *e, și a *i, și să *ăm, și să *im, și să *em`,
};
