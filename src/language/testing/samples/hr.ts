import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Prihvati
      Prihvati sve
      Prihvati sve kolačiće
      Prihvaćam
      Prihvaćam sve
      Prihvatam sve
      Prihvatite sve
      Prihvatiti sve
      Prihvati i zatvori
      Prihvati i nastavi
      Slažem se
      Slažem se sa svim
      Slažem se i nastavljam
      Da, slažem se
      Suglasan sam
      Saglasan sam
      Pristajem
      Dajem privolu
      Daj suglasnost
      Dopusti
      Dopusti sve
      Dopusti sve kolačiće
      Dozvoli
      Dozvoli sve
      Dozvoljavam
      Omogući sve
      Uključi sve
      Odaberi sve i potvrdi
      Potvrdi sve
      U redu
      OK
      OK, razumijem
      Razumijem
      Shvaćam
      Da
      Nastavi
      Prihvati neobavezne kolačiće
      Prihvaćam uvjete korištenja
      Da, podijeli moje podatke
      Dopusti praćenje`,
    decline: `Odbij
      Odbij sve
      Odbij sve kolačiće
      Odbijam
      Odbijam sve
      Odbiti
      Odbaci sve
      Ne prihvaćam
      Ne prihvatam
      Ne prihvati
      Ne slažem se
      Ne pristajem
      Ne dopusti
      Ne dopuštam
      Ne dozvoli
      Ne dozvoljavam
      Ne, hvala
      Ne
      Samo nužni
      Samo nužni kolačići
      Samo nužno
      Samo neophodni kolačići
      Isključivo nužni kolačići
      Samo obavezni
      Prihvati samo nužne
      Prihvati samo neophodne kolačiće
      Prihvati nužne
      Prihvaćam samo nužne kolačiće
      Dopusti samo nužne kolačiće
      Koristi samo nužne kolačiće
      Koristi nužne kolačiće
      Nastavi samo s nužnim kolačićima
      Nastavi s nužnim kolačićima
      Samo tehnički nužni
      Nastavi bez prihvaćanja
      Nastavi bez privole
      Nastavi bez pristanka
      Nastavite bez prihvatanja
      Nastavi bez kolačića
      Zatvori bez prihvaćanja
      Odbij neobavezne
      Odbij neobavezne kolačiće
      Odbij opcionalne kolačiće
      Odbij sve osim nužnih
      Odbij i zatvori
      Odbij privolu
      Isključi sve
      Onemogući sve
      Prigovaram
      Ne koristi moje podatke
      Ne prodaji moje osobne podatke
      Ne dijeli
      Ne prati
      Ne, samo nužni`,
    manage: `Postavke
      Postavke kolačića
      Postavke privatnosti
      Detaljne postavke
      Napredne postavke
      Više postavki
      Podesi
      Prilagodi
      Prilagodi postavke
      Prilagodi odabir
      Prilagodite postavke
      Promijeni postavke
      Uredi postavke
      Upravljaj
      Upravljaj kolačićima
      Upravljaj opcijama
      Upravljaj postavkama
      Upravljaj privolama
      Upravljanje kolačićima
      Upravljanje privolama
      Opcije
      Više opcija
      Mogućnosti
      Prikaži detalje
      Prikaži svrhe
      Prikaži postavke
      Detalji
      Pojedinosti
      Želim odabrati
      Odaberi kolačiće
      Idi na postavke
      Ne, prilagodi
      Preferencije
      Podešavanja`,
    save: `Spremi
      Spremi postavke
      Spremi i zatvori
      Spremi odabir
      Spremi moj odabir
      Spremi odabrano
      Sačuvaj postavke
      Sačuvaj izbor
      Pohrani postavke
      Potvrdi odabir
      Potvrdi moj izbor
      Potvrdi odabrane
      Dopusti odabir
      Dopusti odabrane
      Prihvati odabrane
      Prihvati odabrane kolačiće
      Prihvaćam odabrano
      Slažem se s odabranim
      Koristi odabrane
      Potvrdi
      Primijeni
      Gotovo
      Spremi promjene`,
    close: `Zatvori
      Zatvori prozor
      Zatvori obavijest
      Sakrij
      Odustani
      Zatvori ×`,
    defer: `Ne sada
      Sada ne
      Kasnije
      Možda kasnije
      Podsjeti me kasnije
      Podsjetite me kasnije
      Pitaj me kasnije
      Preskoči
      Preskoči zasad
      Odlučit ću kasnije
      Ne još`,
    'policy-link': `Pravila privatnosti
      Politika privatnosti
      Pravila o kolačićima
      Politika kolačića
      Zaštita osobnih podataka
      Zaštita privatnosti
      Izjava o privatnosti
      Uvjeti korištenja
      Uslovi korištenja
      Opći uvjeti poslovanja
      Više informacija
      Više o kolačićima
      Više
      Saznaj više
      Saznajte više
      Pročitaj više
      Opširnije
      Naši partneri
      Popis partnera
      Popis dobavljača
      Impresum
      Što su kolačići?
      Šta su kolačići?
      O kolačićima
      Kako koristimo kolačiće
      Kako mogu odbiti kolačiće?
      Pročitaj pravila privatnosti`,
    other: `Kupi
      Kupi odmah
      Dodaj u košaricu
      U košaricu
      Prijava
      Prijavi se
      Registracija
      Stvori račun
      Traži
      Pretraži
      Prijava na newsletter
      Pretplati se na newsletter
      Povuci privolu
      Povlačenje privole
      Povuci suglasnost
      Odbij i pretplati se
      Pretplati se
      Bez oglasa za 2,99 €
      Nastavi kupovinu
      Preuzmi
      Dodaj komentar
      Obriši račun
      Potvrdi narudžbu
      Prihvatljive cijene
      Prihvatilište
      Dosta
      Građevinska dozvola
      Prihvaćamo kartice
      Prihvati poziv
      Odbij ponudu
      Natrag
      Odaberi jezik
      Primijeni filtre
      Podijeli na Facebooku
      Spremi za kasnije
      Naslovnica
      Prihvati ili odbij`,
  },
  toggles: {
    necessary: `Nužni
      Nužni kolačići
      Neophodni kolačići
      Obavezni
      Tehnički kolačići`,
    functional: `Funkcionalni
      Funkcionalni kolačići
      Preferencije`,
    analytics: `Statistika
      Statistički kolačići
      Analitički kolačići
      Kolačići izvedbe
      Šalji izvješća o rušenju`,
    marketing: `Marketing
      Marketinški kolačići
      Oglašavanje
      Želim primati newsletter
      Društvene mreže
      Promotivne ponude`,
    personalisation: `Personalizacija
      Personalizirani sadržaj`,
    training: `Poboljšaj model za sve
      Koristi moje razgovore za treniranje AI modela
      Učenje umjetne inteligencije`,
    unknown: `Tamni način
      Zapamti me
      Zvuk`,
  },
  texts: {
    cookies: `Koristimo kolačiće i slične tehnologije.
      Ova web stranica koristi kolačiće kako bi vam pružila bolje korisničko iskustvo i analizirala promet.
      Cijenimo vašu privatnost. Mi i naši partneri pohranjujemo informacije na uređaju.
      Uz vašu privolu koristit ćemo kolačiće i za oglašavanje.`,
    training: `Vaši razgovori mogu se koristiti za treniranje naših modela.
      Pomozite nam poboljšati AI modele: dopustite korištenje svog sadržaja za učenje.`,
    terms: `Ažurirali smo naše uvjete korištenja.
      Mijenjamo opće uvjete poslovanja. Novi uvjeti stupaju na snagu 1. svibnja.`,
    marketing: `Želite li primati obavijesti o popustima i posebnim ponudama?
      Prijavite se na newsletter i budite u tijeku.`,
    access: `Možemo li koristiti vašu lokaciju?
      Dopustite nam slanje push obavijesti`,
    none: `Imate li više od 18 godina?
      Izbrisati ovu datoteku? Tu radnju nije moguće poništiti.
      Zagrijte pećnicu i pomiješajte maslac s brašnom.`,
  },
};
