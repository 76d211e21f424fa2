/**
 * Whole dialogs in more languages for the rules on framing and pressure: where a rule that reads fails, and the same
 * dialog in fair words, or in words that look alike, where it does not.
 */
import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint/lint.js';
import { onlyRules } from './only-rules.js';

interface Texts {
  readonly purposes: string;
  readonly accept: string;
  readonly reject: string;
  readonly save: string;
  readonly advertising: string;
  readonly legitimateInterest: string;
  readonly consent: string;
  /** A heading of both. */
  readonly consentAndInterest: string;
  readonly doNotRefuse: string;
  /** A no, and then a refusal. */
  readonly noRefuse: string;
  readonly untick: string;
  readonly tick: string;
  readonly negatedQuestion: string;
  readonly plainQuestion: string;
  readonly yes: string;
  readonly no: string;
  readonly presses: string;
  readonly answerBy: string;
  readonly takesEffect: string;
  readonly leavesOff: string;
  /** Cookies are kept: no deadline. */
  readonly howLong: string;
  readonly shames: string;
  readonly plainNo: string;
  readonly threatens: string;
  readonly costsNothing: string;
  readonly promotes: string;
  readonly offersAsPurpose: string;
  readonly necessary: string;
  readonly measures: string;
  readonly keepsSession: string;
  readonly notForAds: string;
  readonly termsAndOffers: string;
  readonly terms: string;
  readonly termsWithoutOffers: string;
}

