/** Texts that say in words of their own what would be done with data, and what they say beside it. */
import { describe, expect, it } from 'vitest';
import { dataRequestIn, isMerePossession, labelGoesOn, labelTellsUse } from './data-request.js';

const supportIn = (text: string, language: string) => {
  const request = dataRequestIn(text, language);
  return request && [...request.support].sort();
};

describe('a use of data is told by a verb and something personal in one sentence', () => {
  it.each([
    ['Gullwing sends the routes you walk to its servers.', 'en', []],
    ['Gullwing would keep your contacts for six months.', 'en', ['duration', 'supposing']],
    ['We share your location with our partners to measure traffic.', 'en', ['purpose', 'recipient']],
    ['Möwe überträgt Ihren Standort an den Partner Lotse.', 'de', ['recipient']],
    ['Möwe würde zwölf Monate lang speichern, was Sie hören.', 'de', ['duration', 'supposing']],
    ['Mouette garderait vos trajets 30 jours.', 'fr', ['duration', 'supposing']],
    ['We email you every week. Unsubscribe in each mail.', 'en', ['regularity', 'undoing']],
    ['Gaviota enviaría tu ubicación a sus servidores.', 'es', ['supposing']],
    ['Guardaríamos tus rutas seis meses.', 'es', ['duration', 'supposing']],
    ['Compartimos su ubicación con nuestros socios para medir el tráfico.', 'es', ['purpose', 'recipient']],
    ['Gabbiano invierebbe la tua posizione ai suoi server.', 'it', ['supposing']],
    ['Conserveremmo i tuoi percorsi per sei mesi.', 'it', ['duration', 'supposing']],
    [
      'Condividiamo la tua posizione con i nostri partner per misurare il traffico.',
      'it',
      ['purpose', 'recipient'],
    ],
    ['A Gaivota enviaria a sua localização para os servidores.', 'pt', ['supposing']],
    ['Guardaríamos as suas rotas durante seis meses.', 'pt', ['duration', 'supposing']],
    [
      'Partilhamos a sua localização com os nossos parceiros para medir o tráfego.',
      'pt',
      ['purpose', 'recipient'],
    ],
    ['Meeuw zou je routes zes maanden bewaren.', 'nl', ['duration', 'supposing']],
    ['We delen uw locatie met onze partners om het verkeer te meten.', 'nl', ['purpose', 'recipient']],
    ['Elke week mailen we je; afmelden kan altijd.', 'nl', ['regularity', 'undoing']],
    ['Mewa przechowywałaby Twoje trasy przez sześć miesięcy.', 'pl', ['duration', 'supposing']],
    ['Udostępniamy Twoją lokalizację naszym partnerom, aby mierzyć ruch.', 'pl', ['purpose', 'recipient']],
    ['Måsen skulle spara dina rutter i sex månader.', 'sv', ['duration', 'supposing']],
    ['Vi delar din plats med våra partner för att mäta trafiken.', 'sv', ['purpose', 'recipient']],
    ['Varje vecka mejlar vi dig erbjudanden. Du kan återkalla det när som helst.', 'sv', ['undoing']],
    ['يحفظ نورس مساراتك ستة أشهر بعد موافقتك.', 'ar', ['duration', 'supposing']],
    ['نشارك موقعك مع شركائنا لقياس حركة المرور.', 'ar', ['purpose', 'recipient']],
    ['نرسل إليك عروضًا كل أسبوع. يمكنك سحب موافقتك في أي وقت.', 'ar', ['undoing']],
    ['A Sirály hat hónapig tárolná az útvonalaidat.', 'hu', ['duration', 'supposing']],
    [
      'Tartózkodási helyét megosztjuk partnereinkkel, hogy mérjük a forgalmat.',
      'hu',
      ['purpose', 'recipient'],
    ],
    ['Minden héten ajánlatokat küldünk Önnek. Ezt bármikor lemondhatja.', 'hu', ['undoing']],
    ['Racek by vaše trasy ukládal šest měsíců.', 'cs', ['duration', 'supposing']],
    ['Vaši polohu sdílíme s partnery, abychom měřili provoz.', 'cs', ['purpose', 'recipient']],
    ['Pescărușul ar păstra traseele dumneavoastră timp de șase luni.', 'ro', ['duration']],
    ['Partajăm locația ta cu partenerii noștri pentru a măsura traficul.', 'ro', ['purpose', 'recipient']],
    ['În fiecare săptămână vă trimitem oferte. Vă puteți retrage acordul oricând.', 'ro', ['undoing']],
    ['Îți păstrăm conversațiile cât timp ai cont.', 'ro', ['duration']],
    ['Každý týden vám posíláme nabídky. Souhlas můžete kdykoli odvolat.', 'cs', ['undoing']],
    ['かもめは、許可いただくとお客様の移動ルートを6か月間保存します。', 'ja', ['duration', 'supposing']],
    ['お客様の位置情報をパートナーと共有し、交通量を計測します。', 'ja', ['purpose', 'recipient']],
    ['毎週、メールでお得な情報をお届けします。いつでも配信停止できます。', 'ja', ['undoing']],
    ['如果您同意，海鸥会将您的路线保存六个月。', 'zh', ['duration', 'supposing']],
    ['我们与合作伙伴共享您的位置，以统计流量。', 'zh', ['purpose', 'recipient']],
    ['我們每週會向您發送優惠，您可以隨時退訂。', 'zh', ['undoing']],
    ['Ο Γλάρος θα αποθηκεύει τις διαδρομές σας για έξι μήνες.', 'el', ['duration']],
    [
      'Μοιραζόμαστε την τοποθεσία σου με συνεργάτες μας για να μετράμε την κίνηση.',
      'el',
      ['purpose', 'recipient'],
    ],
    [
      'Κάθε εβδομάδα σας στέλνουμε προσφορές. Μπορείτε να το ανακαλέσετε οποιαδήποτε στιγμή.',
      'el',
      ['undoing'],
    ],
    ['Μοιραστείτε το ιστορικό σας με εμάς;', 'el', []],
    ['Lokki tallentaisi reittisi puoleksi vuodeksi.', 'fi', ['duration', 'supposing']],
    ['Jaamme sijaintisi kumppaneillemme, jotta voimme mitata liikennettä.', 'fi', ['purpose', 'recipient']],
    ['Lähetämme sinulle tarjouksia joka viikko. Voit perua sen milloin tahansa.', 'fi', ['undoing']],
    ['Mågen ville gemme dine ruter i seks måneder.', 'da', ['duration', 'supposing']],
    ['Vi deler din placering med vores partnere for at måle trafikken.', 'da', ['purpose', 'recipient']],
    ['Hver uge mailer vi dig tilbud. Du kan trække det tilbage når som helst.', 'da', ['undoing']],
    ['Måken ville lagre rutene dine i seks måneder.', 'nb', ['duration', 'supposing']],
    ['Vi deler posisjonen din med partnerne våre for å måle trafikken.', 'nb', ['purpose', 'recipient']],
    ['Hver uke sender vi deg tilbud. Du kan trekke det tilbake når som helst.', 'nb', ['undoing']],
  ])('%s', (text, language, support) => {
    expect(supportIn(text, language)).toEqual(expect.arrayContaining(support));
  });

  it.each([
    ['Magazinul păstrează coletul 7 zile.', 'ro'],
    ['Salvează fotografiile tale.', 'ro'],
    ['Puteți partaja fotografiile dvs. cu prietenii.', 'ro'],
    ['A bolt 7 napig tárolja a csomagot.', 'hu'],
    ['Mentsd el a képeidet.', 'hu'],
    ['A képeidet megoszthatod a barátaiddal.', 'hu'],
    ['The shop keeps the parcel for 7 days.', 'en'],
    ['يحتفظ المتجر بالطرد 7 أيام.', 'ar'],
    ['احفظ صورك.', 'ar'],
    ['يمكنك مشاركة صورك مع أصدقائك.', 'ar'],
    ['Obchod uchovává balík 7 dní.', 'cs'],
    ['Uložte si fotky.', 'cs'],
    ['Fotky můžete sdílet s přáteli.', 'cs'],
    ['The shop stores wine. Your contacts are here.', 'en'],
    ['Keep your photos safe.', 'en'],
    ['You can share your photos with friends.', 'en'],
    ['Lena invites you; the team would store your name.', 'en'],
    ['Speichern Sie Ihre Fotos.', 'de'],
    ['Vous gardez vos photos.', 'fr'],
    ['お店は荷物を7日間保管します。', 'ja'],
    ['写真を保存してください。', 'ja'],
    ['写真を友達と共有できます。', 'ja'],
    ['商店保管包裹7天。', 'zh'],
    ['保存您的照片。', 'zh'],
    ['您可以与朋友分享照片。', 'zh'],
    ['La tienda guarda el paquete 7 días.', 'es'],
    ['Guarda tus fotos.', 'es'],
    ['Puedes compartir tus fotos con amigos.', 'es'],
    ['Il negozio conserva il pacco 7 giorni.', 'it'],
    ['Salva le tue foto.', 'it'],
    ['Puoi condividere le tue foto con gli amici.', 'it'],
    ['A loja guarda o pacote 7 dias.', 'pt'],
    ['Guarda as tuas fotos.', 'pt'],
    ['Pode partilhar as suas fotos com amigos.', 'pt'],
    ['De winkel bewaart het pakket 7 dagen.', 'nl'],
    ['Bewaar je foto’s.', 'nl'],
    ['U kunt uw foto’s met vrienden delen.', 'nl'],
    ['Το κατάστημα φυλάει το δέμα για 7 ημέρες.', 'el'],
    ['Μοιραστείτε τις φωτογραφίες σας.', 'el'],
    ['Μπορείτε να μοιραστείτε τις φωτογραφίες σας με φίλους.', 'el'],
    ['Sklep przechowuje paczkę 7 dni.', 'pl'],
    ['Zapisz swoje zdjęcia.', 'pl'],
    ['Możesz udostępniać zdjęcia znajomym.', 'pl'],
    ['Myymälä säilyttää pakettia 7 päivää.', 'fi'],
    ['Tallenna kuvasi turvallisesti.', 'fi'],
    ['Voit jakaa kuviasi ystäville.', 'fi'],
    ['Butiken sparar paketet i 7 dagar.', 'sv'],
    ['Spara dina foton.', 'sv'],
    ['Du kan dela dina foton med vänner.', 'sv'],
    ['Butikken gemmer pakken i 7 dage.', 'da'],
    ['Gem dine billeder.', 'da'],
    ['Du kan dele dine billeder med venner.', 'da'],
    ['Butikken oppbevarer pakken i 7 dager.', 'nb'],
    ['Lagre bildene dine.', 'nb'],
    ['Du kan dele bildene dine med venner.', 'nb'],
  ])('but not in “%s”', (text, language) => {
    expect(supportIn(text, language)).toBeUndefined();
  });

  it('and in no language without words for it', () => {
    expect(supportIn('Gullwing sends the routes you walk to its servers.', 'xx')).toBeUndefined();
  });
});

it('a yes may be said to lie in something else', () => {
  const told = 'By downloading you agree that we email you every week.';
  expect(dataRequestIn(told, 'en')).toMatchObject({ isMailing: true, isConditional: true });
});

describe('labels', () => {
  it('say what would be done with data', () => {
    const labels = ['Connect my records', 'Allow data sharing', 'Connect the printer', 'Continue'];
    expect(labels.map((label) => labelTellsUse(label, 'en'))).toEqual([true, true, false, false]);
  });

  it('go on without a word on what to', () => {
    expect(['Next', 'Next question'].map((label) => labelGoesOn(label, 'en'))).toEqual([true, false]);
  });
});

it('what is one’s own is not yet asked for', () => {
  const phrases = ['your contacts', 'access your contacts'];
  expect(phrases.map((phrase) => isMerePossession(phrase, 'en'))).toEqual([true, false]);
});
