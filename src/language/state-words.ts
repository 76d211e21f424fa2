/** Words that tell by themselves whether something is on, as they stand on a switch, beside it, or as one of two answers. */

const wordSet = (words: string) => new Set(words.split(','));

const ON = wordSet(
  'on,enabled,active,activated,allowed,accepted,granted,yes,opted in,switched on,turned on,an,ein,aktiv,aktiviert,eingeschaltet,erlaubt,zugelassen,akzeptiert,ja,activé,activée,actif,active,autorisé,autorisée,accepté,acceptée,oui,aan,ingeschakeld,toegestaan,activado,activada,activo,sí,permitido,attivo,attiva,attivato,attivata,sì,consentito,ativado,ativo,sim,encendido,encendida,activa,acceso,accesa,ligado,ligada,ativa,actief,włączone,włączony,włączona,aktywne,aktywny,aktywna,tak,på,påslagen,påslaget,aktiverad,aktiverat,aktivt,tillåten,tillåtet,☑,✓,✔,✅',
);
const OFF = wordSet(
  'off,disabled,inactive,deactivated,blocked,denied,declined,refused,rejected,not allowed,no,opted out,switched off,turned off,aus,inaktiv,deaktiviert,nicht aktiv,ausgeschaltet,nicht erlaubt,abgelehnt,gesperrt,blockiert,nein,désactivé,désactivée,inactif,inactive,non autorisé,refusé,refusée,bloqué,bloquée,non,uit,uitgeschakeld,geblokkeerd,nee,desactivado,desactivada,inactivo,bloqueado,disattivo,disattiva,disattivato,disattivata,inattivo,bloccato,desativado,inativo,não,apagado,apagada,no permitido,inactiva,spento,spenta,non consentito,desligado,desligada,inativa,não permitido,inactief,niet toegestaan,wyłączone,wyłączony,wyłączona,nieaktywne,nieaktywny,nieaktywna,zablokowane,nie,av,avstängd,avstängt,avslagen,inaktiverad,inaktiverat,inaktivt,blockerad,nej,inte tillåten,☐,✗,✘,❌',
);

/**
 * Whether a text says “on” or “off” and nothing else; undefined where it says something else. The languages
 * need not be told apart: no word says one thing here and the opposite there.
 */
export function stateSaidBy(text: string): boolean | undefined {
  const word = text
    .trim()
    .replace(/[.:!]$/, '')
    .toLowerCase();
  if (ON.has(word)) return true;
  return OFF.has(word) ? false : undefined;
}
