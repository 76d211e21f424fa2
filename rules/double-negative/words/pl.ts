/** Polish; what each list means is told in `wordings.ts`. */
export const pl = {
  doubled: `nie (odrzucaj|odrzucajcie|odrzucam|odrzucać|odrzuć|odmawiaj|odmawiam|odmawiać|odmów|rezygnuj|rezygnuję|rezygnować|sprzeciwiam się|sprzeciwiaj się|sprzeciwiać się|wypisuj mnie|zabraniam|zabraniaj),
    nie (chcę|chce|życzę sobie|zamierzam) (odrzucić|odrzucać|odmówić|odmawiać|rezygnować|zrezygnować|sprzeciwić się|sprzeciwiać się),
    nie (blokuj|blokować|wyłączaj|wyłączać|zatrzymuj) … (zbierania|gromadzenia|sprzedaży|śledzenia|przetwarzania|wykorzystywania|udostępniania),
    (wyłącz|wyłączyć|odrzuć|odrzucić|anuluj) (sprzeciw|mój sprzeciw|odmowę|moją odmowę|rezygnację|moją rezygnację),
    (wyłącz|odrzuć) do not track, nigdy nie (odrzucaj|odmawiaj|rezygnuj), bez (odrzucania|odmawiania|odmowy|rezygnowania), żadnej odmowy`,
  untick: `odznacz, odznaczyć, odznaczając, (usuń|usunąć|wyczyść) (zaznaczenie|znacznik|ptaszek), nie (zaznaczaj|zaznaczać|zaznaczyć),
    (pozostaw|zostaw|pozostawić) … (puste|pusty|niezaznaczone|niezaznaczony|odznaczone)`,
  yes: 'tak, tak proszę, zgoda, dobrze, ok',
  no: 'nie, nie dziękuję',
  negated: `(czy|) nie (chcesz|chce pan|chce pani|chcą państwo|chciałbyś|chciałabyś|zgadzasz|życzysz|wolisz|wolałbyś),
    nie (sprzedawaj|sprzedawać|sprzedawajcie|udostępniaj|udostępniać|udostępniajcie|wykorzystuj|wykorzystywać|wykorzystujcie|śledź|śledzić|zbieraj|zbierać|przetwarzaj|przetwarzać|wysyłaj|wysyłać),
    czy (odmawiasz|rezygnujesz|sprzeciwiasz się), (wolisz|chcesz) abyśmy nie, (wolisz|chcesz) żebyśmy nie, czy mamy (nie|przestać)`,
  negative: `(jeśli|jeżeli|aby|żeby) … nie (chcesz|chce|chcę|życzysz|otrzymywać|wyrażasz|zgadzasz|wyrażać),
    nie (chcę|chcesz|chce|życzę|życzysz|wyrażam|zgadzam|otrzymywać|udostępniać|zgadzać), (wnieść|zgłosić|wyrazić) sprzeciw, sprzeciwić się, zrezygnować z`,
  legal: 'do not sell, do not track',
};
