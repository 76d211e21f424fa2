/** Portuguese, as written in Portugal and in Brazil; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const pt = {
  wordings: {
    closingAccepts: `(fechar|fecho|fechamento) … (implica|significa|constitui|representa|equivale|pressupõe) … (aceitação|consentimento|concordância|aceite|aceita|aceitar|concorda),
      (x|cruz) … (implica|significa|equivale|representa) … (aceitação|consentimento|aceita|aceitar|concorda),
      feche (este|esta|o|a) (banner|aviso|janela|mensagem) para (aceitar|concordar|consentir)`,
    closing: `(ou|e) (feche|fecha) (este|esta|o|a|esse|essa),
      ao (fechar|ocultar|dispensar), (se|quando) (você|) (fechar|fechares|fecha|fechas|ocultar), caso (você|) (feche|oculte), fechando (este|esta|o|a),
      (fechar|fecho|fechamento) … (implica|significa|constitui|representa|equivale|recusa|mantém|não), (e|ou) fechar (este|esta|o|a),
      (clicar|clicando|clique|clicares|tocar|tocando|premir) … (x|cruz|fechar|fora)`,
    leaves: '(sair|abandonar|deixar) (do|da|o|a|deste|desta|este|esta) (site|sítio|página)',
    closes: '(fechar|fecha|feche|ocultar|dispensar|sair|x|cruz)',
    accepts:
      '(aceitar|aceito|aceite|aceitando|concordar|concordo|consentir|consinto|permitir|permito|autorizar|autorizo), de acordo',
    ...agreeing.pt,
  },
  denials: {
    refuses: `(apenas|só|somente|unicamente) … (necessári*|essencia*|indispensáve*|técnic*), (recus*|rejeit*|nega|negar), (não|nenhum|nenhuma),
      (por defeito|por padrão|por predefinição|predefinid*|inalterad*), (fica|ficam|ficarão|mantém|permanece*|continuam|deixa) … (desativad*|desligad*|igual|como estão|inalterad*)`,
    ...denying.pt,
  },
};
