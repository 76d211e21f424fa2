/** Portuguese; what each list means is told in `../wordings.ts`. */
export const pt = {
  update: `(atualizado|atualizamos|atualizámos|atualização|atualizar|modificado|modificamos|alterado|alterámos|alteramos|alteração|alterações|mudança|mudanças|mudamos|novo|novos|nova|novas|atualizada|atualizadas|atualizados|revimos) … (termos|condições|política|políticas|aviso|acordo|contrato),
    (termos|condições|política|políticas|aviso|acordo) … (atualizado|atualizados|atualizada|atualizadas|modificados|alterados|alterada|alteradas|muda|mudam|mudou|mudaram|mudará),
    (entra|entram|entrará|entrarão|entrada) em vigor`,
  privacy: `privacidade, dados, proteção de dados, informações pessoais, (seu|seus|teu|teus) (conteúdo|conteúdos), (suas|tuas) informações`,
  summary: `(o que|eis o que|veja o que) (muda|mudou|vai mudar|mudará|há de novo), (principais|mais importantes|importantes) (alterações|mudanças|novidades|pontos), (alterações|mudanças|novidades|pontos) (principais|mais importantes|importantes|mais relevantes),
    (resumo|síntese) (das|de) (alterações|mudanças|novidades), (nada|não|nenhuma|nenhum) … (muda|mudam|mudou|alteração|mudança|altera|afeta), (mesmo|mesmos|mesma) (uso|tratamento|dados|utilização),
    (mais claro|mais claros|mais clara|mais claras|mais curto|mais curta|mais curtos|mais simples|mais fácil de ler|linguagem simples|gralhas|encurtado|simplificado|endereço de|endereço do|morada de|morada do), (preço|preços|tarifa|tarifas|reembolso|reembolsos|subscrição|assinatura|assinaturas|arbitragem|responsabilidade|devoluções|lei aplicável)`,
};
