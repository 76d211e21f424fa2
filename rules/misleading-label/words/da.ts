/** Danish; what each list means is told in `../wordings.ts`. */
export const da = {
  veiled: `(afvis|afslå|fravælg|jeg afviser|jeg afslår) (ikke nødvendige|unødvendige|ikke væsentlige|valgfrie|sekundære|øvrige|andre|yderligere|ikke essentielle) (formål|behandlinger|behandling),
    (begræns|begrænse|begrænser) (formål|formålene|behandling|behandlingen), (gør indsigelse|gøre indsigelse|modsæt dig) … (formål|formålene|behandling|behandlingen)`,
  saves:
    'gem, gemme, bekræft, anvend, (gem|bekræft) (mine valg|valg|indstillinger|valgte|mine indstillinger|ændringer)',
  all: '(accepter|godkend|tillad|aktiver|acceptere|tillade) (alle|alt|det hele), (accepter|godkend|tillad) alle cookies',
};
