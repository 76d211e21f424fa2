/** Spanish; what each list means is told in `wordings.ts`. */
export const es = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (de|en) (descuento|rebaja), descuento del (5|10|15|20|25|30|40|50|60|70), (código|cupón) (promocional|de descuento|descuento), (con el|usa el|use el|introduce el) código,
    (oferta|promoción|descuento|rebajas) … (termina|terminan|acaba|acaban|expira|caduca|finaliza|hasta agotar), (envío|envíos|entrega|devolución|devoluciones) (gratis|gratuito|gratuitos|gratuita|gratuitas), (mes|regalo|prueba) (gratis|gratuito|gratuita),
    (gana|gane) (un|una|unas|entradas), (consigue|consiga|llévate|llévese|obtén|obtenga) … (descuento|cupón|regalo|gratis), (ahorra|ahorre) hasta, (participa|participe) en … sorteo, (black friday|cyber monday|venta flash)`,
  promotion:
    '(suscríbete|suscríbase|apúntate|apúntese) … (newsletter|boletín), (compra|compre|reserva|reserve|pide|pida) (ahora|ya), (nueva colección|oferta exclusiva|sorteo), (descarga|descargue) nuestra app',
};
