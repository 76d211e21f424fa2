/** Dutch; what each list means is told in `en.ts`. */
export const nl = {
  conditional: `om … (verder te|door te|te bekijken|te lezen|te bezoeken|te gebruiken|toegang te krijgen|te spelen|te zien) … (accepteren|accepteert|akkoord|toestemming|moet|moeten|dient),
    (accepteer|accepteert|accepteren|akkoord) … om (verder te|door te|de site te|de website te|toegang|deze site te|deze website te),
    (moet|moeten|dient) (u|je|) (eerst|) … (accepteren|akkoord|toestemming|instemmen), (u|je) (moet|dient) (eerst|) … (accepteren|akkoord|toestemming|instemmen),
    (toestemming|akkoord) is (nodig|vereist|verplicht|noodzakelijk|een voorwaarde), (alleen|pas|uitsluitend) (als|na|met|wanneer|nadat) … (accepteert|akkoord|toestemming|instemt|geaccepteerd),
    (kunt|kan|kun) (u|je) … (niet|geen) … zonder … (accepteren|toestemming|akkoord), (u|je) (kunt|kan) … (niet|geen) … zonder … (accepteren|toestemming|akkoord), zonder (uw|je|jouw|) toestemming (kunt|kan|kun) (u|je) … (niet|geen), zonder te accepteren (kunt|kan|kun) (u|je) … (niet|geen),
    (als|wanneer) (u|je) niet (accepteert|akkoord gaat) (kunt|kan|kun) (u|je) … (niet|geen)`,
  gate: `(18|16|21) jaar, (18|16|21) of ouder, meerderjarig, geboortedatum, (uw|je|jouw) leeftijd, leeftijdscontrole, leeftijdsverificatie, wettelijke leeftijd, minimumleeftijd`,
  leavesSite: '(site|website|pagina|app) verlaten, verlaat (deze|de) (site|website|pagina)',
  leaves: '(verlaten|uitloggen|afmelden|terug|stoppen|verlaat), ga terug',
};
