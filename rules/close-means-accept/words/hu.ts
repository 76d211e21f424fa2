/** Hungarian; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const hu = {
  wordings: {
    closingAccepts: `(bezárása|bezárását|becsukása|bezárás) … (elfogadás*|hozzájárulás*|beleegyezés*) … (jelenti|jelent|minősül|számít|tekintjük|tekinthető|tekintendő), (bezárása|bezárását|becsukása|bezárás) … (jelenti|jelent|minősül|számít|tekintjük) … (elfogad*|hozzájárul*|beleegyez*),
      (x|kereszt|iksz) … (jelenti|jelent|minősül|számít) … (elfogad*|hozzájárul*|beleegyez*), zárja be … (az elfogadáshoz|a hozzájáruláshoz), zárd be … (az elfogadáshoz|a hozzájáruláshoz)`,
    closing: `(bezárásával|becsukásával|elrejtésével|bezárva|becsukva), (ha|amikor|amennyiben) … (bezárja|bezárod|becsukja|becsukod|elrejti|elrejted), (vagy|és) (zárja|zárd|csukja|csukd) be, (vagy|és) (bezárja|bezárod|becsukja|becsukod), (bezárása|bezárását|becsukása|bezárás) … (jelenti|jelent|minősül|számít|tekintjük|tekinthető|tekintendő),
      (x re|x gombra|x jelre|keresztre|ikszre|bezárás gombra|bezárásra|kívülre) (kattintva|kattintással|kattint|kattintasz|koppintva), (x re|x gombra|x jelre|keresztre|ikszre) … (kattintva|kattint|kattintasz)`,
    leaves: `(hagyja|hagyd) el (a|az|ezt) (weboldalt|oldalt|honlapot|webhelyet|alkalmazást), (elhagyja|elhagyod|elhagyni|elhagyása) … (weboldalt|oldalt|honlapot|webhelyet|alkalmazást), (weboldal|oldal|honlap|webhely) elhagyás*`,
    closes: '(bezárás|bezárása|bezárom|bezár|elrejtés|elrejtése|x|mégse|mégsem|kilépés)',
    accepts: `(elfogadás|elfogadása|elfogadom|elfogad|elfogadok|engedélyezés|engedélyezése|engedélyezem|hozzájárulok|hozzájárulás|beleegyezem|beleegyezés|egyetértek)`,
    ...agreeing.hu,
  },
  denials: {
    refuses: `(csak|kizárólag|csupán|csakis) … (szükséges*|elengedhetetlen*|technikai*|funkcionális*|alapvető*|kötelező*), (elutasít*|visszautasít*|megtagad*|letilt*|utasítja|utasítod|tiltja|tiltod|tagadja|tagadod), (nem|sem|semmilyen|nincs), alapbeállítás*, alapértelmezett beállítás*, (marad|maradnak) … (kikapcsolva|változatlan*|letiltva)`,
    ...denying.hu,
  },
};
