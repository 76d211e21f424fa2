/** Dutch; what each list means is told in `wordings.ts`. */
export const nl = {
  neutral: `weiger*, afwijzen, wijst … af, bezwaar, optioneel, optionele, vrijwillig*, zonder (te accepteren|deze|cookies|toestemming|uw toestemming|je toestemming), (als|wanneer) (u|je) … (niet|geen|nee), alleen (met|als), (uw|jouw|je) (keuze|beslissing), (u|je) (beslist|kiest|bepaalt),
    (kiezen|kies|kiest|bepalen|selecteren|beheren|instellen) (welke|of|wat|uw|je|zelf|tussen), zelf (kiezen|bepalen|beslissen|instellen), verandert … niets, niet verplicht, (vragen|vraag) (we|wij) (u|je), nee zeggen,
    advertentie*, reclame, marketing, partners, derden, aanbieders, delen, deelt, gedeeld, verkoop*, verkopen, nieuwsbrief, maanden, jaar, dagen, bewaar*, bewaren, bewaard, opslaan, statistiek*, analys*, meten, gemeten, trainen`,
  wayBack: `intrekken, afmelden, uitschrijven, met (uw|je|jouw) toestemming, op elk moment, op ieder moment, altijd (wijzigen|aanpassen|intrekken|veranderen), wanneer (u|je) (wilt|wil), van gedachten veranderen, (keuze|voorkeuren|instellingen) … (wijzigen|aanpassen|veranderen)`,
  appeal: `sluit je aan bij (duizenden|miljoenen), (gratis|onafhankelijk) (blijven|blijft|houden|te houden), (steun|steunt|help ons) (ons|onze|de|het|een|groeien|blijven), mis (niets|niks|geen|het niet), (met|hebben) (uw|jouw|je) (hulp|steun) (nodig|), haal (het meeste|alles) uit,
    voor (de beste|een betere|een optimale|de optimale) ervaring, (wij|we) raden … aan … (accepteren|toestaan), beter voor iedereen`,
  benefit: `(ervaring|website|site|diensten|dienst|service|app|bezoek|aanbod|producten) … (verbeteren|optimaliseren|te verbeteren|te optimaliseren|verbetert), (verbeteren|verbeter|optimaliseren|verrijken) … (ervaring|website|site|diensten|dienst|service|app|bezoek|aanbod|producten),
    (betere|beste|optimale|unieke|soepele|persoonlijke|prettige|prettigere) (ervaring|gebruikerservaring|website|service|dienst|bezoek), (help|helpt) ons … (verbeteren|groeien|beter), (sneller|makkelijker|eenvoudiger|slimmer|handiger|relevanter|leuker), tijd (besparen|te besparen|bespaart),
    (exclusieve|relevante|persoonlijke|gepersonaliseerde) (aanbiedingen|tips|aanbevelingen|voordelen|inhoud|content), (speciaal voor|op maat voor|afgestemd op) (u|jou|je), op maat, wat (u|je|jij) leuk (vindt|vind), (geniet|genieten) van, profiteer van`,
};
