/** Portuguese; what each list means is told in `wordings.ts`. */
export const pt = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (de|em) desconto, desconto de (5|10|15|20|25|30|40|50|60|70), (código|cupão|cupom) (promocional|de desconto), (com o|use o|utilize o|usa o) (código|cupão|cupom),
    (oferta|promoção|desconto|saldos|liquidação) … (termina|terminam|acaba|acabam|expira), (envio|envios|portes|entrega|frete|devolução|devoluções) (grátis|gratuito|gratuitos|gratuita|gratuitas), (mês|presente|teste) (grátis|gratuito),
    (ganhe|ganha) (um|uma|bilhetes|ingressos), (obtenha|receba|aproveite|garanta) … (desconto|cupão|cupom|presente|grátis), (poupe|economize|poupa) até, (participe|participa) … (sorteio|passatempo), (black friday|cyber monday)`,
  promotion:
    '(subscreva|inscreva se|assine|cadastre se) … (newsletter|boletim), (compre|reserve|encomende|peça) (agora|já), (nova coleção|oferta exclusiva|sorteio), (descarregue|baixe) a nossa app',
};
