/** Danish; what each concept is for, see ../wordings.ts. */
export const da = {
  locked: `(kan|må) ikke (slås fra|slå fra|fravælges|deaktiveres|afvises|slukkes), ikke (kun|bare|blot), kræver ikke … samtykke, ikke kræver … samtykke, intet samtykke (kræves|er nødvendigt), (fungerer|virker) ikke uden, uden (disse|dem) … ikke, ikke valgfri*`,
  choice: `samtykke*, valg, dine valg, dit valg, cookieindstilling*, privatlivsindstilling*, indstillinger for (cookies|privatliv), godkendt, afvist, accepteret, fravalgt, om du (godkender|samtykker|accepterer|har), (logge ind|log ind|login) (med|via), andre cookies, øvrige cookies, valgfrie, frivillig*, indsigelse*`,
  negation:
    'ikke, ej, aldrig, hverken, uden, ingen, intet, undtagen, bortset fra, i modsætning til, i stedet for, andet end, fri for, frit for',
  preventing:
    'mod, imod, forhindr*, forebyg*, bloker*, hindr*, opdage*, opdager, afvise*, udelukk*, modvirk*',
  always:
    'altid (aktiv|aktive|aktivt|slået til|aktiveret|aktiverede|tilladt|tilladte|tændt), konstant aktive, obligatorisk*',
  necessary: `nødvendig*, absolut nødvendig*, strengt nødvendig*, teknisk nødvendig*, nødvendige cookies, tekniske cookies, essentiel*, uundværlig*, påkræv*`,
  exempt: `anonym*, anonymiser*, aggreger*, sammenlagt*, undtagelse*, undtaget, egen statistik, egne servere, egen server, uden cookies`,
  advertising: `annonc*, reklame*, markedsføring*, marketing*, remarketing, retargeting, (sende|sender|udsende|udsender|udsendelse) … nyhedsbrev*, (sælge|salg|sælger) … (oplysninger|data), (dele|deler|deles) … (partnere|partnerne|samarbejdspartnere|tredjepart|tredjeparter|annoncører)`,
  social:
    'sociale medier, sociale netværk, delingsknapper, delingsknap, deleknapper, deleknap, del knapper, synes godt om',
  personalisation: `(tilpasse|tilpasser|personaliser*) … (indhold|indholdet|tilbud|oplevelse|anbefalinger), (tilpasset|personligt|personaliseret) indhold, personalisering, produktanbefaling*, (anbefale|anbefaler) … (produkter|artikler|indhold), profilering, profil … (interesser|brugere), dine interesser`,
  training: `(træne|træner|trænes|træning) … (ai|modeller|modellen|algoritmer), ai træning, maskinlæring, sprogmodel*, forbedre … (ai|modeller|kunstig intelligens)`,
  analytics: `analyse, analyser, analysecookies, analytisk*, analytics, statistik*, webanalyse*, (måle|måler|måling|målinger) … (besøg|besøgende|trafik|trafikken|brug|brugen|rækkevidde), (analysere|analyserer) … (trafik|trafikken|besøg|brug|brugen|adfærd|hvordan),
    (tælle|tæller) … (besøg|besøgende|sidevisninger), (måle|måler|analysere|registrere|registrerer|følger) … hvordan, hvor (mange|ofte) … (besøger|besøgende|læser), hvordan … (bruges|benyttes|anvendes|bliver brugt), sporing … (besøgende|brugere|adfærd), (forstå|se) hvordan … (bruges|bruger|besøgende), besøgsstatistik*, heatmaps, google analytics, hotjar, matomo`,
};
