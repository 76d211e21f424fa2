/**
 * Labels of controls with the role a person gives them, written from knowledge of real interfaces
 * before the classifier was tuned. Each line of a block is one label.
 */
import type { LabelClassification } from '../language.js';

type Role = LabelClassification['role'];

const LABELS: Readonly<Record<string, Readonly<Partial<Record<Role, string>>>>> = {
  en: {
    accept: `Accept
      Accept all
      Accept All Cookies
      ACCEPT ALL
      I accept
      I agree
      Agree
      Agree and close
      Accept and close
      Accept & continue
      Agree & Continue to site
      Allow all
      Allow all cookies
      Allow cookies
      Allow
      Yes, I agree
      Yes, accept all
      Accept the updated terms
      I agree to the Terms of Service
      Accept optional cookies
      Accept additional cookies
      Accept recommended settings
      Enable all
      Consent
      I consent
      Give consent
      Opt in
      Turn on
      OK
      Okay, thanks
      Got it
      Got it!
      Understood
      I understand
      Sounds good
      That's OK
      I'm OK with that
      Continue
      Yes
      Yes, please
      OK, don't show again
      Accept all and save
      → Accept
      ✓ Accept all
      Ac­cept
      Accept all cookies
      Agree to all
      Accept cookies on this website
      Allow all but marketing
      Accept and join
      Accept changes
      Consent to all`,
    decline: `Reject cookies that are not strictly necessary
      Accept only necessary
      Only necessary
      Only necessary cookies
      Continue without accepting
      Continue without accepting →
      Continue without agreeing
      Continue without consent
      Reject all
      Reject All Cookies
      Reject
      Decline
      Decline all
      No thanks
      No, thanks
      No, thank you
      No
      Don't allow
      Don’t allow
      Dont allow
      I do not agree
      I don't agree
      Do not accept
      NOT accept
      I do not consent
      Use necessary cookies only
      Essential only
      Essential cookies only
      Accept essential cookies
      Accept necessary only
      Allow necessary cookies
      Strictly necessary only
      Required only
      Accept only required cookies
      Continue with essential cookies
      Continue with necessary cookies only
      Disagree
      Disagree and close
      Refuse
      Refuse all
      Deny
      Deny all
      Reject optional cookies
      Decline optional cookies
      Reject non-essential
      Reject non-essential cookies
      I decline non-essential purposes
      Reject all and close
      Reject and close
      Close without accepting
      Opt out
      Opt-out
      Do not sell my personal information
      Don't share
      Turn off
      Keep it off
      Disable all
      Functional only
      No, only necessary
      Reject unnecessary cookies
      Save only necessary
      Object to all
      Refuse non-essential cookies
      No, I don't want that
      Only technically required cookies
      I refuse
      Reject all except necessary`,
    manage: `Manage options
      Manage cookies
      Manage preferences
      Manage my cookies
      Preferences
      Cookie settings
      Cookies Settings
      Settings
      Customise
      Customize
      Customise settings
      Customize choices
      Learn more about your choices
      More options
      Let me choose
      Choose cookies
      Change settings
      Adjust settings
      Configure
      Set preferences
      Privacy settings
      Privacy preferences
      Your privacy choices
      Manage choices
      Show purposes
      View preferences
      Cookie preferences
      No, manage settings
      No, adjust
      Options
      Show details
      I want to choose
      Open settings
      Personalise my choices
      Advanced settings
      Update your settings`,
    save: `Save
      Save preferences
      Save settings
      Save and close
      Save & exit
      Confirm my choices
      Confirm choices
      Confirm selection
      Allow selection
      Accept selected
      Accept selection
      Accept selected cookies
      Allow selected
      Agree to selected
      Submit preferences
      Apply
      Confirm
      Use selected cookies
      Save my choices
      Continue with selected cookies
      Accept my choices
      Save changes to my preferences
      Done`,
    close: `×
      ✕
      ✖
      X
      Close
      Dismiss
      Close this dialog
      Close cookie banner
      Hide this message
      Close banner
      Cancel`,
    defer: `Not now
      Later
      Remind me later
      Ask me again
      Ask me later
      Skip for now
      Maybe later
      Remind me tomorrow
      Decide later
      Not right now
      No, not now
      Skip`,
    'policy-link': `Privacy policy
      Privacy Policy.
      Learn more
      Terms
      Terms of Service
      Terms & Conditions
      Cookie policy
      Cookie Notice
      Read more
      More information
      Find out more
      Read our privacy policy
      See our cookie policy
      Imprint
      Legal notice
      How we use cookies
      About cookies
      Vendor list
      Our partners
      Privacy notice
      Learn more about how we use your data`,
    other: `Reject all and subscribe
      Pay to refuse
      Reject and subscribe for €3.99
      Subscribe to reject
      Buy now
      Add to cart
      Sign in
      Subscribe
      Log in
      Create account
      Sign up
      Search
      Download
      Home
      Checkout
      acceptable use
      Accept payments
      Accept invitation
      Continue shopping
      Continue reading
      Decline invitation
      Withdraw consent
      Revoke consent
      Accept or reject
      By clicking accept you agree to our use of cookies and to the terms of service of this website
      Next
      Back
      Delete
      Delete account
      Apply now
      Apply filters
      Confirm order
      Share on Facebook
      Save for later
      Save recipe
      Select your seat
      Change password
      Allow comments
      Facebook
      Contact us today for a quote
      Play video
      Show menu
      Select language
      English
      Rejected applications
      Disagreeable people
      Agreement`,
  },
  de: {
    accept: `Akzeptieren
      Alle akzeptieren
      Alles akzeptieren
      Alle Cookies akzeptieren
      Einverstanden
      Ich bin einverstanden
      Zustimmen
      Zustimmen und weiter
      Allen zustimmen
      Ich stimme zu
      Ich stimme allen Cookies zu
      Alle zulassen
      Cookies zulassen
      Alle erlauben
      Erlauben
      Akzeptieren und schließen
      Akzeptieren & weiter
      OK
      Verstanden
      Alles klar
      In Ordnung
      Ja
      Ja, ich stimme zu
      Einwilligen
      Annehmen
      Alle annehmen
      Alle auswählen und bestätigen
      Alle Cookies erlauben
      Ich akzeptiere
      Einwilligen und weiter
      Allem zustimmen
      Nutzungsbedingungen akzeptieren`,
    decline: `Nicht unbedingt erforderliche Cookies ablehnen
      Ablehnen
      Alle ablehnen
      Alles ablehnen
      Ich lehne ab
      Lehne alles ab
      Nicht zustimmen
      Ich stimme nicht zu
      Nicht akzeptieren
      Nur notwendige
      Nur notwendige Cookies
      Nur notwendige Cookies zulassen
      Nur notwendige akzeptieren
      Nur essenzielle Cookies akzeptieren
      Nur essentielle Cookies
      Notwendige akzeptieren
      Weiter ohne Zustimmung
      Weiter ohne Einwilligung
      Ohne Einwilligung fortfahren
      Ohne Zustimmung weiter
      Nein, danke
      Nein
      Optionale Cookies ablehnen
      Nur technisch notwendige Cookies
      Nur erforderliche Cookies
      Nur technisch erforderliche
      Nicht erlauben
      Nicht einverstanden
      Verweigern
      Widersprechen
      Allem widersprechen
      Ablehnen und schließen
      Mit notwendigen Cookies fortfahren
      Nur das Nötigste
      Alle deaktivieren
      Nicht notwendige ablehnen`,
    manage: `Einstellungen
      Cookie-Einstellungen
      Cookieeinstellungen
      Datenschutz-Einstellungen
      Privatsphäre-Einstellungen
      Anpassen
      Einstellungen verwalten
      Einstellungen anpassen
      Mehr Optionen
      Optionen verwalten
      Individuelle Einstellungen
      Individuelle Datenschutzeinstellungen
      Selbst auswählen
      Konfigurieren
      Details anzeigen
      Cookies verwalten
      Auswahl anpassen
      Weitere Optionen
      Zwecke anzeigen
      Nein, Einstellungen anpassen
      Ein­stel­lun­gen
      EINSTELLUNGEN ÄNDERN`,
    save: `Speichern
      Auswahl speichern
      Auswahl erlauben
      Auswahl bestätigen
      Auswahl akzeptieren
      Einstellungen speichern
      Speichern & schließen
      Bestätigen
      Ausgewählte akzeptieren
      Meine Auswahl bestätigen
      Auswahl übernehmen
      Ausgewählte Cookies zulassen
      Der Auswahl zustimmen`,
    close: `Schließen
      Schliessen
      Banner schließen
      Fenster schließen`,
    defer: `Später
      Jetzt nicht
      Nicht jetzt
      Später erinnern
      Erinnere mich später
      Vielleicht später
      Überspringen
      Später entscheiden`,
    'policy-link': `Datenschutz
      Datenschutzerklärung
      Impressum
      AGB
      Mehr erfahren
      Mehr Informationen
      Weitere Informationen
      Cookie-Richtlinie
      Nutzungsbedingungen
      Datenschutzhinweise
      Zur Datenschutzerklärung`,
    other: `Widerrufen
      Einwilligung widerrufen
      Abonnieren
      Ablehnen und abonnieren
      PUR-Abo abschließen
      Jetzt kaufen
      In den Warenkorb
      Anmelden
      Registrieren
      Suchen
      Zurück
      Newsletter abonnieren
      Konto erstellen
      Akzeptable Preise
      Vertrag widerrufen
      Bestellung bestätigen
      Filter anwenden
      Kartenzahlung akzeptieren
      Weiter einkaufen
      Allgemeines`,
  },
  fr: {
    accept: `Accepter
      Tout accepter
      J'accepte
      J’accepte
      J’ACCEPTE TOUT
      Accepter et fermer
      Accepter tous les cookies
      Accepter & Fermer
      Autoriser
      Tout autoriser
      Autoriser tous les cookies
      Accepter et continuer
      J'accepte les cookies
      Je consens
      OK, tout accepter
      Oui, j'accepte
      D'accord
      Je suis d'accord
      Compris
      J'ai compris
      OK
      Continuer
      Tout activer
      Oui
      Accepter les conditions
      Accepter et poursuivre`,
    decline: `Refuser les cookies non strictement nécessaires
      Refuser
      Tout refuser
      Je refuse
      Refuser tout
      Refuser tous les cookies
      Continuer sans accepter
      Continuer sans accepter →
      Poursuivre sans accepter
      Ne pas accepter
      Je n'accepte pas
      Je n’accepte pas
      Non merci
      Non, merci
      Non
      Ne pas autoriser
      Je ne suis pas d'accord
      Uniquement les cookies nécessaires
      Cookies nécessaires uniquement
      Seulement les cookies essentiels
      Accepter uniquement les cookies nécessaires
      N'accepter que les cookies nécessaires
      Refuser et fermer
      Tout rejeter
      Rejeter
      Décliner
      M'opposer à tout
      Je m'oppose
      Tout désactiver
      Refuser les cookies optionnels
      Interdire tous les cookies
      Sans consentement
      Continuer sans consentir
      Fermer sans accepter`,
    manage: `Paramétrer
      Paramétrer les cookies
      Paramètres
      Paramètres des cookies
      Personnaliser
      Personnaliser mes choix
      Gérer les cookies
      Gérer mes préférences
      Gérer mes choix
      Préférences
      Plus d'options
      Configurer
      Je choisis
      Choisir mes cookies
      Modifier mes préférences
      Voir les préférences
      Afficher les finalités
      Laissez-moi choisir
      Je personnalise
      Réglages`,
    save: `Enregistrer
      Enregistrer mes choix
      Enregistrer les préférences
      Confirmer mes choix
      Valider
      Valider mes choix
      Autoriser la sélection
      Accepter la sélection
      Enregistrer et fermer
      Sauvegarder
      Confirmer la sélection`,
    close: `Fermer
      Fermer la fenêtre
      Masquer ce message
      Fermer le bandeau`,
    defer: `Plus tard
      Pas maintenant
      Pas pour l'instant
      Me le rappeler plus tard
      Décider plus tard
      Me demander plus tard
      Non, pas maintenant`,
    'policy-link': `En savoir plus
      Politique de confidentialité
      Politique de cookies
      Mentions légales
      CGU
      Conditions générales d'utilisation
      Nos partenaires
      Plus d'informations
      Lire la suite
      Voir nos partenaires
      Confidentialité
      Consulter notre politique de confidentialité`,
    other: `S'abonner
      Refuser et s'abonner
      Retirer mon consentement
      Acheter
      Ajouter au panier
      Se connecter
      Créer un compte
      Rechercher
      Retour
      Je m'abonne
      Continuer mes achats
      Continuer la lecture
      Valider la commande
      Accueil
      Supprimer
      Acceptable
      Refuser et payer 2,99 €
      S'abonner pour refuser`,
  },
};

export interface LabelledLabel {
  readonly language: string;
  readonly label: string;
  readonly role: Role;
}

export const labelledLabels: readonly LabelledLabel[] = Object.entries(LABELS).flatMap(([language, roles]) =>
  Object.entries(roles).flatMap(([role, block]) =>
    block.split('\n').map((line) => ({ language, label: line.trim(), role: role as Role })),
  ),
);
