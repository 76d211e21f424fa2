import type { DataRequestText } from '../lexicon.js';

export const fr: DataRequestText = {
  process: `(stocker|stocke|stockons|stockent|stockées|stockés|stockerait|stockeraient), (conserver|conserve|conservons|
    conservent|conservées|conservés|conservée|conservé|conserverait|conserveraient), (garder|garde|gardons|gardent|
    gardées|gardés|garderait|garderaient|gardera), (envoyer|envoie|envoyons|envoient|envoyées|envoyés|enverrait|
    enverraient|enverra), (transmettre|transmet|transmettons|transmettent|transmises|transmis|transmettrait),
    (partager|partage|partageons|partagent|partagées|partagés|partagerait|partageant), (téléverser|téléverse|
    importerait), (enregistrer|enregistre|enregistrons|enregistrent|enregistrées|enregistrés|enregistrerait|
    enregistreraient), (compter|compte|comptons|comptent|compterait|compteraient), (mesurer|mesure|mesurons|mesurent|
    mesurerait), (utiliser|utilise|utilisons|utilisent|utilisées|utilisés|utiliserait|utilisera|utiliseraient),
    (vendre|vend|vendons|vendues|vendus), (communiquer|communique|communiquons|communiquées|communiquerait), (céder|cède|
    cédons|cédées), (combiner|combine|croiser|croise|croisons|rapprocher|rapproche|relier|relie), (apprend|apprennent),
    (analyser|analyse|analysons|analysent|analyserait|analysées), (collecter|collecte|collectons|collectent|collectées|
    recueillir|recueille|recueillons), (suivre|suit|suivrait), (copier|copie|copierait), (lire|lit|lirait|liraient),
    (traiter|traite|traitons|traitent), (déposer|dépose|déposons|déposent|déposerait|placer|place), (noter|note|noterait),
    (écouter|écoute|écouterait), (retenir|retient|retiendrait), grâce à, (entraîner|entraîne|entraînons), (établir|
    établit|dresse|créer) … profil, (dirait|indique|indiquer|signale|signaler), (accéder|accède|accèdent), (associer|
    associe), (reçoit|reçoivent|recevrait), (relever|relève|relevons|relèvent|relèverait), (filmer|filme|filmerait), (publier|publie)`,
  stated: '',
  own: `vous (gardez|conservez|partagez|envoyez|utilisez|enregistrez|pouvez)`,
  yours: 'votre, vos, mon, ma, mes, ton, ta, tes',
  belongings: `données, informations, position, localisation, contacts, répertoire, agenda, calendrier, photos, images,
    vidéos, caméra, écran, séances, sessions, utilisation, usage, activité, comportement, historique, identifiant,
    profil, voix, visage, santé, sommeil, pas, poids, humeur, cycle, journal, messages, conversations, discussions,
    courriels, e mails, textes, documents, brouillons, dictées, enregistrements, recherches, requêtes, clics, visites,
    vues, lectures, écoutes, achats, commandes, favoris, intérêts, goûts, préférences, habitudes, amis, nom, noms,
    adresse, e mail, numéro, âge, sexe, anniversaire, trajets, trajet, itinéraires, déplacements, entraînements,
    courses, lieux, dépenses, paiements, contenus, mesures, consommation, micro, téléphone, rythme cardiaque, compteur, famille`,
  personal: `(données|historique) (de|d) (position|localisation|santé|navigation|usage|utilisation|contact|achat|écoute),
    (ce que|ce qui) vous, (quels|quelles|quel|quelle) … vous (regardez|lisez|écoutez|achetez|ouvrez|visitez|consultez|
    cherchez|utilisez|voyez), (comment|quand|où|ce que) vous, que vous (regardez|lisez|écoutez|achetez|ouvrez|visitez|
    consultez|cherchez|tapez|écrivez|dictez|parcourez|commandez|voyez|aimez|prenez|empruntez), identifiant, identifiants,
    pseudonyme, adresse ip, cookie, cookies, traceur, traceurs, (vos|les|des|de) (visites|visiteurs), (quels|quelles|
    combien) … (lus|lues|vus|vues|ouverts|ouvertes|consultés|consultées|regardés|écoutés|achetés), carnet d adresses,
    noms et (adresses|numéros), données personnelles`,
  named: `partage (de|des) données, (rapports|rapport) (de plantage|d erreur|d incident|d utilisation), télémétrie,
    enregistrement (de l écran|des séances|de session), mesure d audience, (publicités|publicité|offres|annonces|
    recommandations) (personnalisées|personnalisée|ciblées|ciblée), profilage, données d usage, statistiques (de lecture|
    d écoute|d utilisation)`,
  mailing: `vous (écrire|écrit|écrira|écrivent|envoyer|envoie|enverra|adresser), (chaque|tous les|toutes les) (semaine|
    semaines|mois|jour|jours|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche), hebdomadaire, mensuelle, fois par
    (semaine|mois), newsletter, infolettre, lettre d information, la lettre, publicité par (e mail|courriel|sms),
    nous vous (écrirons|écrivons|enverrons|envoyons)`,
  duration: `jours, semaines, mois, (un|par) an, ans, une année, jusqu à (votre|ce que vous), tant que vous`,
  undoing: `retirer, retrait, retirez, révoquer, désinscrire, désinscription, désabonner, désabonnement, désactiver,
    désactivable, réglable, modifiable, révocable, à tout moment, (changer|changez) d avis, (changer|modifier|changez|
    modifiez) … (choix|dans|sous), revenir sur`,
  supposing: `(pouvons|peut|puis) (nous|on|je), avec votre (accord|permission|consentement|autorisation), aimerait,
    aimerions, souhaite, souhaitons, souhaiterait, voudrait, voudrions, si vous (acceptez|refusez|dites|autorisez|
    consentez), sans cela, même sans, aidez nous, *erait, *eraient, *irait, *iraient, enverrait`,
  condition: `(devez|faut|obligé) … (accepter|consentir|autoriser), (seulement|uniquement) si vous (acceptez|consentez)`,
  elsewhere: `invit*, demande en ami, demande d ami, appel de, rendez vous, cabinet, restaurer, fusionner, supprimer
    (mon|votre) compte, (votre|le) (colis|livraison|réservation) (est|a)`,
  goOn: "suivant, continuer, c'est parti, commencer, terminer, poursuivre",
};
