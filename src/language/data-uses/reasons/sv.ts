/** Swedish; what each list means is told in `../reasons.ts`. */
import type { ReasonTerms } from '../reasons.js';

export const sv: ReasonTerms = {
  reason: `för att, för, så att, i syfte att, med syftet att, i syfte, eftersom, (av|utifrån) (säkerhetsskäl|skäl), i (statistiksyfte|analyssyfte|reklamsyfte|säkerhetssyfte|utbildningssyfte|forskningssyfte|statistiska syften),
    (hjälper|låter|gör) (oss|dig) (att|se|förstå|veta|visa|räkna|mäta|det möjligt|), (talar|berättar|visar|varnar|säger) (om|för) (oss|dig), (varnar|visar) (oss|dig|vår|våra),
    (kakor|cookies|kaka|cookie|tekniker) … (räknar|mäter|minns|känner igen|upptäcker|jämför|föreslår|beräknar|förhindrar|hindrar|skyddar|varnar),
    (räknar|mäter|upptäcker|jämför|analyserar|föreslår|visar|känner|beräknar|anpassar|översätter|förhindrar|testar|rekommenderar|loggar|minns) vi, vi (räknar|mäter|upptäcker|jämför|analyserar|föreslår|visar|känner igen|beräknar|anpassar|översätter|förhindrar|testar|rekommenderar|loggar),
    (ser|vet|förstår|lär) vi … (vilka|vilken|vilket|hur|var|vem|när|om), vi (ser|vet|förstår|lär) … (vilka|vilken|vilket|hur|var|vem|när|om), (då|därmed|därigenom|på så sätt) (ser|vet|kan|förstår|mäter|räknar) vi,
    (och|samt) (för att|se|räkna|mäta|upptäcka|jämföra|analysera|föreslå|visa|känna igen|beräkna|anpassa|översätta|förhindra|hindra|testa|rekommendera|logga|minnas|komma ihåg|skydda|blockera|hitta|lösa|åtgärda|ta reda på|veta|förstå|dela|sälja|skapa|följa|spåra|rätta|skicka|identifiera|undersöka|avgöra|motverka|felsöka),
    (upptäcka|rätta|hitta|åtgärda) (fel|bedrägerier|problem|buggar), (förhindra|motverka|upptäcka) (bedrägerier|missbruk|attacker), att ta reda på`,
  elsewhere: `för att (behandla|samla in) … (uppgifter|data|personuppgifter), för (den här|denna) (webbplatsen|webbplats|sajten|sidan|sida),
    för (mer|mera|ytterligare|vidare|alla|dessa|detta|dig|oss|varje|användningen|användning|att du ska|att kunna godkänna|respektive|behandlingen|cookies|kakor), för … (månader|dagar|år|veckor),
    för att (läsa|få|veta|se|ta) … (mer|information|detaljer|policy|lista|del av), för att (fortsätta|godkänna|acceptera|neka|avvisa|tacka|ändra|hantera|återkalla|välja|göra ditt|komma vidare|avböja|stänga|lagra|spara|använda webbplatsen|ge ditt|lämna ditt|gå vidare|bekräfta|anpassa dina inställningar|inaktivera),
    (samtycke|tillstånd|lov|godkännande|samtycker) (för|till|för att), för (de|följande|nedanstående|ovanstående) (ändamål|syften) … (beskrivs|anges|nämns|listas|beskrivna), för (ändamål|syften) … (beskrivs|anges|nämns),
    (visar|visas|visar vi) … (lista|detaljer|alternativ|ruta|meddelande), (hjälper|låter) dig (välja|neka|godkänna|hantera), för sig, för närvarande`,
  harmless: `vi (använder|sparar|lagrar|har|är|ber|vill|får|värnar|bryr|behöver|sätter|placerar|värdesätter|respekterar|behandlar|samlar|kommer|delar|frågar|tar|utgår|antar|förutsätter|rekommenderar att|förklarar|beskriver|använda|lämnar|ger|minns ditt val|och|ändrar|tycker|tillämpar|skickar|gör|söker|undrar|önskar|ansvarar|anser|strävar|hoppas|informerar),
    (använder|sparar|lagrar|har|ber|vill|får|värnar|behöver|sätter|placerar|behandlar|samlar|kommer|delar|frågar|tar|förklarar|beskriver|ger|är|gör|lämnar|rekommenderar|antar|utgår|förutsätter|skickar|önskar) vi,
    (kakor|cookies|tekniker|uppgifter|filer|kaka|cookie) som (du|vi|inte|är|krävs|behövs|kräver|lagras|sparas|används|finns|webbplatsen|placeras|behöver|har|kan), (kakor|cookies|kakorna) (är|har|kräver|behöver|får|kan|försvinner|upphör|innehåller|lagras|sparas|används|raderas|för|finns|beskrivs|sätts|hanteras|placeras|godkänner|eller),
    så (här|länge|kallade|snart|kallad|som), och (godkänna|acceptera|neka|avvisa|ändra|hantera|återkalla|läsa|välja|fortsätta|använda|spara|lagra|förbättra|optimera|ge|erbjuda|vara|ha|få|bra|göra|tillhandahålla|våra|andra|vissa|dina|sina|samma|unika|liknande|stänga|inga|inte|egna),
    då (och|kan du), därför (att|ber|behöver|vill)`,
  perhaps: `vi *r, *r vi, vi *s, (kakor|cookies|tekniker|uppgifter|filer|kaka|cookie|pixlar) som, (kakor|cookies|kakorna) *r, (kakor|cookies|kakorna) *s, då, därmed, därigenom, på så (sätt|vis), på (detta|det) sätt, därför, tack vare, med (hjälp|dem) av, med dem, genom dem, och *a, och att *a, utifrån, baserat på, med tanke på`,
};
