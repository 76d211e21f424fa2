/** Swedish; what each list means is told in `../wordings.ts`. */
export const sv = {
  all: 'alla, allt, alltihop, samtliga',
  training: `träning*, träna, ai, modell, modeller, modellerna, förbättra … (ai|modeller|modellerna), maskininlärning, dataanvändning, chattdata, konversationer`,
  marketing: `marknadsföring*, annons*, reklam*, nyhetsbrev*, erbjudanden, kampanj*, mejl, e post, produktnyheter`,
  analytics: `statisti*, analys*, analytisk*, mätning*, användningsdata, diagnos*, kraschrapporter, felrapporter, prestanda*, telemetri`,
  personalisation: `personanpass*, individanpass*, rekommendation*, skräddarsy*, personlig anpassning`,
  functional: `funktion*, bekvämlighet, videor, kartor, inbäddat innehåll`,
};
