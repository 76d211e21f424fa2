/** Polish; what each concept is for, see ../wordings.ts. */
export const pl = {
  locked: `nie można (ich|go|jej|) (wyłączyć|odrzucić|dezaktywować|zablokować), nie (mogą|może) (zostać|być) (wyłączone|odrzucone|wyłączona|dezaktywowane), nie tylko, nie (wymagają|wymaga) … zgody, bez których, bez (nich|tych) … nie, nie (działa|będzie działać|może działać) … bez`,
  choice: `zgoda, zgody, zgodę, zgodą, zgodzie, wybór, wyboru, wyborów, wyborze, preferencj* dotycząc*, ustawieni* (prywatności|cookies|plików), zaakceptowa*, odrzuci*, wyrazi*, jeśli (zgadzasz|zgodzisz|akceptujesz),
    (logowanie|logowania|zalogować|rejestracja) (przez|za pomocą|z użyciem), inne pliki, pozostałe pliki, innych plików, opcjonaln*, sprzeciw*, odmow*`,
  negation:
    'nie, ani, nigdy, bez, żaden, żadna, żadne, żadnych, żadnego, oprócz, z wyjątkiem, w przeciwieństwie do, zamiast, inne niż',
  preventing: 'przeciw*, zapobieg*, blok*, wykryw*, wyklucz*, ochrona przed, ochrony przed',
  always:
    'zawsze (aktywne|aktywny|aktywna|włączone|włączony|włączona|dozwolone), stale (aktywne|włączone), obowiązkow*',
  necessary: `niezbędne, niezbędny, niezbędnych, niezbędna, ściśle niezbędn*, absolutnie niezbędn*, technicznie niezbędn*, konieczne, koniecznych, bezwzględnie konieczn*, wymagane, podstawowe pliki, techniczne pliki`,
  exempt: `anonimow*, zanonimizowan*, zagregowan*, zbiorcz*, zwolnion*, własne statystyki, własny serwer, własnym serwerze, własnych serwerach, bez plików, bez cookies`,
  advertising: `reklam*, marketing*, remarketing*, retargeting*, targetowani*, (wysyłani*|wysyłk*|wysyłać) … newsletter*, ofert* marketingow*, (sprzedaż|sprzedaży|sprzedawa*) … danych, (udostępnia*|przekazywa*) … (partnerom|partnerów|reklamodawcom|podmiotom trzecim|osobom trzecim|stronom trzecim)`,
  social:
    'media społecznościowe, mediów społecznościowych, mediach społecznościowych, portali społecznościowych, sieci społecznościowych, przyciski udostępniania, przycisk lubię to',
  personalisation: `personaliz* … (treści|ofert|ofertę|doświadczenia|rekomendacji), spersonalizowan* (treści|ofert*|rekomendacj*), personalizacj*, rekomendacj* (produktów|treści|artykułów), polecani* (produktów|treści), profilowani*, twoich zainteresowań, twoje zainteresowania, państwa zainteresowań`,
  training: `(szkoleni*|trenowani*|uczeni*|trenowa*|szkoli*|uczy*) … (ai|modeli|modele|sztucznej inteligencji|algorytmów), uczeni* maszynow*, ulepszani* … modeli, modeli językowych, modele językowe, sztucznej inteligencji`,
  analytics: `analityczn*, analityk*, analytics, statystyk*, statystyczn*, (mierz*|pomiar*|zliczani*|zlicza*) … (ruch|ruchu|wizyt|odwiedzin|oglądalności|użytkowników), (analiz*) … (ruchu|ruch|zachowań|zachowania|korzystania|wizyt|odwiedzin),
    śledzeni* … (użytkowników|zachowań|odwiedzających), jak (użytkownicy|odwiedzający|korzystasz|korzystają), sposobu korzystania, mapy ciepła, google analytics, hotjar, matomo`,
};
