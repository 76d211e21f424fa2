/** Danish; what each list means is told in `en.ts`. */
export const da = {
  conditional: `for at (fortsætte|bruge|læse|besøge|komme|se|spille|gå videre|få adgang) … (skal|må) du (først|) (acceptere|godkende|samtykke|tillade),
    (accepter|godkend|tillad) … for at (fortsætte|bruge|læse|besøge|komme|se|spille|gå videre|få adgang), du (skal|må|er nødt til at) (først|) (acceptere|godkende|samtykke|tillade),
    (skal|må) du (først|) (acceptere|godkende|samtykke|tillade), er du nødt til at (acceptere|godkende|samtykke|tillade), (samtykke|accept) (kræves|er nødvendigt|er nødvendig|er påkrævet|er et krav|er obligatorisk) for (at læse|at fortsætte|at besøge|at komme|at se|at få adgang|at gå videre|adgang),
    (adgang|siden|hjemmesiden|artiklen|indholdet|websitet|webstedet|læsning|besøg) … kræver (dit samtykke|samtykke|din accept|accept|at du accepterer|at du samtykker),
    du kan (kun|først) (fortsætte|læse|bruge|besøge|se|komme|gå videre|få adgang) … (hvis|når) du (accepterer|godkender|samtykker|har accepteret|tillader),
    kan du (kun|først) (fortsætte|læse|bruge|besøge|se|komme|gå videre|få adgang) … (hvis|når) du (accepterer|godkender|samtykker|har accepteret|tillader),
    kan (du|) ikke … (uden at acceptere|uden at godkende|uden dit samtykke|uden samtykke|uden accept|hvis du ikke accepterer|medmindre du accepterer), uden (dit|) samtykke kan du (ikke|desværre ikke), uden at (acceptere|godkende) kan du (ikke|desværre ikke), hvis du ikke (accepterer|godkender) kan du (ikke|desværre ikke)`,
  gate: `(18|16|21) år, (fyldt|over) (18|16|21|20), myndig, fødselsdato, din alder, aldersbekræftelse, alderskontrol, aldersgrænse, aldersverifikation`,
  leavesSite: '(forlad|forlade) (siden|hjemmesiden|websitet|webstedet|appen)',
  leaves: '(forlad|tilbage|afslut), (log|gå) (ud|af|tilbage)',
};
