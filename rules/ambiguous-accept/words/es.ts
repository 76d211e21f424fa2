/** Spanish words for labels and questions; what each list means is told in `../wordings.ts`. */
export const es = {
  notes: `entendido, lo entiendo, entiendo, lo he entendido, he entendido, comprendido, enterado, enterada, he leído, leído,
    continuar, continúa, seguir, proseguir, siguiente, adelante, avanzar, (continuar|seguir) (navegando|leyendo),
    (continuar|ir|entrar|acceder) (al|en el|a la|en la) (sitio|web|página|tienda), cerrar, cerrar aviso, cerrar mensaje, ocultar, descartar, listo, hecho, gracias, empezar, comenzar, vamos, allá vamos`,
  answers: `ok, okay, vale, vale gracias, ok gracias, bien, muy bien, está bien, me parece bien, perfecto, genial, claro, por supuesto, sin problema, estupendo, bueno`,
  says: `acept*, consent*, consient*, autori*, permit*, permis*, activar, habilitar, de acuerdo, conforme, dar mi (consentimiento|permiso),
    sí (acepto|quiero|gracias|claro|autorizo|permito|de acuerdo), estoy de acuerdo`,
  press: `(al|si) (hacer|haces|hace) … clic, (al|si) (pulsar|pulsas|pulsa|presionar|presionas|presiona|tocar|tocas|toca|pinchar|elegir|eliges|elige|seleccionar|seleccionas),
    (haciendo clic|pulsando|presionando|tocando|seleccionando), (haz|haga|hacer) clic, (pulsa|pulse|presiona|presione)`,
  asks: `(podemos|podríamos|nos permites|nos permite|nos autorizas|nos autoriza|nos dejas|nos deja), (aceptas|acepta|aceptáis|consientes|consiente|autorizas|autoriza),
    (estás|está) de acuerdo, (quieres|quiere|deseas|desea) (que|permitir|ayudar|recibir|activar|compartir), te (parece|importa), le (parece|importa)`,
  optional: `analític*, analizar, análisis, estadístic*, medir, medición, audiencia*, publicid*, publicitari*, anuncios, marketing, personaliz*, rastre*, seguimiento, perfil*,
    (nuestros|con|terceros|y) socios, terceros, redes sociales, opcional*, entrenar, entrenamiento, google analytics, datos de uso`,
  consent: `(tu|su|vuestro) (consentimiento|permiso|autorización), (aceptas|acepta|consientes|consiente|autorizas), consentimiento (para|al)`,
  denies:
    'solo, sólo, solamente, únicamente, exclusivamente, no, nunca, jamás, nada, ningún, ninguna, ninguno, sin, ni, tampoco, salvo',
  necessary: 'necesari*, esencial*, imprescindible*, técnic*, funcional*, indispensable*, obligatori*',
};
