/** Czech; what each list means is told in `../wordings.ts`. */
export const cs = {
  all: 'vše, všechno, všechny, všechna, všem, vším, všemi, veškeré, úplně vše',
  training: `trénov*, trénink*, ai, umělá inteligence, umělé inteligence, model, modely, modelů, modelu, strojové učení, (zlepšit|zlepšovat|vylepšit|zlepšení) … (ai|modely|model|modelů), využití dat, chaty, konverzace`,
  marketing: `marketing*, reklam*, inzer*, newsletter*, zpravodaj*, nabídky, nabídek, akce, e mail*, e maily, novinky, remarketing, retargeting`,
  analytics: `statisti*, analyti*, analýz*, měření, údaje o používání, diagnosti*, hlášení o chybách, hlášení chyb, telemetrie, výkon*, návštěvnost*`,
  personalisation: 'personaliz*, doporučen*, přizpůsoben*, na míru',
  functional: 'funkční, funkčnost, pohodlí, videa, mapy, vložený obsah, vloženého obsahu, preferenční',
};
