/** Dutch; what each list means is told in `../wordings.ts`. */
export const nl = {
  all: 'alle, alles, allemaal',
  training: `training*, trainen, ai, model, modellen, verbeteren … (ai|modellen|model), (ai|modellen) verbeteren, machine learning, machinaal leren, gegevensgebruik, chatgegevens, gesprekken`,
  marketing: `marketing*, advertentie*, reclame*, nieuwsbrief*, nieuwsbrieven, aanbiedingen, acties, e mails, emails, productnieuws`,
  analytics: `statistiek*, analyse*, analytisch*, meting*, gebruiksgegevens, diagnos*, crashrapporten, foutrapporten, prestatie*, telemetrie`,
  personalisation: `personalis*, gepersonaliseerd*, persoonlijke (inhoud|aanbevelingen|ervaring), aanbeveling*, op maat`,
  functional: `functione*, comfort, gemak, video s, kaarten, ingesloten inhoud`,
};
