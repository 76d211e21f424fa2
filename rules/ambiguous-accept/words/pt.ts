/** Portuguese words for labels and questions; what each list means is told in `../wordings.ts`. */
export const pt = {
  notes: `entendi, percebi, entendido, compreendi, compreendido, eu entendo, entendo, compreendo, ciente, estou ciente, li, li e entendi, continuar, prosseguir, seguinte, próximo, avançar, seguir,
    continuar (a navegar|navegando|a ler|lendo), (continuar|ir|entrar|acessar|aceder) (para o|no|ao|o) (site|sítio), fechar, fechar aviso, fechar mensagem, ocultar, dispensar, pronto, concluído, obrigado, obrigada, começar, vamos, vamos lá`,
  answers: `ok, okay, ok obrigado, está bem, tudo bem, está bom, certo, claro, perfeito, ótimo, óptimo, beleza, sem problema, sem problemas, por mim tudo bem, com certeza`,
  says: `aceit*, concord*, consent*, consinto, autoriz*, permit*, permiss*, ativar, habilitar, sim, de acordo, dou (o meu|meu) consentimento`,
  press: `(ao|se) (clicar|carregar|premir|tocar|pressionar|selecionar|escolher), (clicando|carregando|tocando|pressionando|selecionando), (clique|carregue|toque|pressione|prima)`,
  asks: `(podemos|poderíamos|posso), (aceita|aceitas|concorda|concordas|consente|autoriza|autorizas|permite|permites), (você|) (aceita|concorda|autoriza|permite), está de acordo,
    (quer|queres|deseja|gostaria de|gostarias de) (que|permitir|ajudar|receber|ativar|partilhar|compartilhar|aceitar), (importa se|importas te)`,
  optional: `analític*, analis*, análise*, estatístic*, medir, medição, audiência*, publicid*, publicitári*, anúncios, marketing, personaliz*, rastre*, monitoriz*, perfil, perfis, (nossos|com|terceiros|e) parceiros, terceiros, redes sociais, opciona*, treinar, treinamento, treino, google analytics, dados de utilização, dados de uso`,
  consent: `(seu|teu|vosso) (consentimento|acordo), (sua|tua) (autorização|permissão), (aceita|concorda|consente) (com|a|o|os), consentimento (para|ao)`,
  denies:
    'só, somente, apenas, unicamente, exclusivamente, não, nunca, jamais, nada, nenhum, nenhuma, sem, nem',
  necessary: 'necessári*, essencia*, indispensáve*, técnic*, funciona*, obrigatóri*',
};
