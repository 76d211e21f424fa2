/** Labels that do not say plainly what they do. */
import { defineWordings } from '../../src/lint/define-rule.js';

/**
 * - `veiled`: refuses, in terms from which nobody can tell what. `plain`: a refusal that can be understood.
 * - `saves` with `all`: keeps one’s own choices and accepts everything at once.
 */
export const wordings = defineWordings({
  en: {
    veiled: [
      '(decline|reject|refuse|deny) non (essential|necessary|required|mandatory) (purposes|purpose|processing|operations|treatments)',
      '(decline|reject|refuse|deny) (the|all|any|all the) non (essential|necessary|required|mandatory) (purposes|processing|operations)',
      '(decline|reject|refuse) (optional|secondary|other|additional|further|certain) (purposes|processing|operations)',
      '(decline|reject|refuse) the (optional|secondary|other|additional|further) (purposes|processing|operations)',
      '(limit|restrict) (purposes|processing)',
      '(object|objecting) to … (purposes|processing)',
    ],
    saves: [
      'save',
      'confirm',
      'apply',
      'save my (choices|settings|preferences)',
      'save (choices|settings|preferences)',
    ],
    all: ['(accept|allow|enable|agree to) (all|everything)', 'accept all cookies', 'allow all cookies'],
  },
  de: {
    veiled: [
      '(nicht notwendige|nicht erforderliche|nicht wesentliche|nicht essenzielle|nicht essentielle) (zwecke|verarbeitungen|verarbeitung) ablehnen',
      '(unwesentliche|optionale|sonstige|weitere|sekundäre) (zwecke|verarbeitungen|verarbeitung) ablehnen',
      'lehne (nicht notwendige|nicht erforderliche|nicht wesentliche|nicht essenzielle|optionale|sonstige|weitere) (zwecke|verarbeitungen) ab',
      '(zwecke|verarbeitung|verarbeitungen) (einschränken|begrenzen|beschränken)',
      'sekundärzwecke ablehnen',
    ],
    saves: [
      'speichern',
      'bestätigen',
      'übernehmen',
      '(auswahl|einstellungen) (speichern|bestätigen)',
      'sichern',
    ],
    all: [
      '(alle|alles) (akzeptieren|annehmen|zulassen|erlauben|aktivieren)',
      '(alle|allen) (zustimmen|cookies akzeptieren|cookies zulassen)',
      'allem zustimmen',
    ],
  },
  fr: {
    veiled: [
      '(refuse|refuser|décline|décliner|rejeter) les (finalités|traitements|opérations) non (essentielles|nécessaires|essentiels|indispensables|obligatoires)',
      '(refuse|refuser|décline|décliner|rejeter) les (finalités|traitements) (optionnelles|optionnels|facultatives|facultatifs|secondaires|autres)',
      '(refuse|refuser|décline|décliner) les autres (finalités|traitements)',
      '(limiter|restreindre) les (finalités|traitements)',
      "(m'opposer|s'opposer) aux (finalités|traitements)",
    ],
    saves: [
      'enregistrer',
      'sauvegarder',
      'valider',
      'confirmer',
      'appliquer',
      '(enregistrer|valider|confirmer) mes (choix|préférences)',
    ],
    all: [
      '(tout|tous) (accepter|autoriser|activer|accepté)',
      'accepter (tout|tous)',
      'accepter tous les cookies',
    ],
  },
});
