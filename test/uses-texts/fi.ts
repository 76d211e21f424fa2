import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Hyväksy kaikki', no: 'Hylkää kaikki' };
const plain = { yes: 'Hyväksy', no: 'Hylkää' };
const title = 'Käytämme evästeitä';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: [
          'Tällä sivustolla on käytössä evästeitä, myös kolmansien osapuolten evästeitä. Lue lisää evästekäytännöstämme.',
        ],
        ...plain,
      },
      {
        title: 'Yksityisyytesi on meille tärkeää',
        says: [
          'Me ja 640 kumppaniamme tallennamme laitteelle tietoja, kuten evästeitä ja yksilöllisiä tunnisteita, ja käytämme niitä.',
          'Voit peruuttaa suostumuksesi milloin tahansa sivun alareunasta.',
        ],
        ...all,
      },
      {
        title: 'Hyväksytkö evästeet?',
        says: [
          'Käytämme evästeitä ja muistamme valintasi kuusi kuukautta. Käyttötarkoitukset kerrotaan tietosuojaselosteessa.',
        ],
        ...plain,
      },
      {
        title: 'Evästeet',
        says: ['Jatkamalla selaamista hyväksyt evästeiden käytön. Lisätietoja löydät evästekäytännöstämme.'],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Evästeiden avulla näemme, kuinka moni käy sivuillamme ja mitä artikkeleita luetaan.'],
        ...plain,
      },
      {
        title,
        says: ['Laskemme evästeillä käyntejä ja näytämme mainoksia sen perusteella, mitä luet.'],
        ...all,
      },
      {
        title,
        says: ['Tämä sivusto käyttää evästeitä. Voit itse päättää, mitä niistä sallit.'],
        switches: ['Tilastot', 'Kohdennetut mainokset'],
        ...all,
      },
      {
        title: 'Evästeet Kotikeittiössä',
        says: [
          'Suostumuksellasi laskemme, mitä reseptejä avataan eniten, ja muistamme ne, jotka olet tallentanut.',
        ],
        yes: 'Salli evästeet',
        no: 'Älä salli',
      },
      {
        title: 'Keskustelusi ja tekoälymme',
        says: ['Saammeko kouluttaa tekoälymallejamme keskusteluillasi?'],
        yes: 'Kyllä, salli',
        no: 'Älä salli',
      },
      { title, says: ['Käytämme evästeitä käyttökokemuksesi parantamiseksi.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Käytämme evästeitä. Emme koskaan käytä niitä mainontaan.'], ...plain },
      {
        title: 'Evästeet',
        says: ['Sivusto käyttää evästeitä. Emme jaa tietojasi kolmansille osapuolille.'],
        ...all,
      },
    ],
    inOwnWords: [
      { title, says: ['Evästeemme hälyttävät huoltomiehen, kun jokin lomake jumittuu.'], ...plain },
      { title, says: ['Käytämme evästeitä. Niistä huomaamme, millä sivulla väki eksyy.'], ...plain },
      { title, says: ['Evästeemme tunnistavat botit ja estävät äänestämästä kahteen kertaan.'], ...plain },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Käytämme evästeitä parantaaksemme käyttökokemustasi.'], ...all },
      {
        title,
        says: ['Tämä verkkosivusto käyttää evästeitä, jotta voimme palvella sinua paremmin. Lue lisää.'],
        ...plain,
      },
      {
        title: 'Tietosuojasi',
        says: ['Me ja kumppanimme käytämme evästeitä sivuston optimointiin ja kaupallisiin tarkoituksiin.'],
        ...all,
      },
      {
        title,
        says: ['Käytämme evästeitä, jotta saisit parhaan mahdollisen kokemuksen sivustollamme.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Käytämme evästeitä käyttökokemuksesi parantamiseen: mittaamme, millä sivuilla käydään, ja muistamme kielivalintasi.',
        ],
        ...all,
      },
      {
        title,
        says: ['Evästeet auttavat meitä parantamaan palveluitamme.'],
        switches: ['Analytiikka', 'Markkinointi'],
        ...all,
      },
      {
        title,
        says: [
          'Käytämme evästeitä parantaaksemme kokemustasi ja nähdäksemme, missä vaiheessa lomakkeen täyttäminen jää kesken.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Haluamme tarjota sinulle paremman kokemuksen. Siksi räätälöimme sisältöä ja mainoksia ja jaamme tietoja kumppaneillemme.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['Käytämme evästeitä sivuston parantamiseen. Niistä näemme, mihin tilaukset tyssäävät.'],
        ...plain,
      },
      {
        title,
        says: [
          'Käytämme evästeitä palvelujemme parantamiseen, virheiden löytämiseen ja petosten estämiseen.',
        ],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Tämä sivusto käyttää evästeitä. Sinä päätät, annatko suostumuksesi.'],
        print: 'Niiden avulla mittaamme tavoittavuutta ja näytämme mainoksia selailusi perusteella.',
        as: 'small',
        ...all,
      },
      {
        title: 'Uutta Lumossa',
        says: ['Avustajamme on nyt entistä nopeampi. Pyydämme vielä suostumustasi.'],
        print: 'Keskustelujasi käytetään tekoälymalliemme kouluttamiseen.',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Evästeet ja yksityisyys',
        says: ['Yksityisyytesi on meille tärkeä. Hyväksytkö evästeemme?'],
        print: 'Luovutamme selaamistasi koskevia tietoja mainostajille ja muille yrityksille.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['Käytämme tällä sivulla evästeitä.'],
        print: 'Luomme selaustottumuksistasi mainosprofiileja.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Olemme päivittäneet tietosuojaselosteemme',
        says: ['Muutokset tulevat voimaan 1. toukokuuta.'],
        link: 'Lue tietosuojaseloste',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Mittaamme evästeillä sivuston kävijämääriä ja näytämme mainoksia.'],
        print: 'Välttämättömät evästeet pitävät sinut kirjautuneena ja ostoskorisi tallessa.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Evästeiden avulla mittaamme käyntejä ja näytämme kohdennettuja mainoksia.'],
        print: 'Tilastoinnista ja mainoksista kerrotaan evästekäytännössä.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Olemme päivittäneet tietosuojaselosteemme',
        says: ['Tärkeimmät muutokset: teksti on lyhyempi, ja siinä on uuden toimistomme osoite.'],
        link: 'Lue tietosuojaseloste',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Olemme päivittäneet käyttöehtojamme',
        says: ['Uudet ehdot tulevat voimaan 1. toukokuuta.'],
        link: 'Käyttöehdot',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Evästeistä näemme, mitkä sivut avataan useimmin ja mistä niille tullaan.'],
        print: 'Tilastot: Matomo, 13 kuukautta.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
