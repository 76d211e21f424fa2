/** Finnish; what each list means is told in `en.ts`. */
export const fi = {
  forGood: `emme (enää|koskaan|) (kysy|muistuta), (ei|eikä|emmekä) (enää|koskaan|) (kysytä|muistuteta|kysy|muistuta), (emme|ei) … (kysy|kysytä|muistuta|muistuteta) … (uudelleen|uudestaan|enää|toista kertaa|toistamiseen), (sinulta|teiltä|tätä) ei … kysytä, (kysymme|kysytään) … (vain|ainoastaan) (kerran|tämän kerran|yhden kerran),
    (pysyvät|pysyy|jää|jäävät|säilyy|säilyvät|ovat|on) … (pois päältä|pois käytöstä|poissa päältä|poissa käytöstä|poiskytkettynä), (tulkitaan|katsotaan|pidetään|lasketaan|käsitellään|tulkitsemme|katsomme|pidämme) … (kiellok*|kieltona|kieltäytymi*|kielteise*|kieltävä*|hylkäämi*), (tarkoittaa|merkitsee|vastaa) … (kieltoa|kieltäytymistä|ettei|kieltäydyt|hylkäät|hylkäämistä),
    (kunnes|ennen kuin|ellet|jollet) … (otat|kytket|laitat|aktivoit|ota|kytke|salli) … (käyttöön|päälle|itse|sen)`,
  comesBack: `(kysymme|kysytään|muistutamme|muistutetaan|palaamme) … (myöhemmin|uudelleen|uudestaan|huomenna|asiaan|pian|joskus), (kysyä|muistuttaa|palata) … (myöhemmin|uudelleen|uudestaan|huomenna|asiaan), (myöhemmin|uudelleen|huomenna) (kysymme|muistutamme|kysytään), (täytyy|pitää|tulee|on pakko) … (valita|päättää|hyväksyä|vastata), on (valittava|päätettävä|hyväksyttävä|vastattava)`,
};
