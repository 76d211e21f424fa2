/** Sentences that tell how consent is taken back, names of places where it is, and what looks like either. */
import { describe, expect, it } from 'vitest';
import { places, tells } from '../wordings.js';

interface Samples {
  /** They tell that it can be withdrawn or changed. */
  readonly tell: readonly string[];
  readonly silent: readonly string[];
  /** Links that lead back to the choice. */
  readonly places: readonly string[];
  readonly otherLinks: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  en: {
    tell: [
      'You can switch at any time in Settings, Data.',
      'You can disable them at any time in the privacy settings.',
      'You can alter your choice at any time with the cookie button at the foot of each page.',
      'Return here any time under Settings, Privacy.',
      'Return under Account, Privacy.',
      'Come back through “Privacy” in the footer.',
      'You find this window again under Privacy.',
      'You may take it back under Privacy.',
      'We write twice a week until you reply STOP.',
      'It is kept for 30 days. Change it under Help, Diagnostics.',
      'We store the numbers until you delete them under Settings, Contacts.',
      '“Privacy” at the foot of the page changes your answer.',
      'Withdraw at the desk or under Help.',
      'This can be switched off under Settings › Data, for conversations from then on.',
      'You can allow further uses here and take each one back under Me › Permissions.',
      'You may end the sharing later in Options › Privacy.',
      'Recording can be turned off any time under Profile.',
      'Sharing is ended at any time with the switch in your profile.',
      'You can stop the upload whenever you like.',
      'It can be paused or stopped later under Account.',
    ],
    silent: [
      'Find out more in our privacy policy.',
      'We take data protection seriously.',
      'Go to Settings to choose what we store.',
      'You reach us on weekdays from nine to five.',
      'The recording ends at the end of the lesson.',
      'Lights are switched off under the stairs.',
      'We take each report seriously.',
    ],
    places: ['Cookie settings'],
    otherLinks: ['Returns', 'Account'],
  },
  de: {
    tell: [
      'Sie können sie ausschalten, wann immer Sie möchten.',
      'Zurück hierher über Datenschutz.',
      'Dieses Fenster finden Sie jederzeit unter Datenschutz.',
      'Ändern können Sie das jederzeit unter Datenschutz.',
      'Widerruf unter Datenschutz.',
      'Die Weitergabe kann jederzeit im Profil ausgeschaltet werden.',
      'Beendet wird das später in den Einstellungen.',
      'Wir schreiben wöchentlich, bis Sie mit STOP antworten.',
    ],
    silent: [
      'Mehr dazu steht unter Datenschutz.',
      'Zurück zum Warenkorb.',
      'Wählen Sie hier, was wir speichern.',
    ],
    places: ['Cookie-Einstellungen'],
    otherLinks: ['Datenschutz', 'Konto'],
  },
  fr: {
    tell: [
      'Vous pouvez les refuser ou les gérer quand vous le souhaitez.',
      'Retrait possible à tout moment dans Confidentialité.',
      'Retrait dans Confidentialité.',
      'Retour ici par Confidentialité.',
      'Cette fenêtre reste accessible dans Confidentialité.',
      'Nous vous écrirons jusqu’à ce que vous répondiez STOP.',
      'Chaque jeudi, jusqu’à votre désinscription par le lien de chaque lettre.',
      'Réglable à tout moment dans Profil.',
      'Vous pouvez arrêter ce relevé à tout moment dans Mon espace.',
      'Le partage peut être arrêté plus tard.',
      'Vous pouvez y mettre fin à tout moment.',
    ],
    silent: [
      'En savoir plus dans notre politique de confidentialité.',
      'Retour à la boutique.',
      'Retrait en magasin.',
    ],
    places: ['Gérer mes cookies'],
    otherLinks: ['Confidentialité', 'Mon compte'],
  },
  es: {
    tell: [
      'Puede retirar su consentimiento en cualquier momento.',
      'Podrás cambiar de opinión cuando quieras.',
      'Puedes modificar tus preferencias más adelante en Configuración de cookies.',
      'Más adelante podrá gestionar sus opciones desde el pie de página.',
    ],
    silent: [
      'Puedes aceptar todas las cookies o elegir cuáles permites.',
      'Usamos cookies para analizar el tráfico y mejorar la web.',
      'Gestiona tus preferencias en el panel de configuración.',
    ],
    places: ['Configuración de cookies', 'Gestionar consentimiento', 'Tus opciones de privacidad'],
    otherLinks: ['Aviso legal', 'Política de cookies', 'Contacto'],
  },
  it: {
    tell: [
      'Puoi revocare il consenso in qualsiasi momento.',
      'Se cambi idea, trovi le impostazioni in fondo alla pagina.',
      'È possibile modificare le preferenze in seguito dal link nel footer.',
      'Il consenso può essere revocato quando vuole.',
    ],
    silent: [
      'Puoi accettare tutti i cookie oppure scegliere quali consentire.',
      'Usiamo i cookie per analizzare il traffico.',
      'Gestisci le preferenze nel pannello delle impostazioni.',
    ],
    places: ['Impostazioni dei cookie', 'Gestisci consenso', 'Preferenze privacy'],
    otherLinks: ['Informativa sui cookie', 'Note legali', 'Contatti'],
  },
  pt: {
    tell: [
      'Pode retirar o seu consentimento a qualquer momento.',
      'Você pode mudar de ideia quando quiser.',
      'Pode alterar as suas preferências mais tarde em Definições de cookies.',
      'É possível revogar esta permissão no seu perfil.',
    ],
    silent: [
      'Pode aceitar todos os cookies ou escolher quais permite.',
      'Utilizamos cookies para analisar o tráfego.',
      'Faça a gestão das preferências no painel.',
    ],
    places: ['Definições de cookies', 'Gerenciar consentimento', 'Configurações de privacidade'],
    otherLinks: ['Política de cookies', 'Termos de uso', 'Contactos'],
  },
  nl: {
    tell: [
      'Per categorie kunt u kiezen wanneer u maar wilt.',
      'U kunt uw toestemming op elk moment intrekken.',
      'Je kunt je keuze later altijd aanpassen.',
      'Van gedachten veranderd? Je kunt je voorkeuren wijzigen via Cookie-instellingen.',
      'Uw voorkeuren kunt u te allen tijde beheren.',
    ],
    silent: [
      'U kunt alle cookies accepteren of zelf kiezen.',
      'Wij gebruiken cookies om het verkeer te analyseren.',
      'Kies je voorkeuren in de instellingen.',
      'Hier pas je je voorkeuren aan.',
    ],
    places: ['Cookie-instellingen', 'Cookievoorkeuren', 'Toestemming intrekken'],
    otherLinks: ['Cookiebeleid', 'Algemene voorwaarden', 'Contact'],
  },
  sv: {
    tell: [
      'Du kan när som helst återkalla ditt samtycke.',
      'Du kan ändra dig senare.',
      'Du kan ändra valet när som helst.',
      'Samtycket kan du ändra i sidfoten.',
      'Ditt samtycke kan ändras i cookieinställningarna.',
      'Du kan stänga av det igen under Inställningar.',
    ],
    silent: [
      'Du kan godkänna alla kakor eller välja själv.',
      'Vi använder kakor för att analysera trafiken.',
      'Vi lagrar ditt val så att du inte får frågan igen på kommunens andra sidor.',
      'De behandlar data efter ditt samtycke och kan ha andra villkor.',
      'Välj vilka kakor du tillåter i inställningarna.',
    ],
    places: ['Cookieinställningar', 'Hantera samtycke', 'Inställningar för kakor'],
    otherLinks: ['Integritetspolicy', 'Om cookies', 'Kontakta oss'],
  },
  pl: {
    tell: [
      'Zgodę możesz wycofać w każdej chwili.',
      'Możesz zmienić zdanie później.',
      'Zgodę możesz unieważnić, kiedy tylko chcesz.',
      'Ustawienia możesz zmienić w dowolnym momencie, klikając link w stopce.',
      'Mogą Państwo w każdym czasie cofnąć wyrażoną zgodę.',
    ],
    silent: [
      'Możesz zaakceptować wszystkie pliki cookies albo wybrać niektóre.',
      'Używamy plików cookies do analizy ruchu.',
      'Wybierz swoje preferencje w panelu ustawień.',
    ],
    places: ['Ustawienia plików cookies', 'Zarządzaj zgodami', 'Ustawienia prywatności'],
    otherLinks: ['Polityka prywatności', 'Regulamin', 'Kontakt'],
  },
  da: {
    tell: [
      'Du kan til enhver tid trække dit samtykke vedr. cookies tilbage.',
      'Du kan til enhver tid trække dit samtykke tilbage.',
      'Du kan ombestemme dig senere.',
      'Dit samtykke kan ændres under cookieindstillinger.',
      'Du kan slå det fra igen under Indstillinger.',
    ],
    silent: [
      'Du kan acceptere alle cookies eller vælge selv.',
      'Vi bruger cookies til at analysere trafikken.',
      'Vælg, hvilke cookies du tillader, i indstillingerne.',
    ],
    places: ['Cookieindstillinger', 'Administrer samtykke', 'Ændr dit samtykke'],
    otherLinks: ['Privatlivspolitik', 'Om cookies', 'Kontakt os'],
  },
  fi: {
    tell: [
      'Voit peruuttaa suostumuksesi milloin tahansa.',
      'Voit muuttaa mieltäsi myöhemmin.',
      'Suostumustasi voi muuttaa evästeasetuksissa.',
      'Voit ottaa sen pois käytöstä kohdasta Asetukset, jos avaat sen asetuksista uudelleen.',
    ],
    silent: [
      'Voit hyväksyä kaikki evästeet tai valita itse.',
      'Käytämme evästeitä liikenteen analysointiin.',
      'Valitse asetuksista, mitkä evästeet sallit.',
    ],
    places: ['Evästeasetukset', 'Muuta suostumusta', 'Evästeiden hallinta'],
    otherLinks: ['Tietosuojaseloste', 'Tietoa evästeistä', 'Ota yhteyttä'],
  },
  el: {
    tell: [
      'Μπορείτε να ανακαλέσετε τη συγκατάθεσή σας ανά πάσα στιγμή.',
      'Μπορείς να αλλάξεις γνώμη αργότερα.',
      'Τη συγκατάθεση μπορείτε να την αλλάξετε στις ρυθμίσεις cookies.',
      'Μπορείτε να τα απενεργοποιήσετε από τις Ρυθμίσεις.',
      'Στο τέλος κάθε μηνύματος υπάρχει σύνδεσμος για να διαγραφείτε.',
    ],
    silent: [
      'Μπορείτε να αποδεχτείτε όλα τα cookies ή να επιλέξετε.',
      'Χρησιμοποιούμε cookies για να αναλύουμε την επισκεψιμότητα.',
      'Επιλέξτε ποια cookies επιτρέπετε στις ρυθμίσεις.',
    ],
    places: ['Ρυθμίσεις cookies', 'Διαχείριση συγκατάθεσης', 'Επιλογές απορρήτου'],
    otherLinks: ['Πολιτική απορρήτου', 'Σχετικά με τα cookies', 'Επικοινωνία'],
  },
  ja: {
    tell: [
      '同意はいつでも撤回できます。',
      '設定は後からでも変更していただけます。',
      'フッターの「クッキー設定」から、いつでも同意を取り消せます。',
      'この選択は、設定画面で変更できます。',
    ],
    silent: [
      'すべてのクッキーを受け入れるか、個別に選択できます。',
      'アクセス状況を分析するためにクッキーを使用しています。',
      '許可するクッキーをお選びください。',
    ],
    places: ['Cookie設定', 'プライバシー設定', '同意の管理'],
    otherLinks: ['プライバシーポリシー', 'クッキーについて', 'お問い合わせ'],
  },
  zh: {
    tell: [
      '您可以随时撤回同意。',
      '您之後可以變更您的選擇。',
      '您可以通过页脚的“Cookie 设置”随时更改偏好。',
      '您可以在设置中关闭此功能。',
    ],
    silent: [
      '您可以接受所有 Cookie，也可以自行选择。',
      '我们使用 Cookie 来分析流量。',
      '请选择您允许的 Cookie。',
    ],
    places: ['Cookie 设置', '隱私權設定', '管理同意'],
    otherLinks: ['隐私政策', '关于 Cookie', '联系我们'],
  },
  ar: {
    tell: [
      'يمكنك سحب موافقتك في أي وقت.',
      'يمكنك تغيير رأيك لاحقًا.',
      'يمكن تغيير موافقتك من إعدادات الخصوصية.',
      'يمكنك إيقافها متى شئت من الإعدادات.',
    ],
    silent: [
      'يمكنك قبول جميع الملفات أو الاختيار بنفسك.',
      'نستخدم الكوكيز لتحليل حركة الزوار.',
      'اختر الملفات التي تسمح بها من الإعدادات.',
    ],
    places: ['إعدادات ملفات تعريف الارتباط', 'إدارة الموافقة', 'تفضيلات الكوكيز'],
    otherLinks: ['سياسة الخصوصية', 'عن الكوكيز', 'اتصل بنا'],
  },
  cs: {
    tell: [
      'Souhlas můžete kdykoli odvolat.',
      'Názor můžete později změnit.',
      'Svůj souhlas lze upravit v nastavení cookies.',
      'V Nastavení to můžete zase vypnout.',
    ],
    silent: [
      'Můžete přijmout všechny cookies, nebo si vybrat.',
      'Cookies používáme k analýze návštěvnosti.',
      'V nastavení vyberte, které cookies povolíte.',
    ],
    places: ['Nastavení cookies', 'Spravovat souhlas', 'Předvolby soukromí'],
    otherLinks: ['Zásady ochrany osobních údajů', 'O cookies', 'Kontaktujte nás'],
  },
  nb: {
    tell: [
      'Du kan kansellere når som helst nederst på siden.',
      'Du kan når som helst trekke samtykket tilbake.',
      'Du kan ombestemme deg senere.',
      'Samtykket kan endres under personverninnstillinger.',
      'Du kan slå det av igjen under Innstillinger.',
      'Du kan trekkje tilbake samtykket ditt.',
    ],
    silent: [
      'Du kan godta alle informasjonskapsler eller velge selv.',
      'Vi bruker informasjonskapsler til å analysere trafikken.',
      'Velg hvilke informasjonskapsler du tillater, i innstillingene.',
    ],
    places: ['Personverninnstillinger', 'Administrer samtykke', 'Endre samtykket ditt'],
    otherLinks: ['Personvernerklæring', 'Om informasjonskapsler', 'Kontakt oss'],
  },
  hu: {
    tell: [
      'Minden kategóriánál bármikor választhat.',
      'Hozzájárulását bármikor visszavonhatja.',
      'Később is meggondolhatod magad.',
      'Döntését a süti beállításokban módosíthatja.',
      'A Beállítások menüpontban később kikapcsolhatja.',
    ],
    silent: [
      'Elfogadhatja az összes sütit, vagy választhat közülük.',
      'Sütiket használunk a forgalom elemzésére.',
      'Válassza ki a beállításokban, mely sütiket engedélyezi.',
    ],
    places: ['Süti beállítások', 'Hozzájárulás módosítása', 'Sütik kezelése'],
    otherLinks: ['Adatvédelmi tájékoztató', 'A sütikről', 'Kapcsolat'],
  },
  ro: {
    tell: [
      'Decizia dvs. poate fi modificată în orice moment.',
      'Vă puteți retrage consimțământul în orice moment.',
      'Te poți răzgândi mai târziu.',
      'Acordul poate fi modificat din setările cookie.',
      'Le puteți dezactiva din nou din Setări.',
      'Fiecare mesaj are un link de dezabonare.',
    ],
    silent: [
      'Puteți accepta toate cookie-urile sau puteți alege.',
      'Folosim cookie-uri pentru a analiza traficul.',
      'Alegeți ce cookie-uri permiteți în setări.',
    ],
    places: ['Setări cookie', 'Gestionează consimțământul', 'Setari de confidentialitate'],
    otherLinks: ['Politica de confidențialitate', 'Despre cookie-uri', 'Contact'],
  },
};

describe.each(Object.entries(samples))('withdrawal in %s', (language, texts) => {
  it.each(texts.tell)('told: %s', (sentence) => {
    expect(tells(sentence, language)).toBe(true);
  });

  it.each(texts.silent)('not told: %s', (sentence) => {
    expect(tells(sentence, language)).toBe(false);
  });

  it.each(texts.places)('the link “%s” leads back', (name) => {
    expect(places.find(name, language)).not.toEqual([]);
  });

  it.each(texts.otherLinks)('the link “%s” does not', (name) => {
    expect(places.find(name, language)).toEqual([]);
  });
});
