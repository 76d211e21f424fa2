/** Sentences as banners have them, with what they make of going on and of doing nothing. */
import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading.js';

type Act = 'going on' | 'going on, or pressing the button' | 'doing nothing';

interface Samples {
  /** They count as consent by the act. */
  readonly counts: Readonly<Partial<Record<Act, readonly string[]>>>;
  /** They look like it, and nothing counts by them. */
  readonly fair: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  en: {
    counts: {
      'going on': [
        'Browsing this site implies your consent to cookies.',
        'Continued use of this website means acceptance of our cookies.',
      ],
    },
    fair: ['Browsing our site never implies consent.', 'You accept cookies by pressing Accept.'],
  },
  de: {
    counts: { 'going on': ['Das Weitersurfen bedeutet Ihre Zustimmung zu Cookies.'] },
    fair: ['Das Weitersurfen bedeutet keine Zustimmung.'],
  },
  fr: {
    counts: {
      'going on': [
        'La poursuite de la navigation vaut acceptation des cookies.',
        'Votre navigation sur le site implique votre consentement aux traceurs.',
      ],
    },
    fair: ['La poursuite de la navigation ne vaut pas acceptation.'],
  },
  es: {
    counts: {
      'going on': [
        'Si continúa navegando, consideramos que acepta su uso.',
        'Al seguir navegando por nuestra web aceptas el uso de cookies.',
        'Utilizamos cookies propias y de terceros; al utilizar nuestros servicios, aceptas su uso.',
        'Si sigues utilizando este sitio asumiremos que estás de acuerdo.',
        'La navegación por este sitio implica la aceptación de nuestra política de cookies.',
        'El uso continuado de la web supone su consentimiento.',
        'Si hace scroll o navega por la página, presta su consentimiento al uso de cookies.',
        'El uso de este sitio web implica que aceptas nuestras cookies.',
      ],
      'going on, or pressing the button': ['Al continuar, aceptas que usemos tus datos para publicidad.'],
      'doing nothing': [
        'Si no haces nada antes del 1 de octubre, usaremos tus conversaciones para entrenar nuestros modelos.',
        'Si no se opone, entenderemos que presta su consentimiento.',
        'A menos que lo desactives, tus mensajes serán utilizados para entrenar la IA.',
      ],
    },
    fair: [
      'Al usar el botón «Aceptar» autoriza el uso de cookies.',
      'Al visitar esta web por primera vez, le preguntamos si acepta cookies.',
      '¿Acepta el uso de cookies al navegar por esta web?',
      'Al navegar por el sitio puedes decidir qué cookies aceptas.',
      'Al hacer clic en «Aceptar», aceptas el uso de cookies para analizar el uso del sitio web.',
      'Si continúas navegando sin aceptar, solo usaremos las cookies necesarias.',
      'Para seguir navegando por esta web, acepta o rechaza las cookies.',
      'Seguir navegando no implica la aceptación de las cookies.',
      'Si no haces nada, no instalaremos ninguna cookie opcional.',
      'Si aceptas, usaremos cookies mientras navegas.',
      'Al utilizar cookies analíticas, si las aceptas, medimos las visitas.',
      'Si no respondes, volveremos a preguntarte y los permisos quedarán desactivados.',
      'Puedes continuar con tu visita sin dar tu consentimiento.',
    ],
  },
  it: {
    counts: {
      'going on': [
        'Proseguendo la navigazione presterai il consenso all’uso dei cookie.',
        'Puoi acconsentire scorrendo la pagina o proseguendo la navigazione.',
        'Proseguendo la navigazione o chiudendo questo avviso acconsenti all’uso dei cookie.',
        'Continuando a navigare su questo sito, l’utente accetta l’utilizzo dei cookie.',
        'Se continui a utilizzare questo sito noi assumiamo che tu ne sia felice.',
        'Scorrendo questa pagina, cliccando su un link o proseguendo la navigazione in altra maniera, acconsenti all’uso dei cookie.',
        'La prosecuzione della navigazione comporta l’accettazione dei cookie.',
        'L’utilizzo del sito costituisce accettazione della nostra cookie policy.',
        'Utilizzando il nostro sito, accetti la nostra informativa sui cookie.',
      ],
      'going on, or pressing the button': ['Proseguendo, presti il tuo consenso al trattamento dei dati.'],
      'doing nothing': [
        'Se non fai nulla entro il 1° ottobre, useremo le tue conversazioni per addestrare i nostri modelli.',
        'In mancanza di risposta riterremo che tu abbia accettato.',
        'A meno che tu non ti opponga, i tuoi messaggi saranno utilizzati per l’addestramento.',
      ],
    },
    fair: [
      'Navigando nel sito decidi tu quali cookie accetti.',
      'Accetti l’uso dei cookie mentre continui a navigare?',
      'Cliccando su «Accetta tutti» acconsenti all’uso dei cookie per analizzare l’utilizzo del sito.',
      'Se continui senza cliccare su Accetta, useremo soltanto i cookie tecnici.',
      'Continuando la navigazione senza accettare restano attivi solo i cookie tecnici.',
      'La prosecuzione della navigazione non comporta l’accettazione dei cookie.',
      'Se non fai nulla, non installeremo alcun cookie.',
      'Se accetti, usiamo i cookie per capire come utilizzi il sito.',
      'Chiudendo il banner continui la navigazione in assenza di cookie diversi da quelli tecnici.',
      'Se vuoi continuare la navigazione, accetta o rifiuta i cookie.',
    ],
  },
  pt: {
    counts: {
      'going on': [
        'Ao continuar a navegar, está a aceitar a utilização de cookies.',
        'Ao continuar navegando, você concorda com a nossa Política de Privacidade.',
        'Se continuar a utilizar o website, assumimos que está de acordo.',
        'Se você continuar a usar este site, assumiremos que você está satisfeito com ele.',
        'A utilização deste site implica a aceitação dos nossos cookies.',
        'Ao utilizar nosso site, você concorda com o uso de cookies.',
        'A navegação continuada no site pressupõe o seu consentimento.',
      ],
      'going on, or pressing the button': ['Ao prosseguir, dá o seu consentimento ao tratamento dos dados.'],
      'doing nothing': [
        'Se não fizer nada até 1 de outubro, usaremos as suas conversas para treinar os nossos modelos.',
        'Se você não se opuser, consideraremos que aceita.',
        'A menos que você desative a opção, suas mensagens serão usadas para treinar a IA.',
      ],
    },
    fair: [
      'Ao navegar no site, decide quais cookies aceita.',
      'Ao utilizar o botão “Aceitar”, autoriza os cookies.',
      'Aceita cookies ao navegar neste site?',
      'Ao clicar em “Aceitar”, concorda com a utilização de cookies para analisar a utilização do site.',
      'Se continuar sem aceitar, usaremos apenas os cookies necessários.',
      'Continuar a navegar não implica a aceitação de cookies.',
      'Se não fizer nada, não instalaremos nenhum cookie opcional.',
      'Se aceita os cookies, ao navegar verá anúncios do seu interesse.',
      'Pode continuar a navegar sem dar o seu consentimento.',
      'Se não responder, tudo ficará desligado e perguntaremos novamente mais tarde.',
    ],
  },
  nl: {
    counts: {
      'going on': [
        'Door gebruik te blijven maken van deze site gaat u akkoord met cookies.',
        'Door verder te surfen gaat u akkoord met het gebruik van cookies.',
        'Als je doorgaat met deze site te gebruiken, gaan we er vanuit dat je ermee instemt.',
        'Door gebruik te maken van onze website stemt u in met ons cookiebeleid.',
        'Als u verder surft op deze website, geeft u toestemming voor het plaatsen van cookies.',
        'Door deze website te gebruiken accepteer je onze cookies.',
        'Het gebruik van deze website houdt in dat u met onze cookies instemt.',
        'Verder surfen beschouwen wij als toestemming.',
      ],
      'going on, or pressing the button': ['Door verder te gaan, geef je toestemming voor tracking.'],
      'doing nothing': [
        'Als je niets doet, gebruiken we je gesprekken vanaf 1 oktober om onze modellen te trainen.',
        'Tenzij u bezwaar maakt, worden uw berichten gebruikt voor training.',
        'Reageert u niet, dan gaan wij ervan uit dat u akkoord bent.',
      ],
    },
    fair: [
      'Als u de website bezoekt, vragen wij of u akkoord gaat met cookies.',
      'Als je onze site bezoekt, geef je zelf aan of je toestemming geeft voor cookies.',
      'Gaat u akkoord met cookies als u verder surft?',
      'Door op “Akkoord” te klikken, ga je akkoord met cookies waarmee wij het gebruik van de website meten.',
      'Als u verder gaat zonder te accepteren, plaatsen we alleen noodzakelijke cookies.',
      'Verder surfen betekent niet dat u toestemming geeft.',
      'Als je niets doet, plaatsen we geen cookies.',
      'Als je akkoord gaat, gebruiken we cookies terwijl je surft.',
      'Wilt u verder lezen, kies dan eerst of u cookies accepteert.',
      'Als u niet reageert, blijft alles uit.',
    ],
  },
  sv: {
    counts: {
      'going on': [
        'Genom att fortsätta använda webbplatsen godkänner du att vi använder cookies.',
        'Om du fortsätter att använda den här webbplatsen kommer vi att anta att du godkänner detta.',
        'Genom att surfa vidare accepterar du vår cookiepolicy.',
        'Genom fortsatt användning av tjänsten samtycker du till kakor.',
        'Fortsatt surfande räknas som ett samtycke.',
        'När du surfar vidare på sidan ger du ditt samtycke till marknadsföring.',
        'Användning av webbplatsen innebär att du godkänner våra kakor.',
      ],
      'going on, or pressing the button': ['Genom att fortsätta godkänner du att vi delar dina uppgifter.'],
      'doing nothing': [
        'Om du inte gör något före den 1 oktober kommer vi att använda dina chattar för att träna modeller.',
        'Om du inte invänder används dina meddelanden till träning, och vi antar att du samtycker.',
        'Uteblivet svar räknas som ett samtycke.',
      ],
    },
    fair: [
      'När du besöker sidan bestämmer du själv vilka kakor du godkänner.',
      'Godkänner du kakor när du surfar vidare?',
      'Genom att klicka på ”Godkänn” samtycker du till cookies som mäter användningen av webbplatsen.',
      'Om du fortsätter utan att godkänna använder vi bara nödvändiga kakor.',
      'Fortsatt surfande innebär inte att du samtycker.',
      'Om du inte gör något sätter vi inga kakor.',
      'Om du godkänner använder vi kakor när du surfar.',
      'Om du vill fortsätta läsa, godkänner du eller nekar du kakor.',
      'Om du inte svarar förblir allt avstängt.',
    ],
  },
  pl: {
    counts: {
      'going on': [
        'Kontynuując korzystanie z serwisu, wyrażasz zgodę na używanie plików cookies.',
        'Dalsze korzystanie ze strony oznacza, że zgadzasz się na użycie plików cookies.',
        'Korzystając z naszej strony, akceptujesz politykę prywatności.',
        'Korzystanie z witryny bez zmiany ustawień przeglądarki oznacza zgodę na zapisywanie cookies.',
        'Jeśli nadal korzystasz z tej strony, zakładamy, że się na to zgadzasz.',
        'Przeglądając stronę, zgadzasz się na wykorzystanie ciasteczek.',
        'Jeżeli kontynuujesz przeglądanie, uznajemy to za wyrażenie zgody.',
      ],
      'going on, or pressing the button': [
        'Kontynuując, udzielasz zgody na przetwarzanie danych w celach reklamowych.',
      ],
      'doing nothing': [
        'Jeśli nic nie zrobisz do 1 października, będziemy wykorzystywać twoje rozmowy do trenowania modeli.',
        'Brak odpowiedzi oznacza zgodę.',
        'Chyba że zgłosisz sprzeciw, wiadomości będą wykorzystywane do szkolenia sztucznej inteligencji.',
      ],
    },
    fair: [
      'Korzystając z serwisu, możesz wybrać, na które cookies się zgadzasz.',
      'Czy zgadzasz się na cookies, przeglądając stronę?',
      'Klikając „Akceptuję”, wyrażasz zgodę na cookies, którymi mierzymy korzystanie ze strony.',
      'Jeśli przejdziesz dalej bez wyrażania zgody, użyjemy tylko niezbędnych plików.',
      'Dalsze korzystanie ze strony nie oznacza zgody.',
      'Jeśli nic nie zrobisz, nie zapiszemy żadnych plików cookies.',
      'Jeśli się zgadzasz, będziemy mierzyć, jak korzystasz ze strony.',
      'Brak odpowiedzi traktujemy jako odmowę.',
      'Korzystając z plików cookies, na które wyrażasz zgodę, ulepszamy stronę.',
    ],
  },
  fi: {
    counts: {
      'going on': [
        'Jatkamalla sivuston käyttöä hyväksyt evästeiden käytön.',
        'Jos jatkat selaamista, oletamme sinun hyväksyvän evästeet.',
        'Käyttämällä palvelujamme suostut siihen, että keräämme tietoja.',
        'Sivuston käytön jatkaminen katsotaan suostumukseksi.',
        'Selaamalla sivujamme annat suostumuksesi evästeisiin.',
        'Mikäli jatkatte sivustomme käyttöä, katsomme teidän hyväksyvän evästekäytännön.',
      ],
      'going on, or pressing the button': ['Jatkamalla hyväksyt, että jaamme tietojasi.'],
      'doing nothing': [
        'Jos et tee mitään 1. lokakuuta mennessä, käytämme keskustelujasi mallien kouluttamiseen.',
        'Ellet kiellä sitä, tietojasi käytetään mainontaan.',
      ],
    },
    fair: [
      'Jos jatkat hyväksymättä, käytämme vain välttämättömiä evästeitä.',
      'Voit jatkaa sivuston käyttöä, vaikka et hyväksy evästeitä.',
      'Painamalla ”Hyväksy” suostut evästeiden käyttöön.',
      'Sivuston käyttö ei tarkoita, että hyväksyt evästeet.',
      'Jos et vastaa, kaikki pysyy pois päältä.',
      'Painamalla Hyväksy annat suostumuksesi evästeisiin, kun käytät sivustoamme.',
    ],
  },
  hu: {
    counts: {
      'going on': [
        'A weboldal használatával Ön elfogadja a sütik használatát.',
        'Ha folytatja a böngészést, úgy vesszük, hogy elfogadja a sütiket.',
        'Az oldal további használatával hozzájárulsz, hogy adatokat gyűjtsünk.',
        'Az oldal használata hozzájárulásnak minősül.',
        'A böngészés folytatásával hozzájárulását adja a sütikhez.',
        'Ha továbbra is használod az oldalt, úgy vesszük, hogy beleegyezel a sütikbe.',
      ],
      'going on, or pressing the button': ['Ha továbblép, elfogadja, hogy megosszuk az adatait.'],
      'doing nothing': [
        'Ha október 1-ig nem tesz semmit, csevegéseit a modellek tanításához használjuk.',
        'Hacsak nem tiltja meg, adatait hirdetésekhez használjuk.',
      ],
    },
    fair: [
      'Ha elfogadás nélkül folytatja, csak a szükséges sütiket használjuk.',
      'Akkor is használhatja az oldalt, ha nem fogadja el a sütiket.',
      'Az „Elfogadom” gombra kattintva hozzájárul a sütikhez.',
      'Az oldal használata nem jelenti azt, hogy elfogadja a sütiket.',
      'Ha nem válaszol, minden kikapcsolva marad.',
      'Az Elfogadom gombra kattintva hozzájárul a sütikhez az oldal használata során.',
      'Amikor meglátogatja az oldalt, eldöntheti, mely sütikhez járul hozzá.',
    ],
  },
};

const actThatCounts = (sentence: string, language: string) => {
  const reading = readingOf(sentence, language);
  return reading?.kind === 'counts' ? reading.act : 'nothing';
};

describe.each(Object.entries(samples))('implied consent in %s', (language, { counts, fair }) => {
  for (const [act, sentences] of Object.entries(counts)) {
    it.each(sentences)(`${act}: %s`, (sentence) => {
      expect(actThatCounts(sentence, language)).toBe(act);
    });
  }

  it.each(fair)('fair: %s', (sentence) => {
    expect(actThatCounts(sentence, language)).toBe('nothing');
  });
});
