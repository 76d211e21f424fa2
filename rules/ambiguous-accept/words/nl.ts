/** Dutch words for labels and questions; what each list means is told in `../wordings.ts`. */
export const nl = {
  notes: `begrepen, ik begrijp het, ik snap het, snap ik, begrijp ik, gelezen, gezien, duidelijk, doorgaan, ga door, verder, ga verder, verder gaan, verdergaan, volgende, (verder|doorgaan) (surfen|lezen|naar de site|naar de website|naar website),
    naar de (site|website), sluiten, sluit, melding sluiten, sluit melding, verbergen, klaar, bedankt, dank je, aan de slag, starten, begin`,
  answers: `ok, oke, oké, okay, oke bedankt, prima, goed, is goed, dat is goed, mij best, best, top, geen probleem, zeker, natuurlijk, graag, vooruit, in orde`,
  says: `accept*, akkoord, toestaan, toestemm*, instem*, aanvaard*, sta toe, sta … toe, stem in, stem … in, ja, inschakelen, activeren, goedkeuren, (gaat u|ga je|stemt u|stem je|geeft u|geef je)`,
  press: `door … (klikken|tikken|drukken|kiezen), (als|wanneer) (u|je) … (klikt|drukt|tikt|kiest), (klik|klikt|druk|drukt|tik|klikken)`,
  asks: `(mogen|kunnen|zullen) (we|wij), (gaat u|ga je|bent u|ben je) … (akkoord|eens), (accepteert u|accepteer je|geeft u|geef je|staat u|sta je|stemt u|stem je), (vindt u|vind je) … (goed|ok|oké|prima), (wilt u|wil je) … (dat|toestaan|helpen|ontvangen|delen|cookies), is (dat|het) (goed|oké|ok|akkoord)`,
  optional: `analys*, analytisch*, statistiek*, statistisch*, meten, meting*, bereik, advert*, reclame*, marketing*, personal*, gepersonaliseerd*, persoonlijke (advertenties|aanbiedingen|inhoud), tracking*, volgen, profiel*, profilering, (onze|met|derde) partners, partners, derden, derde partijen, social media, sociale media, optione*, training*, trainen, google analytics, gebruiksgegevens`,
  consent: `(uw|je|jouw) (toestemming|akkoord|instemming), (gaat u|ga je) akkoord, toestemming (voor|om), (stemt u|stem je) in`,
  denies: 'alleen, enkel, uitsluitend, slechts, niet, geen, nooit, niets, zonder, noch',
  necessary: 'noodzakelijk*, nodig*, vereist*, essenti*, technisch*, functione*',
};
