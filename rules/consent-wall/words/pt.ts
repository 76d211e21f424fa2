/** Portuguese; what each list means is told in `en.ts`. */
export const pt = {
  conditional: `para (continuar|prosseguir|aceder|acessar|entrar|usar|utilizar|ler|ver|visitar|jogar|navegar) … (aceitar|aceite|aceita|deve|precisa|consentimento|consentir|autorizar|necessário),
    (aceite|aceitar|aceita|autorize) … para (continuar|prosseguir|aceder|acessar|entrar|usar|utilizar|ler|ver|visitar|jogar),
    (deve|deves|tem de|tem que|tens de|precisa|precisa de|é necessário|é obrigatório|é preciso) (primeiro|) (aceitar|consentir|autorizar|concordar), (deve|precisa|tem de) … (aceitar|consentir),
    (consentimento|aceitação) é (necessário|necessária|obrigatório|obrigatória|indispensável|exigido|exigida), (só|apenas|somente) (se|depois de|após|com) … (aceita|aceitar|aceite|consentimento),
    não (pode|podes|poderá|é possível) … (sem aceitar|sem o seu consentimento|sem consentimento|se não aceitar), sem aceitar … não (pode|podes|poderá|é possível),
    sem (o seu|seu|o teu|) consentimento não (pode|podes|poderá|é possível), se não (aceitar|aceitares) … não (pode|podes|poderá), até (aceitar|que aceite)`,
  gate: `(18|16|21) anos, (maior|maiores) de (idade|18|16|21), data de nascimento, (sua|tua|verificação de|verificação da|confirme a sua) idade, idade (legal|mínima)`,
  leavesSite: '(sair|abandonar|deixar) (do|da|o|a|deste|desta|este|esta) (site|sítio|página)',
  leaves: '(sair|abandonar|voltar|atrás|retroceder|desconectar), terminar sessão',
};