const texts: Readonly<Record<string, Texts>> = {
  es: {
    purposes: 'Utilizamos cookies para medir las visitas y mostrar publicidad personalizada.',
    accept: 'Aceptar todo',
    reject: 'Rechazar todo',
    save: 'Guardar preferencias',
    advertising: 'Publicidad personalizada',
    legitimateInterest: 'Interés legítimo',
    consent: 'Consentimiento',
    consentAndInterest: 'Consentimiento e interés legítimo',
    doNotRefuse: 'No rechazar',
    noRefuse: 'No, rechazar',
    untick: 'Desmarque esta casilla si no desea recibir nuestro boletín.',
    tick: 'Deseo recibir el boletín por correo electrónico.',
    negatedQuestion: '¿No desea que compartamos sus datos con nuestros socios?',
    plainQuestion: '¿Podemos compartir sus datos con nuestros socios?',
    yes: 'Sí',
    no: 'No',
    presses: 'Última oportunidad: decide ahora.',
    answerBy: 'Acepte la personalización antes del 1 de octubre.',
    takesEffect: 'La nueva política entra en vigor el 1 de octubre.',
    leavesOff: 'Sin respuesta, la publicidad personalizada sigue desactivada.',
    howLong: 'Las cookies se conservan hasta diciembre.',
    shames: 'No, prefiero los anuncios aburridos',
    plainNo: 'No, prefiero decidir más tarde',
    threatens: 'Si rechazas, el sitio podría no funcionar correctamente.',
    costsNothing: 'Si rechazas, no veremos de qué páginas vienes; el sitio funciona igual que siempre.',
    promotes: '20 % de descuento en tu primer pedido con el código SOL.',
    offersAsPurpose: 'Usamos cookies para mostrarte ofertas y descuentos.',
    necessary: 'Cookies necesarias',
    measures: 'Mantienen la sesión y miden el uso del sitio.',
    keepsSession: 'Guardan la cesta, el idioma y la sesión.',
    notForAds: 'No se utilizan para publicidad ni para estadísticas.',
    termsAndOffers: 'Acepto los términos y condiciones y recibir ofertas por correo electrónico',
    terms: 'Acepto los términos y condiciones',
    termsWithoutOffers: 'Acepto los términos y condiciones, sin recibir ofertas',
  },
  it: {
    purposes: 'Utilizziamo i cookie per misurare le visite e mostrare pubblicità personalizzata.',
    accept: 'Accetta tutto',
    reject: 'Rifiuta tutto',
    save: 'Salva le preferenze',
    advertising: 'Pubblicità personalizzata',
    legitimateInterest: 'Legittimo interesse',
    consent: 'Consenso',
    consentAndInterest: 'Consenso e legittimo interesse',
    doNotRefuse: 'Non rifiutare',
    noRefuse: 'No, rifiuta',
    untick: 'Togli la spunta se non vuoi ricevere la nostra newsletter.',
    tick: 'Desidero ricevere la newsletter via e-mail.',
    negatedQuestion: 'Non vuoi che condividiamo i tuoi dati con i nostri partner?',
    plainQuestion: 'Possiamo condividere i tuoi dati con i nostri partner?',
    yes: 'Sì',
    no: 'No',
    presses: 'Ultima occasione: decidi subito.',
    answerBy: 'Accetta la personalizzazione entro il 1º ottobre.',
    takesEffect: 'La nuova informativa entra in vigore il 1º ottobre.',
    leavesOff: 'Senza risposta la pubblicità personalizzata resta disattivata.',
    howLong: 'I cookie vengono conservati fino a dicembre.',
    shames: 'No, preferisco le pubblicità noiose',
    plainNo: 'No, preferisco decidere più tardi',
    threatens: 'Se rifiuti, il sito potrebbe non funzionare correttamente.',
    costsNothing: 'Se rifiuti, non vedremo da quali pagine arrivi; il sito funziona come sempre.',
    promotes: '20% di sconto sul primo ordine con il codice SOLE.',
    offersAsPurpose: 'Usiamo i cookie per mostrarti offerte e sconti.',
    necessary: 'Cookie necessari',
    measures: 'Mantengono la sessione e misurano l’utilizzo del sito.',
    keepsSession: 'Conservano il carrello, la lingua e la sessione.',
    notForAds: 'Non vengono usati per la pubblicità né per le statistiche.',
    termsAndOffers: 'Accetto i termini e le condizioni e di ricevere offerte via e-mail',
    terms: 'Accetto i termini e le condizioni',
    termsWithoutOffers: 'Accetto i termini e le condizioni, senza ricevere offerte',
  },
  nl: {
    purposes: 'Wij gebruiken cookies om bezoeken te meten en persoonlijke advertenties te tonen.',
    accept: 'Alles accepteren',
    reject: 'Alles weigeren',
    save: 'Voorkeuren opslaan',
    advertising: 'Persoonlijke advertenties',
    legitimateInterest: 'Gerechtvaardigd belang',
    consent: 'Toestemming',
    consentAndInterest: 'Toestemming en gerechtvaardigd belang',
    doNotRefuse: 'Niet weigeren',
    noRefuse: 'Nee, weigeren',
    untick: 'Verwijder het vinkje als u onze nieuwsbrief niet wilt ontvangen.',
    tick: 'Ik wil de nieuwsbrief per e-mail ontvangen.',
    negatedQuestion: 'Wilt u niet dat wij uw gegevens met onze partners delen?',
    plainQuestion: 'Mogen wij uw gegevens met onze partners delen?',
    yes: 'Ja',
    no: 'Nee',
    presses: 'Laatste kans: beslis nu.',
    answerBy: 'Accepteer de personalisatie vóór 1 oktober.',
    takesEffect: 'Het nieuwe beleid treedt op 1 oktober in werking.',
    leavesOff: 'Zonder antwoord blijven persoonlijke advertenties uit.',
    howLong: 'De cookies worden tot december bewaard.',
    shames: 'Nee, ik zie liever saaie advertenties',
    plainNo: 'Nee, ik beslis liever later',
    threatens: 'Als je weigert, kan de site niet goed werken.',
    costsNothing: 'Als je weigert, zien we niet waar je vandaan komt; de site werkt zoals altijd.',
    promotes: '20% korting op je eerste bestelling met de code ZON.',
    offersAsPurpose: 'We gebruiken cookies om aanbiedingen en kortingen te tonen.',
    necessary: 'Noodzakelijke cookies',
    measures: 'Houden u ingelogd en meten het gebruik van de site.',
    keepsSession: 'Bewaren het winkelmandje, de taal en de sessie.',
    notForAds: 'Worden niet gebruikt voor advertenties of statistieken.',
    termsAndOffers: 'Ik ga akkoord met de algemene voorwaarden en met aanbiedingen per e-mail',
    terms: 'Ik ga akkoord met de algemene voorwaarden',
    termsWithoutOffers: 'Ik ga akkoord met de algemene voorwaarden, zonder aanbiedingen te ontvangen',
  },
  pl: {
    purposes: 'Używamy plików cookies do mierzenia ruchu i wyświetlania spersonalizowanych reklam.',
    accept: 'Zaakceptuj wszystkie',
    reject: 'Odrzuć wszystkie',
    save: 'Zapisz ustawienia',
    advertising: 'Spersonalizowane reklamy',
    legitimateInterest: 'Uzasadniony interes',
    consent: 'Zgoda',
    consentAndInterest: 'Zgoda i uzasadniony interes',
    doNotRefuse: 'Nie odrzucaj',
    noRefuse: 'Nie, odrzuć',
    untick: 'Odznacz to pole, jeśli nie chcesz otrzymywać naszego newslettera.',
    tick: 'Chcę otrzymywać newsletter pocztą elektroniczną.',
    negatedQuestion: 'Czy nie chcesz, abyśmy udostępniali twoje dane naszym partnerom?',
    plainQuestion: 'Czy możemy udostępniać twoje dane naszym partnerom?',
    yes: 'Tak',
    no: 'Nie',
    presses: 'Ostatnia szansa: zdecyduj teraz.',
    answerBy: 'Zaakceptuj personalizację do 1 października.',
    takesEffect: 'Nowa polityka wchodzi w życie 1 października.',
    leavesOff: 'Bez odpowiedzi spersonalizowane reklamy pozostają wyłączone.',
    howLong: 'Pliki cookies przechowujemy do grudnia.',
    shames: 'Nie, wolę nudne reklamy',
    plainNo: 'Nie, wolę zdecydować później',
    threatens: 'Jeśli odmówisz, strona może nie działać prawidłowo.',
    costsNothing: 'Jeśli odmówisz, nie zobaczymy, skąd przychodzisz; strona działa tak jak dotychczas.',
    promotes: '20% rabatu na pierwsze zamówienie z kodem LATO.',
    offersAsPurpose: 'Używamy plików cookies, aby pokazywać oferty i rabaty.',
    necessary: 'Niezbędne pliki cookies',
    measures: 'Utrzymują sesję i służą do pomiaru ruchu.',
    keepsSession: 'Zapamiętują koszyk, język i sesję.',
    notForAds: 'Nie są używane do reklam ani do statystyk.',
    termsAndOffers: 'Akceptuję regulamin i zgadzam się otrzymywać oferty pocztą elektroniczną',
    terms: 'Akceptuję regulamin',
    termsWithoutOffers: 'Akceptuję regulamin, bez otrzymywania ofert',
  },
  pt: {
    purposes: 'Usamos cookies para medir as visitas e mostrar publicidade personalizada.',
    accept: 'Aceitar tudo',
    reject: 'Rejeitar tudo',
    save: 'Guardar preferências',
    advertising: 'Publicidade personalizada',
    legitimateInterest: 'Interesse legítimo',
    consent: 'Consentimento',
    consentAndInterest: 'Consentimento e interesse legítimo',
    doNotRefuse: 'Não recusar',
    noRefuse: 'Não, recusar',
    untick: 'Desmarque esta caixa se não deseja receber a nossa newsletter.',
    tick: 'Desejo receber a newsletter por e-mail.',
    negatedQuestion: 'Não deseja que partilhemos os seus dados com os nossos parceiros?',
    plainQuestion: 'Podemos partilhar os seus dados com os nossos parceiros?',
    yes: 'Sim',
    no: 'Não',
    presses: 'Última oportunidade: decida agora.',
    answerBy: 'Aceite a personalização até 1 de outubro.',
    takesEffect: 'A nova política entra em vigor em 1 de outubro.',
    leavesOff: 'Sem resposta, a publicidade personalizada fica desativada.',
    howLong: 'Os cookies são guardados até dezembro.',
    shames: 'Não, prefiro anúncios chatos',
    plainNo: 'Não, prefiro decidir mais tarde',
    threatens: 'Se recusar, o site pode não funcionar corretamente.',
    costsNothing: 'Se recusar, não vemos de que páginas vem; o site funciona como sempre.',
    promotes: '20% de desconto na primeira encomenda com o código SOL.',
    offersAsPurpose: 'Usamos cookies para mostrar ofertas e descontos.',
    necessary: 'Cookies necessários',
    measures: 'Mantêm a sessão e medem o uso do site.',
    keepsSession: 'Guardam o carrinho, o idioma e a sessão.',
    notForAds: 'Não são usados para publicidade nem para estatísticas.',
    termsAndOffers: 'Aceito os termos e condições e receber ofertas por e-mail',
    terms: 'Aceito os termos e condições',
    termsWithoutOffers: 'Aceito os termos e condições, sem receber ofertas',
  },
  sv: {
    purposes: 'Vi använder kakor för att mäta besök och visa anpassade annonser.',
    accept: 'Godkänn alla',
    reject: 'Neka alla',
    save: 'Spara inställningar',
    advertising: 'Anpassade annonser',
    legitimateInterest: 'Berättigat intresse',
    consent: 'Samtycke',
    consentAndInterest: 'Samtycke och berättigat intresse',
    doNotRefuse: 'Neka inte',
    noRefuse: 'Nej, neka',
    untick: 'Avmarkera rutan om du inte vill få vårt nyhetsbrev.',
    tick: 'Jag vill få nyhetsbrevet med e-post.',
    negatedQuestion: 'Vill du inte att vi delar dina uppgifter med våra partner?',
    plainQuestion: 'Får vi dela dina uppgifter med våra partner?',
    yes: 'Ja',
    no: 'Nej',
    presses: 'Sista chansen: bestäm dig nu.',
    answerBy: 'Godkänn anpassningen senast den 1 oktober.',
    takesEffect: 'Den nya policyn träder i kraft den 1 oktober.',
    leavesOff: 'Utan svar förblir anpassade annonser avstängda.',
    howLong: 'Kakorna sparas till december.',
    shames: 'Nej, jag ser hellre tråkiga annonser',
    plainNo: 'Nej, jag bestämmer hellre senare',
    threatens: 'Om du nekar kan det hända att webbplatsen inte fungerar.',
    costsNothing: 'Om du nekar ser vi inte varifrån du kommer; webbplatsen fungerar som vanligt.',
    promotes: '20 % rabatt på första köpet med koden SOL.',
    offersAsPurpose: 'Vi använder kakor för att visa erbjudanden och rabatter.',
    necessary: 'Nödvändiga kakor',
    measures: 'Håller dig inloggad och mäter användning av sidan.',
    keepsSession: 'Sparar varukorgen, språket och sessionen.',
    notForAds: 'Används inte för annonser eller statistik.',
    termsAndOffers: 'Jag godkänner villkoren och att få erbjudanden via e-post',
    terms: 'Jag godkänner villkoren',
    termsWithoutOffers: 'Jag godkänner villkoren, utan att få erbjudanden',
  },
};

