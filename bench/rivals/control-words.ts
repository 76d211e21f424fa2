/**
 * What a control does, by its words: the lexicons of the rivals. Order matters in both, since “accept only
 * necessary” is a refusal. Stems are beginnings of words. German and French stand in for the translation
 * into English that the rivals do, or for pages that they leave out.
 */

export type RivalRole = 'reject' | 'save' | 'settings' | 'accept' | 'close' | 'other';

/** Longer texts are never a control. */
const MOST_WORDS = 10;

const REJECT = ['disagre', 'reject', 'declin', 'refus', 'deactiv', 'ablehn', 'verweiger'];
const NECESSARY = ['necessar', 'essenti', 'requir', 'notwendig', 'erforderlich', 'essenziell'];
const NOT = ['not', 'no', 'dont', 'without', 'nicht', 'ohne', 'sans', 'pas', 'keine'];
const CONSENT = ['track', 'consent', 'accept', 'akzeptier', 'zustimm', 'consentir'];
const SAVE = ['save', 'submit', 'confirm', 'speicher', 'bestatig', 'enregistr'];
const SETTINGS = [
  ...['option', 'setting', 'prefer', 'manag', 'custom', 'choos', 'personali', 'detail'],
  ...['einstell', 'verwalt', 'wahlen', 'anpass', 'parametr', 'gerer', 'choisir'],
];
const ACCEPT = [
  ...['accept', 'agre', 'allow', 'consent', 'ok', 'okay', 'understand', 'continu', 'yes', 'enabl'],
  ...['akzeptier', 'zustimm', 'zulass', 'erlaub', 'einverstanden', 'verstanden', 'autoris', 'bon', 'compris'],
];
const CLOSE = ['close', 'dismiss', 'schliess', 'fermer', 'hide'];
const CROSS = /^[×✕✖xX]$/;

function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The stems that DarkDialogs looks for, in its order. */
export function darkDialogsRole(text: string): RivalRole {
  const words = wordsOf(text);
  const has = (stems: readonly string[]) => words.some((word) => stems.some((stem) => word.startsWith(stem)));
  const hasWord = (list: readonly string[]) => words.some((word) => list.includes(word));
  if (CROSS.test(text.trim())) return 'close';
  if (words.length === 0 || words.length > MOST_WORDS) return 'other';
  if (has(REJECT)) return 'reject';
  if (has(ACCEPT) && has(NECESSARY)) return 'reject';
  if (hasWord(NOT) && has(CONSENT)) return 'reject';
  if (has(SAVE)) return 'save';
  if (has(SETTINGS)) return 'settings';
  if (has(ACCEPT) || (hasWord(['got']) && hasWord(['it']))) return 'accept';
  return has(CLOSE) ? 'close' : 'other';
}

const ALSO_REJECT = ['deny', 'denied', 'object', 'verbiet'];
const ONLY = ['only', 'nur', 'uniquement', 'seulement'];
const FUNCTIONAL = [...NECESSARY, 'functional', 'technical', 'funktional', 'technisch', 'fonctionnel'];
const SELECTION = ['selection', 'selected', 'choices', 'auswahl', 'ausgewahlt', 'choix'];

/**
 * Bouhoula et al. train a classifier on some 2,300 labelled texts, of which this is a rough likeness: the
 * stems above, and the cases that their data are known to decide (“functional only” rejects, “confirm
 * options” and “accept settings” save).
 */
export function bouhoulaRole(text: string): RivalRole {
  const words = wordsOf(text);
  const has = (stems: readonly string[]) => words.some((word) => stems.some((stem) => word.startsWith(stem)));
  const hasWord = (list: readonly string[]) => words.some((word) => list.includes(word));
  if (words.length > 0 && words.length <= MOST_WORDS) {
    if (has(ALSO_REJECT)) return 'reject';
    if (has(FUNCTIONAL) && (hasWord(ONLY) || has(ACCEPT))) return 'reject';
    if (hasWord(['no', 'non', 'nein']) && words.length <= 3) return 'reject';
    if (hasWord(NOT) && (has(ACCEPT) || has(CONSENT))) return 'reject';
    if (has(ACCEPT) && (has(SELECTION) || hasWord(['settings', 'options', 'preferences']))) return 'save';
  }
  return darkDialogsRole(text);
}
