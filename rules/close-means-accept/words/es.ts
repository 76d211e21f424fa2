/** Spanish; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const es = {
  wordings: {
    closingAccepts: `(cerrar|cierre) … (implica|supone|significa|equivale|conlleva|constituye) … (aceptación|consentimiento|aceptar|aceptas|acepta),
      (x|aspa|cruz) … (implica|supone|significa|equivale) … (aceptación|consentimiento|aceptar|aceptas|acepta),
      (cierra|cierre) (este|esta|el|la) (banner|aviso|ventana|mensaje) para (aceptar|consentir)`,
    closing: `(o|y) (cierra|cierre|ciérrela|ciérralo) (este|esta|el|la),
      al (cerrar|ocultar|descartar), si (cierras|cierra|cerráis|ocultas|oculta|descartas|descarta), cerrando (este|esta|el|la),
      (cerrar|cierre) … (implica|supone|significa|equivale|conlleva|rechaza|mantiene|no), (y|o) cerrar (este|esta|el|la),
      (clic|pulsar|pulsas|pulsa|pulse|pulsando|pinchar|tocar|tocas) … (x|aspa|cruz|cerrar|fuera)`,
    leaves: '(salir|abandonar) (de|del|) (la|el|este|esta|) (página|sitio|web)',
    closes: '(cerrar|cierra|cierre|ocultar|descartar|salir|x|cruz|aspa)',
    accepts:
      '(aceptar|acepto|acepte|aceptando|consentir|consiento|permitir|permito|autorizar|autorizo), de acuerdo',
    ...agreeing.es,
  },
  denials: {
    refuses: `(solo|únicamente|solamente) … (necesari*|esencial*|imprescindible*|técnic*), (rechaz*|deneg*|negativa), (no|ninguna|ningún),
      (por defecto|predeterminad*|tal como están|tal y como está), (queda|quedan|quedarán|mantiene*|siguen|permanece*|dejar) … (desactivad*|apagad*|igual|sin cambios)`,
    ...denying.es,
  },
};
