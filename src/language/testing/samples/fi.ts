import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Hyväksy
      Aloita evästeiden käyttäminen
      Hyväksy kaikki
      Hyväksy kaikki evästeet
      Hyväksy evästeet
      Hyväksyn
      Hyväksyn kaikki
      Hyväksyn evästeiden käytön
      Kyllä, hyväksyn
      Salli kaikki
      Salli kaikki evästeet
      Salli evästeet
      Salli
      Sallin kaikki
      Suostun
      Annan suostumukseni
      Anna suostumus
      Hyväksy ja sulje
      Hyväksy ja jatka
      Hyväksy & jatka sivustolle
      Hyväksy valinnaiset evästeet
      Hyväksy suositellut asetukset
      Ota kaikki käyttöön
      Selvä
      OK
      Okei
      Ymmärrän
      Selvä juttu
      Jatka
      Jatka sivustolle
      Kyllä
      Kyllä kiitos
      Kaikki käy
      Tämä sopii
      Hyväksy käyttöehdot
      Hyväksyn uudet ehdot
      Kyllä, jaa tietoni
      Salli seuranta
      Haluan hyväksyä kaikki evästeet`,
    decline: `Hylkää
      Lopeta evästeiden käyttäminen
      Hylkää kaikki
      Hylkää kaikki evästeet
      Hylkää evästeet
      Hylkään kaikki
      Kieltäydy
      Kieltäydy kaikista
      Kieltäydyn
      Kiellä
      Kiellä kaikki
      Kiellä evästeet
      Estä kaikki
      Torju kaikki
      En hyväksy
      En hyväksy evästeitä
      Älä hyväksy
      Älä salli
      En salli
      En suostu
      En anna suostumusta
      Ei
      Ei kiitos
      Ei, kiitos
      Ei evästeitä
      Jatka hyväksymättä
      Jatka hyväksymättä evästeitä
      Jatka ilman evästeitä
      Jatka ilman suostumusta
      Sulje hyväksymättä
      Vain välttämättömät
      Vain välttämättömät evästeet
      Hyväksy vain välttämättömät
      Hyväksy vain välttämättömät evästeet
      Hyväksyn vain välttämättömät evästeet
      Salli vain välttämättömät
      Salli vain välttämättömät evästeet
      Salli välttämättömät evästeet
      Hyväksy välttämättömät
      Käytä vain välttämättömiä evästeitä
      Jatka vain välttämättömillä evästeillä
      Vain pakolliset evästeet
      Hyväksy vain pakolliset
      Ainoastaan tarpeelliset evästeet
      Hyväksy vain tarpeelliset
      Vain teknisesti välttämättömät
      Hylkää valinnaiset evästeet
      Hylkää muut kuin välttämättömät
      Hylkää ei-välttämättömät evästeet
      Hylkää kaikki paitsi välttämättömät
      Hylkää ja sulje
      Poista kaikki käytöstä
      Vastustan
      Vastusta kaikkea
      Älä myy henkilötietojani
      Älä käytä tietojani
      Pyydä appia olemaan seuraamatta
      En halua
      Mieluummin en
      En kiitos`,
    manage: `Asetukset
      Evästeasetukset
      Evästeiden asetukset
      Muokkaa asetuksia
      Muuta asetuksia
      Hallitse evästeitä
      Hallitse asetuksia
      Hallitse vaihtoehtoja
      Hallinnoi evästeitä
      Hallinnoi asetuksia
      Mukauta
      Mukauta asetuksia
      Muokkaa
      Muokkaa valintoja
      Lisää vaihtoehtoja
      Lisää valintoja
      Valitse evästeet
      Valitse itse
      Haluan valita itse
      Anna minun valita
      Näytä tiedot
      Näytä yksityiskohdat
      Näytä asetukset
      Näytä käyttötarkoitukset
      Yksityisyysasetukset
      Tietosuoja-asetukset
      Siirry asetuksiin
      Omat valinnat
      Ei, muokkaa asetuksia
      Räätälöi
      Lisäasetukset
      Hallitse suostumusta`,
    save: `Tallenna
      Tallenna asetukset
      Tallenna valinnat
      Tallenna valintani
      Tallenna ja sulje
      Vahvista
      Vahvista valinnat
      Vahvista valintani
      Hyväksy valitut
      Hyväksy valitut evästeet
      Hyväksy valinnat
      Hyväksy valinta
      Salli valinta
      Salli valitut
      Salli valitut evästeet
      Ota valinnat käyttöön
      Valmis`,
    close: `Sulje
      Sulje ikkuna
      Sulje ilmoitus
      Piilota
      Peruuta
      ×`,
    defer: `Myöhemmin
      Ei nyt
      Ehkä myöhemmin
      Muistuta myöhemmin
      Muistuta minua myöhemmin
      Kysy myöhemmin
      Kysy uudelleen myöhemmin
      Ohita
      Ohita toistaiseksi
      Päätän myöhemmin
      Ei juuri nyt
      Ei vielä`,
    'policy-link': `Tietosuojaseloste
      Tietosuojakäytäntö
      Evästekäytäntö
      Evästekäytännöt
      Lue lisää
      Lue lisää evästeistä
      Lisätietoja
      Lisätietoa evästeistä
      Tietoa evästeistä
      Käyttöehdot
      Tutustu tietosuojaselosteeseen
      Lue evästekäytäntömme
      Mitä evästeet ovat?
      Kumppanimme
      Luettelo kumppaneista
      Näin käytämme evästeitä
      Tietosuoja
      Rekisteriseloste
      Ehdot
      Voinko kieltää evästeet?`,
    other: `Peruuta suostumus
      Peru suostumukseni
      Hylkää ja tilaa
      Tilaa
      Osta tilaus
      Kieltäydy hintaan 2,99 €
      Osta nyt
      Lisää ostoskoriin
      Siirry kassalle
      Kirjaudu sisään
      Rekisteröidy
      Luo tili
      Hae
      Takaisin
      Seuraava
      Lataa
      Tilaa uutiskirje
      Jatka ostoksia
      Hyväksy kutsu
      Hylkää tarjous
      Hyväksy maksu
      Jaa
      Hylkäyskynnys
      Varaa aika
      Peruuta tilaus
      Kaikki uutiset
      Estetiikka
      Käytä suodattimia
      Valikko
      Vaihda salasana
      Eväsretki`,
  },
  toggles: {
    necessary: `Välttämättömät
      Välttämättömät evästeet
      Pakolliset evästeet
      Ehdottoman välttämättömät evästeet`,
    functional: `Toiminnalliset
      Toiminnalliset evästeet
      Mieltymykset`,
    analytics: `Tilastot
      Analytiikka
      Analytiikkaevästeet
      Suorituskyky
      Jaa käyttötiedot`,
    marketing: `Markkinointi
      Mainonta
      Kohdennetut mainokset
      Sosiaalinen media
      Kyllä, haluan uutiskirjeen`,
    personalisation: `Personointi
      Yksilöllinen sisältö
      Suositukset`,
    training: `Käytä keskustelujani tekoälymallien kouluttamiseen
      Paranna mallia kaikille`,
    unknown: `Tumma teema
      Muista minut
      Ääni`,
  },
  texts: {
    cookies: `Käytämme evästeitä parantaaksemme käyttökokemustasi.
      Tämä sivusto käyttää evästeitä ja vastaavia tekniikoita.
      Me ja kumppanimme tallennamme tietoja laitteellesi mainosten kohdentamiseksi.
      Arvostamme yksityisyyttäsi`,
    training: `Auta meitä parantamaan tekoälymallejamme: saammeko käyttää keskustelujasi koulutukseen?
      Keskustelujasi voidaan käyttää malliemme kouluttamiseen.`,
    terms: `Olemme päivittäneet käyttöehtomme.
      Hyväksy uudet käyttöehdot jatkaaksesi.`,
    marketing: `Haluatko saada uutisia ja tarjouksia sähköpostitse?
      Tilaa uutiskirjeemme ja saat parhaat tarjoukset.`,
    access: `Saammeko käyttää sijaintiasi?
      Sovellus haluaa käyttää yhteystietojasi ja kameraasi.`,
    none: `Oletko yli 18-vuotias?
      Haluatko varmasti poistaa tiedoston?
      Pakkaa eväät reppuun ja lähde retkelle.`,
  },
};
