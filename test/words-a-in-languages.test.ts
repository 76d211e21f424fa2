/** Whole dialogs in more languages: where a rule that reads fails, and the same dialog with one fair text, where it passes. */
import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint/lint.js';
import { onlyRules } from './only-rules.js';

interface Texts {
  readonly purposes: string;
  readonly accept: string;
  /** The same yes in other words. */
  readonly agree: string;
  readonly reject: string;
  readonly manage: string;
  readonly save: string;
  readonly later: string;
  /** Takes note, and says no yes. */
  readonly ok: string;
  readonly statistics: string;
  readonly advertising: string;
  /** A switch for both. */
  readonly all: string;
  readonly acceptStatistics: string;
  readonly saveAndAcceptAll: string;
  /** A refusal in terms that nobody understands. */
  readonly veiled: string;
  readonly goingOnAgrees: string;
  readonly goingOnLeavesOff: string;
  readonly silenceAgrees: string;
  readonly closingAgrees: string;
  readonly closingRefuses: string;
  readonly laterLasts: string;
  readonly comesBack: string;
  readonly withdrawal: string;
  readonly okAgrees: string;
  readonly mustAccept: string;
}

const texts: Readonly<Record<string, Texts>> = {
  es: {
    purposes: 'Utilizamos cookies para medir las visitas y mostrar publicidad personalizada.',
    accept: 'Aceptar todo',
    agree: 'Acepto las cookies',
    reject: 'Rechazar todo',
    manage: 'Configurar cookies',
    save: 'Guardar preferencias',
    later: 'Ahora no',
    ok: 'Entendido',
    statistics: 'Estadísticas',
    advertising: 'Publicidad',
    all: 'Todas las finalidades',
    acceptStatistics: 'Aceptar estadísticas',
    saveAndAcceptAll: 'Guardar y aceptar todo',
    veiled: 'Rechazar los fines no esenciales',
    goingOnAgrees: 'Si continúa navegando, consideramos que acepta su uso.',
    goingOnLeavesOff: 'Si continúa navegando sin aceptar, solo usaremos las cookies necesarias.',
    silenceAgrees: 'Si no haces nada antes del viernes, usaremos tus datos para la publicidad.',
    closingAgrees: 'Al cerrar este aviso, aceptas el uso de cookies.',
    closingRefuses: 'Al cerrar este aviso, rechazas las cookies opcionales.',
    laterLasts: 'Si eliges «Ahora no», no volveremos a preguntarte.',
    comesBack: 'Te lo preguntaremos más tarde.',
    withdrawal: 'Puede retirar su consentimiento en cualquier momento.',
    okAgrees: 'Al pulsar «Entendido» aceptas las cookies.',
    mustAccept: 'Para continuar, debes aceptar las cookies.',
  },
  it: {
    purposes: 'Utilizziamo i cookie per misurare le visite e mostrare pubblicità personalizzata.',
    accept: 'Accetta tutto',
    agree: 'Acconsento',
    reject: 'Rifiuta tutto',
    manage: 'Gestisci i cookie',
    save: 'Salva le preferenze',
    later: 'Non ora',
    ok: 'Ho capito',
    statistics: 'Statistiche',
    advertising: 'Pubblicità',
    all: 'Tutte le finalità',
    acceptStatistics: 'Accetta statistiche',
    saveAndAcceptAll: 'Salva e accetta tutto',
    veiled: 'Rifiuta le finalità non essenziali',
    goingOnAgrees: 'Proseguendo la navigazione acconsenti all’uso dei cookie.',
    goingOnLeavesOff: 'Proseguendo la navigazione senza accettare restano attivi solo i cookie tecnici.',
    silenceAgrees: 'Se non fai nulla entro venerdì, useremo i tuoi dati per la pubblicità.',
    closingAgrees: 'Chiudendo questo banner acconsenti all’uso dei cookie.',
    closingRefuses: 'Chiudendo questo banner rifiuti i cookie facoltativi.',
    laterLasts: 'Se scegli «Non ora», non te lo chiederemo più.',
    comesBack: 'Te lo ricorderemo più tardi.',
    withdrawal: 'Puoi revocare il consenso in qualsiasi momento.',
    okAgrees: 'Premendo «Ho capito» accetti i cookie.',
    mustAccept: 'Per continuare devi accettare i cookie.',
  },
  pt: {
    purposes: 'Utilizamos cookies para medir as visitas e mostrar publicidade personalizada.',
    accept: 'Aceitar tudo',
    agree: 'Concordo',
    reject: 'Recusar tudo',
    manage: 'Gerir cookies',
    save: 'Guardar preferências',
    later: 'Agora não',
    ok: 'Entendi',
    statistics: 'Estatísticas',
    advertising: 'Publicidade',
    all: 'Todas as finalidades',
    acceptStatistics: 'Aceitar estatísticas',
    saveAndAcceptAll: 'Guardar e aceitar tudo',
    veiled: 'Recusar as finalidades não essenciais',
    goingOnAgrees: 'Ao continuar a navegar, aceita a utilização de cookies.',
    goingOnLeavesOff: 'Se continuar a navegar sem aceitar, usaremos apenas os cookies necessários.',
    silenceAgrees: 'Se não fizer nada até sexta-feira, usaremos os seus dados para publicidade.',
    closingAgrees: 'Ao fechar este aviso, aceita a utilização de cookies.',
    closingRefuses: 'Ao fechar este aviso, recusa os cookies opcionais.',
    laterLasts: 'Se escolher “Agora não”, não voltaremos a perguntar.',
    comesBack: 'Perguntaremos mais tarde.',
    withdrawal: 'Pode retirar o seu consentimento a qualquer momento.',
    okAgrees: 'Ao clicar em “Entendi”, aceita os cookies.',
    mustAccept: 'Para continuar, deve aceitar os cookies.',
  },
  nl: {
    purposes: 'Wij gebruiken cookies om bezoeken te meten en gepersonaliseerde advertenties te tonen.',
    accept: 'Alles accepteren',
    agree: 'Ik ga akkoord',
    reject: 'Alles weigeren',
    manage: 'Cookies beheren',
    save: 'Voorkeuren opslaan',
    later: 'Niet nu',
    ok: 'Begrepen',
    statistics: 'Statistieken',
    advertising: 'Advertenties',
    all: 'Alle doeleinden',
    acceptStatistics: 'Statistieken accepteren',
    saveAndAcceptAll: 'Opslaan en alles accepteren',
    veiled: 'Niet-essentiële doeleinden weigeren',
    goingOnAgrees: 'Door verder te surfen gaat u akkoord met het gebruik van cookies.',
    goingOnLeavesOff: 'Als u verder surft zonder te accepteren, plaatsen we alleen noodzakelijke cookies.',
    silenceAgrees: 'Als u niets doet, gebruiken wij uw gegevens vanaf vrijdag voor advertenties.',
    closingAgrees: 'Door deze melding te sluiten gaat u akkoord met cookies.',
    closingRefuses: 'Door deze melding te sluiten weigert u optionele cookies.',
    laterLasts: 'Kiest u “Niet nu”, dan vragen we het u niet meer.',
    comesBack: 'We vragen het u later opnieuw.',
    withdrawal: 'U kunt uw toestemming op elk moment intrekken.',
    okAgrees: 'Door op “Begrepen” te klikken gaat u akkoord met cookies.',
    mustAccept: 'Om verder te gaan moet u cookies accepteren.',
  },
  sv: {
    purposes: 'Vi använder kakor för att mäta besök och visa anpassade annonser.',
    accept: 'Godkänn alla',
    agree: 'Jag samtycker',
    reject: 'Neka alla',
    manage: 'Hantera kakor',
    save: 'Spara inställningar',
    later: 'Inte nu',
    ok: 'Jag förstår',
    statistics: 'Statistik',
    advertising: 'Annonser',
    all: 'Alla ändamål',
    acceptStatistics: 'Godkänn statistik',
    saveAndAcceptAll: 'Spara och godkänn alla',
    veiled: 'Neka icke nödvändiga ändamål',
    goingOnAgrees: 'Genom att fortsätta använda webbplatsen godkänner du kakor.',
    goingOnLeavesOff: 'Om du fortsätter utan att godkänna använder vi bara nödvändiga kakor.',
    silenceAgrees: 'Om du inte gör något före fredag kommer vi att använda dina uppgifter för annonser.',
    closingAgrees: 'Genom att stänga rutan godkänner du alla kakor.',
    closingRefuses: 'Genom att stänga rutan nekar du alla valfria kakor.',
    laterLasts: 'Väljer du ”Inte nu” frågar vi dig inte igen.',
    comesBack: 'Vi frågar dig igen senare.',
    withdrawal: 'Du kan när som helst återkalla ditt samtycke.',
    okAgrees: 'Genom att klicka på ”Jag förstår” samtycker du till kakor.',
    mustAccept: 'För att fortsätta måste du godkänna kakor.',
  },
  pl: {
    purposes: 'Używamy plików cookies do mierzenia ruchu i wyświetlania spersonalizowanych reklam.',
    accept: 'Zaakceptuj wszystkie',
    agree: 'Zgadzam się',
    reject: 'Odrzuć wszystkie',
    manage: 'Zarządzaj cookies',
    save: 'Zapisz ustawienia',
    later: 'Nie teraz',
    ok: 'Rozumiem',
    statistics: 'Statystyki',
    advertising: 'Reklamy',
    all: 'Wszystkie cele',
    acceptStatistics: 'Akceptuj statystyki',
    saveAndAcceptAll: 'Zapisz i zaakceptuj wszystkie',
    veiled: 'Odrzuć cele inne niż niezbędne',
    goingOnAgrees: 'Kontynuując korzystanie z serwisu, wyrażasz zgodę na pliki cookies.',
    goingOnLeavesOff: 'Jeśli przejdziesz dalej bez wyrażania zgody, użyjemy tylko niezbędnych plików.',
    silenceAgrees: 'Jeśli nic nie zrobisz do piątku, będziemy wykorzystywać twoje dane do reklam.',
    closingAgrees: 'Zamykając ten komunikat, wyrażasz zgodę na pliki cookies.',
    closingRefuses: 'Zamykając ten komunikat, odrzucasz opcjonalne pliki cookies.',
    laterLasts: 'Jeśli wybierzesz „Nie teraz”, nie zapytamy ponownie.',
    comesBack: 'Zapytamy cię później.',
    withdrawal: 'Zgodę możesz wycofać w każdej chwili.',
    okAgrees: 'Klikając „Rozumiem”, wyrażasz zgodę na pliki cookies.',
    mustAccept: 'Aby kontynuować, musisz zaakceptować pliki cookies.',
  },
};

