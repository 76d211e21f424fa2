import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Accepter
      Accepter et terminer
      Tout accepter sans exception
      Accorder
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
    decline: `Refuser de consentir
      Terminer sans rien de tout cela
      Terminer sans aucun
      Enregistrer sans rien
      Valider sans rien partager
      Continuer sans cela
      Rien de tout cela
      Ne rien autoriser
      Finir sans partage
      Aucun des deux
      Refuser les cookies non strictement nécessaires
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
  texts: {
    cookies: `Nous utilisons des cookies et des technologies similaires.`,
    training: `Vos conversations servent à entraîner nos modèles d’IA.`,
    access: `Pouvons-nous utiliser votre position ?`,
  },
};
