import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Acceptă toate', no: 'Refuză toate' };
const plain = { yes: 'Accept', no: 'Refuz' };
const title = 'Folosim cookie-uri';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: [
          'Acest site utilizează cookie-uri, inclusiv de la terți. Află mai multe din Politica de cookies.',
        ],
        ...plain,
      },
      {
        title: 'Confidențialitatea ta contează',
        says: [
          'Noi și cei 583 de parteneri ai noștri stocăm și/sau accesăm informații de pe un dispozitiv, cum ar fi module cookie și identificatori unici.',
          'Îți poți retrage consimțământul în orice moment din subsolul paginii.',
        ],
        ...all,
      },
      {
        title: 'Accepți cookie-urile?',
        says: [
          'Folosim cookie-uri și păstrăm alegerea ta timp de șase luni. Scopurile sunt descrise în Politica de confidențialitate.',
        ],
        ...plain,
      },
      {
        title: 'Cookies',
        says: [
          'Continuând navigarea, sunteți de acord cu folosirea cookie-urilor. Pentru mai multe informații, citiți Politica de cookies.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Folosim cookie-uri ca să știm câți oameni ne vizitează și ce articole citesc.'],
        ...plain,
      },
      {
        title,
        says: ['Cu ajutorul cookie-urilor numărăm vizitele și afișăm reclame în funcție de ce citești.'],
        ...all,
      },
      {
        title,
        says: ['Site-ul nostru folosește cookie-uri. Dumneavoastră alegeți care.'],
        switches: ['Statistici', 'Publicitate personalizată'],
        ...all,
      },
      {
        title: 'Cookie-urile de la Rețete din Bucovina',
        says: [
          'Cu acordul tău, numărăm ce rețete sunt deschise cel mai des și le ținem minte pe cele pe care le-ai salvat.',
        ],
        yes: 'Permite cookie-urile',
        no: 'Nu permite',
      },
      {
        title: 'Conversațiile tale și inteligența noastră artificială',
        says: ['Ne dai voie să ne antrenăm modelele de inteligență artificială cu conversațiile tale?'],
        yes: 'Da, permit',
        no: 'Nu permit',
      },
      { title, says: ['Utilizăm cookie-uri în scopul îmbunătățirii experienței dumneavoastră.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Folosim cookie-uri. Nu le folosim niciodată pentru publicitate.'], ...plain },
      {
        title: 'Cookies',
        says: ['Site-ul folosește cookie-uri. Nu vă transmitem datele către terți.'],
        ...all,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Plasăm cookie-uri care îi anunță pe tehnicienii noștri când se blochează un formular.'],
        ...plain,
      },
      { title, says: ['Folosim cookie-uri. Așa vedem pe ce pagină se rătăcește lumea.'], ...plain },
      {
        title,
        says: ['Cookie-urile noastre recunosc roboții și împiedică pe cineva să voteze de două ori.'],
        ...plain,
      },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Folosim cookie-uri pentru a îmbunătăți experiența de utilizare.'], ...all },
      {
        title,
        says: ['Acest site folosește cookie-uri pentru a vă oferi servicii mai bune. Aflați mai multe.'],
        ...plain,
      },
      {
        title: 'Confidențialitatea dumneavoastră',
        says: [
          'Noi și partenerii noștri utilizăm cookie-uri pentru optimizarea site-ului și în scopuri comerciale.',
        ],
        ...all,
      },
      {
        title,
        says: ['Folosim cookie-uri ca să ai cea mai bună experiență pe site-ul nostru.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Folosim cookie-uri pentru a vă îmbunătăți experiența: măsurăm ce pagini sunt vizitate și reținem limba aleasă.',
        ],
        ...all,
      },
      {
        title,
        says: ['Cookie-urile ne ajută să ne îmbunătățim serviciile.'],
        switches: ['Analiză', 'Marketing'],
        ...all,
      },
      {
        title,
        says: [
          'Folosim cookie-uri pentru a-ți îmbunătăți experiența și pentru a vedea la ce pas sunt abandonate formularele.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Vrem să vă oferim o experiență mai bună. De aceea personalizăm conținutul și reclamele și transmitem date partenerilor noștri.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['Folosim cookie-uri pentru a îmbunătăți site-ul. Astfel vedem unde se blochează comenzile.'],
        ...plain,
      },
      {
        title,
        says: [
          'Folosim cookie-uri pentru a ne îmbunătăți serviciile, a depista erorile și a preveni frauda.',
        ],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Acest site folosește cookie-uri. Tu decizi dacă ne dai consimțământul.'],
        print: 'Cu ele măsurăm audiența și afișăm reclame în funcție de cum navighezi.',
        as: 'small',
        ...all,
      },
      {
        title: 'Noutăți în Lumo',
        says: ['Am făcut asistentul mai rapid și am vrea să avem consimțământul tău.'],
        print:
          'Conversațiile tale sunt folosite pentru antrenarea modelelor noastre de inteligență artificială.',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Cookie-uri și confidențialitate',
        says: ['Ne pasă de confidențialitatea dumneavoastră. Acceptați cookie-urile noastre?'],
        print: 'Transmitem date despre navigarea dumneavoastră agențiilor de publicitate și altor companii.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['Pe această pagină folosim cookie-uri.'],
        print: 'Creăm profiluri publicitare pe baza obiceiurilor tale de navigare.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Am actualizat Politica de confidențialitate',
        says: ['Modificările intră în vigoare la 1 mai.'],
        link: 'Citește Politica de confidențialitate',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Cu ajutorul cookie-urilor măsurăm audiența site-ului și afișăm reclame.'],
        print: 'Cookie-urile necesare vă mențin autentificat și păstrează coșul de cumpărături.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Prin cookie-uri măsurăm traficul și afișăm reclame personalizate.'],
        print: 'Statisticile și reclamele sunt explicate în Politica de cookies.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Am actualizat Politica de confidențialitate',
        says: ['Cele mai importante schimbări: textul este mai scurt și conține adresa noului nostru sediu.'],
        link: 'Citește Politica de confidențialitate',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Am actualizat Termenii de utilizare',
        says: ['Noii termeni intră în vigoare la 1 mai.'],
        link: 'Termeni de utilizare',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Prin cookie-uri vedem care pagini sunt deschise cel mai des și cum se ajunge la ele.'],
        print: 'Statistici: Matomo, 13 luni.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
