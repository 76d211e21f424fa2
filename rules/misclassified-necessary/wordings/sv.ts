/** Swedish; what each concept is for, see ../wordings.ts. */
export const sv = {
  locked: `(kan|går) inte (att|) (stängas av|stänga av|avaktiveras|inaktiveras|nekas|väljas bort|avvisas), inte bara, inte endast, (kräver|behöver) inte … samtycke, inget samtycke krävs, fungerar inte utan, utan (dessa|dem|vilka) … inte, inte valfri*`,
  choice: `samtycke*, samtycket, val, dina val, ditt val, kakinställning*, cookieinställning*, integritetsinställning*, inställningar för (kakor|cookies|integritet), godkänt, nekat, accepterat, om du (godkänner|samtycker|accepterar), (logga in|inloggning) (med|via), andra kakor, andra cookies, övriga (kakor|cookies), valfria, frivillig*, invändning*`,
  negation:
    'inte, ej, aldrig, varken, utan, ingen, inget, inga, förutom, till skillnad från, i stället för, istället för, annat än, fria från',
  preventing: 'mot, förhindr*, blocker*, hindr*, upptäck*, utesluter, motverka*',
  always:
    'alltid (aktiv|aktiva|aktivt|på|påslagen|påslagna|aktiverad|aktiverade|tillåtna), ständigt aktiva, obligatorisk*',
  necessary: `nödvändig*, absolut nödvändig*, strikt nödvändig*, tekniskt nödvändig*, helt nödvändig*, nödvändiga kakor, essentiell*, oumbärlig*`,
  exempt: `anonym*, anonymiserad*, aggregerad*, sammanställd*, undantag*, undantagna, egen statistik, egna servrar, egen server, utan kakor, utan cookies`,
  advertising: `annons*, reklam*, marknadsföring*, remarketing, retargeting, målgruppsanpass*, riktad reklam, (skicka|utskick|skickar) … nyhetsbrev*, (sälja|försäljning|säljer) … uppgifter, (dela|delar|delas) … (partner|partners|tredje part|tredjepart|annonsörer)`,
  social: 'sociala medier, sociala nätverk, delningsknappar, delningsknapp, gilla knapp, gillaknapp*',
  personalisation: `(anpassa|anpassar|personaliser*) … (innehåll|innehållet|erbjudanden|upplevelse|rekommendationer), (anpassat|personligt|personaliserat) innehåll, personalisering, (produktrekommendation*|rekommendera*), profilering, profil … (intressen|användare), dina intressen`,
  training: `(träna|tränar|tränas|träning) … (ai|modeller|modellen|algoritmer), ai träning, maskininlärning, språkmodell*, förbättra … (ai|modeller)`,
  analytics: `analys, analyser, analyskakor, analytisk*, analytics, statistik*, webbanalys*, (mäta|mäter|mätning|mätningar) … (besök|besökare|trafik|trafiken|användning|räckvidd), (analysera|analyserar) … (trafik|trafiken|besök|användning|beteende|hur),
    (räkna|räknar) … (besök|besökare|sidvisningar), spårning … (besökare|användare|beteende), (förstå|se) hur … (används|använder|besökare|användare), besöksstatistik*, värmekartor, google analytics, hotjar, matomo`,
};
