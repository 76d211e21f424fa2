/** Norwegian, in both of its written forms; what each list means is told in `en.ts`. */
export const nb = {
  conditional: `for å (fortsette|bruke|lese|besøke|komme|se|spille|gå videre|få tilgang) … (må|skal) du (først|) (godta|akseptere|godkjenne|samtykke|tillate),
    (godta|aksepter|godkjenn|tillat) … for å (fortsette|bruke|lese|besøke|komme|se|spille|gå videre|få tilgang), du (må|er nødt til å) (først|) (godta|akseptere|godkjenne|samtykke|tillate),
    må du (først|) (godta|akseptere|godkjenne|samtykke|tillate|godkjenne), er du nødt til å (godta|akseptere|godkjenne|samtykke|tillate), (samtykke|aksept) (kreves|er nødvendig|er påkrevd|er et krav|er obligatorisk|trengs) for (å lese|å fortsette|å besøke|å komme|å se|å få tilgang|å gå videre|tilgang),
    (tilgang|siden|nettsiden|artikkelen|innholdet|nettstedet|lesing|besøk) … krever (ditt samtykke|samtykke|samtykket ditt|aksept|at du godtar|at du samtykker|at du aksepterer),
    du kan (bare|kun|først) (fortsette|lese|bruke|besøke|se|komme|gå videre|få tilgang) … (hvis|om) du (godtar|aksepterer|samtykker|har godtatt),
    kan du (bare|kun|først) (fortsette|lese|bruke|besøke|se|komme|gå videre|få tilgang) … (hvis|om) du (godtar|aksepterer|samtykker|har godtatt),
    kan (du|) (ikke|ikkje) … (uten å godta|uten å akseptere|uten å godkjenne|uten samtykke|uten ditt samtykke|utan å godta|utan samtykke|hvis du ikke godtar|med mindre du godtar), uten (ditt|) samtykke kan du (ikke|dessverre ikke), uten å (godta|akseptere|godkjenne) kan du (ikke|dessverre ikke), (hvis|om|dersom) du ikke (godtar|aksepterer|godkjenner) kan du (ikke|dessverre ikke)`,
  gate: `(18|16|21) år, (fylt|over) (18|16|21|20), myndig, fødselsdato, fødselsdatoen, alderen din, din alder, aldersbekreftelse, alderskontroll, aldersgrense, aldersverifisering`,
  leavesSite: '(forlat|forlate|gå ut av) (siden|sida|nettstedet|nettsiden|nettstaden|nettsida|appen)',
  leaves: '(forlat|tilbake|avslutt), (logg|gå) (ut|av|tilbake)',
};
