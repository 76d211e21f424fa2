/** A text that says of a refusal that the data go their way all the same. */
import {
  type Control,
  type Dialog,
  defineWordings,
  isQuestion,
  type Passage,
  sentencesOf,
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
  el: {
    same: `ούτως ή άλλως, παρ όλα αυτά, παρόλα αυτά, έτσι (κι|και) αλλιώς, με τον ίδιο τρόπο, σε κάθε περίπτωση, όπως και να έχει, παρά ταύτα`,
    done: `(κοινοποιούνται|κοινοποιηθούν|διαβιβάζονται|διαβιβαστούν|αποστέλλονται|στέλνονται|σταλούν|πωλούνται|πωληθούν|χρησιμοποιούνται|χρησιμοποιηθούν|καταγράφονται|συλλέγονται|μοιράζονται|παραχωρούνται),
      (κοινοποιούμε|μοιραζόμαστε|στέλνουμε|πουλάμε|πωλούμε|χρησιμοποιούμε|διαβιβάζουμε|καταγράφουμε|συλλέγουμε)`,
    kept: 'δεν, δε, ποτέ, τίποτα, τίποτε, κανείς, κανένας, κανέναν, κανένα, καμία, χωρίς, μη, ούτε',
  },
  ro: {
    same: `oricum, totuși, cu toate acestea, în orice caz, în același (mod|fel), la fel de bine, indiferent de (aceasta|asta|alegere)`,
    done: `(transmise|transmis|transmisă|partajate|partajat|partajată|trimise|trimis|trimisă|vândute|vândut|vândută|folosite|folosit|folosită|utilizate|utilizat|utilizată|înregistrate|înregistrată|colectate|divulgate),
      (transmitem|partajăm|trimitem|vindem|folosim|utilizăm|înregistrăm|colectăm|divulgăm)`,
    kept: 'nu, niciodată, nimic, nimeni, niciun, nicio, nici, fără',
  },
});

const QUOTES = /[“”„"«»‚‘’']/gu;

/** The sentence that quotes the label and says so; undefined without one. */
export function saidToShareAnyway(
  { name }: Control,
  { language }: Dialog,
  passages: readonly Passage[],
): string | undefined {
  const label = name.toLowerCase().replace(QUOTES, '').trim();
  if (label.split(/\s+/).length < 2 && label.length < 6) return undefined;
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
