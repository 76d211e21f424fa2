import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Samþykkja
      Samþykkja allt
      Samþykkja allar
      Samþykkja allar vafrakökur
      Samþykkja vafrakökur
      Ég samþykki
      Ég samþykki allar vafrakökur
      Já, ég samþykki
      Samþykki
      Leyfa allar
      Leyfa allt
      Leyfa allar vafrakökur
      Leyfa vafrakökur
      Leyfa
      Heimila allar vafrakökur
      Heimila allt
      Veita samþykki
      Gefa samþykki
      Samþykkja og loka
      Samþykkja og halda áfram
      Samþykkja öll fótspor
      Samþykkja valkvæðar vafrakökur
      Samþykkja ráðlagðar stillingar
      Kveikja á öllum
      Virkja allar
      Í lagi
      Allt í lagi
      OK
      Ég skil
      Skilið
      Ég er sammála
      Sammála
      Halda áfram
      Áfram
      Já
      Já takk
      Samþykkja skilmála
      Ég samþykki nýja skilmála
      Já, deila gögnunum mínum`,
    decline: `Hafna
      Hafna öllum
      Hafna öllu
      Hafna öllum vafrakökum
      Hafna vafrakökum
      Ég hafna
      Nei
      Nei takk
      Nei, takk
      Nei takk, engar vafrakökur
      Ekki samþykkja
      Ég samþykki ekki
      Samþykkja ekki
      Leyfa ekki
      Ekki leyfa
      Ósammála
      Afþakka
      Afþakka allt
      Neita
      Neita öllum
      Halda áfram án þess að samþykkja
      Halda áfram án samþykkis
      Loka án þess að samþykkja
      Halda áfram án vafrakaka
      Aðeins nauðsynlegar
      Aðeins nauðsynlegar vafrakökur
      Einungis nauðsynlegar vafrakökur
      Bara nauðsynlegar
      Samþykkja aðeins nauðsynlegar
      Samþykkja aðeins nauðsynlegar vafrakökur
      Samþykkja einungis nauðsynlegar kökur
      Leyfa aðeins nauðsynlegar vafrakökur
      Leyfa bara nauðsynlegar
      Nota aðeins nauðsynlegar vafrakökur
      Samþykkja nauðsynlegar
      Leyfa nauðsynlegar vafrakökur
      Aðeins bráðnauðsynlegar vafrakökur
      Hafna valkvæðum vafrakökum
      Hafna ónauðsynlegum vafrakökum
      Hafna öllum nema nauðsynlegum
      Hafna og loka
      Slökkva á öllum
      Engar vafrakökur
      Ekki selja persónuupplýsingarnar mínar
      Ekki nota gögnin mín
      Ekki rekja
      Ég vil ekki
      Andmæla`,
    manage: `Stillingar
      Vafrakökustillingar
      Stillingar á vafrakökum
      Stillingar vafrakaka
      Breyta stillingum
      Stilla
      Stilla vafrakökur
      Sérsníða
      Sérsníða stillingar
      Sérstillingar
      Aðlaga
      Aðlaga stillingar
      Stjórna vafrakökum
      Stjórna stillingum
      Stjórna samþykki
      Fleiri valkostir
      Valkostir
      Velja sjálf
      Velja vafrakökur
      Ég vil velja
      Leyfa mér að velja
      Skoða stillingar
      Opna stillingar
      Sýna nánari upplýsingar um stillingar
      Persónuverndarstillingar
      Kjörstillingar
      Umsjón með vafrakökum
      Nei, breyta stillingum`,
    save: `Vista
      Vista stillingar
      Vista val
      Vista val mitt
      Vista og loka
      Staðfesta
      Staðfesta val
      Staðfesta val mitt
      Leyfa val
      Leyfa valdar
      Samþykkja valdar
      Samþykkja valdar vafrakökur
      Samþykkja val
      Vista mínar stillingar
      Vista breytingar`,
    close: `Loka
      Loka glugga
      Loka tilkynningu
      Hætta við
      Fela
      ×`,
    defer: `Síðar
      Seinna
      Ekki núna
      Kannski seinna
      Minna mig á síðar
      Minntu mig á það seinna
      Spyrja aftur síðar
      Sleppa
      Ákveða síðar
      Ekki strax
      Nei, ekki núna`,
    'policy-link': `Persónuverndarstefna
      Vafrakökustefna
      Stefna um vafrakökur
      Persónuverndaryfirlýsing
      Skilmálar
      Notkunarskilmálar
      Lesa meira
      Nánar
      Sjá nánar
      Nánari upplýsingar
      Frekari upplýsingar
      Lesa meira um vafrakökur
      Um vafrakökur
      Hvað eru vafrakökur?
      Samstarfsaðilar okkar
      Lesa persónuverndarstefnu
      Skoða vafrakökustefnu
      Persónuvernd
      Hvernig við notum vafrakökur
      Get ég hafnað vafrakökum?`,
    other: `Afturkalla samþykki
      Draga samþykki til baka
      Afturkalla
      Hafna og gerast áskrifandi
      Gerast áskrifandi
      Kaupa áskrift
      Kaupa núna
      Setja í körfu
      Ganga frá pöntun
      Innskráning
      Skrá inn
      Stofna aðgang
      Leita
      Til baka
      Næsta
      Sækja
      Skrá mig á póstlista
      Halda áfram að versla
      Samþykkja boð
      Hafna tilboði
      Staðfesta pöntun
      Deila
      Bóka tíma
      Valmynd
      Hafnarfjörður
      Allar fréttir
      Leyfisbréf
      Uppskriftir
      Skrifa umsögn`,
  },
  toggles: {
    necessary: `Nauðsynlegar
      Nauðsynlegar vafrakökur
      Bráðnauðsynlegar vafrakökur`,
    functional: `Virkni
      Virknikökur
      Kjörstillingar`,
    analytics: `Tölfræði
      Greining
      Greiningarkökur
      Frammistaða`,
    marketing: `Markaðssetning
      Auglýsingar
      Markaðskökur
      Samfélagsmiðlar
      Já, senda mér fréttabréf`,
    personalisation: `Sérsniðið efni
      Persónumiðun
      Meðmæli`,
    training: `Nota spjallið mitt til að þjálfa gervigreindarlíkön
      Bæta líkanið fyrir alla`,
    unknown: `Dökkt þema
      Muna eftir mér
      Hljóð`,
  },
  texts: {
    cookies: `Við notum vafrakökur til að bæta upplifun þína á vefnum.
      Þessi vefsíða notar vafrakökur og svipaða tækni.
      Vefurinn notar fótspor. Lestu meira um notkun okkar á fótsporum.
      Við og samstarfsaðilar okkar geymum upplýsingar á tækinu þínu.`,
    training: `Hjálpaðu okkur að bæta gervigreindarlíkönin: megum við nota samtölin þín til þjálfunar?
      Samtöl þín kunna að vera notuð til að þjálfa líkönin okkar.`,
    terms: `Við höfum uppfært notkunarskilmála okkar.
      Þú þarft að samþykkja nýja skilmála til að halda áfram.`,
    marketing: `Viltu fá fréttir og tilboð í tölvupósti?
      Skráðu þig á póstlistann og fáðu sértilboð.`,
    access: `Megum við nota staðsetningu þína?
      Forritið óskar eftir aðgangi að tengiliðum þínum.`,
    none: `Ertu eldri en 18 ára?
      Ertu viss um að þú viljir eyða skránni?
      Nýbakaðar kökur og kaffi alla daga.`,
  },
};
