/**
 * Common function words of languages that have no lexicon, so that a text in one of them is not taken
 * for its neighbour that has: Afrikaans shares "die", "in" and "is" with Dutch, Galician "que" and "para" with
 * Portuguese, Latin (of "Lorem ipsum") "in", "ad" and "et" with many.
 */
import type { LanguageCode } from './language.js';

export const otherLanguages: Readonly<Record<LanguageCode, string>> = {
  af: 'die en van is nie het wat vir met jou ons om te deur op hierdie kan as jy word sal gebruik na of aan ook hoe hulle meer wees ek',
  az: 've bu bir ilə üçün olan sizin biz siz bizim daha da də edir olaraq əgər hər çox sonra kimi isə bütün öz onun ya və etmək',
  be: 'і у на з што не для як гэта вы мы або пры каб вас вам нашага ваш ваша яны іх можа можаце калі якія яго таксама дадзеныя ад да па',
  eo: 'la kaj de en estas al por ne ke vi ni kun pri tio ĉi ĉu ĝi viaj niaj via nia povas aŭ se kiel pli sed estos',
  fa: 'و در به از که این را با برای است شما ما آن یا خود می های تا بر هم یک کنید شده استفاده باید اگر هر نیز کند',
  fo: 'og at í er á til ikki av sum við tú fyri tín okkara hjá vit ella eru kann hava um hesa hendan tær teir einki eisini',
  fy: 'de it en fan in te dat net is op mei foar jo wy us om as kinne dizze troch ek hoe wurde binne har oan by of',
  gl: 'o a os as de do da dos das e que en un unha para con non por se máis como ao á na no nas nos pode vostede esta este as súas seu súa noso nosos nosa nosas calquera cando onde tamén sobre ata estes isto usar usamos usa poden sitio elección',
  kk: 'және бұл біз сіз үшін мен бен пен немесе осы болады сіздің біздің бар жоқ емес арқылы туралы егер қажет барлық кейін',
  la: 'et in ut ad est sit non cum sed qui quae quod ex ac nec aut ipsum dolor amet enim eius nisi vel eu id quis sunt ea',
  lb: 'de den d an op mat ass net fir ze dat mir dir är eis vun zu wéi oder och kann sinn gëtt dës dëst eng een aus iech däi däin benotzt wann hunn all',
  mk: 'користиме користите користи вашиот нашиот кога доколку сите секое веб и на за да се во со од што не ги ја го ние вие ваш вашите нашите оваа овој или како ќе може можете сте сме кои при само',
  mr: 'आणि आहे या हे आम्ही तुम्ही आपण साठी करा करण्यासाठी आपल्या तुमच्या आमच्या किंवा नाही आहेत वर मध्ये हा ही ते ज्या कसे',
  ms: 'dan yang untuk kami anda ini dengan dalam pada tidak akan boleh ialah adalah atau kepada oleh jika sahaja bagi semua lebih tersebut mahu',
  ne: 'र छ हामी तपाईं यो को मा लागि गर्न हाम्रो तपाईंको छन् गर्नुहोस् वा छैन हुन्छ यस सबै पनि भने गर्छौं',
  oc: 'lo la los las de del dels e que en un una per amb es son dins sus pas se vòstre nòstre aqueste aquesta vos nos o a als mai coma',
  rm: 'e da la il en ch che per cun ina in nus vus ed els las dals dal sin betg u ils na èn è quai vossa noss vegnan utilisain pudais questa quest',
  so: 'iyo waxaa in ka ku u oo ah la aan ay loo adiga annaga haddii karaa kartaa wax uu si waa ama maya',
  sq: 'dhe të në për me që nuk është një nga ne ju tuaj tonë jonë si ose do mund këtë kjo ky janë më nëse e i së të gjitha',
  sw: 'na ya kwa wa ni katika hii yako yetu tunatumia la kuwa za cha au sisi wewe kama hizi hiyo zaidi ili hakuna',
  tl: 'ang ng sa na at mga ay para namin ninyo ito kung hindi mo ka kami iyong aming o upang gamit pa lang ninyong',
  ur: 'اور کے میں کی ہے کو سے آپ ہم یہ کا پر کر نہیں ہیں یا اپنی اس لیے جو بھی ہو تو گا سکتے کرنے اپنے',
  uz: 'va bu bilan uchun siz biz sizning bizning ham yoki emas bir har agar qanday barcha orqali kerak mumkin boʻlgan haqida keyin',
};
