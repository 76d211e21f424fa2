/** Spanish; what each list means is told in `en.ts`. */
export const es = {
  conditional: `para (continuar|seguir|acceder|entrar|usar|utilizar|leer|ver|visitar|jugar|disfrutar|navegar) … (aceptar|acepta|aceptes|acepte|debes|debe|consentimiento|consentir|autorizar|necesario),
    (acepta|acepte|aceptar|acepta las cookies|autoriza) … para (continuar|seguir|acceder|entrar|usar|utilizar|leer|ver|visitar|jugar),
    (debes|debe|tienes que|tiene que|es necesario|hay que|es obligatorio|necesitas|debes primero) (aceptar|consentir|autorizar|que aceptes|que acepte), (debes|debe|tienes que|tiene que) … (aceptar|consentir),
    (consentimiento|aceptación) es (necesario|necesaria|obligatorio|obligatoria|imprescindible|un requisito), (solo|únicamente) (si|tras|después de|con) … (acepta|aceptas|aceptar|consentimiento),
    (no|tampoco) (puedes|puede|podrás|podrá|es posible) … (sin aceptar|sin tu consentimiento|sin su consentimiento|si no acepta|si no aceptas), sin aceptar … no (puedes|puede|podrás|podrá),
    sin (tu|su) consentimiento no (puedes|puede|podrás|podrá), si no (acepta|aceptas) … no (puedes|puede|podrás|podrá), hasta que (aceptes|acepte)`,
  gate: `(18|16|21) años, mayor de edad, (mayor|mayores) de (18|16|21), fecha de nacimiento, (tu|su|verificación de|confirma tu|confirme su) edad, edad (legal|mínima)`,
  leavesSite: '(salir|abandonar|dejar) (de|del|la|el|) (la|este|esta|) (página|sitio|web)',
  leaves: '(salir|abandonar|volver|atrás|regresar|desconectar), cerrar sesión, volver atrás',
};
