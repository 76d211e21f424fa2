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
      Consent to all
      Accept All & Continue
      Accept everything
      I agree to all
      Agree to everything
      Yes, allow all
      Let's go
      Accept all and visit the site
      Yes I'm happy
      I'm happy with all cookies
      Allow all and continue
      Accept and proceed
      Yes, that's fine
      Okay
      Ok, got it
      Alright!
      Turn on personalisation
      Enable personalised ads
      Yes, share my data
      Share my data
      Allow tracking
      Accept Terms
      Accept new terms
      I accept the terms
      Agree to terms
      Yes, keep me updated
      Consent to tracking
      Approve all
      Accept & close
      Accept optional
      Consent and continue
      Yes, use my data
      Help improve the model
      Accept All Cookies and Continue
      I'm okay with cookies
      Enable analytics
      Allow cookies and continue
      Accept 🍪
      Accept cookies & proceed
      Yes, I consent
      Opt me in`,
    decline: `Reject cookies that are not strictly necessary
      No, keep my chats out
      No, keep my data private
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
      Reject all except necessary
      Reject All Cookies and Continue
      Decline cookies
      Do not consent
      I don't consent
      No, do not share my data
      Don't use my data
      Do not train on my data
      Don't accept
      No cookies please
      Continue with only essential cookies
      Proceed with necessary cookies only
      Only essential
      Just the essentials
      Just necessary cookies
      Strictly necessary cookies only
      Necessary cookies only
      Accept only essential cookies
      Allow only necessary
      Allow essential only
      Reject all optional
      Reject non-necessary cookies
      Reject additional
      No, I disagree
      I disagree
      Opt out of all
      Opt out of sale
      Do Not Sell or Share My Personal Information
      No, keep it private
      Keep my data private
      Don't allow tracking
      Ask app not to track
      Deny non-essential
      Refuse optional cookies
      Decline and continue
      Decline and close
      Use only necessary cookies
      Disallow all
      Block all
      Reject & close
      I do not accept
      No, don't allow
      Exclude my data
      Don't help improve
      Not interested
      Reject everything
      Decline everything
      Turn all off
      Accept required only
      Continue without cookies
      Continue without tracking
      Use site without tracking
      Without consent
      No consent
      Allow none
      None`,
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
      Update your settings
      Cookie Preferences
      Manage Cookies Preferences
      Manage settings
      Manage privacy
      Manage consent
      Show preferences
      View options
      View settings
      See options
      See all options
      More choices
      Let me decide
      I'd like to choose
      Customize cookies
      Customise preferences
      Cookie options
      Choose which cookies to accept
      Select cookies
      Pick cookies
      Set cookie preferences
      Edit preferences
      Edit settings
      Go to settings
      Privacy options
      Privacy controls
      Manage your privacy
      Set your preferences
      Review settings
      Modify settings
      Manage or reject cookies
      Learn more and customise
      Change cookie settings
      Adjust preferences
      Personalise
      Configure preferences
      Details
      Cookie details
      Your choices
      Manage trackers`,
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
      Done
      Save & Close
      Save my preferences
      Save and continue
      Save choices
      Confirm my preferences
      Confirm and close
      Confirm My Choice
      Allow my selection
      Accept current selection
      Accept my selection
      Continue with my selection
      Submit choices
      Apply settings
      Apply my choices
      Save cookie settings
      Save selected
      Use selected
      OK, save
      Accept selected only
      Save & Accept`,
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
      Cancel
      Close this notice
      Close window
      Dismiss banner
      Close cookie notice
      Close cookie settings
      Hide
      Close ×
      Close modal
      Close preferences`,
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
      Skip
      Not now, thanks
      I'll decide later
      Maybe another time
      Remind me in 7 days
      Ask me tomorrow
      Do it later
      Skip this step
      Not yet
      Later, thanks
      Remind me next time
      Postpone
      Snooze`,
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
      Learn more about how we use your data
      Privacy
      Cookies Policy
      Cookie Declaration
      Privacy & Cookies
      Privacy and Cookie Policy
      Terms and Conditions
      Terms of Use
      See details in our privacy policy
      Read the cookie policy
      View our partners
      List of partners (vendors)
      View vendors
      What are cookies?
      Learn more about cookies
      More about cookies
      Find out how we use cookies
      Data protection
      Legal information
      Privacy Statement`,
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
      Agreement
      Start free trial
      Continue with Google
      Continue as guest
      Sign in with Apple
      Get started
      View cart
      Track order
      Track my parcel
      Report
      Share
      Like
      Send
      Submit review
      Post comment
      Accept offer
      Reject offer
      Accept call
      Accept friend request
      Cancel order
      Cancel subscription
      Enable two-factor authentication
      Clear all
      Expand all
      Read article
      Next slide
      English (UK)
      Subscribe now
      Subscribe without ads
      Become a member
      Donate
      Try again
      Reload
      Open menu
      Delete all cookies recipe
      Cookie recipes
      Book a table
      Contact
      Careers`,
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
      Nutzungsbedingungen akzeptieren
      Alle Cookies annehmen
      Alles klar!
      Ok, verstanden
      Ja, einverstanden
      Ja, alle akzeptieren
      Allen Zwecken zustimmen
      Alle aktivieren
      Alle Cookies aktivieren
      Akzeptieren und weiter
      Akzeptieren und fortfahren
      Zustimmen & weiter
      Zustimmen und schließen
      Cookies akzeptieren
      Alles erlauben
      Tracking erlauben
      Einwilligung erteilen
      Ich willige ein
      Geht klar
      Passt
      Gerne
      Alle bestätigen
      Alle übernehmen
      Optionale Cookies akzeptieren
      Auch optionale Cookies zulassen
      Neue AGB akzeptieren
      Den neuen Bedingungen zustimmen
      Ja, Daten teilen
      Weiter
      Fortfahren
      Mit Werbung weiterlesen`,
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
      Nicht notwendige ablehnen
      Ablehnen & schließen
      Alle Cookies ablehnen
      Cookies ablehnen
      Optionale ablehnen
      Nur essenzielle
      Nur essentielle
      Nur erforderliche
      Nur technisch notwendige
      Nur das Nötigste akzeptieren
      Nur notwendige Cookies akzeptieren
      Nur notwendige Cookies verwenden
      Erforderliche Cookies akzeptieren
      Ohne Zustimmung fortfahren
      Weiter ohne zu akzeptieren
      Ohne Tracking weiter
      Ohne Cookies fortfahren
      Nein danke
      Nein, nicht zustimmen
      Alle verweigern
      Alle untersagen
      Keine Cookies
      Keine Zustimmung
      Nicht zulassen
      Alles abwählen
      Nichts davon
      Meine Daten nicht verwenden
      Daten nicht teilen
      Nur funktionale Cookies
      Einwilligung verweigern
      Tracking ablehnen
      Zustimmung ablehnen`,
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
      EINSTELLUNGEN ÄNDERN
      Cookie Einstellungen
      Cookie-Einstellungen anpassen
      Einstellungen anzeigen
      Einstellungen öffnen
      Zu den Einstellungen
      Weitere Einstellungen
      Erweiterte Einstellungen
      Individuell einstellen
      Individuell anpassen
      Auswählen
      Cookies auswählen
      Selbst entscheiden
      Lassen Sie mich wählen
      Mehr Auswahlmöglichkeiten
      Präferenzen
      Präferenzen verwalten
      Privatsphäre-Center
      Optionen
      Optionen anzeigen
      Details
      Details einblenden
      Cookie-Details
      Auswahl treffen
      Zwecke verwalten
      Einwilligungen verwalten
      Einstellungen bearbeiten
      Verwalten`,
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
      Der Auswahl zustimmen
      Auswahl speichern und schließen
      Meine Einstellungen speichern
      Speichern und schließen
      Übernehmen
      Aktuelle Auswahl akzeptieren
      Ausgewählte Cookies akzeptieren
      Auswahl zustimmen
      Meine Auswahl speichern
      Einstellungen bestätigen
      Einstellungen übernehmen
      Auswahl zulassen
      Fertig`,
    close: `Schließen
      Schliessen
      Banner schließen
      Fenster schließen
      Hinweis schließen
      Dialog schließen
      Ausblenden
      Schließen ×`,
    defer: `Später
      Jetzt nicht
      Nicht jetzt
      Später erinnern
      Erinnere mich später
      Vielleicht später
      Überspringen
      Später entscheiden
      Später fragen
      Ein andermal
      Später noch einmal fragen
      Erinnern Sie mich später
      Jetzt überspringen
      Noch nicht`,
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
      Zur Datenschutzerklärung
      Datenschutzbestimmungen
      Cookie-Hinweise
      Mehr über Cookies
      Mehr dazu
      Weitere Infos
      Infos
      Allgemeine Geschäftsbedingungen
      Rechtliche Hinweise
      Liste der Anbieter
      Unsere Partner
      Partner anzeigen
      Weiterlesen
      Details zum Datenschutz`,
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
      Allgemeines
      Kostenpflichtig bestellen
      Zum Warenkorb
      Zur Kasse
      Werbefrei lesen
      Jetzt abonnieren
      Abo abschließen
      Für 2,99 € werbefrei
      Login
      Jetzt registrieren
      Passwort vergessen
      Kündigen
      Vertrag kündigen
      Kommentieren
      Teilen
      Merken
      Alle anzeigen
      Termin vereinbaren
      Über uns
      Angebot ablehnen
      Anfrage annehmen
      Bewertung abgeben
      Zustimmung widerrufen`,
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
      Accepter et poursuivre
      Accepter tout
      Tout accepter et continuer
      Tout accepter et fermer
      J'accepte tout
      Oui, tout accepter
      J'autorise
      J'autorise tout
      Autoriser les cookies
      Accepter les cookies
      Je suis d'accord avec tout
      C'est d'accord
      C'est compris
      OK pour moi
      Ok, j'ai compris
      Activer tout
      Accepter les cookies optionnels
      Donner mon consentement
      Consentir
      Consentir à tout
      Accepter les nouvelles conditions
      J'accepte les conditions
      Oui, partager mes données
      Allons-y
      Poursuivre
      Valider tout`,
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
      Fermer sans accepter
      Tout refuser et continuer
      Refuser et continuer
      Refuser les cookies
      Non, je refuse
      Je n'accepte pas les cookies
      Ne rien accepter
      Continuer sans cookies
      Continuer sans consentement
      Cookies essentiels uniquement
      Cookies essentiels seulement
      Uniquement les essentiels
      Seulement le nécessaire
      Strictement nécessaires uniquement
      N'accepter que l'essentiel
      Autoriser uniquement les cookies nécessaires
      Accepter les cookies nécessaires
      Refuser les cookies non essentiels
      Refuser les optionnels
      Je m'oppose à tout
      S'opposer à tout
      Tout interdire
      Tout bloquer
      Ne pas consentir
      Ne pas partager mes données
      Ne pas utiliser mes données
      Pas d'accord
      Non, pas de cookies
      Aucun cookie
      Décliner tout
      Je décline`,
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
      Réglages
      Paramètres de confidentialité
      Paramétrer mes choix
      Personnaliser les cookies
      Personnaliser mes préférences
      Gérer les paramètres
      Gérer mes cookies
      Gérer le consentement
      Modifier mes choix
      Modifier les paramètres
      Choisir
      Je veux choisir
      Faire mon choix
      Options
      Voir les options
      Afficher les détails
      Détails
      Voir les détails
      Configurer les cookies
      Configurer mes préférences
      Centre de préférences
      Préférences de cookies
      Paramètres avancés
      Ajuster
      Définir mes préférences`,
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
      Confirmer la sélection
      Enregistrer mes préférences
      Enregistrer et continuer
      Sauvegarder mes choix
      Sauvegarder et fermer
      Valider ma sélection
      Valider et fermer
      Confirmer
      Confirmer et fermer
      Confirmer mes préférences
      Accepter ma sélection
      Appliquer
      Appliquer mes choix
      Enregistrer les paramètres
      Terminer`,
    close: `Fermer
      Fermer la fenêtre
      Masquer ce message
      Fermer le bandeau
      Fermer cette fenêtre
      Fermer la bannière
      Masquer
      Fermer ×`,
    defer: `Plus tard
      Pas maintenant
      Pas pour l'instant
      Me le rappeler plus tard
      Décider plus tard
      Me demander plus tard
      Non, pas maintenant
      Pas tout de suite
      Plus tard, merci
      Me le demander plus tard
      Peut-être plus tard
      Je déciderai plus tard
      Ignorer pour l'instant
      Une autre fois
      Rappelez-le moi plus tard`,
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
      Consulter notre politique de confidentialité
      Politique relative aux cookies
      Charte de protection des données
      Données personnelles
      Plus d'infos
      Plus d'info
      En savoir plus sur les cookies
      Conditions d'utilisation
      Conditions générales
      Liste des partenaires
      Voir la politique de confidentialité
      Déclaration de confidentialité`,
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
      S'abonner pour refuser
      Je m'inscris
      S'inscrire
      Mot de passe oublié
      Mon compte
      Panier
      Commander
      Payer
      S'abonner sans publicité
      S'abonner pour 2,99 €
      Abonnez-vous
      Partager
      Envoyer
      Publier
      Contactez-nous
      Nos magasins
      Accepter l'invitation
      Refuser l'invitation
      Annuler la commande
      Télécharger
      Réserver`,
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