const BUTTON = 'font: 16px Arial; padding: 8px 16px; border: 1px solid #333; background: #fff; color: #111';
const LAYER = 'position: fixed; bottom: 0; width: 600px; background: #fff; color: #111; font: 16px Arial';

const paragraphs = (...sentences: readonly string[]) => sentences.map((one) => `<p>${one}</p>`).join('');
const buttons = (...labels: readonly string[]) => labels.map((one) => `<button>${one}</button>`).join('');
const toggle = (name: string, isOn: boolean) =>
  `<p><label><input type="checkbox"${isOn ? ' checked' : ''}> ${name}</label></p>`;
const dialog = (content: string) =>
  `<div role="dialog" aria-label="Cookies" style="${LAYER}">${content}</div>`;
const group = (title: string, name: string, isOn: boolean) =>
  `<fieldset><legend>${title}</legend>${toggle(name, isOn)}</fieldset>`;

interface Pair {
  readonly rule: string;
  readonly what: string;
  readonly unfair: (texts: Texts) => string;
  readonly fair: (texts: Texts) => string;
  /** Nothing for the rule to judge, though it looks alike. */
  readonly lookAlike?: (texts: Texts) => string;
}

const pairs: readonly Pair[] = [
  {
    rule: 'preselected-legitimate-interest',
    what: 'a switch for a legitimate interest is on, or off',
    unfair: (t) => withGroup(t, t.legitimateInterest, true),
    fair: (t) => withGroup(t, t.legitimateInterest, false),
    lookAlike: (t) => withGroup(t, t.consentAndInterest, true) + withGroup(t, t.consent, true),
  },
  {
    rule: 'double-negative',
    what: 'a refusal is negated, or plain',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.doNotRefuse, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
    lookAlike: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.noRefuse)),
  },
  {
    rule: 'double-negative',
    what: 'a box is to be unticked, or ticked',
    unfair: (t) => dialog(paragraphs(t.purposes) + toggle(t.untick, true) + buttons(t.accept, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + toggle(t.tick, false) + buttons(t.accept, t.reject)),
  },
  {
    rule: 'double-negative',
    what: 'a question is negated, or plain',
    unfair: (t) => dialog(paragraphs(t.purposes, t.negatedQuestion) + buttons(t.yes, t.no)),
    fair: (t) => dialog(paragraphs(t.purposes, t.plainQuestion) + buttons(t.yes, t.no)),
  },
  {
    rule: 'deadline-pressure',
    what: 'words press, or tell when something takes effect',
    unfair: (t) => asking(t, t.presses),
    fair: (t) => asking(t, t.takesEffect),
    lookAlike: (t) => asking(t, t.howLong),
  },
  {
    rule: 'deadline-pressure',
    what: 'an answer is wanted by a date, or without one it stays off',
    unfair: (t) => asking(t, t.answerBy),
    fair: (t) => asking(t, t.answerBy, t.leavesOff),
  },
  {
    rule: 'confirmshaming',
    what: 'a refusal shames, or says no',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.shames)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
    lookAlike: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.plainNo)),
  },
  {
    rule: 'confirmshaming',
    what: 'a refusal costs what nobody names, or nothing',
    unfair: (t) => asking(t, t.threatens),
    fair: (t) => asking(t, t.costsNothing),
  },
  {
    rule: 'distraction',
    what: 'there is an offer beside the choice, or none',
    unfair: (t) => asking(t, t.promotes),
    fair: (t) => asking(t),
    lookAlike: (t) => asking(t, t.offersAsPurpose),
  },
  {
    rule: 'misclassified-necessary',
    what: 'what is necessary measures, or keeps the session',
    unfair: (t) => withNecessary(t, t.measures),
    fair: (t) => withNecessary(t, t.keepsSession),
    lookAlike: (t) => withNecessary(t, t.notForAds),
  },
  {
    rule: 'bundled-consent',
    what: 'one box is for the terms and for offers, or for the terms',
    unfair: (t) => dialog(paragraphs(t.purposes) + toggle(t.termsAndOffers, false) + buttons(t.accept)),
    fair: (t) => dialog(paragraphs(t.purposes) + toggle(t.terms, false) + buttons(t.accept, t.reject)),
    lookAlike: (t) =>
      dialog(paragraphs(t.purposes) + toggle(t.termsWithoutOffers, false) + buttons(t.accept, t.reject)),
  },
];

