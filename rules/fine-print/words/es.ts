/** Spanish; what each list means is told in `../wordings.ts`. */
export const es = {
  update: `(actualizado|actualizamos|actualización|actualizar|modificado|modificamos|modificación|cambiado|cambiamos|cambio|cambios|nuevo|nuevos|nueva|nuevas|actualizada|actualizadas|actualizados|revisado) … (términos|condiciones|política|políticas|aviso|acuerdo|contrato),
    (términos|condiciones|política|políticas|aviso|acuerdo) … (actualizado|actualizados|actualizada|actualizadas|modificado|modificados|modificada|modificadas|cambia|cambian|cambiado|cambiarán|cambiará|han cambiado),
    (entra|entran|entrará|entrarán|entrada) en vigor, (surtirá|surtirán|surte) efecto`,
  privacy: `privacidad, datos, protección de datos, información personal, (su|sus|tu|tus) (contenido|contenidos|información)`,
  summary: `(qué|lo que|esto es lo que) (cambia|ha cambiado|cambiará|es nuevo|hay de nuevo), (principales|más importantes|importantes) (cambios|novedades|modificaciones|puntos), (cambios|novedades|modificaciones) (principales|más importantes|importantes|más relevantes),
    (resumen|síntesis) de (los|las|) (cambios|novedades|modificaciones), (nada|no|ningún|ninguna) … (cambia|cambian|cambio|modifica|afecta|cambiará), (mismo|mismos|misma) (uso|tratamiento|datos),
    (más claro|más claros|más clara|más claras|más corto|más corta|más sencillo|más sencilla|más fácil de leer|lenguaje sencillo|erratas|acortado|simplificado|dirección de), (precio|precios|tarifa|tarifas|reembolso|reembolsos|suscripción|suscripciones|arbitraje|responsabilidad|devoluciones|ley aplicable)`,
};
