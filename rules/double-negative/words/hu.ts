/** Hungarian; what each list means is told in `wordings.ts`. */
export const hu = {
  doubled: `ne (utasítsa|utasítsd|tiltsa|tiltsd|tagadja|tagadd|utasítson|utasíts|utasítsuk), nem (utasítom|utasítok|utasítja|tiltakozom|tiltom|ellenzem|tagadom|tiltok|kifogásolom), (nem akarom|nem szeretném|nem kívánom) (elutasítani|letiltani|visszautasítani|megtagadni|megtiltani), (elutasítás|elutasítása|letiltás|tiltakozás|megtagadás|visszautasítás) nélkül, ne (elutasítás|elutasítani|tiltakozás),
    soha ne (utasítsa|utasítsd|tiltsa|tiltsd), (elutasításom|tiltakozásom|letiltásom|tiltásom) (kikapcsolása|visszavonása|törlése|letiltása), ne (blokkolja|blokkold|állítsa le|állítsd le|akadályozza) … (gyűjtés*|követés*|értékesítés*|adatgyűjtés*), do not track (kikapcsolása|letiltása|elutasítása)`,
  untick: `(vegye|vedd) ki … (pipát|jelölést|jelölést), (törölje|töröld) … (pipát|jelölést|jelölését|jelölőnégyzet*), (szüntesse|szüntesd) meg … (kijelölés*|jelölés*|bejelölés*), (kijelölés|jelölés|pipa|bejelölés) (törlése|megszüntetése|kivétele), (hagyja|hagyd) … (üresen|jelöletlenül|bejelöletlenül), ne (jelölje|jelöld|pipálja|pipáld|jelölje be|jelöld be|pipálja ki|pipáld ki)`,
  yes: 'igen, igen köszönöm, igen kérem, hozzájárulok, beleegyezem, elfogadom, ok, oké',
  no: 'nem, nem köszönöm, köszönöm nem, nem kérem',
  negated: `nem (szeretné|szeretnéd|szeretne|szeretnél|akarja|akarod|kívánja|kéri|kéred|ért egyet|járul hozzá|járulsz hozzá), (elutasítja|elutasítod|letiltja|letiltod|tiltakozik|tiltakozol|megtiltja|megtiltod|ellenzi|ellenzed|kifogásolja|kifogásolod) e, (szeretné|szeretnéd|akarja|akarod|kívánja) (elutasítani|letiltani|megtiltani|megtagadni|megakadályozni),
    ne (ossza|osszák|osszátok|oszd|adja|adják|adjátok|add|használja|használják|használjátok|kövesse|kövessék|gyűjtse|gyűjtsék|továbbítsa|továbbítsák|küldje|küldjék|értékesítse|értékesítsék|kezelje|kezeljék|dolgozza|osszuk|adjuk|használjuk|kövessük|gyűjtsük)`,
  negative: `(ha|amennyiben) … nem (szeretne|szeretnél|szeretné|szeretnéd|akar|akarsz|akarja|akarod|kíván|kér|kérsz|kéri|kéred|járul|egyezik), nem (szeretnék|szeretném|akarok|akarom|kívánok|kérek) … (kapni|hírlevel*|hogy|ajánlat*|reklám*|megoszt*), (tiltakozni|elutasítani|megtiltani)`,
  legal: 'do not sell, do not track',
};
