/** Spanish; what each list means is told in `../wordings.ts`. */
export const es = {
  all: 'todo, todas, todos, en su totalidad',
  training: `entren*, ia, modelo, modelos, mejorar … (ia|modelos|modelo), mejora de (la ia|los modelos|modelos), aprendizaje automático, uso de (datos|mis datos), datos del chat, conversaciones`,
  marketing: `marketing, publici*, anuncios, newsletter*, boletín, boletines, ofertas, promocion*, novedades, correos, correos electrónicos, emails, mercadotecnia`,
  analytics: `analític*, análisis, estadístic*, medición, mediciones, datos de uso, informes de (uso|errores|fallos), diagnóstic*, rendimiento, telemetría`,
  personalisation: `personaliza*, recomendacion*, a medida, adaptad*`,
  functional: `funcional*, comodidad, vídeos, videos, mapas, contenido (incrustado|externo)`,
};
