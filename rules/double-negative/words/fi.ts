/** Finnish; what each list means is told in `wordings.ts`. */
export const fi = {
  doubled: `(älä|en|emme) (hylkää|kieltäydy|kiellä|estä|torju|vastusta), älkää (hylätkö|kieltäytykö|kieltäkö|estäkö|torjuko|vastustako), (en|emme) (halua|tahdo) (hylätä|kieltäytyä|kieltää|estää|torjua|vastustaa), (en|emme) koskaan (hylkää|kieltäydy|kiellä|torju|vastusta), (hylkäämättä|kieltäytymättä|vastustamatta|torjumatta),
    (älä|älkää) (estä|lopeta|poista käytöstä|kytke pois) … (keräämistä|myyntiä|seurantaa|käsittelyä|käyttöä|jakamista), (poista käytöstä|kytke pois|peruuta) (kieltäytymiseni|kieltoni|vastustukseni|kieltäytyminen), (poista käytöstä|hylkää|estä) do not track`,
  untick: `poista (valinta|valintamerkki|rasti|ruksi|merkintä), poistamalla (valinta|valinnan|valintamerkin|rasti|rastin|ruksin), ota (rasti|ruksi|valinta) pois, (jätä|jättäkää|jätät|jättämällä) … (tyhjäksi|valitsematta|rastittamatta|ruksimatta|merkitsemättä), älä (rastita|ruksaa|ruksi|merkitse|valitse) (ruutua|tätä|kohtaa|)`,
  yes: 'kyllä, kyllä kiitos, joo, suostun, hyväksyn, ok, okei',
  no: 'ei, ei kiitos, en, en kiitos',
  negated: `(etkö|ettekö) (halua|tahdo|hyväksy|salli|suostu|anna|toivo|haluaisi|haluaisikaan), (haluatko|haluatteko|haluaisitko) (kieltää|estää|hylätä|kieltäytyä|vastustaa|torjua|lopettaa), (kiellätkö|kiellättekö|hylkäätkö|hylkäättekö|kieltäydytkö|kieltäydyttekö|vastustatko|vastustatteko|estätkö|torjutko),
    (älä|älkää|ei saa|en salli että) (myy|myykö|jaa|jakako|käytä|käyttäkö|seuraa|seuratko|kerää|kerätkö|käsittele|lähetä|luovuta|luovuttako|myydä|jakaa|käyttää|luovuttaa), (pitäisikö|pitäisikö meidän) (olla|lopettaa|jättää), jätetäänkö`,
  negative: `(jos|mikäli) (et|ette|en) … (halua|tahdo|hyväksy|suostu|toivo), (ellet|jollet|ellette) (halua|tahdo|hyväksy), (en|et|ette) (halua|tahdo) (saada|vastaanottaa|jakaa|että|), (vastustaa|kieltäytyä|kieltää)`,
  legal: 'do not sell, do not track',
};
