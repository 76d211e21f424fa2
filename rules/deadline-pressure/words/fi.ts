/** Finnish; what each list means is told in `en.ts`. */
export const fi = {
  presses: `viimeinen (mahdollisuus|mahdollisuutesi|tilaisuus|muistutus|kutsu|päivä|varoitus|hetki), (viimeistä päivää|viimeistä kertaa|viimeiset hetket), nyt tai ei koskaan, (kiirehdi|kiiruhda|kiireellinen|kiireellistä|lähtölaskenta), (päätä|vastaa|toimi) (nyt|heti|nopeasti|pian|jo tänään|välittömästi), valitse (heti|nopeasti|välittömästi), ennen kuin on liian myöhäistä,
    (tarjous|tarjouksen|kampanja|alennus|alennuksen|kutsu|bonus|etu) … (päättyy|umpeutuu|loppuu|vanhenee|päättymistä), (rajoitetun|rajatun) ajan, vain tänään, aika (loppuu|on loppumassa|umpeutuu|käy vähiin|hupenee), älä (missaa|menetä|hukkaa) (tilaisuutta|tilaisuuttasi|tätä|mahdollisuutta|mahdollisuuttasi),
    (enää|vain) … (minuuttia|sekuntia|tuntia|minuutti|tunti|päivää|päivä) (jäljellä|aikaa), (minuuttia|sekuntia|tuntia|päivää) (jäljellä|aikaa), (aikaa jäljellä|aikaa on jäljellä|jäljellä oleva aika), sinulla on … (minuuttia|sekuntia)`,
  lasts: [
    '(säilytetään|tallennetaan|säilyvät|säilytämme|säilyy) … (vain|enintään) … (minuuttia|tuntia|päivää)',
  ],
  supposes:
    '(jos|kun|mikäli|kunnes) (olet|) (hyväksyt|hylkäät|kieltäydyt|valitset|suostut|päätät|vastaat|hyväksynyt|päättänyt|valinnut|vastannut)',
  answerBy: `(hyväksy|hyväksyä|hyväksykää|hyväksyttävä|valitse|valita|valittava|päätä|päättää|päätettävä|vahvista|vahvistaa|vastaa|vastata|vastattava|vastausta|vastauksesi|vastustaa|suostu) … (viimeistään|mennessä|ennen),
    (viimeistään|mennessä|ennen) … (täytyy|pitää|tulee|on hyväksyttävä|on valittava|on päätettävä|hyväksy|valitse|vahvista|päätä|vastaa), (sinulla|teillä) on aikaa, aikaa (päättää|valita|vastata|hyväksyä), (vastaus|päätös|valinta) (viimeistään|ennen)`,
  effective: `(tulee|tulevat|astuu|astuvat|tullut|tulleet) voimaan, (voimassa|voimaan) … (alkaen|lähtien), (sovelletaan|noudatetaan|pätevät|pätee) … (alkaen|lähtien), (alkaen|lähtien) … (sovelletaan|noudatetaan|voimassa|pätevät)`,
  needed: `(täytyy|pitää|tulee|on pakko) … (hyväksyä|valita|päättää|vastata), on (hyväksyttävä|valittava|päätettävä|vastattava), (valinta|vastaus|päätös|hyväksyntä|valintasi|vastauksesi) … (vaaditaan|pakollinen|välttämätön|tarvitaan), (jatkaaksesi|jatkaaksenne|voidaksesi jatkaa),
    (menetät|menettää|menetätte) … (pääsyn|pääsysi|käyttöoikeuden|käyttöoikeutesi), (tili|tilisi|pääsy|pääsysi|käyttöoikeutesi) … (suljetaan|estetään|poistetaan|lukitaan|päättyy|jäädytetään)`,
  silence: `(jos|mikäli) (et|ette) tee mitään, (jos|mikäli) (et|ette) (vastaa|reagoi|vastusta|kieltäydy|kiellä|ilmoita), (ellet|jollet|ellette) (vastusta|kieltäydy|kiellä|ilmoita|vastaa), jatkamalla, käytön jatkaminen, vastaamatta jättäminen`,
  leavesOff: `(pysyvät|pysyy|jää|jäävät|säilyy|säilyvät|ovat|on) … (pois päältä|pois käytöstä|poissa päältä|poissa käytöstä|poissa), (tulkitaan|katsotaan|pidetään|lasketaan|tarkoittaa) … (kiellok*|kieltona|kieltoa|kieltäytymi*|kielteise*|kieltävä*), (ei|eivät|emme) … (käytetä|jaeta|käsitellä|oteta|aktivoida|käytä|jaa|ota|kytketä),
    (mikään|mitään) ei (muutu|tapahdu), (vain|ainoastaan) … (välttämättöm*|välttämätön*)`,
};
