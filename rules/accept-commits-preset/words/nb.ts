/** Norwegian, in both of its written forms; what each list means is told in `../wordings.ts`. */
export const nb = {
  all: 'alle, alt, alt sammen, alle sammen, samtlige',
  training: `trening*, trene, ai, ki, kunstig intelligens, modell, modeller, modellene, modellar, forbedre … (ai|ki|modeller|modellene), maskinlæring, databruk, chatdata, chatter, samtaler, samtalar`,
  marketing: `markedsføring*, marknadsføring*, marketing*, annons*, reklame*, nyhetsbrev*, nyheitsbrev*, tilbud, tilbod, kampanje*, e post, epost, produktnyheter`,
  analytics: `statisti*, analyse*, analytisk*, analytics, måling*, bruksdata, diagnos*, diagnostikk*, krasjrapporter, feilrapporter, ytelse*, telemetri`,
  personalisation: `personaliser*, persontilpass*, personlig tilpas*, anbefaling*, tilråding*, skreddersy*, tilpasset innhold, tilpassa innhald`,
  functional: `funksjon*, komfort, videoer, videoar, kart, innebygd innhold`,
};
