/** Czech; what each list means is told in `en.ts`. */
export const cs = {
  wordings: {
    withdrawal: `(odvolat|odvoláte|odvoláš|odvolán|odvolání|odvolatelný|odvolejte), (vzít|vezmete|vezmeš|brát|vzat|vzetí) … zpět, (zrušit|zrušíte|zrušíš|stáhnout|stáhnete) … (souhlas|souhlasu|odběr), (souhlas|svolení) … (zrušit|odvolat|změnit|upravit|stáhnout|vzít zpět|zrušíte|odvoláte|změníte),
      (změnit|změníte|změníš|upravit|upravíte|měnit|přehodnotit) … (souhlas|volbu|volby|rozhodnutí|názor|výběr), (volbu|volby|rozhodnutí|výběr) … (změnit|změníte|změníš|upravit|měnit|odvolat), rozmyslet si to, odhlásíte, odhlásíš, se odhlásit, (rozmyslíte|rozmyslíš) si to, (odhlásit|odhlásíte|odhlásíš) (se|odběr), (odhlášení|odhlášením) (odběru|z odběru)`,
    alters: `(změnit|změníte|změníš|měnit|upravit|upravíte|upravíš|vypnout|vypnete|vypneš|deaktivovat|zakázat|zrušit|zrušíte|aktualizovat|odmítnout|namítnout|ukončit|ukončíte|pozměnit), (vznést|podat) námitku`,
    visits:
      '(spravovat|nastavit|nastavíte|zvolit|vybrat|přizpůsobit|prohlédnout|zkontrolovat|otevřít|otevřete|určit|rozhodnout)',
    later: `(kdykoli|kdykoliv|později|dodatečně|znovu|opět|zpětně|budoucnu|budoucnosti|vždy|příště), (až|kdy) (budete|budeš|) (chtít|chcete|chceš)`,
    place: `(v|ve|na|pomocí|přes|prostřednictvím|kliknutím|pod|dole|skrze) … (nastavení|profilu|profil|účtu|patičce|patě|patičky|zápatí|odkaz|odkazu|odkazem|ikonu|ikony),
    (v|ve|na|pomocí|přes|prostřednictvím|kliknutím|pod|dole|skrze) … (ikonku|menu|nabídce|prohlížeči|prohlížeče|zásadách|stránky|stránce|soukromí|tlačítka|tlačítkem|tlačítko)`,
  },
  places: {
    place: `(nastavení|předvolby|správa|spravovat|změnit|upravit|změna|odvolat|možnosti|předvoleb|volby|úprava|odvolání) … (cookies|cookie|soukromí|souhlasu|souhlas|souhlasů|sledování), (cookies|cookie) (nastavení|lišta|předvolby|volby|okno), neprodávat … údaje`,
  },
};
