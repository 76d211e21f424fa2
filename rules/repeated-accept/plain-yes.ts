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
  el: 'αποδοχη αποδεχομαι αποδεχεσαι αποδεχεστε αποδεχτειτε αποδεχθειτε δεχομαι συμφωνω συμφωνειτε ειμαι συμφωνος συμφωνη συναινω συναινεση συγκαταθεση συγκατατιθεμαι επιτρεπω επιτρεψτε επιτρεψε εγκρινω ολα ολων ολες τα των τις cookies cookie ναι οκ ok ενταξει και κλεισιμο συνεχεια συνεχιστε συνεχιση με σε στη στην στον στο χρηση χρησης δινω τη την μου ευχαριστω βεβαιως φυσικα καταλαβα το site ιστοτοπο ιστοσελιδα',
  ro: 'accept accepta acceptati acceptare de acord sunt consimt consimti imi dau exprim acordul consimtamantul permite permiteti permit aprob autorizez toate tot totul cookie cookies uri urile module modulele da ok okay in regula bine perfect si inchide inchideti continua continuati mai departe cu utilizarea folosirea urilor multumesc sigur desigur am inteles pe la site ul',
};
/** Codes of the languages that there are words for. */
export const languages = Object.keys(WORDS);
const BY_LANGUAGE = new Map(Object.entries(WORDS).map(([code, words]) => [code, new Set(words.split(' '))]));

/** @param language of the dialog; in one without words here, no label does. */
export function saysNoMoreThanYes(label: string, language: string): boolean {
  const known = BY_LANGUAGE.get(language.slice(0, 2));
  const folded = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return known !== undefined && words.every((word) => known.has(word));
}
