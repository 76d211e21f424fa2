/** A text that says of a refusal that the data go their way all the same. */
import {
  type Control,
  type Dialog,
  defineWordings,
  isQuestion,
  type Passage,
  sentencesOf,
  wordCount,
} from '../../src/lint/define-rule.js';

/** `same`: nothing comes of the refusal; `done`: what is done with the data; `kept`: it is not done after all. */
const wordings = defineWordings({
  en: {
    same: [
      '(just|all|exactly) the same',
      'in the same way',
      '(anyway|anyhow|nevertheless|nonetheless|regardless)',
      'even so',
    ],
    done: [
      '(is|are|be) … (passed|shared|sent|sold|used|handed|given|recorded|collected|uploaded|transmitted)',
      '(passed|shared|sent|sold|handed|given) to',
      'we (pass|share|send|sell|use|hand|give|record|collect|upload)',
    ],
    kept: ['(not|never|nothing|no|none|nobody|without your)', '(don t|doesn t|won t|isn t|aren t)'],
  },
  de: {
    same: ['(trotzdem|dennoch|gleichwohl|ebenso|genauso)', 'auf (dieselbe|gleiche) weise', 'in jedem fall'],
    done: [
      '(weitergegeben|übermittelt|gesendet|verkauft|geteilt|verwendet|genutzt|aufgezeichnet|übertragen)',
    ],
    kept: ['(nicht|nie|niemals|nichts|kein|keine|keiner|niemand)'],
  },
  fr: {
    same: ['(quand|tout de) même', '(néanmoins|malgré tout|pareillement)', 'de la même (manière|façon)'],
    done: ['(transmis*|partagé*|envoyé*|vendu*|utilisé*|communiqué*|enregistré*|collecté*)'],
    kept: ['(ne|n) … (pas|jamais|rien|aucun|aucune|personne)'],
  },
  es: {
    same: 'igualmente, de todos modos, de todas formas, de todas maneras, no obstante, aun así, de igual (modo|forma|manera), del mismo modo',
    done: `(envía|envían|enviará|enviarán|comparte|comparten|compartirá|compartirán|cede|ceden|vende|venden|utiliza|utilizan|registra|registran|transmite|transmiten|usa|usan),
      (enviado|enviada|enviados|enviadas|compartido|compartida|compartidos|compartidas|cedido|cedida|cedidos|cedidas|vendido|vendidos|vendidas|utilizados|utilizadas|transmitidos|transmitidas),
      (enviamos|compartimos|cedemos|vendemos|usamos|utilizamos|transmitimos|registramos)`,
    kept: 'no, nunca, nada, nadie, ninguno, ninguna, ningún, tampoco, sin',
  },
  it: {
    same: 'comunque, lo stesso, ugualmente, in ogni caso, nello stesso modo, allo stesso modo, egualmente',
    done: `(inviato|inviata|inviati|inviate|condiviso|condivisa|condivisi|condivise|ceduto|ceduta|ceduti|cedute|venduto|venduta|venduti|vendute|utilizzati|utilizzate|utilizzata|trasmesso|trasmessa|trasmessi|trasmesse|registrata|registrati),
      (inviamo|condividiamo|cediamo|vendiamo|usiamo|utilizziamo|trasmettiamo|registriamo)`,
    kept: 'non, mai, nulla, niente, nessuno, nessuna, nessun, neppure, senza',
  },
  nl: {
    same: 'toch, evengoed, desondanks, niettemin, even goed, op dezelfde manier, sowieso, net zo goed',
    done: '(doorgegeven|gedeeld|verstuurd|gestuurd|verzonden|verkocht|gebruikt|verstrekt|opgenomen|vastgelegd), (geven|delen|sturen|verkopen|verstrekken|gebruiken) (we|wij)',
    kept: 'niet, nooit, niets, niemand, geen, zonder',
  },
  pl: {
    same: 'i tak, mimo to, mimo wszystko, tak samo, niezależnie od tego, pomimo to, w ten sam sposób',
    done: `(przekazywan*|przekazan*|udostępnian*|udostępnion*|wysyłan*|wysłan*|sprzedawan*|sprzedan*|wykorzystywan*|rejestrowan*|zbieran*),
      (przekazujemy|udostępniamy|wysyłamy|sprzedajemy|wykorzystujemy|rejestrujemy|zbieramy)`,
    kept: 'nie, nigdy, nic, nikt, nikomu, żaden, żadna, żadne, żadnych, bez',
  },
  pt: {
    same: 'na mesma, de qualquer (forma|modo|maneira|jeito), mesmo assim, ainda assim, da mesma (forma|maneira), do mesmo modo, igualmente',
    done: `(enviado|enviada|enviados|enviadas|partilhado|partilhada|partilhados|partilhadas|compartilhado|compartilhada|compartilhados|compartilhadas|cedido|cedida|cedidos|cedidas|vendido|vendida|vendidos|vendidas|utilizados|utilizadas|transmitidos|transmitidas|transmitida),
      (enviamos|partilhamos|compartilhamos|cedemos|vendemos|usamos|utilizamos|transmitimos|registamos|registramos)`,
    kept: 'não, nunca, nada, ninguém, nenhum, nenhuma, tampouco, sem',
  },
  sv: {
    same: 'ändå, i alla fall, likväl, trots det, på samma sätt, lika fullt, likaväl',
    done: `(skickas|delas|säljs|används|överförs|lämnas|registreras|spelas in|samlas in|vidarebefordras), (skickar|delar|säljer|använder|överför|lämnar|samlar|vidarebefordrar) vi, vi (skickar|delar|säljer|använder|överför|lämnar|samlar|vidarebefordrar)`,
    kept: 'inte, aldrig, inget, ingenting, ingen, inga, utan, ej',
  },
  da: {
    same: 'alligevel, under alle omstændigheder, ikke desto mindre, trods det, på samme måde, lige fuldt, uanset hvad',
    done: `(sendes|deles|sælges|bruges|anvendes|overføres|videregives|registreres|optages|indsamles|videresendes), (bliver|bliver stadig) … (sendt|delt|solgt|brugt|videregivet|indsamlet|optaget),
      (sender|deler|sælger|bruger|overfører|videregiver|indsamler|videresender) vi, vi (sender|deler|sælger|bruger|overfører|videregiver|indsamler|videresender)`,
    kept: 'ikke, aldrig, intet, ingenting, ingen, uden, ej',
  },
  fi: {
    same: 'silti, joka tapauksessa, siitä huolimatta, kuitenkin, samalla (tavalla|tavoin), samaan tapaan, yhtä lailla',
    done: `(lähetetään|jaetaan|myydään|käytetään|siirretään|luovutetaan|kerätään|tallennetaan|välitetään|nauhoitetaan|äänitetään), (lähetämme|jaamme|myymme|käytämme|siirrämme|luovutamme|keräämme|tallennamme|välitämme)`,
    kept: 'ei, eivät, emme, eikä, koskaan, mitään, ketään, ilman',
  },
  el: {
    same: `ούτως ή άλλως, παρ όλα αυτά, παρόλα αυτά, έτσι (κι|και) αλλιώς, με τον ίδιο τρόπο, σε κάθε περίπτωση, όπως και να έχει, παρά ταύτα`,
    done: `(κοινοποιούνται|κοινοποιηθούν|διαβιβάζονται|διαβιβαστούν|αποστέλλονται|στέλνονται|σταλούν|πωλούνται|πωληθούν|χρησιμοποιούνται|χρησιμοποιηθούν|καταγράφονται|συλλέγονται|μοιράζονται|παραχωρούνται),
      (κοινοποιούμε|μοιραζόμαστε|στέλνουμε|πουλάμε|πωλούμε|χρησιμοποιούμε|διαβιβάζουμε|καταγράφουμε|συλλέγουμε)`,
    kept: 'δεν, δε, ποτέ, τίποτα, τίποτε, κανείς, κανένας, κανέναν, κανένα, καμία, χωρίς, μη, ούτε',
  },
  ja: {
    same: `同様に, 同じように, 同じく, 変わらず, いずれにしても, それでも, にかかわらず, に関わらず, に関係なく, やはり, 引き続き, 従来どおり, これまでどおり`,
    done: `(共有|送信|提供|販売|使用|利用|収集|記録|転送|開示|取得|保存|売却)(され|し|いたし)(ます|ています|ております), (共有|送信|提供|販売|使用|利用|収集|記録)は(行われ|続き|続け)ます, (渡され|送られ|売られ|使われ)ます`,
    kept: `ません, しない, されない, ない(場合|まま|ため), なし, せず, なく`,
  },
  zh: {
    same: '仍会, 仍将, 仍然, 依然, 依旧, 照样, 照旧, 同样, 以同样方式, 无论如何, 一样会, 还是会',
    done: `(会|将|将会|被|会被|将被|方式)(提供|共享|分享|发送|传送|出售|使用|收集|记录|披露|转交|上传|用于|传输|发给), (提供|共享|分享|发送|传送|出售|披露|转交|传输)(给|予|至)`,
    kept: '不会, 不再, 不将, 没有, 不, 未, 无需, 绝不',
  },
  ar: {
    same: 'مع ذلك, رغم ذلك, على أي حال, في كل الأحوال, في جميع الأحوال, كذلك, بالطريقة نفسها, بنفس الطريقة, أيضا, كالمعتاد',
    done: `(ترسل|تشارك|تباع|تستخدم|تنقل|تسجل|تجمع|تمرر|يرسل|يشارك|ينقل|يسجل), (نرسل*|نشارك*|نبيع*|نستخدم*|ننقل*|نسجل*|نجمع*|نمرر*), (يتم|تتم) (إرسال*|مشاركة|مشاركته*|بيع*|نقل*|تسجيل*|جمع*|استخدام*)`,
    kept: 'لا, لن, لم, ليس, ليست, أبدا, دون, بدون, عدم, أحد',
  },
  cs: {
    same: 'přesto, stejně, i tak, i přesto, tak jako tak, v každém případě, stejným způsobem, nicméně',
    done: `(odesílá|odesílají|odesílán*|odesílány|předává|předávají|předáván*|sdílí|sdílejí|sdílen*|prodává|prodávají|prodáván*|používá|používají|používán*|zaznamenává|zaznamenávají|zaznamenáván*),
      (odesíláme|předáváme|sdílíme|prodáváme|používáme|využíváme|zaznamenáváme|shromažďujeme|posíláme)`,
    kept: 'ne, nikdy, nic, nikdo, nikomu, žádn*, bez, neodesíl*, nepředáv*, nesdíl*, neprodáv*, nepouží*, neposíl*, není, nejsou, nebud*',
  },
  nb: {
    same: 'likevel, uansett, i alle fall, like fullt, på samme måte, trass i det, til tross for det, alligevel',
    done: `(sendes|deles|selges|brukes|benyttes|overføres|utleveres|registreres|tas opp|samles inn|videresendes), (blir|vert) … (sendt|delt|solgt|brukt|utlevert|samlet|samla|overført),
      (sender|deler|selger|bruker|overfører|utleverer|samler|videresender|brukar) vi, vi (sender|deler|selger|bruker|overfører|utleverer|samler|videresender|brukar)`,
    kept: 'ikke, ikkje, aldri, intet, ingenting, ingen, inga, uten, utan',
  },
  hu: {
    same: 'ugyanúgy, mégis, így is, akkor is, mindenképpen, ettől függetlenül, ennek ellenére, ugyanolyan módon, változatlanul, attól még',
    done: `(továbbítjuk|továbbítja|megosztjuk|megosztja|átadjuk|átadja|eladjuk|eladja|értékesítjük|elküldjük|elküldi|küldjük|felhasználjuk|használjuk|rögzítjük|gyűjtjük|tároljuk), (továbbításra|megosztásra|átadásra|eladásra|értékesítésre) kerül*, (osztjuk|osztja) meg, (adjuk|adja) (át|el|tovább)`,
    kept: 'nem, sem, soha, sosem, semmit, senkinek, semmilyen, nélkül',
  },
  ro: {
    same: `oricum, totuși, cu toate acestea, în orice caz, în același (mod|fel), la fel de bine, indiferent de (aceasta|asta|alegere)`,
    done: `(transmise|transmis|transmisă|partajate|partajat|partajată|trimise|trimis|trimisă|vândute|vândut|vândută|folosite|folosit|folosită|utilizate|utilizat|utilizată|înregistrate|înregistrată|colectate|divulgate),
      (transmitem|partajăm|trimitem|vindem|folosim|utilizăm|înregistrăm|colectăm|divulgăm)`,
    kept: 'nu, niciodată, nimic, nimeni, niciun, nicio, nici, fără',
  },
});

const QUOTES = /[“”„"«»‚‘’'「」『』《》]/gu;

/** The sentence that quotes the label and says so; undefined without one. */
export function saidToShareAnyway(
  { name }: Control,
  { language }: Dialog,
  passages: readonly Passage[],
): string | undefined {
  const label = name.toLowerCase().replace(QUOTES, '').trim();
  if (wordCount(label) < 2 && label.length < 6) return undefined;
  return passages
    .flatMap(({ text }) => sentencesOf(text))
    .find((sentence) => saysOf(label, sentence, language));
}

function saysOf(label: string, sentence: string, language: string): boolean {
  const plain = sentence.toLowerCase().replace(QUOTES, '');
  const at = plain.indexOf(label);
  if (at === -1 || isQuestion(sentence)) return false;
  const rest = `${plain.slice(0, at)}, ${plain.slice(at + label.length)}`;
  const found = new Set(wordings.find(rest, language).map(({ concept }) => concept));
  return found.has('same') && found.has('done') && !found.has('kept');
}
