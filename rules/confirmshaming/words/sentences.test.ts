/** Refusals that shame, texts that threaten, and plain ones that look alike. */
import { describe, expect, it } from 'vitest';
import { belittlingIn } from '../belittling.js';
import { lossIn } from '../losses.js';

interface Samples {
  readonly shames: readonly string[];
  /** A preference that no word judges. */
  readonly prefers: readonly string[];
  readonly plain: readonly string[];
  readonly threatens: readonly string[];
  readonly vague: readonly string[];
  /** It names what is lost, or nothing is, or it is not about refusing. */
  readonly tells: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  es: {
    shames: [
      'No, prefiero pagar más',
      'No, no me importa mi privacidad',
      'No gracias, me encantan los anuncios aburridos',
      'No quiero ahorrar',
      'No, déjame desprotegido',
      'No, me encantan los atascos',
    ],
    prefers: ['No, prefiero el té'],
    plain: [
      'No, gracias',
      'No acepto',
      'No, prefiero decidir más tarde',
      'No, prefiero conservar mi privacidad',
      'No deseo recibir el boletín',
      'No, quiero elegir',
      'Continuar sin aceptar',
    ],
    threatens: [
      'Si rechazas las cookies, el sitio podría no funcionar correctamente.',
      'Si no aceptas, te perderás lo mejor.',
    ],
    vague: ['Si rechaza, algunas funciones pueden no estar disponibles.'],
    tells: [
      'Si rechazas, no verás los vídeos.',
      'Rechazar no afecta al funcionamiento del sitio.',
      'Sin las cookies necesarias el sitio no funcionará correctamente.',
      'El sitio podría no funcionar con navegadores antiguos.',
    ],
  },
  it: {
    shames: [
      'No, preferisco pagare di più',
      'No, non mi importa della mia privacy',
      'No grazie, adoro le pubblicità noiose',
      'Non voglio risparmiare',
      'No, lasciami indifeso',
      'No, adoro gli ingorghi',
    ],
    prefers: ['No, preferisco il tè'],
    plain: [
      'No, grazie',
      'Non accetto',
      'No, preferisco decidere più tardi',
      'No, preferisco mantenere la mia privacy',
      'Non desidero ricevere la newsletter',
      'Continua senza accettare',
    ],
    threatens: [
      'Se rifiuti i cookie, il sito potrebbe non funzionare correttamente.',
      'Se non accetti, ti perderai il meglio.',
    ],
    vague: ['Se rifiuta, alcune funzioni potrebbero non essere disponibili.'],
    tells: [
      'Se rifiuti, non vedrai i video.',
      'Rifiutare non influisce sul funzionamento del sito.',
      'Senza i cookie necessari il sito non funzionerà correttamente.',
      'Il sito potrebbe non funzionare con dispositivi vecchi.',
    ],
  },
  nl: {
    shames: [
      'Nee, ik betaal liever meer',
      'Nee, ik geef niet om mijn privacy',
      'Nee bedankt, ik hou van saaie advertenties',
      'Ik wil niet besparen',
      'Nee, laat mij onbeschermd',
      'Nee, ik ben dol op files',
    ],
    prefers: ['Nee, ik drink liever thee'],
    plain: [
      'Nee, bedankt',
      'Ik ga niet akkoord',
      'Nee, ik beslis liever later',
      'Nee, ik houd mijn gegevens liever privé',
      'Ik wil geen nieuwsbrief ontvangen',
      'Doorgaan zonder te accepteren',
    ],
    threatens: [
      'Als u cookies weigert, kan de site niet goed werken.',
      'Als je niet akkoord gaat, loop je veel mis.',
    ],
    vague: ['Als u weigert, zijn sommige functies mogelijk niet beschikbaar.'],
    tells: [
      'Als u weigert, ziet u geen video’s.',
      'Weigeren heeft geen gevolgen.',
      'Zonder noodzakelijke cookies werkt de site niet goed.',
      'De site kan op oude toestellen niet werken.',
    ],
  },
  pl: {
    shames: [
      'Nie, wolę płacić więcej',
      'Nie, nie dbam o prywatność',
      'Nie, dziękuję, uwielbiam nudne reklamy',
      'Nie chcę oszczędzać',
      'Nie, zostaw mnie bez ochrony',
      'Nie, uwielbiam korki',
    ],
    prefers: ['Nie, wolę herbatę'],
    plain: [
      'Nie, dziękuję',
      'Nie zgadzam się',
      'Nie, wolę zdecydować później',
      'Nie, wolę zachować prywatność',
      'Nie chcę otrzymywać newslettera',
      'Kontynuuj bez akceptacji',
    ],
    threatens: [
      'Jeśli odrzucisz pliki cookies, strona może nie działać prawidłowo.',
      'Jeśli nie zaakceptujesz, ominie cię to, co najciekawsze.',
    ],
    vague: ['Jeśli odmówisz, niektóre funkcje mogą być niedostępne.'],
    tells: [
      'Jeśli odmówisz, nie zobaczysz filmów.',
      'Odmowa nie wpływa na działanie strony.',
      'Bez niezbędnych plików cookies strona nie będzie działać prawidłowo.',
      'Strona może nie działać na starych urządzeniach.',
    ],
  },
  pt: {
    shames: [
      'Não, prefiro pagar mais',
      'Não, não me importo com a minha privacidade',
      'Não obrigado, adoro anúncios chatos',
      'Não quero poupar',
      'Não, deixe-me desprotegido',
      'Não, adoro engarrafamentos',
    ],
    prefers: ['Não, prefiro chá'],
    plain: [
      'Não, obrigado',
      'Não aceito',
      'Não, prefiro decidir mais tarde',
      'Não, prefiro manter a minha privacidade',
      'Não desejo receber a newsletter',
      'Não, quero escolher',
      'Continuar sem aceitar',
    ],
    threatens: [
      'Se recusar os cookies, o site pode não funcionar corretamente.',
      'Se não aceitar, perderá as melhores novidades.',
    ],
    vague: ['Se recusar, algumas funções podem não estar disponíveis.'],
    tells: [
      'Se recusar, não verá os vídeos.',
      'Recusar não afeta o funcionamento do site.',
      'Sem os cookies necessários o site não funcionará corretamente.',
      'O site pode não funcionar em aparelhos antigos.',
    ],
  },
  sv: {
    shames: [
      'Nej, jag betalar hellre fullt pris',
      'Nej, jag bryr mig inte om min integritet',
      'Nej tack, jag älskar tråkiga annonser',
      'Jag vill inte spara',
      'Nej, lämna mig oskyddad',
      'Nej, jag älskar bilköer',
    ],
    prefers: ['Nej, jag dricker hellre te'],
    plain: [
      'Nej tack',
      'Jag samtycker inte',
      'Nej, jag bestämmer hellre senare',
      'Nej, jag vill hellre behålla min integritet',
      'Jag vill inte ha nyhetsbrevet',
      'Fortsätt utan att godkänna',
    ],
    threatens: [
      'Om du nekar kakor kan det hända att webbplatsen inte fungerar.',
      'Om du inte godkänner går du miste om mycket.',
    ],
    vague: ['Om du nekar kan vissa funktioner vara otillgängliga.'],
    tells: [
      'Om du nekar ser du inga videor.',
      'Att neka påverkar inte webbplatsen.',
      'Utan nödvändiga kakor fungerar webbplatsen inte.',
      'Sidan fungerar inte på gamla telefoner.',
    ],
  },
  ja: {
    shames: [
      'いいえ、定価で買います',
      'いいえ、プライバシーなんてどうでもいい',
      'いいえ、つまらない広告がいいです',
      '割引なんていらない',
      'いいえ、危険なままで構いません',
      'いいえ、渋滞が大好きです',
    ],
    prefers: ['いいえ、お茶を飲むほうがいいです'],
    plain: [
      'いいえ、結構です',
      '同意しません',
      'いいえ、あとで決めるほうがいいです',
      'いいえ、データは共有しないほうがいいです',
      'ニュースレターは不要です',
      '同意せずに続ける',
      'いいえ、興味がありません',
    ],
    threatens: [
      'クッキーを拒否すると、サイトが正常に動作しない場合があります。',
      '同意いただけない場合、お得な情報を逃してしまいます。',
    ],
    vague: ['クッキーを拒否した場合、一部の機能がご利用いただけません。'],
    tells: [
      '必要なクッキーがないと、サイトは正常に動作しません。',
      '拒否すると、動画を再生できません。',
      '拒否しても、サイトは通常どおりご利用いただけます。',
    ],
  },
  zh: {
    shames: [
      '不，我宁愿付全价',
      '不，我不在乎隐私',
      '不用了，我喜歡無聊的廣告',
      '我不想省钱',
      '不，让我继续处于风险',
      '不，我爱堵车',
    ],
    prefers: ['不，我宁愿喝茶'],
    plain: [
      '不，谢谢',
      '我不同意',
      '不，我想稍后再决定',
      '不，我更愿意保留我的隐私',
      '我不需要电子报',
      '不接受并继续',
      '不需要优惠邮件',
    ],
    threatens: ['如果您拒绝 Cookie，网站可能无法正常运行。', '若您不同意，您可能會錯過許多精彩內容。'],
    vague: ['如果您拒绝，部分功能可能不可用。'],
    tells: [
      '如果您拒绝，将无法播放视频。',
      '拒绝不会影响网站。',
      '没有必要的 Cookie，网站将无法运行。',
      '本页面在旧手机上无法正常显示。',
    ],
  },
};

describe.each(Object.entries(samples))(
  'a refusal, in %s',
  (language, { shames, prefers, plain, ...texts }) => {
    const kindOf = (label: string) => belittlingIn(label, language)?.kind;
    const lossOf = (sentence: string) => lossIn(sentence, false, { language, controls: [] })?.kind;

    it.each(shames)('shames: %s', (label) => {
      expect(kindOf(label)).toBe('shame');
    });

    it.each(prefers)('prefers: %s', (label) => {
      expect(kindOf(label)).toBe('preference');
    });

    it.each(plain)('is plain: %s', (label) => {
      expect(kindOf(label)).toBeUndefined();
      expect(lossIn(label, true, { language, controls: [] })).toBeUndefined();
    });

    it.each(texts.threatens)('is threatened: %s', (sentence) => {
      expect(lossOf(sentence)).toBe('threat');
    });

    it.each(texts.vague)('may cost something: %s', (sentence) => {
      expect(lossOf(sentence)).toBe('vague');
    });

    it.each(texts.tells)('costs what is named, or nothing: %s', (sentence) => {
      expect(lossOf(sentence)).toBeUndefined();
    });
  },
);
