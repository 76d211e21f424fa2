/** Sentences as banners have them, with what they say that closing does. */
import { describe, expect, it } from 'vitest';
import { closingIn } from '../closing.js';

interface Samples {
  readonly accepts: readonly string[];
  readonly refuses: readonly string[];
  /** They do not say what closing does. */
  readonly silent: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  en: {
    accepts: [
      'Closing this notice means consent to all cookies.',
      'Close this banner to accept our cookies.',
      'By closing this banner you accept cookies.',
      'Closing this window with the cross counts as your agreement.',
      'The cross at the top counts as a yes.',
      'Closing the card with × is taken as consent.',
      'Closing it stands for agreement to all of the above.',
      'By using the cross you agree to advertising cookies.',
    ],
    refuses: [
      'Closing this window with the cross counts as a no.',
      'The cross counts as refusing, not as consent.',
      'Closing this card is not taken as consent.',
      'Closing this banner does not mean consent.',
    ],
    silent: [
      'Closing this consent banner is possible at any time.',
      'Choose before closing this window; the cross leads back to the map.',
      'A closing balance counts as income.',
    ],
  },
  de: {
    accepts: [
      'Das Schließen dieses Hinweises bedeutet Ihre Zustimmung.',
      'Das Schließen des Fensters über das Kreuz gilt als Zustimmung.',
      'Ein Klick auf das Kreuz zählt als Ja.',
    ],
    refuses: ['Das Schließen bedeutet keine Zustimmung.'],
    silent: ['Sie können das Fenster schließen.'],
  },
  fr: {
    accepts: [
      'La fermeture de ce bandeau vaut acceptation.',
      'La fermeture de cette fenêtre par la croix vaut accord de votre part.',
      'Fermez ce bandeau pour accepter les cookies.',
    ],
    refuses: ['La fermeture de ce bandeau ne vaut pas acceptation.'],
    silent: ['Vous pouvez fermer ce bandeau.'],
  },
  es: {
    accepts: [
      'Al cerrar este aviso, aceptas el uso de cookies.',
      'Si cierra esta ventana, consideramos que acepta las cookies.',
      'Cerrar este banner implica la aceptación de las cookies.',
      'Al hacer clic en la × presta su consentimiento.',
    ],
    refuses: [
      'Pulsa «Rechazar» o cierra este aviso para seguir sin aceptar.',
      'Si cierras este aviso, rechazas todas las cookies opcionales.',
      'Al cerrar este aviso solo se usarán las cookies necesarias.',
      'Cerrar esta ventana no implica aceptar las cookies.',
    ],
    silent: [
      'Aceptas las cookies al pulsar «Aceptar».',
      'Guardamos tus preferencias hasta el cierre de la sesión.',
      'Puedes cerrar sesión cuando quieras y aceptas nuestras normas.',
    ],
  },
  it: {
    accepts: [
      'Chiudendo questo banner acconsenti all’uso dei cookie.',
      'Se chiudi questo avviso, accetti tutti i cookie.',
      'La chiusura del banner equivale ad accettare i cookie.',
      'Cliccando sulla X presti il consenso ai cookie.',
    ],
    refuses: [
      'Premi «Rifiuta» o chiudi questa informativa per proseguire senza accettare.',
      'La chiusura del banner mediante la X comporta il permanere delle impostazioni di default, in assenza di cookie diversi da quelli tecnici.',
      'Chiudendo questo banner rifiuti i cookie facoltativi.',
      'Se chiudi l’avviso usiamo solo i cookie tecnici.',
    ],
    silent: [
      'Accetti i cookie premendo «Accetta».',
      'I cookie di sessione scadono alla chiusura del browser.',
      'Per saperne di più, chiudi questa finestra e apri le impostazioni.',
    ],
  },
  pt: {
    accepts: [
      'Ao fechar este aviso, aceita a utilização de cookies.',
      'Se você fechar esta janela, concorda com os cookies.',
      'Fechar este banner significa aceitar todos os cookies.',
      'Clicando no X, você autoriza o uso dos seus dados.',
    ],
    refuses: [
      'Escolha “Recusar” ou feche este aviso para prosseguir sem aceitar.',
      'Ao fechar este aviso, recusa os cookies opcionais.',
      'Se fechar esta janela, usamos apenas os cookies necessários.',
      'Fechar o aviso não significa aceitar cookies.',
    ],
    silent: [
      'Aceita os cookies quando carrega em “Aceitar”.',
      'Os cookies de sessão duram até ao fecho do navegador.',
      'Pode fechar esta janela a qualquer momento.',
    ],
  },
  nl: {
    accepts: [
      'Door deze melding te sluiten gaat u akkoord met cookies.',
      'Als je dit venster sluit, geef je toestemming voor alle cookies.',
      'Sluiten van deze melding betekent dat u akkoord gaat.',
      'Klik je op het kruisje, dan accepteer je alle cookies.',
    ],
    refuses: [
      'Kies “Weigeren” of sluit deze melding om verder te gaan zonder te accepteren.',
      'Als je deze melding sluit, plaatsen we alleen noodzakelijke cookies.',
      'Door dit venster te sluiten weigert u cookies.',
      'Sluiten van deze melding betekent niet dat u akkoord gaat.',
    ],
    silent: [
      'Je gaat akkoord door op “Akkoord” te klikken.',
      'Sessiecookies verdwijnen zodra u de browser verlaat.',
      'U kunt dit venster altijd sluiten.',
    ],
  },
  sv: {
    accepts: [
      'Genom att stänga rutan godkänner du alla kakor.',
      'Om du stänger det här meddelandet samtycker du till cookies.',
      'Att stänga rutan innebär att du accepterar kakor.',
      'När du klickar på krysset ger du ditt samtycke.',
    ],
    refuses: [
      'Välj ”Neka” eller stäng rutan för att gå vidare utan att godkänna.',
      'Om du stänger rutan används bara nödvändiga kakor.',
      'Genom att stänga rutan nekar du alla valfria kakor.',
      'Att stänga rutan innebär inte att du samtycker.',
    ],
    silent: [
      'Du godkänner kakor genom att trycka på ”Godkänn”.',
      'Sessionskakor försvinner vid stängning av webbläsaren.',
      'Du kan stänga rutan när som helst.',
    ],
  },
  pl: {
    accepts: [
      'Zamykając ten komunikat, wyrażasz zgodę na pliki cookies.',
      'Jeśli zamkniesz to okno, zgadzasz się na wszystkie cookies.',
      'Zamknięcie tego komunikatu oznacza akceptację plików cookies.',
      'Klikając krzyżyk, akceptujesz wszystkie pliki cookies.',
    ],
    refuses: [
      'Wybierz „Odrzuć” lub zamknij to okno, aby przejść dalej bez akceptacji.',
      'Jeśli zamkniesz to okno, użyjemy tylko niezbędnych plików.',
      'Zamykając ten komunikat, odrzucasz opcjonalne cookies.',
      'Zamknięcie tego komunikatu nie oznacza zgody.',
    ],
    silent: [
      'Wyrażasz zgodę, naciskając „Akceptuję”.',
      'Cookies sesyjne są usuwane po wyjściu z przeglądarki.',
      'Możesz zamknąć to okno w każdej chwili.',
    ],
  },
  da: {
    accepts: [
      'Ved at lukke denne boks accepterer du alle cookies.',
      'Hvis du lukker beskeden, giver du samtykke til vores cookies.',
      'At lukke vinduet betyder, at du accepterer cookies.',
      'Et klik på krydset regnes som accept.',
      'Når du klikker på ×, siger vi tak, og du samtykker til markedsføring.',
    ],
    refuses: [
      'Vælg “Afvis”, eller luk vinduet for at gå videre uden at acceptere.',
      'Hvis du lukker beskeden, sætter vi kun nødvendige cookies.',
      'Ved at lukke boksen afviser du alle valgfrie cookies.',
      'At lukke vinduet betyder ikke, at du samtykker.',
    ],
    silent: [
      'Du accepterer cookies ved at trykke på “Tillad”.',
      'Sessionscookies slettes, når browseren lukkes.',
      'Du kan lukke vinduet når som helst.',
    ],
  },
  fi: {
    accepts: [
      'Sulkemalla tämän ikkunan hyväksyt kaikki evästeet.',
      'Jos suljet ilmoituksen, annat suostumuksesi evästeisiin.',
      'Ilmoituksen sulkeminen tulkitaan suostumukseksi.',
      'Kun klikkaat rastia, hyväksyt evästeiden käytön.',
    ],
    refuses: [
      'Valitse ”Hylkää” tai sulje ikkuna jatkaaksesi hyväksymättä.',
      'Jos suljet ikkunan, käytämme vain välttämättömiä evästeitä.',
      'Sulkemalla ikkunan hylkäät valinnaiset evästeet.',
      'Ikkunan sulkeminen ei tarkoita, että hyväksyt evästeet.',
    ],
    silent: ['Hyväksyt evästeet painamalla ”Hyväksy”.', 'Voit sulkea tämän ilmoituksen milloin tahansa.'],
  },
  el: {
    accepts: [
      'Κλείνοντας αυτό το παράθυρο, αποδέχεστε όλα τα cookies.',
      'Αν κλείσεις το μήνυμα, συμφωνείς με τα cookies.',
      'Το κλείσιμο της ειδοποίησης σημαίνει αποδοχή των cookies.',
      'Πατώντας το Χ, δίνετε τη συγκατάθεσή σας.',
    ],
    refuses: [
      'Πατήστε «Απόρριψη» ή κλείστε το παράθυρο για να συνεχίσετε χωρίς αποδοχή.',
      'Αν κλείσετε το μήνυμα, χρησιμοποιούνται μόνο τα απαραίτητα cookies.',
      'Κλείνοντας το παράθυρο, απορρίπτετε όλα τα προαιρετικά cookies.',
      'Το κλείσιμο του παραθύρου δεν σημαίνει ότι συμφωνείτε.',
    ],
    silent: [
      'Αποδέχεστε τα cookies πατώντας «Αποδοχή».',
      'Τα cookies συνεδρίας διαγράφονται με το κλείσιμο του προγράμματος περιήγησης.',
      'Μπορείτε να κλείσετε το παράθυρο όποτε θέλετε.',
      'Κλείνοντας το παράθυρο, αποδέχεστε τα cookies;',
    ],
  },
  ja: {
    accepts: [
      'このバナーを閉じると、すべてのクッキーの使用に同意したものとみなします。',
      '×ボタンをクリックした場合、Cookieの利用に同意したことになります。',
      '画面の外をタップすると、同意いただいたものとみなされます。',
      'お知らせを閉じることは、同意を意味します。',
    ],
    refuses: [
      'このバナーを閉じた場合、必須のクッキーのみが使用されます。',
      '「×」を押すと、同意せずに続行します。',
      '閉じた場合は、任意のクッキーをすべて拒否したものとして扱います。',
      'バナーを閉じても、同意したものとはみなしません。',
    ],
    silent: [
      '「同意する」を押すと、クッキーの使用に同意したことになります。',
      'セッションクッキーはブラウザを閉じると削除されます。',
      'この画面はいつでも閉じることができます。',
    ],
  },
  zh: {
    accepts: [
      '关闭此横幅即表示您同意使用所有 Cookie。',
      '如果您關閉本視窗，即視為您接受 Cookie。',
      '点击右上角的×即代表您已同意。',
      '关闭提示将被视为同意。',
    ],
    refuses: [
      '关闭此横幅后，我们仅会使用必要的 Cookie。',
      '點擊「×」即表示拒絕所有選用 Cookie。',
      '如果您关闭此窗口，将视为您拒绝可选 Cookie。',
      '关闭横幅并不代表您同意。',
    ],
    silent: [
      '点击“接受”即表示您同意使用 Cookie。',
      '会话 Cookie 会在您关闭浏览器后删除。',
      '您可以随时关闭此窗口。',
    ],
  },
  ar: {
    accepts: [
      'بإغلاق هذه النافذة فإنك توافق على جميع ملفات تعريف الارتباط.',
      'إذا أغلقت هذا الإشعار، تكون قد قبلت الكوكيز.',
      'إغلاق النافذة يعني قبولك لملفات تعريف الارتباط.',
      'عند النقر على × تمنحنا موافقتك.',
    ],
    refuses: [
      'بإغلاق هذه النافذة ترفض ملفات تعريف الارتباط الاختيارية.',
      'إذا أغلقت النافذة فسنستخدم الملفات الضرورية فقط.',
      'إغلاق هذه الرسالة لا يعني موافقتك.',
      'اختر «رفض» أو أغلق النافذة للمتابعة دون موافقة.',
    ],
    silent: [
      'توافق على الكوكيز بالضغط على «قبول».',
      'تُحذف ملفات الجلسة عند إغلاق المتصفح.',
      'يمكنك إغلاق هذه النافذة في أي وقت.',
    ],
  },
  cs: {
    accepts: [
      'Zavřením tohoto okna souhlasíte se všemi cookies.',
      'Pokud toto oznámení zavřete, přijímáte používání cookies.',
      'Zavření lišty znamená souhlas s cookies.',
      'Kliknutím na křížek nám dáváte souhlas.',
    ],
    refuses: [
      'Zavřením okna odmítáte volitelné cookies.',
      'Když okno zavřete, použijeme jen nezbytné cookies.',
      'Zavření tohoto upozornění neznamená souhlas.',
      'Zvolte „Odmítnout“, nebo zavřete okno a pokračujte bez souhlasu.',
    ],
    silent: [
      'S cookies souhlasíte stisknutím tlačítka „Přijmout“.',
      'Relační cookies se smažou zavřením prohlížeče.',
      'Tuto lištu můžete kdykoli zavřít.',
    ],
  },
  nb: {
    accepts: [
      'Ved å lukke denne boksen godtar du alle informasjonskapsler.',
      'Hvis du lukker meldingen, gir du samtykke til cookies.',
      'Å lukke vinduet betyr at du aksepterer informasjonskapsler.',
      'Et klikk på krysset regnes som samtykke.',
      'Om du lukkar meldinga, samtykkjer du til alt.',
    ],
    refuses: [
      'Velg «Avvis», eller lukk vinduet for å gå videre uten å godta.',
      'Hvis du lukker meldingen, bruker vi bare nødvendige informasjonskapsler.',
      'Ved å lukke boksen avslår du alle valgfrie cookies.',
      'Å lukke vinduet betyr ikke at du samtykker.',
    ],
    silent: [
      'Du godtar informasjonskapsler ved å trykke på «Tillat».',
      'Øktkapsler slettes når nettleseren lukkes.',
      'Du kan lukke vinduet når som helst.',
    ],
  },
  hu: {
    accepts: [
      'Az ablak bezárásával Ön elfogadja az összes sütit.',
      'Ha bezárod ezt az értesítést, hozzájárulsz a sütikhez.',
      'Az értesítés bezárása hozzájárulásnak minősül.',
      'Az X-re kattintva elfogadja a sütik használatát.',
    ],
    refuses: [
      'Kattintson az „Elutasítás” gombra, vagy zárja be az ablakot, ha elfogadás nélkül folytatná.',
      'Ha bezárja az ablakot, csak a szükséges sütiket használjuk.',
      'Az ablak bezárásával elutasítja a nem kötelező sütiket.',
      'Az ablak bezárása nem jelenti azt, hogy elfogadja a sütiket.',
    ],
    silent: ['A sütiket az „Elfogadom” gombbal fogadja el.', 'Ezt az ablakot bármikor bezárhatja.'],
  },
  ro: {
    accepts: [
      'Închizând această fereastră, acceptați toate cookie-urile.',
      'Dacă închizi mesajul, ești de acord cu modulele cookie.',
      'Inchiderea mesajului inseamna acceptarea cookie-urilor.',
      'Apăsând pe X, vă dați acordul.',
    ],
    refuses: [
      'Apăsați „Refuz” sau închideți fereastra pentru a continua fără a accepta.',
      'Dacă închideți mesajul, sunt folosite doar cookie-urile necesare.',
      'Închizând fereastra, refuzați toate cookie-urile opționale.',
      'Închiderea ferestrei nu înseamnă că sunteți de acord.',
    ],
    silent: [
      'Acceptați cookie-urile apăsând „Accept”.',
      'Cookie-urile de sesiune dispar la închiderea browserului.',
      'Puteți închide fereastra oricând.',
    ],
  },
};

function said(sentence: string, language: string): string {
  const closing = closingIn(sentence, language);
  return closing === undefined ? 'nothing' : closing.accepts ? 'it accepts' : 'it refuses';
}

describe.each(Object.entries(samples))('closing, in %s', (language, { accepts, refuses, silent }) => {
  it.each(accepts)('accepts: %s', (sentence) => {
    expect(said(sentence, language)).toBe('it accepts');
  });

  it.each(refuses)('refuses: %s', (sentence) => {
    expect(said(sentence, language)).toBe('it refuses');
  });

  it.each(silent)('says nothing of it: %s', (sentence) => {
    expect(said(sentence, language)).toBe('nothing');
  });
});
