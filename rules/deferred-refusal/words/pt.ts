/** Portuguese, as written in Portugal and in Brazil; what each list means is told in `en.ts`. */
export const pt = {
  forGood: `não (voltaremos|voltamos|vamos voltar|iremos voltar|voltarei) a (perguntar|lembrar|pedir|incomodar), não (perguntaremos|perguntamos|lembraremos) (mais|novamente|de novo|outra vez),
    não (te|lhe|o|a|vos) (perguntaremos|voltaremos a perguntar|incomodaremos|lembraremos) (mais|novamente|de novo|outra vez|), não (vamos|iremos) (perguntar|lembrar) (mais|novamente|de novo|outra vez), nunca mais,
    (fica|ficam|ficará|ficarão|permanece|permanecem|permanecerá|permanecerão|continua|continuam|continuará|continuarão) (desativad*|desligad*|inativ*),
    (deixa|mantém|manterá) … (desativad*|desligad*), (conta|vale|equivale|significa|é considerado|tratamos|entendemos) … (como não|como um não|a um não|como recusa|como uma recusa|recusar|recusa),
    (só|apenas|somente) (perguntamos|perguntaremos) uma vez, perguntamos (só|apenas|somente) uma vez,
    (até que|a menos que|enquanto) (você|) (não|) (o|a|os) (ative|ativar|ligue|ligar),
      (até que|a menos que|enquanto) (você|) (não|) (as|) (ative|ativar|ligue|ligar),
      (até que|a menos que|enquanto) (você|) (não|) (o|a|os|as|) (permita|permitir|ativares), só se (o|a|os|as|) (ativar|ligar|permitir)`,
  comesBack: `(voltaremos|voltamos) a (perguntar|lembrar|pedir), (perguntaremos|lembraremos) (mais tarde|amanhã|novamente|de novo|em breve),
    (perguntar|lembrar) (mais tarde|novamente|de novo), (terá|terás|precisará|deverá|deve|tem|precisa) (de|que|) (escolher|decidir|aceitar)`,
};
