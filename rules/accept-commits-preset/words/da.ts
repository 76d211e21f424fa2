/** Danish; what each list means is told in `../wordings.ts`. */
export const da = {
  all: 'alle, alt, det hele, samtlige',
  training: `træning*, træne, ai, kunstig intelligens, model, modeller, modellerne, forbedre … (ai|modeller|modellerne), maskinlæring, databrug, chatdata, chats, samtaler`,
  marketing: `markedsføring*, marketing*, annonc*, reklam*, nyhedsbrev*, tilbud, kampagne*, mail, e mail, produktnyheder`,
  analytics: `statisti*, analys*, analytisk*, analytics, måling*, brugsdata, diagnos*, nedbrudsrapporter, fejlrapporter, ydeevne, telemetri`,
  personalisation: `personaliser*, anbefaling*, skræddersy*, personlig tilpasning, tilpasset indhold`,
  functional: `funktion*, komfort, videoer, kort, indlejret indhold`,
};
