/** Spanish; what each concept is for, see ../wordings.ts. */
export const es = {
  terms: `términos, condiciones (generales|de uso|de venta|de servicio|de contratación|de compra|de participación), términos (y|&) condiciones, términos (de|del) (uso|servicio), condiciones, bases legales, bases del (concurso|sorteo),
    contrato, acuerdo de usuario, licencia de uso, aviso legal`,
  agree: `acepto, acepta, aceptas, aceptar, aceptamos, aceptando, aceptación, consiento, consiente, consientes, consentir, autorizo, autoriza, autorizas, autorizar, permito, permite, permites, permitir, doy mi consentimiento, da su consentimiento, das tu consentimiento,
    estoy de acuerdo, está de acuerdo, estás de acuerdo, confirmo, confirma, confirmas, quiero, deseo, (podemos|podremos|podrá|podrán) (usar|utilizar|compartir|ceder|vender|tratar)`,
  negation:
    'no, ni, nunca, sin, ningún, ninguna, salvo, excepto, opcional*, por separado, separad*, voluntari*, si lo desea, si lo deseas, solo si, facultativ*',
  telling:
    '(explica|explican|explicamos|describe|describen|detalla|detallan|indica), cómo (usamos|utilizamos|tratamos), (más|información) (información|sobre), según lo (descrito|indicado), tal y como se (describe|explica)',
  apart: 'solo, solamente, únicamente',
  mailing: `newsletter*, boletín, boletines, boletín informativo, comunicaciones (comerciales|publicitarias|promocionales), (correos|emails|mensajes) (comerciales|publicitarios|promocionales), (recibir|recibiré) … (ofertas|promociones|publicidad|novedades|descuentos),
    (ofertas|promociones|publicidad) … por (correo|email|e mail|teléfono|sms|correo electrónico), publicidad directa, envío de (ofertas|publicidad|promociones)`,
  sharing: `(compartir|ceder|comunicar) (mis|tus|sus|los|mis) datos (con|a), (compartir|comparta|compartan|compartamos|comparten|cesión|ceder|cedan|cedáis) … (socios|terceros|empresas|patrocinadores|anunciantes|aseguradoras|colaboradores), (vender|venta|vendan) … (datos|información),
    (comunicar|comunicación|transferir|transferencia|transmitir) … a (socios|terceros|empresas)`,
  training:
    'entren*, entrenamiento (de|con), mejor* … (ia|modelos|modelo), aprendizaje automático, desarrollar … (ia|modelos)',
  advertising:
    'publicidad, publicitari*, anuncios, marketing, retargeting, remarketing, (publicidad|anuncios|ofertas) personalizad*',
  pricing: ['(fijar|calcular|ajustar|adaptar) … (precio|precios|tarifa|tarifas|prima|primas)'],
  analytics: `analítica*, analytics, estadístic*, (analizar|analicen|análisis) … (tráfico|uso|visitas|comportamiento|navegación), (medir|midan|medición) … (audiencia|visitas|tráfico|uso)`,
  social: 'redes sociales, medios sociales, plugins sociales',
};
