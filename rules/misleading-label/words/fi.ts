/** Finnish; what each list means is told in `../wordings.ts`. */
export const fi = {
  veiled: ` (hylkää|hylkään|kiellä|torju|estä) (muut|valinnaiset|tarpeettomat|toissijaiset|epäolennaiset|ylimääräiset) (tarkoitukset|käyttötarkoitukset|käsittelytarkoitukset|käsittely|käsittelyt|käsittelytoimet),
    (hylkää|hylkään|kiellä|torju|estä) (ei välttämättömät|ei olennaiset|muut kuin välttämättömät|muut kuin pakolliset|muut kuin tarpeelliset|muut kuin olennaiset) (tarkoitukset|käyttötarkoitukset|käsittelytarkoitukset|käsittely|käsittelyt|käsittelytoimet),
    (kieltäydy|kieltäydyn) (muista|valinnaisista|tarpeettomista|toissijaisista|muista kuin välttämättömistä|muista kuin pakollisista|muista kuin tarpeellisista) (tarkoituksista|käyttötarkoituksista|käsittelytarkoituksista|käsittelystä),
    (rajoita|rajaa|rajoitan|rajoittaa) (käsittelyä|tarkoituksia|käyttötarkoituksia|tarkoitukset|tietojen käsittelyä), (vastusta|vastustan) … (käsittelyä|tarkoituksia|käyttötarkoituksia)`,
  saves: `tallenna, vahvista, ota käyttöön valinnat, (tallenna|vahvista) (valinnat|valinta|valintani|omat valinnat|asetukset|asetukseni|muutokset|valitut|nämä)`,
  all: '(hyväksy|salli|hyväksyn|sallin|aktivoi|hyväksyä|sallia) (kaikki|kaikki evästeet), kaikki käyttöön',
};
