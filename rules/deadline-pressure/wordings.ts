/** How sentences press by time, set a date for the answer, or tell when something takes effect. */
import { defineWordings } from '../../src/lint/define-rule.js';

/** Without May, which is a verb as well: see the dates in figures in `rule.ts`. */
const EN_DATE =
  '(january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|midnight|tonight)';
const DE_DATE =
  '(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|mitternacht|dahin)';
const FR_DATE =
  '(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|minuit)';

export const wordings = defineWordings({
  en: {
    presses: [
      'last (chance|reminder|call|opportunity)',
      'final (reminder|notice|call|chance|opportunity)',
      'act (now|fast|quickly|today)',
      '(hurry|countdown|urgent|urgently)',
      'limited time (offer|only|deal)',
      'for a limited time only',
      '(offer|deal|discount|bonus|reward|invitation|chance) … (ends|expires|closes|ending|expiring|runs out)',
      "before (it's|it is) too late",
      '(time is running|running) out',
      '(don t|do not) (miss out|wait|delay)',
      '(ends|ending|expiring) (soon|today|tonight|tomorrow|at midnight)',
      '(only today|today only|decide now|answer now)',
      'only … (minutes|minute|seconds|hours|hour|days|day) … (left|remaining|remain)',
      '(minutes|minute|seconds|hours|hour|days|day|time) (left|remaining|remain)',
      'you have … (minutes|seconds|minute) to',
      'only … (minutes|minute|seconds|hours|hour) to (accept|agree|decide|answer|join|claim|choose)',
      '(last|final) (day|hours|minutes) to (accept|agree|decide|answer|join|claim|choose)',
      '(place|spot|seat|offer|chance) (is|will be) (gone|lost|given away)',
      '(don t|do not) lose your (place|spot|seat|chance)',
      'for … more (minutes|hours|seconds) only',
    ],
    /** How long data are kept presses nobody. */
    lasts: ['(kept|stored|retained|keep|store) … only … (minutes|hours|days)'],
    /** Supposed, not asked for. */
    supposes: ['(if|when|once|until|unless) you … (accept|agree|decline|refuse|choose|decide|consent|opt)'],
    /** An answer, with a date to come. */
    answerBy: [
      '(accept|agree|choose|decide|confirm|consent|respond|answer|decision|choice|object|opt out|act) … (by|before|until|no later than)',
      '(have|got) until',
      '(by|before) … (you must|you have to|you need to|you will need to|you will have to|you ll need to|please)',
    ],
    effective: [
      '(take|takes|taking|took|come|comes|coming) (effect|into effect|into force)',
      '(effective|in effect|in force|valid) (on|from|as of|as from|date|starting|beginning)',
      '(apply|applies|start|starts) (from|as of|on|starting)',
    ],
    /** No going on without an answer. */
    needed: [
      '(must|need to|have to|required to) (choose|accept|decide|agree|answer|make a choice)',
      '(choice|answer|decision|acceptance) (is|will be) (required|needed|necessary)',
      '(accept|agree|choose|decide) … to (keep|continue|go on)',
      '(lose|losing|lost) … access',
      '(account|access) … (closed|suspended|blocked|deactivated|end)',
    ],
    silence: [
      'if you (do nothing|take no action)',
      '(by|your) (continuing|continued) (to use|use)',
      'unless you … (object|opt out)',
      'if you (do not|don t) … (object|opt out|respond)',
    ],
    /** Time runs out to a no. */
    leavesOff: [
      '(stays|stay|remains|remain|leave|leaves|keep|keeps|left) … off',
      '(count|counts|counted|treat|treated|take|taken) as (a|your|) (no|refusal)',
      '(will|shall) not be (used|shared|switched|turned|processed|set)',
      'we (will not|won t|do not|don t) (use|share|set|switch|turn)',
      'nothing (changes|will change|will be|is)',
      'only … (necessary|essential)',
    ],
  },
  de: {
    presses: [
      'letzte (chance|erinnerung|möglichkeit|gelegenheit)',
      'jetzt oder nie',
      '(jetzt|schnell|rasch|sofort) (handeln|entscheiden|zugreifen|zustimmen)',
      '(handeln|entscheiden) sie (jetzt|schnell|rasch|sofort)',
      '(beeilen|countdown|eilt|dringend)',
      '(angebot|aktion|gutschein|rabatt|bonus|einladung) … (endet|läuft ab|gilt nur|verfällt|abläuft)',
      'nur (noch|) … (minuten|sekunden|stunden|tage|minute|stunde|tag) … (zeit|übrig|verbleib*|lang)',
      'nur noch (heute|bis|wenige|kurze)',
      'noch … (minuten|sekunden|stunden|tage) (zeit|übrig|verbleibend)',
      '(verbleibende|restliche) zeit',
      'bevor es zu spät ist',
      '(verpassen|verpasse) (sie|) nicht',
      '(zeit läuft ab|die zeit läuft)',
      'nur für kurze zeit',
      'nur noch … (minuten|minute|sekunden|sekunde|stunden|stunde|min|std)',
      '(danach|dann|sonst) ist … (platz|chance|angebot|bonus|rabatt|vorteil) (weg|vorbei|vergeben|verloren)',
      'letzter tag',
      'heute letzter (tag|termin)',
    ],
    lasts: [
      '(speichern|behalten|aufbewahren|bleiben|bleibt|läuft|laufen) … nur noch … (minuten|stunden|tage)',
      'nur noch … (minuten|stunden|tage) … (gespeichert|aufbewahrt|behalten|gültig|lesbar|sichtbar)',
      '(dauert|braucht|brauchen|dauern) … nur noch … (minuten|minute|sekunden|stunden)',
    ],
    supposes: [
      '(wenn|falls|sofern|sobald) (sie|du) … (zustimmen|zustimmst|akzeptieren|ablehnen|ablehnst|entscheiden)',
      'lehnen sie ab',
    ],
    answerBy: [
      '(zustimmen|akzeptieren|entscheiden|bestätigen|annehmen|widersprechen|antworten|wählen)',
      '(stimmen|akzeptieren|entscheiden|bestätigen|wählen|treffen) sie',
      '(stimme|akzeptiere|entscheide|bestätige|wähle) (bis|dich|bitte)',
      '(zeit|frist) … (bis|entscheiden)',
      '(entscheidung|zustimmung|auswahl) (bis|vor)',
    ],
    effective: [
      '(tritt|treten) … in kraft',
      '(gilt|gelten) … (ab|vom)',
      '(wirksam|gültig) (ab|am|zum)',
      'in kraft',
    ],
    needed: [
      '(müssen|musst|muss) … (entscheiden|zustimmen|akzeptieren|auswählen|wählen)',
      '(um … weiter|weiterhin) (nutzen|zu nutzen|nutzen zu können)',
      '(verlieren|verlierst) … zugang',
      '(konto|zugang) … (gesperrt|geschlossen|beendet|gelöscht)',
      '(entscheidung|zustimmung|auswahl) … (erforderlich|notwendig|nötig)',
    ],
    silence: [
      '(wenn|falls|sofern) (sie|du) … nicht … (widersprechen|widersprichst|reagieren)',
      '(wenn|falls) (sie|du) nichts (tun|tust|unternehmen)',
      '(mit|durch) … (weiteren|weitere) nutzung',
      'ohne (ihren|deinen) widerspruch',
    ],
    leavesOff: [
      '(bleibt|bleiben|lassen) … (aus|ausgeschaltet|deaktiviert|abgeschaltet)',
      '(gilt|gelten|zählt|werten) … als (nein|ablehnung)',
      '(wird|werden) … nicht … (genutzt|verwendet|geteilt|verarbeitet)',
      '(nutzen|verwenden) wir … nicht',
      'ändert sich nichts',
    ],
  },
  fr: {
    presses: [
      'dernière (chance|occasion|relance)',
      'dernier (rappel|délai|jour)',
      'dernières (minutes|heures)',
      '(votre place|l offre) … (perdue|expire|disparaît)',
      '(plus que|ne reste que) … (min|sec|h)',
      '(dépêchez|hâtez|urgent|vite)',
      'agissez (maintenant|vite)',
      '(offre|promotion|réduction|bonus|invitation) … (expire|se termine|prend fin|limitée|valable)',
      '(plus|ne reste) que … (minutes|secondes|heures|jours|minute|heure|jour)',
      '(minutes|secondes|heures|jours) (restantes|restants|restant)',
      'temps (restant|limité)',
      '(avant qu il ne soit|avant qu il soit) trop tard',
      'ne (manquez|ratez) pas',
      'compte à rebours',
      "(aujourd'hui seulement|seulement aujourd'hui|décidez maintenant)",
    ],
    lasts: ['(conserv*|gard*) … plus que … (minutes|heures|jours)'],
    supposes: ['(si|lorsque|quand|dès que) (vous|tu) (acceptez|refusez|choisissez|acceptes|refuses)'],
    answerBy: [
      '(acceptez|accepter|choisir|choisissez|décider|décidez|confirmer|confirmez|répondre|répondez|opposer|refuser|consentir)',
      '(votre|un) (choix|réponse|décision) (avant|d ici)',
      'vous avez jusqu',
    ],
    effective: [
      '(entre|entrent|entrera|entreront) en vigueur',
      '(prend|prennent|prendra|prendront) effet',
      "(s'applique|s'appliquent|s'appliquera|s'appliqueront|applicable|applicables) (à|dès|à partir|à compter)",
    ],
    needed: [
      '(devez|devrez|faut|faudra|dois|devras) … (choisir|accepter|décider)',
      '(choix|réponse|décision|accord) … (requis|nécessaire|obligatoire|requise)',
      'pour continuer (à|d) … (utiliser|profiter|accéder)',
      '(perdrez|perdre) … accès',
      '(compte|accès) … (fermé|suspendu|bloqué|clôturé)',
    ],
    silence: [
      'si vous ne (faites rien|répondez pas|refusez pas|vous opposez pas)',
      '(sans réponse|à défaut de réponse|sauf opposition)',
      'en continuant (à|d)',
    ],
    leavesOff: [
      '(reste|restent|restera|resteront) (désactivé|désactivée|désactivés|désactivées)',
      'vaut refus',
      'comme un refus',
      'ne (sera|seront) pas (utilisé*|partagé*|activé*|traité*)',
      'rien ne change',
    ],
  },
});

/** Dates, apart from the others, whose words they share. */
export const dates = defineWordings({
  en: {
    date: [`(by|before|until|than|on|from|of|after) … ${EN_DATE}`, '(by|before|until) then'],
  },
  de: {
    date: [`(bis|vor|ab|am|zum|spätestens|nach) … ${DE_DATE}`],
  },
  fr: {
    date: [`(avant|jusqu|jusqu au|au|le|du|dès|ici) … ${FR_DATE}`, "(d'ici|jusque) là"],
  },
});