const BUTTON = 'font: 16px Arial; padding: 8px 16px; border: 1px solid #333; background: #fff; color: #111';
const LAYER = 'position: fixed; bottom: 0; width: 600px; background: #fff; color: #111; font: 16px Arial';

const paragraphs = (...sentences: readonly string[]) => sentences.map((one) => `<p>${one}</p>`).join('');
const buttons = (...labels: readonly string[]) => labels.map((one) => `<button>${one}</button>`).join('');
const toggle = (name: string, isOn: boolean) =>
  `<p><label><input type="checkbox"${isOn ? ' checked' : ''}> ${name}</label></p>`;
const dialog = (content: string, attributes = '') =>
  `<div role="dialog" aria-label="Cookies" style="${LAYER}" ${attributes}>${content}</div>`;

interface Pair {
  readonly rule: string;
  readonly what: string;
  readonly unfair: (texts: Texts) => string;
  readonly fair: (texts: Texts) => string;
}

const pairs: readonly Pair[] = [
  {
    rule: 'implied-consent',
    what: 'going on counts, or leaves all off',
    unfair: (t) => dialog(paragraphs(t.purposes, t.goingOnAgrees) + buttons(t.reject, t.accept)),
    fair: (t) => dialog(paragraphs(t.purposes, t.goingOnLeavesOff, t.okAgrees) + buttons(t.reject, t.accept)),
  },
  {
    rule: 'implied-consent',
    what: 'doing nothing counts, or nothing is said of it',
    unfair: (t) => dialog(paragraphs(t.purposes, t.silenceAgrees) + buttons(t.reject, t.accept)),
    fair: (t) => dialog(paragraphs(t.purposes, t.okAgrees) + buttons(t.reject, t.accept)),
  },
  {
    rule: 'close-means-accept',
    what: 'closing accepts, or refuses',
    unfair: (t) =>
      dialog(`<button>×</button>${paragraphs(t.purposes, t.closingAgrees)}${buttons(t.accept, t.manage)}`),
    fair: (t) =>
      dialog(`<button>×</button>${paragraphs(t.purposes, t.closingRefuses)}${buttons(t.accept, t.manage)}`),
  },
  {
    rule: 'close-means-accept',
    what: 'a cross is called accept, or the cross stands beside a refusal',
    unfair: (t) =>
      dialog(
        `<button aria-label="${t.accept}">×</button>${paragraphs(t.purposes)}${buttons(t.save, t.reject)}`,
      ),
    fair: (t) => dialog(`<button>×</button>${paragraphs(t.purposes)}${buttons(t.accept, t.reject)}`),
  },
  {
    rule: 'deferred-refusal',
    what: 'the question comes back, or does not',
    unfair: (t) => dialog(paragraphs(t.purposes, t.comesBack) + buttons(t.accept, t.later)),
    fair: (t) => dialog(paragraphs(t.purposes, t.laterLasts) + buttons(t.accept, t.later)),
  },
  {
    rule: 'no-withdrawal-info',
    what: 'nothing is said of withdrawing, or it is',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes, t.withdrawal) + buttons(t.accept, t.reject)),
  },
  {
    rule: 'no-withdrawal-info',
    what: 'the page has no way back, or has a link',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
    fair: (t) =>
      `${dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject))}<a href="#c">${t.manage}</a>`,
  },
  {
    rule: 'ambiguous-accept',
    what: 'the yes takes note, or says yes',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.ok, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
  },
  {
    rule: 'ambiguous-accept',
    what: 'what the button does is not said, or is',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.ok, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes, t.okAgrees) + buttons(t.ok, t.reject)),
  },
  {
    rule: 'repeated-accept',
    what: 'the same yes stands in two places, or in one',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.agree, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.acceptStatistics, t.reject)),
  },
  {
    rule: 'consent-wall',
    what: 'accepting is a condition, or there is a way on',
    unfair: (t) => dialog(paragraphs(t.purposes, t.mustAccept) + buttons(t.ok), 'aria-modal="true"'),
    fair: (t) => dialog(paragraphs(t.purposes, t.mustAccept) + buttons(t.ok, t.reject), 'aria-modal="true"'),
  },
  {
    rule: 'accept-commits-preset',
    what: 'the button does not name the switch that is on, or does',
    unfair: (t) => dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.agree)),
    fair: (t) => dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.acceptStatistics)),
  },
  {
    rule: 'accept-commits-preset',
    what: 'the button does not say that it accepts all, or does',
    unfair: (t) => dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.agree, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.accept, t.reject)),
  },
  {
    rule: 'misleading-label',
    what: 'the refusal is not clear, or there is a plain one beside it',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.agree, t.veiled)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.agree, t.veiled, t.reject)),
  },
  {
    rule: 'unequal-effort',
    what: 'refusing is a layer below, or beside accepting',
    unfair: (t) => withSettings(t, buttons(t.accept)),
    fair: (t) => withSettings(t, buttons(t.accept, t.reject)),
  },
];

