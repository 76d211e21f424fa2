/** Portuguese; what each list means is told in `../wordings.ts`. */
export const pt = {
  veiled: `(recusar|recuso|rejeitar|rejeito|negar) (as|os|) (finalidades|tratamentos|propósitos|fins) não (essenciais|necessários|necessárias),
      (recusar|recuso|rejeitar|rejeito|negar) (as|os|) (finalidades|tratamentos|propósitos|fins) não (indispensáveis|obrigatórios|obrigatórias),
    (recusar|recuso|rejeitar) (as|os|) (finalidades|tratamentos|propósitos|fins) (opcionais|secundárias|secundários|adicionais|facultativas),
      (rejeito|negar) (as|os|) (finalidades|tratamentos|propósitos|fins) (opcionais|secundárias|secundários|adicionais|facultativas),
    (recusar|recuso|rejeitar) (as|os|) (outras|outros|demais) (finalidades|tratamentos|fins|propósitos), (limitar|restringir) (as|os|o|) (finalidades|tratamentos|tratamento|propósitos),
    (opor me|opor se|oponho me) (às|aos|ao|a) (finalidades|tratamentos|tratamento)`,
  saves:
    'guardar, salvar, confirmar, aplicar, gravar, (guardar|salvar|confirmar) (as|minhas|as minhas|a|) (preferências|escolhas|opções|seleção|definições|configurações)',
  all: '(aceitar|aceito|permitir|ativar) (tudo|todos|todas), aceitar todos os cookies, permitir todos os cookies',
};
