/** Romanian; what each list means is told in `wordings.ts`. */
export const ro = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (reducere|lei reducere), reducere (de|) (5|10|15|20|25|30|40|50|60|70), (cod|codul) (de reducere|promoțional|promo), (voucher|voucherul|cupon|cuponul|card cadou), (cu codul|folosește codul|folosiți codul|introduceți codul|introdu codul),
    (oferta|reducerea|promoția|reducerile|promoțiile) … (expiră|se încheie|se termină|ia sfârșit|valabilă doar), (livrare|transport|livrarea|transportul|retur|retururi|probă|lună|perioadă de probă) (gratuită|gratuit|gratis|gratuite), cadou gratuit, (câștigă|câștigați) (un|o|bilete|premii),
    (obține|obțineți|primește|primiți|profită|profitați|revendică) … (reducere|reducerea|voucher|cadou|cadoul|cupon), (economisește|economisiți) până la, (participă|participați|înscrie te|înscrieți vă) la (concurs|tombola|tragerea|concursul|tombolă), (black friday|cyber monday)`,
  promotion:
    '(abonează te|abonați vă|înscrie te|înscrieți vă) … (newsletter|newsletterul|buletinul), (cumpără|cumpărați|comandă|comandați|rezervă|rezervați) acum, (colecție nouă|noua colecție|ofertă exclusivă|tragere la sorți|tombolă), (descarcă|descărcați) aplicația',
};