const withNecessary = (t: Texts, description: string) =>
  dialog(
    `${paragraphs(t.purposes)}<div><label><input type="checkbox" checked disabled> ${t.necessary}</label>
    <p>${description}</p></div><div>${toggle(t.advertising, false)}</div>${buttons(t.save, t.reject)}`,
  );

const asking = (t: Texts, ...sentences: readonly string[]) =>
  dialog(paragraphs(t.purposes, ...sentences) + buttons(t.accept, t.reject));

function withGroup(t: Texts, title: string, isOn: boolean): string {
  return dialog(
    paragraphs(t.purposes) + group(title, t.advertising, isOn) + buttons(t.reject, t.save, t.accept),
  );
}

function outcomesOf(rule: string, lang: string, body: string): readonly string[] {
  const page = `<!doctype html><html lang="${lang}"><style>button { ${BUTTON} }</style><body>${body}`;
  const { results } = lint(page, { rules: onlyRules(rule) });
  const outcomes = new Set(results.map(({ outcome }) => outcome).filter((one) => one !== 'inapplicable'));
  return [...outcomes].toSorted();
}

describe.each(Object.entries(texts))('%s', (lang, t) => {
  it.each(pairs)('$rule: $what', ({ rule, unfair, fair, lookAlike }) => {
    expect(outcomesOf(rule, lang, unfair(t))).toContain('failed');
    expect(outcomesOf(rule, lang, fair(t))).toEqual(['passed']);
    if (lookAlike !== undefined) expect(outcomesOf(rule, lang, lookAlike(t))).not.toContain('failed');
  });
});
