/** Spanish; what each concept is for, see ../wordings.ts. */
export const es = {
  locked: `no (se pueden|pueden|se puede|puede) (desactivar|desactivarse|deshabilitar|rechazar|rechazarse|desmarcar|ser desactivadas|ser rechazadas), no solo, no sólo, no únicamente,
    no (requieren|requiere|necesitan|precisan) … consentimiento, no (funciona|funcionaría|funcionan|puede funcionar) … sin, sin (ellas|las cuales|estas cookies), no es opcional`,
  choice: `consentimiento*, consentido, elección, elecciones, opción elegida, preferencias de (cookies|privacidad|consentimiento), configuración de (cookies|privacidad), ajustes de privacidad,
    ha (aceptado|rechazado|permitido), has (aceptado|rechazado|permitido), si (acepta|aceptas|permite|permites), (iniciar sesión|inicio de sesión|acceder|registrarse) (con|mediante|a través), otras cookies, demás cookies, resto de cookies, opcional*, oposición, rechazo`,
  negation:
    'no, ni, nunca, jamás, sin, ningún, ninguna, ninguno, tampoco, excepto, salvo, a diferencia de, en lugar de, en vez de, ajenas a',
  preventing: 'contra, bloque*, evitar*, evitan, impedir, impiden, preven*, detect*, exclu*',
  always:
    'siempre (activo|activa|activos|activas|activado|activada|activadas|habilitado|habilitadas|permitidas), permanentemente (activas|activadas), obligatori*',
  necessary: `necesari*, estrictamente necesari*, técnicamente necesari*, absolutamente necesari*, esencial*, imprescindible*, indispensable*, cookies técnicas, cookies básicas`,
  exempt: `anónim*, anonimizad*, agregad*, exent*, exención, propias estadísticas, servidor propio, servidores propios, nuestros servidores, sin cookies, sin terceros`,
  advertising: `publicidad, publicitari*, anuncio, anuncios, anunciante*, marketing, remarketing, retargeting, targeting, segmentación publicitaria, (enviar|envío) … (newsletter|boletín|promociones), mercadotecnia,
    (vender|venta) … datos, (compartir|comparten|compartimos|cesión) … (socios|terceros|anunciantes)`,
  social:
    'redes sociales, red social, medios sociales, botones para compartir, botones de compartir, botón me gusta',
  personalisation: `personaliz* … (contenido|contenidos|ofertas|experiencia|recomendaciones), contenido* personalizad*, recomendaciones (personalizadas|de productos), recomendar … (productos|artículos|contenidos), perfil … (intereses|usuario), elaboración de perfiles, sus intereses, tus intereses`,
  training: `entren* … (ia|inteligencia artificial|modelos|modelo|algoritmos), entrenamiento de (ia|modelos), mejor* … (modelos|ia), aprendizaje automático, modelos de lenguaje`,
  analytics: `analítica*, analítico*, analytics, estadístic*, (medir|miden|medición|medimos) … (audiencia|visitas|tráfico|uso|visitantes), (analizar|analizan|analizamos|análisis) … (tráfico|uso|navegación|comportamiento|visitas|web),
    seguimiento … (visitantes|usuarios|comportamiento), (contar|cuentan|recuento) … (visitas|visitantes|páginas), (saber|comprender|entender|conocer) cómo … (usa|usan|utiliza|utilizan|navega|visitantes|usuarios), mapas de calor, google analytics, hotjar, matomo`,
};
