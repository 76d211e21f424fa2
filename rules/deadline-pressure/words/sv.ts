/** Swedish; what each list means is told in `en.ts`. */
export const sv = {
  presses: `sista (chansen|påminnelsen|möjligheten|dagen|varningen), nu eller aldrig, (skynda dig|brådskande|nedräkning|bråttom), (agera|bestäm dig|svara|välj) (nu|snabbt|genast|redan idag|redan i dag),
    innan det är för sent, (erbjudandet|erbjudande|kampanjen|rabatten|inbjudan|bonusen) … (går ut|löper ut|upphör|slutar), (under en|i) begränsad tid, endast idag, bara idag,
    tiden (rinner ut|håller på att rinna ut|går), missa inte (chansen|det här|detta|möjligheten),
    (bara|endast) … (minuter|minut|sekunder|timmar|timme|dagar|dag) kvar, (minuter|sekunder|timmar|dagar) kvar, återstående tid, tid kvar, du har … (minuter|sekunder) på dig`,
  lasts: ['(sparas|lagras|sparar|lagrar) … (bara|endast) … (minuter|timmar|dagar)'],
  supposes: '(om|när|tills) du … (godkänner|nekar|avböjer|väljer|samtycker|bestämmer)',
  answerBy: `(godkänn|godkänna|acceptera|välj|välja|bestäm dig|bestämma dig|bekräfta|svara|invända) … (före|senast|innan), (svar|beslut|val) (före|senast), (har|du har) (på dig|tid) (till|fram till|tills),
    (före|senast|innan) … (måste|behöver|ska) (du|), (före|senast|innan) … (godkänn|välj|bekräfta|svara)`,
  effective: `(träder|trätt|träda) i kraft, i kraft (den|från), (gäller|gälla|börjar gälla) (från|fr o m|den), med verkan från, (giltig|giltiga|giltigt) från`,
  needed: `(måste|behöver) … (godkänna|acceptera|välja|bestämma|svara), (val|svar|beslut|godkännande) … (krävs|nödvändigt|obligatoriskt), för att (fortsätta|kunna fortsätta) … (använda|nyttja),
    (förlorar|förlora|mister) … (tillgång|åtkomst|åtkomsten|tillgången), (konto|kontot|tillgången|åtkomsten) … (stängs|spärras|avslutas|blockeras)`,
  silence: `om du inte gör (något|någonting), om du inte (svarar|invänder|säger nej|motsätter dig), genom att fortsätta, om du inte … (invänder|motsätter), (fortsatt|fortsatta) (användning|användande)`,
  leavesOff: `(förblir|är|lämnas|hålls|fortsätter vara) … (avstängt|avstängda|avstängd|av), (räknas|gäller|tolkas|ses) … som (ett nej|nej|en vägran), (kommer|används|delas|behandlas) … inte … (användas|delas|behandlas|aktiveras),
    (använder|delar|aktiverar) vi … inte, vi (använder|delar|aktiverar) inte, (inget|ingenting) (ändras|förändras), bara … nödvändiga`,
};
