/** Polish; what each concept is for, see ../wordings.ts. */
export const pl = {
  terms: `regulamin, regulaminu, regulaminem, regulaminie, warunki, warunków, warunkami, ogólne warunki, ogólnych warunków, warunki (korzystania|użytkowania|świadczenia usług|sprzedaży), umowa, umowę, umowy, postanowienia, postanowień, zasady (korzystania|konkursu)`,
  agree: `akceptuję, akceptujesz, akceptuje, akceptować, akceptacja, akceptacji, akceptując, zaakceptuj, zgadzam się, zgadzasz się, zgadza się, zgadzając się, wyrażam zgodę, wyrażasz zgodę, wyraża zgodę, wyrażając zgodę, wyrażam, zgoda na, zgodę na, upoważniam, zezwalam, zezwalasz, pozwalam, potwierdzam, potwierdzasz,
    chcę (otrzymywać|dostawać), (możemy|będziemy mogli) (używać|wykorzystywać|udostępniać|przekazywać|sprzedawać)`,
  negation:
    'nie, ani, nigdy, bez, żaden, żadnych, chyba że, z wyjątkiem, opcjonaln*, dobrowoln*, osobn*, oddzieln*, odrębn*, jeśli chcesz, tylko jeśli',
  telling:
    '(wyjaśnia|wyjaśniają|wyjaśniamy|opisuje|opisują|określa), jak (wykorzystujemy|używamy|przetwarzamy), więcej informacji, informacje o, zgodnie z opisem',
  apart: 'tylko, wyłącznie, jedynie',
  mailing: `newsletter*, (informacji|informacje|treści|wiadomości) (handlowych|handlowe|marketingowych|marketingowe|reklamowych|reklamowe|promocyjnych), (otrzymywa*|dostawa*) … (ofert|oferty|promocji|promocje|reklam|newsletter*), (oferty|ofert|reklamy|promocje) … (e mailem|pocztą elektroniczną|sms|telefonicznie|drogą elektroniczną), marketing bezpośredni, marketingu bezpośredniego`,
  sharing: `(udostępni*|przekaz*) … (partnerom|partnerów|podmiotom|osobom trzecim|stronom trzecim|firmom|sponsorom|reklamodawcom|ubezpieczycielom), (sprzedaż|sprzedaży|sprzedawa*) … danych`,
  training:
    'trenowani*, trenowa*, szkoleni* (ai|modeli|sztucznej), uczeni* (maszynowe*|modeli), (ulepszani*|rozwij*|rozwoju) … (ai|modeli)',
  advertising:
    'reklam, reklamy, reklamow*, reklamach, marketing, marketingu, marketingow*, retargeting*, remarketing*, spersonalizowan* (reklam*|ofert*)',
  pricing: ['(ustal*|oblicz*|dostosow*) … (cen|ceny|taryf*|składk*|stawk*)'],
  analytics:
    'analityk*, analityczn*, statystyk*, statystyczn*, (analiz*) … (ruchu|korzystania|zachowań|wizyt), (pomiar*|mierzeni*) … (ruchu|oglądalności|wizyt)',
  social:
    'media społecznościowe, mediów społecznościowych, mediach społecznościowych, portali społecznościowych',
};