/** A first layer, and settings below it in which one switch stands for the two others. */
function withSettings(t: Texts, answers: string): string {
  const onFirst = `${paragraphs(t.purposes)}${answers}<button aria-controls="more">${t.manage}</button>`;
  const switches = [t.all, t.statistics, t.advertising].map((name) => toggle(name, true)).join('');
  return `${dialog(onFirst)}<div id="more" role="dialog" aria-label="${t.manage}" style="display: none">
    ${switches}${buttons(t.save)}</div>`;
}

function outcomesOf(rule: string, lang: string, body: string) {
  const page = `<!doctype html><html lang="${lang}"><style>button { ${BUTTON} }</style><body>${body}`;
  const { results, findings } = lint(page, { rules: onlyRules(rule) });
  const outcomes = new Set(results.map(({ outcome }) => outcome).filter((one) => one !== 'inapplicable'));
  return { outcomes: [...outcomes].toSorted(), findings };
}

describe.each(Object.entries(texts))('%s', (lang, t) => {
  it.each(pairs)('$rule: $what', ({ rule, unfair, fair }) => {
    expect(outcomesOf(rule, lang, unfair(t)).outcomes).toContain('failed');
    expect(outcomesOf(rule, lang, fair(t)).outcomes).toEqual(['passed']);
  });

  it('misleading-label: a button that saves accepts all, below a switch that is on', () => {
    const unfair = dialog(
      paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.saveAndAcceptAll, t.reject),
    );
    const fair = dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.save, t.reject));
    expect(outcomesOf('misleading-label', lang, unfair).outcomes).toContain('failed');
    expect(outcomesOf('misleading-label', lang, fair).outcomes).toEqual([]);
  });

  it('unequal-effort: the switch for all is one click', () => {
    const { findings } = outcomesOf('unequal-effort', lang, withSettings(t, buttons(t.accept)));
    expect(findings.map(({ evidence }) => evidence['clicksToRefuse'])).toEqual([3]);
  });
});
