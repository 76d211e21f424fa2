/** Portuguese; what each list means is told in `../wordings.ts`. */
export const pt = {
  all: 'tudo, todos, todas, na totalidade',
  training: `trein*, ia, modelo, modelos, melhorar … (ia|modelos|modelo), aprendizado de máquina, aprendizagem automática, uso de (dados|meus dados), utilização de dados, dados do chat, conversas`,
  marketing: `marketing, publici*, anúncios, newsletter*, boletim, ofertas, promoç*, promocion*, novidades, e mails, emails`,
  analytics: `analític*, análise*, estatístic*, medição, medições, dados de (uso|utilização), relatórios de (uso|erros|falhas|utilização), diagnóstic*, desempenho, telemetria`,
  personalisation: `personaliza*, recomendaç*, à medida, sob medida`,
  functional: `funciona*, conforto, vídeos, mapas, conteúdo (incorporado|externo), conteúdos (incorporados|externos)`,
};
