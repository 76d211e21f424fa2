/** Portuguese; what each concept is for, see ../wordings.ts. */
export const pt = {
  locked: `não (podem|pode) ser (desativados|desativado|desativadas|recusados|rejeitados|desligados), não é possível (desativar|recusar|rejeitar|desligar), não só, não apenas, não somente,
    não (requerem|requer|necessitam|exigem|precisam) … consentimento, não (funciona|funcionaria|pode funcionar) … sem, sem (eles|os quais|estes|esses|as quais), não é opcional`,
  choice: `consentimento*, consentiu, escolha, escolhas, preferências de (cookies|privacidade|consentimento), definições de (cookies|privacidade), configurações de (cookies|privacidade), (aceitou|recusou|rejeitou|permitiu), se (aceitar|permitir|aceita),
    (iniciar sessão|fazer login|entrar|registo|login) (com|através|via), outros cookies, restantes cookies, demais cookies, opciona*, facultativ*, oposição, recusa`,
  negation:
    'não, nem, nunca, jamais, sem, nenhum, nenhuma, exceto, salvo, ao contrário de, em vez de, ao invés de, diferentes de',
  preventing: 'contra, bloque*, evitar*, evitam, imped*, preven*, detec*, exclu*',
  always:
    'sempre (ativo|ativa|ativos|ativas|ativado|ativados|ativadas|permitidos), permanentemente (ativos|ativas), obrigatóri*',
  necessary: `necessári*, estritamente necessári*, tecnicamente necessári*, absolutamente necessári*, essencia*, imprescindíve*, indispensáve*, cookies técnicos, cookies básicos`,
  exempt: `anónim*, anônim*, anonimizad*, agregad*, isent*, isenção, estatísticas próprias, servidor próprio, servidores próprios, nossos servidores, sem cookies, sem terceiros`,
  advertising: `publicidade, publicitári*, anúncio, anúncios, anunciante*, marketing, remarketing, retargeting, targeting, (enviar|envio) … (newsletter|boletim|promoções), (vender|venda) … dados,
    (partilhar|compartilhar|partilha|compartilhamento) … (parceiros|terceiros|anunciantes)`,
  social:
    'redes sociais, rede social, mídias sociais, meios sociais, botões de partilha, botões de compartilhamento, botão gosto, botão curtir',
  personalisation: `personaliz* … (conteúdo|conteúdos|ofertas|experiência|recomendações), conteúdo* personalizad*, recomendações (personalizadas|de produtos), recomendar … (produtos|artigos|conteúdos), perfil … (interesses|utilizador|usuário), definição de perfis, seus interesses, teus interesses`,
  training: `trein* … (ia|inteligência artificial|modelos|modelo|algoritmos), treino de (ia|modelos), treinamento de (ia|modelos), melhorar … (modelos|ia), aprendizagem automática, aprendizado de máquina, modelos de linguagem`,
  analytics: `analític*, analytics, estatístic*, (medir|medem|medição|medimos) … (audiência|visitas|tráfego|uso|utilização|visitantes), (analisar|analisam|analisamos|análise) … (tráfego|uso|utilização|navegação|comportamento|visitas|web),
    rastreamento … (visitantes|utilizadores|usuários|comportamento), (contar|contam|contagem) … (visitas|visitantes|páginas), (saber|compreender|entender|perceber) como … (usa|usam|utiliza|utilizam|navega|visitantes|utilizadores|usuários), mapas de calor, google analytics, hotjar, matomo`,
};
