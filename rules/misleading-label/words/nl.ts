/** Dutch; what each list means is told in `../wordings.ts`. */
export const nl = {
  veiled: `(niet essentiële|niet noodzakelijke|niet vereiste|niet verplichte|optionele|secundaire|overige|andere|aanvullende) (doeleinden|doelen|verwerking|verwerkingen) (weigeren|afwijzen|afslaan),
    (weiger|weigeren) (niet essentiële|niet noodzakelijke|optionele|secundaire|overige|andere|aanvullende) (doeleinden|doelen|verwerking|verwerkingen),
    ik weiger … (doeleinden|doelen|verwerking|verwerkingen), (doeleinden|doelen|verwerking|verwerkingen) (beperken|inperken), bezwaar … (doeleinden|verwerking|verwerkingen)`,
  saves:
    'opslaan, bevestigen, toepassen, bewaren, (voorkeuren|keuze|keuzes|selectie|instellingen|mijn keuze|mijn keuzes) (opslaan|bevestigen|bewaren)',
  all: '(alles|alle) (accepteren|toestaan|aanvaarden|inschakelen|goedkeuren), (accepteer|aanvaard) (alles|alle), alle cookies (accepteren|toestaan), (alles|alle cookies) (accepteer|toestaan), sta alles toe',
};
