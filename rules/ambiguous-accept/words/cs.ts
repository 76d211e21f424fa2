/** Czech words for labels and questions; what each list means is told in `../wordings.ts`. */
export const cs = {
  notes: `rozumím, chápu, rozumím tomu, beru na vědomí, vzít na vědomí, vezmu na vědomí, jasné, všechno jasné, pochopil jsem, pochopila jsem, přečteno, přečetl jsem, pokračovat, pokračuj, pokračujte, pokračuji, dále, dál, další, jít dál, jdeme dál, jdeme na to, přejít na web, přejít na stránky, na web, pokračovat (na web|na stránky|v prohlížení|ve čtení|dál|dále),
    vstoupit, vstoupit na web, zavřít, zavřít okno, zavřít lištu, zavřít upozornění, skrýt, hotovo, děkuji, díky, začít, začínáme, spustit, zpět na web, číst dál, víte co dál`,
  answers: `ok, okay, okej, oki, dobře, fajn, jasně, v pořádku, to je v pořádku, nevadí, nevadí mi to, samozřejmě, jistě, určitě, klidně, super, paráda, žádný problém, bez problému, zní to dobře, tak jo, beru, skvělé, ok díky`,
  says: `souhlas*, přijm*, příjm*, přijímá*, přijet*, akcept*, povol*, schval*, odsouhlas*, ano, jo, zapnout, aktivovat, svoluji, svolení, umožn*, udělit, uděluji, dovol*`,
  press: `(kliknutím|klepnutím|klikněte|klikni|kliknete|klikneš|klepněte|klepnete|klepni|stisknutím|stiskněte|stisknete|stiskem|zmáčknutím|zvolením|volbou|výběrem|vybráním|potvrzením) , (pokud|když|jakmile) (kliknete|klikneš|klepnete|stisknete|zvolíte|vyberete|zmáčknete)`,
  asks: `(můžeme|smíme|mohli bychom|mohli bysme|směli bychom), (souhlasíte|souhlasíš|přijímáte|přijímáš|povolíte|povolíš|dovolíte|dovolíš|svolíte|akceptujete|přijmete|přijmeš), (je to|je|bude) (v pořádku|ok), (vadí|vadilo by|nevadí) (vám|ti|by vám), (chcete|chceš|přejete si) (povolit|dostávat|nám|abychom|pomoci|přijmout|sdílet)`,
  optional: `analyti*, analýz*, statisti*, měř*, změřit, reklam*, inzer*, marketing*, personaliz*, přizpůsob*, na míru, sledov*, profil*, (našimi|naši|s|našim|reklamní) partner*, třetí stran*, třetích stran, třetím stran*, sociální* sí*, volitel*, nepovinn*, dobrovoln*, trénov*, trénink*, remarketing, retargeting, google analytics, návštěvnost*, údaje o používání`,
  consent: `(váš|vaším|tvůj|tvým|vašeho|tvého|svůj) (souhlas|souhlasem|souhlasu|svolení), (souhlasíte|souhlasíš|přijímáte|přijímáš), (souhlas|souhlasu) (s|se|k|ke)`,
  denies:
    'jen, pouze, jenom, výhradně, výlučně, ne, nikdy, nic, žádn*, bez, nepouží*, nezobraz*, neměř*, nesled*, nesdíl*, neuklád*, není, nejsou, nejde, nebude*, ani',
  necessary: 'nezbytn*, nutn*, technick*, potřebn*, funkční*, povinn*, základní*',
};
