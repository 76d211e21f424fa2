/** How a text makes going on conditional on consent, and what says that it is about something else. */
import { defineWordings } from '../../src/lint/define-rule.js';

export const wordings = defineWordings({
  en: {
    conditional: [
      'to (continue|proceed|access|use|keep|go on|read|enter|view|play|watch|visit|get|enjoy|see) … (accept|agree|consent|allow)',
      '(accept|agree|consent|allow|accepting|agreeing|consenting) … to (continue|proceed|access|use|keep|go on|read|enter|view|play|watch|visit|see)',
      '(must|have to|need to|required to) (accept|agree|consent|allow|first accept)',
      '(must|have to|need to|required to) … (accept|agree|consent)',
      '(consent|acceptance|agreement) is (required|needed|necessary|mandatory|a condition)',
      '(required|necessary|needed) … (before|to) (continue|access|use|enter|you can)',
      '(only|available only) (with|if|after|once|when) (you|your) … (consent|accept|agree|allow)',
      'only … (who|users|visitors|readers) … (accept|agree|consent|accepted|consented)',
      '(cannot|can not|can t|unable to) … (without|unless) … (accept|accepting|consent|consenting|agree|agreeing)',
      'without … (consent|accepting|agreeing) … (cannot|can t|not)',
      '(requires|require) (your|you|that you) … (consent|accept|agree|cookies)',
      '(if|unless) you … (not|) (accept|agree|consent) … (cannot|can t|leave|close|not be able)',
      '(before|until) you (accept|agree|consent|have accepted)',
      'please (accept|agree|allow) … (continue|proceed|access|before)',
    ],
    /** A gate that asks for an age. */
    gate: [
      '(18|21|16) (years|or older|or over)',
      '(legal drinking age|date of birth|your age|age verification|years of age|over 18|of legal age)',
    ],
    leavesSite: ['(leave|exit|quit) (this|the|) (site|page|website|app)'],
    leaves: ['(leave|exit|log out|sign out|logout|go back|back|quit)'],
  },
  de: {
    conditional: [
      'um … (weiterzulesen|fortzufahren|weiterzumachen|weiterzusurfen|nutzen|zuzugreifen|lesen|weiterzuspielen|besuchen|sehen|zugang)',
      '(müssen|musst|muss) … (zustimmen|akzeptieren|einwilligen|erlauben)',
      '(zustimmung|einwilligung) … (erforderlich|notwendig|nötig|voraussetzung|benötigt|benötigen|brauchen)',
      'nur (mit|nach|wenn) … (zustimmung|einwilligung|zustimmen|akzeptieren|einwilligen)',
      'ohne (ihre|deine|eine|) (zustimmung|einwilligung) … (nicht|kein|keine|keinen)',
      '(nicht|kein|keinen) … ohne … (zustimmung|einwilligung)',
      '(erst|zuerst) … (zustimmen|akzeptieren|einwilligen|zustimmung|einwilligung)',
      'setzt … (zustimmung|einwilligung) … voraus',
      '(bitte|) (akzeptieren|stimmen) sie … (um|bevor)',
    ],
    gate: ['(18|16|21) jahre', '(volljährig|geburtsdatum|altersprüfung|altersnachweis|mindestalter)'],
    leavesSite: ['(seite|website|webseite|site|app) verlassen'],
    leaves: ['(verlassen|abmelden|ausloggen|zurück|beenden)'],
  },
  fr: {
    conditional: [
      'pour (continuer|accéder|poursuivre|utiliser|lire|consulter|entrer|jouer|voir|profiter) … (accepter|acceptez|consentir|accord|consentement|autoriser|autorisez|devez|faut)',
      '(acceptez|accepter|consentez) … pour (continuer|accéder|poursuivre|utiliser|lire|consulter|entrer|jouer|voir)',
      '(devez|doit|faut|devrez|obligé de|tenu de|dois) … (accepter|consentir|autoriser)',
      '(consentement|accord|acceptation) est (nécessaire|obligatoire|requis|requise|indispensable|exigé)',
      "l'accès … (conditionné|subordonné|réservé|soumis)",
      'sans (votre|ton|) (accord|consentement|accepter) … (pas|impossible|aucun|ne)',
      '(impossible|ne) … sans … (accepter|accord|consentement)',
      '(uniquement|seulement|que) … (si vous|après avoir|avec votre) … (acceptez|accepté|accord|consentement)',
    ],
    gate: ['(18|16|21) ans', '(majeur|majeure|date de naissance|âge légal|vérification)'],
    leavesSite: ['quitter (le|ce|la|cette|) (site|page)'],
    leaves: ['(quitter|partir|déconnecter|déconnexion|retour|sortir)'],
  },
});
