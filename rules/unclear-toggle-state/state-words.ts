/** Words that tell the state of a switch, as they stand on it or beside it. */
import type { SnapshotElement } from '../../src/lint/define-rule.js';

const wordSet = (words: string) => new Set(words.split(','));

const ON = wordSet(
  'on,enabled,active,activated,allowed,accepted,granted,yes,opted in,switched on,turned on,an,ein,aktiv,aktiviert,eingeschaltet,erlaubt,zugelassen,akzeptiert,ja,activé,activée,actif,active,autorisé,autorisée,accepté,acceptée,oui,aan,ingeschakeld,toegestaan,activado,activada,activo,sí,permitido,attivo,attiva,attivato,attivata,sì,consentito,ativado,ativo,sim,☑,✓,✔,✅',
);
const OFF = wordSet(
  'off,disabled,inactive,deactivated,blocked,denied,declined,refused,rejected,not allowed,no,opted out,switched off,turned off,aus,inaktiv,deaktiviert,nicht aktiv,ausgeschaltet,nicht erlaubt,abgelehnt,gesperrt,blockiert,nein,désactivé,désactivée,inactif,inactive,non autorisé,refusé,refusée,bloqué,bloquée,non,uit,uitgeschakeld,geblokkeerd,nee,desactivado,desactivada,inactivo,bloqueado,disattivo,disattiva,disattivato,disattivata,inattivo,bloccato,desativado,inativo,não,☐,✗,✘,❌',
);

export interface StateWord {
  readonly word: string;
  readonly says: boolean;
}

/**
 * The word by which a switch says that it is on or off; undefined where none stands there, or words for both,
 * of which something else has to tell which one counts.
 *
 * @param parts What is seen of the switch and its row.
 */
export function stateWord(parts: readonly SnapshotElement[]): StateWord | undefined {
  const found = parts.flatMap(({ children }) =>
    children.flatMap((child): StateWord[] => {
      if (child.kind !== 'text') return [];
      const word = child.text.trim();
      const plain = word.replace(/[.:!]$/, '').toLowerCase();
      if (ON.has(plain)) return [{ word, says: true }];
      return OFF.has(plain) ? [{ word, says: false }] : [];
    }),
  );
  const [first] = found;
  return first !== undefined && found.every(({ says }) => says === first.says) ? first : undefined;
}
