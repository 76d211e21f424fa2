/** Portuguese, as written in Portugal and in Brazil; what each list means is told in `en.ts`. */
export const pt = {
  wordings: {
    withdrawal: `(retirar|retire|retira|revogar|revogue|revoga|cancelar|anular|retirá lo|revogá lo|alterar|mudar|modificar) … (consentimento|autorização|permissão|escolha|escolhas|decisão|opinião),
      (retirada|revogação|retirar) (do|de|da) (consentimento|seu consentimento|teu consentimento|autorização), (consentimento|permissão|escolha|decisão) … (retirado|retirada|revogado|revogada|alterado|alterada|mudada|retirar|revogar),
      (retirá lo|revogá lo|retirá la|revogá la), (mudar|mude|mudares|mudas) de (ideia|ideias|opinião), voltar atrás`,
    alters: `(alterar|alterá la|alterá las|alterá lo|altere|altera|mudar|mude|mudá la|mudá las|modificar|modifique|atualizar|ajustar|desativar|desativá los|desativá las|desligar|retirar|revogar|opor se|opor te|cancelar|anular|bloquear|desabilitar)`,
    visits:
      '(recusar|rejeitar|gerir|gerenciar|gerencie|administrar|configurar|configure|consultar|rever|escolher|decidir|personalizar|definir)',
    later: `(qualquer|todo) (momento|altura|hora|instante|tempo), (mais tarde|depois|posteriormente|sempre|quando quiser|quando quiseres|quando desejar|no futuro|futuramente|novamente|de novo)`,
    place: `(em|nas|na|no|nos|através|pelo|pela|por|via|sob|com|ao) … (definições|configurações|preferências|perfil|conta|rodapé|fundo|privacidade|política),
      (em|nas|na|no|nos|através|pelo|pela|por|via|sob|com|ao) … (link|ligação|ícone|menu|navegador|página|painel|botão)`,
  },
  places: {
    place: `(definições|configurações|preferências|gerir|gerenciar|gestão|configurar|alterar|retirar|revogar|painel|centro|opções|escolhas) … (cookie|cookies|privacidade|consentimento|preferências),
      (cookies|privacidade) (definições|configurações|preferências|opções), (as suas|suas|minhas) (escolhas|opções|preferências) … (privacidade|cookies), não (vender|partilhar|compartilhar) (as|os|meus|minhas)`,
  },
};
