/** Spanish; what each list means is told in `en.ts`. */
export const es = {
  forGood: `no (volveremos|volveré|se volverá) a (preguntar*|recordar*), no (te|le|os) (preguntaremos|recordaremos|molestaremos|volveremos a preguntar) (más|de nuevo|otra vez|),
    no (preguntaremos|recordaremos) (más|de nuevo|otra vez), nunca (más|volveremos a preguntar*),
    (queda|quedan|quedará|quedarán|permanece|permanecen|permanecerá|permanecerán|sigue|siguen|seguirá|seguirán) (desactivad*|apagad*|inactiv*),
    (deja|dejan|deja todo|dejará) (desactivad*|apagad*), (cuenta|vale|se considera|equivale|significa|lo tomamos) … (como un no|a un no|como rechazo|como un rechazo|a rechazar|rechazar|rechazo|que no),
    (solo|sólo|únicamente) (preguntamos|lo preguntamos|te lo preguntamos|se lo preguntamos|preguntaremos) una vez,
    (hasta|mientras no|a menos) que (lo|la|las|los) (actives|active|permitas|permita|enciendas|encienda|habilites), mientras no (lo|la|las|los) (actives|active|permitas|permita),
    solo si (lo|la|las|los) (activas|activa|permites|permite)`,
  comesBack: `(volveremos|volveré) a (preguntar*|recordar*), (preguntaremos|recordaremos) (más tarde|mañana|luego|pronto|de nuevo|otra vez),
    (preguntar*|recordar*) (más tarde|de nuevo|otra vez|mañana), (tendrás|tendrá|deberás|deberá|debes|debe|tienes|tiene) (que|) (elegir|decidir|aceptar|escoger)`,
};
