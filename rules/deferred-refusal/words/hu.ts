/** Hungarian; what each list means is told in `en.ts`. */
export const hu = {
  forGood: `(többet|többé|többször|soha többé|újra|ismét|még egyszer) nem (kérdezzük|kérdezünk|emlékeztetjük|kérdezünk meg|fogjuk|zavarjuk|kérdezzük meg), nem (kérdezzük|kérdezünk|fogjuk|emlékeztetjük|zavarjuk) … (többet|többé|többször|újra|ismét|még egyszer), (csak|mindössze) … (egyszer|most) (kérdezzük|kérdezünk|kérdezzük meg),
    (kikapcsolva|letiltva|inaktív|inaktívak|kikapcsolt) … (marad|maradnak|hagyjuk), (marad|maradnak|hagyjuk) … (kikapcsolva|letiltva|inaktív|inaktívak), (elutasításnak|nemleges válasznak|nemnek|elutasításként|nemként|elutasítást) … (minősül|számít|tekintjük|vesszük|tekintendő|kezeljük|jelent|jelenti), (azt jelenti|jelenti|jelent) … (nem|elutasítja|elutasítod|elutasítás*),
    (amíg|ameddig|hacsak) … (be nem kapcsolja|be nem kapcsolod|nem kapcsolja be|nem kapcsolod be|nem engedélyezi|nem engedélyezed)`,
  comesBack: `(újra|később|ismét|holnap|legközelebb|majd) … (megkérdezzük|kérdezzük|kérdezni|emlékeztetjük|emlékeztetünk|visszatérünk|kérdezünk|rákérdezünk|megkérdezünk), (megkérdezzük|kérdezzük|emlékeztetjük|emlékeztetünk|visszatérünk|kérdezünk|rákérdezünk|kérdezni fogjuk) … (újra|később|ismét|holnap|legközelebb|rá), (választania|választanod|döntenie|döntened|elfogadnia|elfogadnod) kell, kell … (választania|választanod|döntenie|döntened|elfogadnia)`,
};
