/** Dutch; what each list means is told in `../wordings.ts`. */
export const nl = {
  update: `(gewijzigd|wijzigen|wijziging|wijzigingen|bijgewerkt|bijwerken|aangepast|aanpassen|aanpassing|vernieuwd|vernieuwde|nieuwe|herziene|gewijzigde|veranderd|veranderen|update) … (voorwaarden|gebruiksvoorwaarden|privacybeleid|privacyverklaring|beleid|overeenkomst|servicevoorwaarden|gebruikersvoorwaarden|cookiebeleid),
    (voorwaarden|gebruiksvoorwaarden|privacybeleid|privacyverklaring|beleid|overeenkomst|servicevoorwaarden|gebruikersvoorwaarden|cookiebeleid) … (gewijzigd|wijzigen|bijgewerkt|aangepast|vernieuwd|veranderd|verandert|veranderen|wijzigt),
    (gaan|gaat) … in op, treden in werking, treedt in werking, van kracht, (gelden|geldt) vanaf`,
  privacy: `privacy, privacy*, gegevens, persoonsgegevens, (uw|je|jouw) (inhoud|content|informatie|data)`,
  summary: `(wat|dit) … (verandert|veranderd|gewijzigd|wijzigt|nieuw is|er nieuw is), (belangrijkste|voornaamste) (wijzigingen|veranderingen|aanpassingen|punten), (samenvatting|overzicht) van de (wijzigingen|veranderingen|aanpassingen),
    (verandert|veranderen|wijzigt|wijzigen) … (niets|niet|geen), (niets|niet|geen) … (verandert|veranderen|veranderd|gewijzigd), (dezelfde|hetzelfde) (gegevens|gebruik),
    (duidelijker|korter|leesbaarder|eenvoudiger|begrijpelijker|taalfouten|spelfouten|ingekort|adres van), (prijs|prijzen|tarief|tarieven|kosten|terugbetaling|abonnement|abonnementen|arbitrage|aansprakelijkheid|retourneren|toepasselijk recht)`,
};
