/** Norwegian, in both of its written forms; what each list means is told in `../wordings.ts`. */
export const nb = {
  veiled: `(avvis|avslå|velg bort|jeg avviser|jeg avslår) (ikke nødvendige|ikkje nødvendige|unødvendige|ikke vesentlige|valgfrie|sekundære|øvrige|andre|ytterligere|ikke essensielle) (formål|behandlinger|behandling|føremål),
    (begrens|begrense|begrenser|avgrens) (formål|formålene|behandling|behandlingen|behandlinga|føremål), (protester|protestere|reserver deg|motsett deg) … (formål|formålene|behandling|behandlingen)`,
  saves:
    'lagre, bekreft, ta i bruk, utfør, (lagre|bekreft) (mine valg|valgene mine|valg|innstillinger|valgte|mine innstillinger|endringer)',
  all: '(godta|aksepter|godkjenn|tillat|aktiver|akseptere|tillate) (alle|alt), (godta|aksepter|tillat) alle (cookies|informasjonskapsler)',
};
