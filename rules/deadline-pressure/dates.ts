/** Dates in words, apart from the other wordings, whose words they share. */
import { defineWordings } from '../../src/lint/define-rule.js';

export const dates = defineWordings({
  // Without May, which is a verb as well: see the dates in figures in `rule.ts`.
  en: {
    date: `(by|before|until|than|on|from|of|after) … (january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|midnight|tonight),
      (by|before|until) then`,
  },
  de: {
    date: '(bis|vor|ab|am|zum|spätestens|nach) … (januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|mitternacht|dahin)',
  },
  fr: {
    date: `(avant|jusqu|jusqu au|au|le|du|dès|ici) … (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|minuit),
      (d'ici|jusque) là`,
  },
  es: {
    date: `(antes|hasta|desde|partir|el|del|al) … (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|medianoche),
      (hasta|antes de) entonces`,
  },
  it: {
    date: `(entro|prima|fino|dal|dall|da|il|l|del) … (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|mezzanotte),
      (fino ad|entro) allora`,
  },
  nl: {
    date: `(voor|vóór|tot|uiterlijk|vanaf|per|op|na) … (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|middernacht),
      tot dan`,
  },
  pl: {
    date: `(do|przed|od|z dniem|w|najpóźniej) … (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|jutra|północy),
      do tego (dnia|czasu)`,
  },
  pt: {
    date: `(antes|até|desde|partir|a|em|no|na|dia) … (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda feira|terça feira|quarta feira|quinta feira|sexta feira|sábado|domingo|amanhã|meia noite),
      até (lá|então)`,
  },
  sv: {
    date: `(före|senast|till|innan|från|den|efter|på) … (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|imorgon|i morgon|midnatt),
      till dess`,
  },
  da: {
    date: `(før|senest|til|inden|fra|den|efter|på|indtil|pr|kraft) … (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december),
      (før|senest|til|inden|fra|efter|på|indtil) … (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i morgen|midnat),
      (til|inden) da`,
  },
  nb: {
    date: `(før|senest|seinast|til|innen|fra|frå|den|etter|på|inntil|kraft) … (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember),
      (før|senest|til|innen|fra|etter|på|inntil) … (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag|i morgen|i morgon|midnatt),
      (til|innen) da`,
  },
  // Endings tell what prepositions do elsewhere: “perjantaihin” is until Friday.
  fi: {
    date: `(tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta|tammikuun|helmikuun|maaliskuun|huhtikuun|toukokuun|kesäkuun|heinäkuun|elokuun|syyskuun|lokakuun|marraskuun|joulukuun|tammikuuhun|helmikuuhun|maaliskuuhun|huhtikuuhun|toukokuuhun|kesäkuuhun|heinäkuuhun|elokuuhun|syyskuuhun|lokakuuhun|marraskuuhun|joulukuuhun),
      (maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|maanantaihin|tiistaihin|keskiviikkoon|torstaihin|perjantaihin|lauantaihin|sunnuntaihin|maanantaista|tiistaista|keskiviikkosta|torstaista|perjantaista|lauantaista|sunnuntaista|maanantaita|tiistaita|keskiviikkota|torstaita|perjantaita|lauantaita|sunnuntaita),
      (huomenna|huomiseen|keskiyöhön|keskiyöllä|keskiyötä), (siihen|sitä) (mennessä|ennen)`,
  },
  el: {
    date: `(έως|μέχρι|πριν|από|στις|την|τη|το|τον|ως) … (ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου),
    (έως|μέχρι|πριν|από|στις|την|τη|το|τον|ως) … (ιανουάριο|φεβρουάριο|μάρτιο|απρίλιο|μάιο|ιούνιο|ιούλιο|αύγουστο|σεπτέμβριο|οκτώβριο|νοέμβριο|δεκέμβριο),
      (έως|μέχρι|πριν|από|ως) … (δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|αύριο|μεσάνυχτα), (έως|μέχρι) τότε`,
  },
  ja: {
    date: `(1|2|3|4|5|6|7|8|9|10|11|12)月(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15), (一|二|三|四|五|六|七|八|九|十|十一|十二)月(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15),
      (1|2|3|4|5|6|7|8|9|10|11|12)月(16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31), (1|2|3|4|5|6|7|8|9|10|11|12)月(末|初旬|中旬|下旬|末日), (一|二|三|四|五|六|七|八|九|十|十一|十二)月(末|一日|末日|十五日),
      (月|火|水|木|金|土|日)曜, 明日, 明後日, 本日中, 今日中, 翌日, 今月末, 来月, 来週, 年内, 年末, 深夜0時, 午前0時, それまで, 期日まで, 期限まで`,
  },
  zh: {
    date: `(1|2|3|4|5|6|7|8|9|10|11|12) 月 (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16), (1|2|3|4|5|6|7|8|9|10|11|12) 月 (17|18|19|20|21|22|23|24|25|26|27|28|29|30|31),
      (1|2|3|4|5|6|7|8|9|10|11|12|一|二|三|四|五|六|七|八|九|十|十一|十二)月(底|初|中旬|下旬|末), (一|二|三|四|五|六|七|八|九|十|十一|十二)月(一|五|十|十五|二十|三十|三十一)日, (星期|周|礼拜)(一|二|三|四|五|六|日|天), 明天, 后天, 今晚, 今天之内, 次日,
      本月底, 下个月, 下周, 年底, 午夜, 届时`,
  },
  ar: {
    date: `(قبل|حتى|بحلول|من|منذ|بعد|في|يوم|إلى|اعتبارا|ابتداء|لغاية|موعد) … (يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|محرم|صفر),
      (قبل|حتى|بحلول|من|بعد|في|يوم|إلى|لغاية|موعد) … (كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|رمضان|شوال|شعبان|رجب|ربيع الأول|ربيع الثاني),
      (قبل|حتى|بحلول|من|بعد|يوم|في|لغاية|موعد) … (اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد|غد|غدا|منتصف الليل), حتى ذلك الحين`,
  },
  cs: {
    date: `(do|od|ode|před|nejpozději|dne|k|ke|po) … (ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince),
      (do|od|ode|před|nejpozději|v|ve|k|ke) … (pondělí|úterý|středy|středu|čtvrtka|čtvrtek|pátku|pátek|soboty|sobotu|neděle|neděli|zítřka|půlnoci|zítra),
      (platnost|platnosti|účinnost|účinnosti|platí|platit) … (ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince), do (té doby|tohoto data)`,
  },
  hu: {
    date: `(január*|február*|március*|április*|május*|június*|július*|augusztus*|szeptember*|október*|november*|december*), (hétfő*|kedd*|szerda*|szerdá*|csütörtök*|péntek*|szombat*|vasárnap*),
      (holnap|holnapig|éjfélig|éjfélkor), addig`,
  },
  // Not “mai” and “luni” by themselves, which are “more” and “months” as well.
  ro: {
    date: `(până|înainte|din|de la|pe|la|începând) … (ianuarie|februarie|martie|aprilie|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie),
      (până|înainte|de|pe|din) … (marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|miezul nopții), până (luni|atunci),
      (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31) mai`,
  },
});
