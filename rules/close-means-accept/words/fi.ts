/** Finnish; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const fi = {
  wordings: {
    closingAccepts: `(sulkeminen|sulkemisen|sulkemista|piilottaminen) … (tarkoittaa|merkitsee|tulkitaan|katsotaan|pidetään|vastaa) … (suostumu*|hyväksyn*|hyväksyt|hyväksytte|suostut),
      (rasti|ruksi|risti|x|rastin|ruksin) … (tarkoittaa|merkitsee|tulkitaan|katsotaan|vastaa) … (suostumu*|hyväksyn*|hyväksyt|suostut),
      sulje (ikkuna|ilmoitus|tämä ilmoitus|banneri|tämä ikkuna|viesti) (hyväksyäksesi|antaaksesi)`,
    closing: `sulkemalla, suljettaessa, sulkiessasi, sulkiessanne, (jos|kun|mikäli) (suljet|suljette|piilotat|ohitat|klikkaat pois|napsautat pois), (tai|ja) (sulje|suljet|sulkea) (ikkuna|ikkunan|ilmoitus|ilmoituksen|banneri|bannerin|tämä|tämän|viesti|viestin),
      (sulkeminen|sulkemisen|sulkemista) … (tarkoittaa|merkitsee|tulkitaan|katsotaan|pidetään|vastaa|tarkoita|merkitse|tulkita|katsota|pidetä), (painamalla|klikkaamalla|napsauttamalla|painat|klikkaat|napsautat|painaessasi|klikatessasi|valitsemalla) … (rastia|ruksia|ristiä|x|sulje|ulkopuol*), (rastia|ruksia|ristiä) (painamalla|klikkaamalla|napsauttamalla), (rastista|ruksista)`,
    leaves: `(poistu|poistua|poistut|lähde|lähteä) (sivustolta|sivulta|palvelusta|sovelluksesta|verkkosivustolta), (sivustolta|sivulta|palvelusta) (poistu|poistua|poistut|poistumalla)`,
    closes: '(sulje|sulkea|piilota|x|rasti|ruksi|risti|peruuta)',
    accepts: '(hyväksy|hyväksyä|hyväksyn|suostu|suostua|suostun|salli|sallia|sallin)',
    ...agreeing.fi,
  },
  denials: {
    refuses: `(vain|ainoastaan|pelkästään) … (välttämättöm*|välttämätön*|tekni*|pakolli*|tarpeelli*|toiminnalli*), (hylkää*|hylätä|hylätään|hylkäämi*|hylkääv*|hylkäsit|kiellä|kiellät|kiellätte|kieltää|kieltä*|kieltäyd*|torju*|estä*),
      (ei|et|ette|en|emme|eivät|eikä), oletusasetu*, (pysyvät|pysyy|jäävät|jää) … (pois|poissa|ennallaan)`,
    ...denying.fi,
  },
};
