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
      'När du klickar på ”Godkänn” samtycker du till kakor.',
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
  da: {
    counts: {
      'going on': [
        'Ved at fortsætte med at bruge hjemmesiden accepterer du, at vi bruger cookies.',
        'Hvis du fortsætter på siden, går vi ud fra, at du accepterer dette.',
        'Ved at klikke dig videre rundt på siden accepterer du vores cookiepolitik.',
        'Ved fortsat brug af tjenesten samtykker du til cookies.',
        'Fortsat browsing betragtes som samtykke.',
        'Når du bruger vores hjemmeside, giver du samtykke til markedsføring.',
        'Brug af websitet betyder, at du accepterer vores cookies.',
      ],
      'going on, or pressing the button': ['Ved at fortsætte accepterer du, at vi deler dine oplysninger.'],
      'doing nothing': [
        'Hvis du ikke foretager dig noget inden den 1. oktober, vil vi bruge dine chats til at træne modeller.',
        'Medmindre du gør indsigelse, bruger vi dine beskeder til træning.',
        'Manglende svar betragtes som samtykke.',
      ],
    },
    fair: [
      'Når du besøger siden, bestemmer du selv, hvilke cookies du accepterer.',
      'Accepterer du cookies, når du surfer videre?',
      'Accepterer du, sætter vi cookies, når du besøger vores side.',
      'Når du klikker på “Accepter”, samtykker du til cookies.',
      'Ved at klikke på “Tillad” samtykker du til cookies, som måler brugen af hjemmesiden.',
      'Ved at klikke på “Tillad” accepterer du, at vi måler trafikken, når du besøger vores side.',
      'Hvis du fortsætter uden at acceptere, bruger vi kun nødvendige cookies.',
      'Fortsat browsing betyder ikke, at du samtykker.',
      'Hvis du ikke gør noget, sætter vi ingen cookies.',
      'Hvis du accepterer, bruger vi cookies, når du besøger siden.',
      'Hvis du ikke svarer, forbliver alt slået fra.',
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
  el: {
    counts: {
      'going on': [
        'Συνεχίζοντας να χρησιμοποιείτε τον ιστότοπο, αποδέχεστε τη χρήση cookies.',
        'Αν συνεχίσετε την περιήγηση, θα υποθέσουμε ότι συμφωνείτε.',
        'Χρησιμοποιώντας την ιστοσελίδα μας, αποδέχεσαι την πολιτική cookies.',
        'Με τη συνέχιση της πλοήγησης συναινείτε στα cookies.',
        'Η συνέχιση της περιήγησης θεωρείται συγκατάθεση.',
        'Όταν επισκέπτεστε τον ιστότοπο, δίνετε τη συγκατάθεσή σας για διαφημίσεις.',
        'Η χρήση του ιστότοπου σημαίνει ότι συμφωνείτε με τα cookies.',
      ],
      'going on, or pressing the button': ['Συνεχίζοντας, συμφωνείτε να μοιραζόμαστε τα δεδομένα σας.'],
      'doing nothing': [
        'Αν δεν κάνετε τίποτα έως την 1η Οκτωβρίου, θα χρησιμοποιήσουμε τις συνομιλίες σας για εκπαίδευση μοντέλων.',
        'Αν δεν αντιταχθείτε, τα μηνύματά σας θα χρησιμοποιηθούν για εκπαίδευση.',
        'Η σιωπή σας θεωρείται συναίνεση.',
      ],
    },
    fair: [
      'Όταν επισκέπτεστε τη σελίδα, εσείς αποφασίζετε ποια cookies αποδέχεστε.',
      'Αποδέχεστε τα cookies, συνεχίζοντας την περιήγηση;',
      'Πατώντας «Αποδοχή», συμφωνείτε με cookies που μετρούν τη χρήση του ιστότοπου.',
      'Αν συνεχίσετε χωρίς αποδοχή, χρησιμοποιούμε μόνο τα απαραίτητα cookies.',
      'Η συνέχιση της περιήγησης δεν σημαίνει ότι συμφωνείτε.',
      'Αν δεν κάνετε τίποτα, δεν θα τοποθετήσουμε κανένα cookie.',
      'Αν συμφωνείτε, χρησιμοποιούμε cookies όσο περιηγείστε.',
      'Αν θέλετε να συνεχίσετε, αποδέχεστε ή απορρίπτετε τα cookies.',
      'Αν δεν απαντήσετε, όλα μένουν απενεργοποιημένα.',
      'Όταν επισκέπτεστε τον ιστότοπο, αποδέχεστε ή απορρίπτετε τα cookies σε αυτό το παράθυρο.',
    ],
  },
  ro: {
    counts: {
      'going on': [
        'Continuând să utilizați site-ul, acceptați utilizarea cookie-urilor.',
        'Dacă continuați navigarea, considerăm că sunteți de acord.',
        'Prin continuarea navigării, vă dați acordul pentru module cookie.',
        'Utilizând acest site, acceptați politica noastră de cookie.',
        'Navigarea în continuare reprezintă acordul dumneavoastră.',
        'Când vizitezi site-ul nostru, îți dai consimțământul pentru reclame.',
        'Utilizarea site-ului inseamna ca sunteti de acord cu cookie-urile.',
      ],
      'going on, or pressing the button': ['Continuând, sunteți de acord să vă partajăm datele.'],
      'doing nothing': [
        'Dacă nu faceți nimic până la 1 octombrie, vom folosi conversațiile dvs. pentru antrenarea modelelor.',
        'Dacă nu vă opuneți, mesajele vor fi folosite pentru antrenare.',
        'Lipsa unui răspuns este considerată acord.',
      ],
    },
    fair: [
      'Când vizitați site-ul, dumneavoastră decideți ce cookie-uri acceptați.',
      'Acceptați cookie-urile continuând navigarea?',
      'Apăsând „Accept”, sunteți de acord cu cookie-uri care măsoară utilizarea site-ului.',
      'Dacă continuați fără a accepta, folosim doar cookie-urile necesare.',
      'Continuarea navigării nu înseamnă că sunteți de acord.',
      'Dacă nu faceți nimic, nu vom plasa niciun cookie.',
      'Dacă sunteți de acord, folosim cookie-uri în timp ce navigați.',
      'Dacă doriți să continuați, acceptați sau refuzați cookie-urile.',
      'Dacă nu răspundeți, totul rămâne dezactivat.',
      'Dacă continuați, veți putea accepta cookie-urile mai târziu.',
      'Când vizitați site-ul, acceptați sau refuzați cookie-urile din această fereastră.',
    ],
  },
  ja: {
    counts: {
      'going on': [
        'このまま本サイトの閲覧を続けられた場合、Cookieの使用に同意したものとみなします。',
        '当サイトをご利用いただくことで、クッキーの使用に同意いただいたものとみなされます。',
        'サイトの利用を継続することにより、お客様は当社のプライバシーポリシーに同意したことになります。',
        '引き続きご覧いただくと、Ｃｏｏｋｉｅの使用に同意したものといたします。',
        'ページをスクロールすると、クッキーの利用に同意したとみなされます。',
        '閲覧の継続をもって同意とみなします。',
      ],
      'going on, or pressing the button': ['続行することで、広告目的のデータ利用に同意したことになります。'],
      'doing nothing': [
        '10月1日までにお申し出がない場合、お客様の会話をAIの学習に利用します。',
        '拒否しない限り、位置情報は広告に使用されます。',
        '何もしなければ、パーソナライズ広告が有効になります。',
      ],
    },
    fair: [
      '当サイトをご利用いただく際、どのクッキーに同意するかをお選びいただけます。',
      'このまま閲覧を続けた場合でも、同意したものとはみなしません。',
      '「同意する」をクリックすると、閲覧状況を計測するCookieの使用に同意したことになります。',
      '同意せずに閲覧を続けた場合は、必須のCookieのみを使用します。',
      '引き続きサイトをご利用になりますか。クッキーの使用に同意しますか。',
      '何も選択しない場合、広告用のCookieは使用しません。',
      'ご回答がない場合は、拒否されたものとして扱います。',
      '同意した場合、サイトの利用状況を計測するためにCookieを使用します。',
      '閲覧を続けることは同意を意味するものではありません。',
    ],
  },
  zh: {
    counts: {
      'going on': [
        '继续浏览本网站即表示您同意我们使用 Cookie。',
        '如您繼續使用本網站，即視為您接受我們的隱私權政策。',
        '使用本网站即代表您已同意 Cookie 的使用。',
        '您对本网站的继续使用将被视为同意收集数据。',
        '當您繼續瀏覽，我們將推定您已同意使用 Cookie。',
      ],
      'going on, or pressing the button': ['如果您选择继续，即表示您同意我们将数据用于广告。'],
      'doing nothing': [
        '如果您在10月1日前没有提出反对，我们将使用您的对话来训练模型。',
        '除非您拒绝，您的数据将被用于个性化广告。',
        '逾期未回复即视为您同意。',
      ],
    },
    fair: [
      '您在浏览本网站时可以选择同意哪些 Cookie。',
      '继续浏览并不代表您同意使用 Cookie。',
      '点击“接受”即表示您同意我们使用 Cookie 衡量网站的使用情况。',
      '如果您未同意而继续浏览，我们仅会使用必要的 Cookie。',
      '您是否同意在继续浏览时使用 Cookie？',
      '如果您没有做出选择，我们不会使用广告 Cookie。',
      '若您未回覆，將視為拒絕。',
      '如果您同意，我们会在您浏览网站时使用 Cookie。',
      '如需繼續瀏覽，您可以接受或拒絕 Cookie。',
    ],
  },
  ar: {
    counts: {
      'going on': [
        'باستخدامك هذا الموقع فإنك توافق على استخدامنا لملفات تعريف الارتباط.',
        'إذا واصلت تصفح الموقع، فإننا نفترض أنك موافق على ذلك.',
        'بمواصلة التصفح تقبل سياسة الكوكيز الخاصة بنا.',
        'من خلال الاستمرار في استخدام خدماتنا، أنتم توافقون على ملفات تعريف الارتباط.',
        'استمرارك في التصفح يعني موافقتك.',
        'يعتبر استخدامك للموقع قبولًا منك، أي إن استخدامك للموقع يعد موافقة.',
        'عند تصفح موقعنا تمنحنا موافقتك على الإعلانات.',
      ],
      'going on, or pressing the button': ['بالمتابعة فإنك توافق على مشاركة بياناتك.'],
      'doing nothing': [
        'إذا لم تفعل شيئًا قبل 1 أكتوبر، فسنستخدم محادثاتك لتدريب النماذج.',
        'ما لم تعترض، سيتم استخدام رسائلك للتدريب.',
        'يعد عدم الرد موافقة.',
      ],
    },
    fair: [
      'عند زيارة الموقع تختار بنفسك الملفات التي توافق عليها.',
      'هل توافق على الكوكيز عند مواصلة التصفح؟',
      'بالنقر على «موافق» فإنك توافق على ملفات تقيس استخدام الموقع.',
      'إذا واصلت التصفح دون موافقة، فلن نستخدم سوى الملفات الضرورية.',
      'الاستمرار في التصفح لا يعني موافقتك.',
      'إذا لم تفعل شيئًا فلن نضع أي ملفات.',
      'إذا وافقت، نستخدم الكوكيز أثناء تصفحك.',
      'لمتابعة القراءة، وافق على الكوكيز أو ارفضها.',
      'إذا لم تجب يبقى كل شيء معطلًا.',
    ],
  },
  cs: {
    counts: {
      'going on': [
        'Používáním těchto stránek souhlasíte s tím, že používáme cookies.',
        'Pokud budete pokračovat v prohlížení webu, budeme předpokládat, že s tím souhlasíte.',
        'Pokračováním v procházení přijímáte naše zásady používání cookies.',
        'Dalším používáním služby vyjadřujete souhlas s ukládáním cookies.',
        'Další prohlížení stránek považujeme za souhlas.',
        'Prohlížením našeho webu nám udělujete souhlas s marketingem.',
        'Používání webu znamená, že souhlasíte s našimi cookies.',
      ],
      'going on, or pressing the button': ['Pokračováním souhlasíte se sdílením svých údajů.'],
      'doing nothing': [
        'Pokud do 1. října nic neuděláte, budeme vaše konverzace používat k trénování modelů.',
        'Pokud nevznesete námitku, budou vaše zprávy použity k trénování.',
        'Mlčení považujeme za souhlas.',
      ],
    },
    fair: [
      'Při návštěvě stránek si sami vyberete, se kterými cookies souhlasíte.',
      'Souhlasíte s cookies při dalším prohlížení?',
      'Kliknutím na „Přijmout“ souhlasíte s cookies, které měří používání webu.',
      'Pokud budete pokračovat bez souhlasu, použijeme jen nezbytné cookies.',
      'Další prohlížení stránek neznamená souhlas.',
      'Pokud nic neuděláte, žádné cookies neuložíme.',
      'Pokud souhlasíte, používáme cookies při procházení webu.',
      'Chcete-li pokračovat ve čtení, cookies přijměte, nebo odmítněte.',
      'Pokud neodpovíte, zůstane vše vypnuté.',
    ],
  },
  nb: {
    counts: {
      'going on': [
        'Ved å fortsette å bruke nettstedet godtar du at vi bruker informasjonskapsler.',
        'Hvis du fortsetter på siden, går vi ut fra at du godtar dette.',
        'Ved å klikke deg videre på siden aksepterer du personvernerklæringen vår.',
        'Ved fortsatt bruk av tjenesten samtykker du til informasjonskapsler.',
        'Fortsatt surfing betraktes som samtykke.',
        'Når du bruker nettsiden vår, gir du samtykke til markedsføring.',
        'Bruk av nettstedet innebærer at du godtar våre informasjonskapsler.',
        'Held du fram med å lese, samtykkjer du til alt.',
        'Dersom du held fram med å bruke nettstaden, godtek du informasjonskapslane.',
      ],
      'going on, or pressing the button': ['Ved å fortsette godtar du at vi deler opplysningene dine.'],
      'doing nothing': [
        'Hvis du ikke foretar deg noe innen 1. oktober, vil vi bruke samtalene dine til å trene modeller.',
        'Med mindre du reserverer deg, bruker vi meldingene dine til trening.',
        'Viss du ikkje gjer noko, går vi ut frå at du godtek dette.',
        'Manglende svar regnes som samtykke.',
      ],
    },
    fair: [
      'Når du besøker siden, bestemmer du selv hvilke informasjonskapsler du godtar.',
      'Godtar du cookies når du surfer videre?',
      'Godtar du, setter vi informasjonskapsler når du besøker siden vår.',
      'Når du klikker på «Godta», samtykker du til informasjonskapsler.',
      'Ved å klikke på «Tillat» samtykker du til cookies som måler bruken av nettstedet.',
      'Ved å klikke på «Tillat» godtar du at vi måler trafikken når du besøker nettstedet.',
      'Hvis du fortsetter uten å godta, bruker vi bare nødvendige informasjonskapsler.',
      'Fortsatt surfing betyr ikke at du samtykker.',
      'Dersom du held fram utan å godta, brukar vi berre nødvendige kapslar.',
      'Hvis du ikke gjør noe, setter vi ingen informasjonskapsler.',
      'Dersom du ikkje svarar, vert alt slått av.',
      'Om du godtar, bruker vi informasjonskapsler når du besøker siden.',
      'Hvis du ikke svarer, forblir alt slått av.',
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
