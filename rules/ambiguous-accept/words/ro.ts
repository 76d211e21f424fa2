/** Romanian words for labels and questions; what each list means is told in `../wordings.ts`. */
export const ro = {
  notes: `am înțeles, înțeles, înțeleg, am citit, citit, am luat la cunoștință, luat la cunoștință, am luat cunoștință, continuă, continuați, continui, continuare, mergi mai departe, mai departe, înainte, următorul, (continuă|continuați|continuare|mergi|intră|intrați|spre) (pe|la|către|spre) (site|site ul|pagină|pagina), (continuă|continuați) (navigarea|să navighezi|să navigați|citirea|lectura),
    închide, închideți, închide mesajul, închide fereastra, ascunde, gata, mulțumesc, începe, să începem, intră, intrați, intră pe site, hai să începem, am reținut`,
  answers: `ok, okay, ok mulțumesc, bine, foarte bine, în regulă, e în regulă, e ok, sigur, desigur, perfect, grozav, super, nicio problemă, cu plăcere, de ce nu, sigur că da`,
  says: `accept*, de acord, consimț*, consimt, acord, acordul, permit*, permiț*, autoriz*, activ*, aprob*, da, da mulțumesc`,
  press: `(apăsând|selectând|alegând|bifând|atingând), (dând|făcând|printr un|prin) clic, (prin) (apăsarea|clic|click|selectarea), (dacă|când) (apăsați|apeși|alegeți|alegi|dați clic|dai clic|faceți clic|faci clic|selectați|selectezi), (apăsați|apasă|clic|click|faceți clic|alegeți|alege|selectați|selectează)`,
  asks: `(putem|am putea|ne permiteți|ne permiți|ne dați voie|ne dai voie|ne lăsați|ne lași), (acceptați|accepți|sunteți de acord|ești de acord|permiteți|permiți|consimțiți), (doriți|dorești|vreți|vrei|ați dori|ai dori|ați vrea|ai vrea) (să|ca), (este|e) (ok|în regulă|bine) (să|dacă|pentru), (vă|te) deranjează`,
  optional: `analitic*, analiză, analiza, analizei, analizele, analizăm, analytics, statistic*, măsurăm, măsoară, măsurarea, măsurare, (a|să) măsura, publicit*, reclame, reclamele, reclamelor, marketing, personaliz*, urmărire, urmărirea, urmărim, urmări, profil*, (partenerii|parteneri|partenerilor), terți, terților, terțe părți, terță parte, rețele* (sociale|de socializare), rețelelor (sociale|de socializare), social media, opțional*, facultativ*, antren*, google analytics, date de utilizare, datele de utilizare, anunțuri*`,
  consent: `(acordul|consimțământul|permisiunea) (dvs|dumneavoastră|tău|ta), (acceptați|accepți|consimțiți|sunteți de acord|ești de acord), (acord|acordul|consimțământ|consimțământul) (pentru|privind|cu)`,
  denies: 'doar, numai, exclusiv, nu, niciodată, niciun, nicio, nimic, fără, nici, nimeni',
  necessary: 'necesar*, esențial*, indispensabil*, tehnic*, funcțional*, obligatori*',
};
