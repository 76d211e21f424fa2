/** Danish; what each list means is told in `../wordings.ts`. */
export const da = {
  update: `(opdateret|opdaterer|opdatering|opdateringer|opdaterede|ændret|ændrer|ændring|ændringer|nye|ny) … (vilkår|vilkårene|betingelser|betingelserne|brugsvilkår|brugervilkår|brugsvilkårene|handelsbetingelser|privatlivspolitik|privatlivspolitikken|persondatapolitik|politik|politikken|aftale|aftalen|cookiepolitik),
    (vilkår|vilkårene|betingelser|betingelserne|brugsvilkår|brugervilkår|privatlivspolitik|privatlivspolitikken|persondatapolitik|politik|politikken|aftale|aftalen) … (opdateret|opdateres|ændret|ændres|opdaterede|ændrede),
    (træder|træde|trådte|trådt) … i kraft, gælder fra`,
  privacy: `privatliv, privatlivet, privatlivspolitik, privatlivspolitikken, persondatapolitik, persondatapolitikken, persondata, personoplysninger, oplysninger, data, databeskyttelse, (dit|jeres) indhold`,
  summary: `(hvad|det|dette|det her) (der|som|) (ændres|ændrer sig|er nyt|er ændret|vi ændrer|vi har ændret), (vigtigste|største) (ændringer|ændringerne|nyheder|punkter), (sammenfatning|oversigt|overblik|resumé) (af|over) … (ændringer|ændringerne|nyhederne),
    (intet|ingenting|ikke|ingen) … (ændres|forandres|ændrer|ændret|ændringer), (ændres|forandres|ændrer) … (intet|ingenting|ikke|ingen), samme (oplysninger|måde|brug),
    (tydeligere|kortere|enklere|lettere at læse|letlæst|forkortet|forenklet|stavefejl|adressen til), (pris|priser|prisen|gebyr|gebyrer|refusion|abonnement|abonnementer|voldgift|ansvar|returret|returnering|lovvalg)`,
};
