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
  fi: {
    shames: [
      'Ei, maksan mieluummin täyden hinnan',
      'Ei, en välitä yksityisyydestäni',
      'Ei kiitos, rakastan tylsiä mainoksia',
      'En halua säästää',
      'Ei, jättäkää minut suojatta',
      'Ei, pidän huonosta palvelusta',
    ],
    prefers: ['Ei, juon mieluummin teetä'],
    plain: [
      'Ei kiitos',
      'En hyväksy',
      'Ei, päätän mieluummin myöhemmin',
      'Ei, pidän mieluummin tietoni itselläni',
      'Hylkää kaikki',
    ],
    threatens: [
      'Jos et hyväksy evästeitä, sivusto ei välttämättä toimi oikein.',
      'Ilman suostumustasi jäät paitsi parhaista eduista.',
    ],
    vague: ['Evästeiden estäminen voi rajoittaa joitakin toimintoja.'],
    tells: [
      'Jos kieltäydyt, YouTuben videot eivät näy.',
      'Jos kieltäydyt, sivusto toimii kuten ennenkin.',
      'Jos et hyväksy näitä evästeitä, emme muista kieltäsi.',
      'Sivusto ei välttämättä toimi vanhoilla laitteilla.',
      'Ilman välttämättömiä evästeitä sivusto ei toimi oikein.',
    ],
  },
  hu: {
    shames: [
      'Nem, inkább kifizetem a teljes árat',
      'Nem érdekel az adatvédelem',
      'Nem, köszönöm, imádom az unalmas hirdetéseket',
      'Nem akarok spórolni',
      'Nem, hagyjanak védtelenül',
      'Nem, szeretem a lassú oldalakat',
    ],
    prefers: ['Nem, inkább teát iszom'],
    plain: [
      'Nem, köszönöm',
      'Nem járulok hozzá',
      'Nem, inkább később döntök',
      'Nem, inkább megtartom az adataimat',
      'Összes elutasítása',
    ],
    threatens: [
      'Ha elutasítja a sütiket, az oldal nem biztos, hogy megfelelően működik.',
      'Hozzájárulás nélkül sok mindenről lemarad.',
    ],
    vague: ['A sütik letiltása bizonyos funkciók elérését korlátozhatja.'],
    tells: [
      'Ha elutasítja, a YouTube-videók nem jelennek meg.',
      'Ha elutasítja, az oldal ugyanúgy működik, mint eddig.',
      'Ha ezeket a sütiket nem engedélyezi, nem emlékszünk a nyelvére.',
      'Az oldal régi telefonokon nem működik.',
      'A szükséges sütik nélkül az oldal nem működik megfelelően.',
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
