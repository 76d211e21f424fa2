/** Norwegian, in both of its written forms; what each list means is told in `../wordings.ts`. */
export const nb = {
  update: `(oppdatert|oppdaterer|oppdatering|oppdateringer|oppdaterte|endret|endrer|endring|endringer|nye|ny) … (vilkår|vilkårene|betingelser|betingelsene|brukervilkår|brukervilkårene|bruksvilkår|personvernerklæring|personvernerklæringen|retningslinjer|retningslinjene|avtale|avtalen|personvernpolicy|vilkårene våre),
    (oppdatert|oppdaterer|endra|endrar|nye) … (vilkåra|vilkår|brukarvilkår|personvernerklæringa|personvernerklæring|retningslinjene),
    (vilkår|vilkårene|vilkåra|betingelser|betingelsene|brukervilkår|brukervilkårene|personvernerklæring|personvernerklæringen|personvernerklæringa|retningslinjer|avtale|avtalen) … (oppdatert|oppdateres|endret|endres|oppdaterte|endrede|endra),
    (trer|tre|trådte|trådt|trår) … i kraft, (gjelder|gjeld) (fra|frå)`,
  privacy: `personvern, personvernet, personvernerklæring, personvernerklæringen, personvernerklæringa, personvernpolicy, personopplysninger, personopplysningar, opplysninger, opplysningene, data, dataene, dataa, databeskyttelse, (ditt|deres) innhold, innholdet ditt`,
  summary: `(hva|kva|det|dette|det her) (som|) (endres|endrer seg|er nytt|er endret|vi endrer|vi har endret|er endra), (viktigste|største) (endringene|endringer|nyhetene|punktene|endringane), (sammendrag|oppsummering|oversikt|samandrag) (av|over) … (endringene|endringer|nyhetene|endringane),
    (intet|ingenting|ikke|ingen|ikkje) … (endres|forandres|endrer|endret|endringer|endra), (endres|forandres|endrer) … (intet|ingenting|ikke|ingen), samme (opplysninger|måte|bruk),
    (tydeligere|kortere|enklere|lettere å lese|lettlest|forkortet|forenklet|skrivefeil|adressen til), (pris|priser|prisen|gebyr|gebyrer|refusjon|abonnement|abonnementer|voldgift|ansvar|retur|returrett|lovvalg)`,
};
