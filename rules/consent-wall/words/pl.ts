/** Polish; what each list means is told in `en.ts`. */
export const pl = {
  conditional: `aby (kontynuować|przejść|korzystać|czytać|zobaczyć|wejść|uzyskać|odwiedzić|grać|obejrzeć|móc) … (zaakceptować|zaakceptuj|zgodę|musisz|należy|wyraź|akceptacja|zgoda|akceptuj),
    (zaakceptuj|akceptuj|wyraź zgodę|wyrazić zgodę) … aby (kontynuować|przejść|korzystać|czytać|zobaczyć|wejść|uzyskać|odwiedzić|grać),
    (musisz|należy|trzeba|muszą państwo|konieczne jest) (najpierw|) (zaakceptować|wyrazić zgodę|zgodzić|zaakceptowanie|wyrażenie zgody), (musisz|należy|trzeba) … (zaakceptować|wyrazić zgodę|zgodzić się),
    (zgoda|akceptacja) jest (wymagana|konieczna|niezbędna|obowiązkowa|warunkiem), wymaga … (zgody|akceptacji|zaakceptowania), (tylko|dopiero|wyłącznie) (po|jeśli|gdy) … (zgody|zgodę|zaakceptujesz|akceptacji|zaakceptowaniu|zgadzasz),
    nie (możesz|można|będziesz mógł|będzie możliwe|mogą państwo) … bez … (zgody|akceptacji|zaakceptowania), bez (twojej|państwa|wyrażenia|) zgody nie (możesz|można|będziesz|mogą), jeśli nie (zaakceptujesz|wyrazisz zgody) nie (możesz|będziesz)`,
  gate: `(18|16|21) lat, (ukończone|ukończyłem|ukończyłam|skończone) (18|16|21), (pełnoletni|pełnoletnia|pełnoletność|pełnoletnie|pełnoletnich), (data|datę) urodzenia, (twój|weryfikacja|potwierdź) (wiek|wieku|swój wiek), wiek minimalny`,
  leavesSite: '(opuść|opuścić|wyjdź z|opuszczam|wychodzę z) (stronę|strony|serwis|serwisu|witrynę|witryny)',
  leaves: '(wyjdź|opuść|wróć|wstecz|powrót|wyloguj|rezygnuję), wyloguj się',
};
