/** Portuguese; what each concept is for, see ../wordings.ts. */
export const pt = {
  terms: `termos, termos (e|&) condições, termos (de|do) (uso|utilização|serviço), condições (gerais|de uso|de utilização|de venda|do serviço), condições, regulamento, contrato, acordo de utilizador, contrato de licença, aviso legal`,
  agree: `aceito, aceita, aceitas, aceitar, aceitando, aceitamos, concordo, concorda, concordas, concordar, concordando, consinto, consente, consentes, consentir, autorizo, autoriza, autorizas, autorizar, permito, permite, permites, permitir, dou o meu consentimento, dou meu consentimento,
    estou de acordo, está de acordo, confirmo, confirma, quero, desejo, (podemos|poderemos|poderá|poderão) (usar|utilizar|partilhar|compartilhar|ceder|vender|tratar)`,
  negation:
    'não, nem, nunca, sem, nenhum, nenhuma, salvo, exceto, opciona*, facultativ*, em separado, separad*, separadamente, voluntári*, se desejar, se quiser, apenas se, só se',
  telling:
    '(explica|explicam|explicamos|descreve|descrevem|detalha|indica), como (usamos|utilizamos|tratamos), mais informações, informações sobre, conforme (descrito|indicado), tal como descrito',
  apart: 'só, somente, apenas, unicamente',
  mailing: `newsletter*, boletim, boletins, comunicações (comerciais|publicitárias|promocionais|de marketing), (e mails|emails|mensagens) (comerciais|publicitários|promocionais|publicitárias), (receber|receberei) … (ofertas|promoções|publicidade|novidades|descontos),
    (ofertas|promoções|publicidade) … por (e mail|email|correio|telefone|sms), marketing direto, envio de (ofertas|publicidade|promoções)`,
  sharing: `(partilhar|compartilhar|ceder) (os meus|meus|os teus|os seus|seus) dados (com|a|aos), (partilhar|partilha|partilhem|compartilhar|compartilhamento|compartilhem|cessão|ceder) … (parceiros|terceiros|empresas|patrocinadores|anunciantes|seguradoras), (vender|venda|vendam) … (dados|informações), (transferir|transferência|transmitir|comunicar) … (a|aos|para) (parceiros|terceiros|empresas)`,
  training:
    'trein*, treinamento de (ia|modelos), melhor* … (ia|modelos|modelo), aprendizagem automática, aprendizado de máquina, desenvolver … (ia|modelos)',
  advertising:
    'publicidade, publicitári*, anúncios, marketing, retargeting, remarketing, (publicidade|anúncios|ofertas) personalizad*',
  pricing: ['(fixar|calcular|ajustar|definir) … (preço|preços|tarifa|tarifas|prémio)'],
  analytics:
    'analytics, analític*, estatístic*, (analisar|análise) … (tráfego|uso|utilização|visitas|comportamento|navegação), (medir|medição) … (audiência|visitas|tráfego|uso)',
  social: 'redes sociais, mídias sociais, meios sociais, plugins sociais',
};
