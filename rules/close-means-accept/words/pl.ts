/** Polish; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const pl = {
  wordings: {
    closingAccepts: `(wyrażasz|wyrażają) … zgodę … zamknij (ten|to|tę) (komunikat|okno|informację),
      (zamknięcie|zamykanie) … (oznacza|stanowi|równoznaczne|jednoznaczne|równoważne|wyrazem|wyrażeniem) … (zgod*|akceptacj*|akceptuj*|zgadza*),
      (krzyżyk|krzyżyka|x) … (oznacza|stanowi|równoznaczne|jednoznaczne) … (zgod*|akceptacj*|akceptuj*|zgadza*),
      zamknij (okno|baner|komunikat|to okno|ten baner|ten komunikat) aby (zaakceptować|wyrazić zgodę)`,
    closing: `(lub|albo|bądź) zamknij (tę|ten|to|okno|komunikat|informację),
      (zamykając|ukrywając), (poprzez|przez|po) (zamknięcie|zamknięciu|ukrycie), (jeśli|jeżeli|gdy) (zamkniesz|zamykasz|zamkną|ukryjesz),
      (zamknięcie|zamykanie) (tego|okna|banera|baneru|komunikatu|paska|powiadomienia|informacji|strony), (lub|i|albo) (zamknięcie|zamykając),
      (klikając|kliknięcie|klikniesz|naciśnięcie|naciskając|naciśniesz) … (x|krzyżyk|zamknij|krzyżyka|poza|obok)`,
    leaves: '(opuść|opuścić|wyjdź z|opuszczam) (stronę|strony|serwis|serwisu|witrynę)',
    closes: '(zamknij|zamknąć|ukryj|x|krzyżyk|anuluj)',
    accepts:
      '(akceptuj|akceptuję|zaakceptuj|zaakceptować|zgadzam|zgoda|zezwól|zezwalam|przyjmij|przyjmuję), wyrażam zgodę',
    ...agreeing.pl,
  },
  denials: {
    refuses: `(tylko|wyłącznie|jedynie) … (niezbędn*|konieczn*|techniczn*|potrzebn*), (odmow*|odmaw*|odrzuc*), (nie|żadnych|żadne|żaden),
      (domyśln*|niezmienion*), brak zgody, bez zmian, (pozostają|pozostaną|pozostaje|pozostanie) … (wyłączon*|nieaktywn*)`,
    ...denying.pl,
  },
};
