/** Labels that say yes, and not to what: all of their words are among these. */

/** Folded: lower case, without accents. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'accept accepted agree allow all everything cookies cookie consent i we you yes ok okay to and close continue with the them sure please proceed it enter go on site website fine got',
  de: 'akzeptieren akzeptiere annehmen zustimmen stimme zu zulassen erlauben einwilligen einverstanden alle alles cookies cookie ich wir ja ok okay und schliessen weiter fortfahren allem den dem der die das bin damit gerne verstanden zur seite',
  fr: 'accepter accepte j je tout tous toutes les cookies cookie autoriser consentir consens oui ok d accord et fermer continuer poursuivre bien sur donner mon consentement compris le la site',
  es: 'aceptar acepto acepta acepte todo todas todos las los cookies cookie permitir permito autorizar autorizo consentir consiento si ok vale claro de acuerdo estoy conforme dar doy mi consentimiento y cerrar continuar seguir navegando entendido gracias al sitio',
  it: 'accetta accetto accettare tutto tutti tutte i cookie cookies consenti acconsento acconsentire autorizza autorizzo si ok va bene d accordo sono dai do il mio consenso e chiudi continua prosegui ho capito certo grazie al sito',
  nl: 'accepteren accepteer ik ga akkoord alles alle cookies cookie toestaan sta toe ja ok oke en sluiten doorgaan verder naar de site prima graag toestemming geven begrepen',
  pl: 'akceptuj akceptuje zaakceptuj zaakceptowac zgadzam sie zgoda wyrazam zgode na wszystko wszystkie pliki cookies cookie ciasteczka tak ok i zamknij przejdz do serwisu dalej kontynuuj zezwol zezwalam pozwol rozumiem dobrze',
  pt: 'aceitar aceito aceite tudo todos todas os as cookies cookie permitir permito autorizar autorizo concordo concordar consentir consinto sim ok de acordo e fechar continuar prosseguir entendi claro com dar dou o meu consentimento',
  sv: 'godkann godkanna godkanner acceptera accepterar jag samtycker samtycke tillat tillata alla allt cookies kakor ja tack ok okej och stang fortsatt ga vidare till sidan ge mitt forstar gar med pa',
  ar: 'قبول القبول اقبل نقبل اوافق نوافق موافق موافقة الموافقة على السماح سماح اسمح ب بكل بجميع لكل لجميع للكل بالكل كل الكل جميع الجميع كافة ملفات تعريف الارتباط ارتباط كوكيز الكوكيز cookies نعم حسنا انا نحن و واغلاق اغلاق متابعة ومتابعة المتابعة والمتابعة استمرار تابع الى الموقع فهمت تمام اعطي امنح موافقتي تفعيل ok',
  ro: 'accept accepta acceptati acceptare de acord sunt consimt consimti imi dau exprim acordul consimtamantul permite permiteti permit aprob autorizez toate tot totul cookie cookies uri urile module modulele da ok okay in regula bine perfect si inchide inchideti continua continuati mai departe cu utilizarea folosirea urilor multumesc sigur desigur am inteles pe la site ul',
  hu: 'osszes az a elfogadasa elfogadom elfogadas elfogad mind mindet mindent minden mindegyik osszeset engedelyezese engedelyezem engedelyezes sutik suti sutit sutiket sutikhez cookie cookies k kat hozzajarulok hozzajarulasomat adom megadom beleegyezem egyetertek igen kerem koszonom ok oke rendben ertem es bezaras bezarom tovabb folytatas folytatom oldalra weboldalra is ezt megengedem hasznalata hasznalatat',
  nb: 'godta godtar godtek aksepter akseptere aksepterer akseptert tillat tillater tillate godkjenn godkjenner godkjenne jeg eg vi samtykker samtykkjer samtykke gi gir mitt alle alt sammen cookies cookie informasjonskapsler informasjonskapslar ja takk gjerne ok okei og lukk fortsett videre vidare til siden nettstedet ga enig einig er med pa i orden greit forstatt forstar',
  cs: 'prijmout prijimam prijmi prijmete souhlasim souhlas souhlasu udelit udeluji davam s se k a i vse vsechno vsechny vsechna vsim vsemi vsem cookies cookie soubory povolit povoluji akceptovat akceptuji akceptuju ano ok dobre jasne jiste rozumim zavrit pokracovat pokracuji na web stranky stranku dal dale ja svuj muj diky dekuji v poradku tim',
  el: 'αποδοχη αποδεχομαι αποδεχεσαι αποδεχεστε αποδεχτειτε αποδεχθειτε δεχομαι συμφωνω συμφωνειτε ειμαι συμφωνος συμφωνη συναινω συναινεση συγκαταθεση συγκατατιθεμαι επιτρεπω επιτρεψτε επιτρεψε εγκρινω ολα ολων ολες τα των τις cookies cookie ναι οκ ok ενταξει και κλεισιμο συνεχεια συνεχιστε συνεχιση με σε στη στην στον στο χρηση χρησης δινω τη την μου ευχαριστω βεβαιως φυσικα καταλαβα το site ιστοτοπο ιστοσελιδα',
  fi: 'hyvaksy hyvaksyn hyvaksya kaikki kaikkia kaikkien evasteet evasteita evasteiden kayton kaytto kayttoon ota salli sallin sallia suostun suostumukseni suostumus annan luvan kylla kiitos joo ok okei ja sulje jatka jatkan sivustolle sivulle palveluun siirry selva sopii se ymmarran olen samaa mielta',
  da: 'accepter acceptere accepterer accepteret tillad tillader tillade godkend godkender godkende jeg vi samtykker samtykke giv mit alle alt det hele cookies cookie ja tak gerne ok okay og luk fortsæt videre til siden ga enig er med i orden forstaet forstar',
  ja: '同意 同意する 同意します 同意して 承諾 承諾する 承諾します 承諾して 許可 許可する 許可します 許可して 受け入れる 受け入れます 受け入れて 受け入れ 了承する 了承します 了承 承認する 承認 有効にする すべて 全て 全部 の を に と が は も すべての 全ての cookie cookies クッキー はい ok 続ける 続行 続行する 続行して 閉じる 閉じて 進む 次へ サイト サイトへ 私 私は わかりました 了解 了解しました 使用 利用 使用に 利用に',
  zh: '同意 我同意 接受 我接受 允许 允許 授权 授權 许可 許可 启用 啟用 开启 開啟 全部 所有 一切 所有的 全部的 我 们 我们 您 好 好的 是 是的 ok 确定 確定 继续 繼續 浏览 瀏覽 访问 使用 并 並 并且 且 和 关闭 關閉 网站 網站 进入 進入 前往 知道了 明白 cookie cookies 的 了',
};
/** Codes of the languages that there are words for. */
export const languages = Object.keys(WORDS);
const BY_LANGUAGE = new Map(
  Object.entries(WORDS).map(([code, words]) => [code, new Set(folded(words).split(' '))]),
);

/** @param language of the dialog; in one without words here, no label does. */
export function saysNoMoreThanYes(label: string, language: string): boolean {
  const known = BY_LANGUAGE.get(language.slice(0, 2));
  const words =
    folded(label).match(
      /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}ー]+|[^\P{L}\p{Script=Han}\p{Script=Kana}\p{Script=Hira}ー]+|\p{N}+/gu,
    ) ?? [];
  return known !== undefined && words.every((word) => known.has(word) || isMadeOf(known, word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Where no spaces part words, a row of characters is as many of the known words as it takes. */
function isMadeOf(known: ReadonlySet<string>, row: string): boolean {
  if (!UNSPACED.test(row) || row.length > LONGEST_ROW) return false;
  const isEnd = [true];
  for (let end = 1; end <= row.length; end++)
    isEnd[end] = isEnd.some((isStart, start) => isStart && start < end && known.has(row.slice(start, end)));
  return isEnd[row.length] === true;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}ー]+$/u;
const LONGEST_ROW = 40;
