/**
 * Texts of fair requests for consent: who asks, what for, how long, who else learns of it, what refusing
 * means, and how to withdraw. No praise of yes, no threat, no haste.
 */

export type BenignLanguage = 'en' | 'de' | 'fr';

export interface FairText {
  /** Part of the names of configurations. */
  readonly about: 'statistics' | 'videos' | 'adverts' | 'two-purposes';
  readonly title: string;
  readonly body: string;
  readonly accept: string;
  readonly decline: string;
  readonly settings: string;
}

interface Words {
  readonly texts: readonly FairText[];
  readonly policy: string;
  readonly save: string;
  readonly close: string;
  readonly necessary: { readonly title: string; readonly description: string };
  readonly statistics: { readonly title: string; readonly description: string };
  readonly videos: { readonly title: string; readonly description: string };
  readonly preferences: string;
  readonly preferencesText: string;
  /** The page that the dialog lies on. */
  readonly page: { readonly heading: string; readonly text: string; readonly link: string };
}

export const words: Readonly<Record<BenignLanguage, Words>> = {
  en: {
    texts: [
      {
        about: 'statistics',
        title: 'May we count visits?',
        body: 'Allotment Birds Ltd would like to set a cookie that counts visits to each page. We keep it for 13 months on our own server and pass it on to nobody. It is optional: if you decline, every page works the same. You can withdraw your consent at any time under “Cookie settings” at the foot of every page.',
        accept: 'Accept statistics',
        decline: 'Decline statistics',
        settings: 'Settings',
      },
      {
        about: 'videos',
        title: 'Videos from Filmhaus',
        body: 'The videos on this site come from Filmhaus GmbH. If you accept, Filmhaus learns your IP address and sets a cookie for 6 months that remembers the volume. If you decline, a still picture is shown instead. You can change your decision at any time under “Cookie settings” at the foot of every page.',
        accept: 'Accept videos',
        decline: 'Decline videos',
        settings: 'Manage cookies',
      },
      {
        about: 'adverts',
        title: 'Cookies for advertising',
        body: 'With your consent, Allotment Birds Ltd and Anzeigen Nord AG set cookies to choose adverts by the pages you read here. The cookies are kept for 90 days. If you reject them, you see adverts that are the same for everyone. You can withdraw your consent at any time under “Cookie settings” at the foot of every page.',
        accept: 'Accept all',
        decline: 'Reject all',
        settings: 'Choose purposes',
      },
      {
        about: 'two-purposes',
        title: 'Cookies on this site',
        body: 'Allotment Birds Ltd would like to use cookies for two optional purposes: visit statistics, kept by us for 13 months, and videos from Filmhaus GmbH, kept for 6 months. You can allow or refuse each of them under “Preferences”. If you refuse both, the site works without them. You can withdraw your consent at any time under “Cookie settings” at the foot of every page.',
        accept: 'Accept all cookies',
        decline: 'Only necessary cookies',
        settings: 'Preferences',
      },
    ],
    policy: 'Cookie policy',
    save: 'Save selection',
    close: 'Close without accepting',
    necessary: {
      title: 'Strictly necessary cookies',
      description: 'They keep you logged in and remember what is in your basket. They need no consent.',
    },
    statistics: {
      title: 'Statistics',
      description: 'A cookie of Allotment Birds Ltd counts visits to each page. Kept for 13 months.',
    },
    videos: {
      title: 'Videos',
      description: 'Filmhaus GmbH learns your IP address and remembers the volume. Kept for 6 months.',
    },
    preferences: 'Cookie preferences',
    preferencesText:
      'Allotment Birds Ltd asks for your consent to two optional purposes. Both are off until you switch them on. You can withdraw your consent at any time under “Cookie settings” at the foot of every page.',
    page: {
      heading: 'Birds of the allotment',
      text: 'Robins come first, then the tits, and the wren last of all.',
      link: 'How to tell a wren by its tail',
    },
  },
  de: {
    texts: [
      {
        about: 'statistics',
        title: 'Dürfen wir Besuche zählen?',
        body: 'Die Gartenvögel GmbH möchte ein Cookie setzen, das die Besuche jeder Seite zählt. Wir behalten es 13 Monate auf unserem eigenen Server und geben es an niemanden weiter. Es ist freiwillig: Wenn Sie ablehnen, funktioniert jede Seite genauso. Ihre Einwilligung können Sie jederzeit unter „Cookie-Einstellungen“ am Ende jeder Seite widerrufen.',
        accept: 'Statistik akzeptieren',
        decline: 'Statistik ablehnen',
        settings: 'Einstellungen',
      },
      {
        about: 'videos',
        title: 'Videos von Filmhaus',
        body: 'Die Videos auf dieser Website kommen von der Filmhaus AG. Wenn Sie zustimmen, erfährt Filmhaus Ihre IP-Adresse und setzt für 6 Monate ein Cookie, das sich die Lautstärke merkt. Wenn Sie ablehnen, sehen Sie stattdessen ein Standbild. Ihre Entscheidung können Sie jederzeit unter „Cookie-Einstellungen“ am Ende jeder Seite ändern.',
        accept: 'Videos zulassen',
        decline: 'Videos ablehnen',
        settings: 'Cookies verwalten',
      },
      {
        about: 'adverts',
        title: 'Cookies für Werbung',
        body: 'Mit Ihrer Einwilligung setzen die Gartenvögel GmbH und die Anzeigen Nord AG Cookies, um Anzeigen nach den Seiten auszuwählen, die Sie hier lesen. Die Cookies werden 90 Tage gespeichert. Wenn Sie ablehnen, sehen Sie Anzeigen, die für alle gleich sind. Ihre Einwilligung können Sie jederzeit unter „Cookie-Einstellungen“ am Ende jeder Seite widerrufen.',
        accept: 'Alle akzeptieren',
        decline: 'Alle ablehnen',
        settings: 'Zwecke auswählen',
      },
      {
        about: 'two-purposes',
        title: 'Cookies auf dieser Website',
        body: 'Die Gartenvögel GmbH möchte Cookies für zwei freiwillige Zwecke verwenden: für die Besuchsstatistik, die wir 13 Monate behalten, und für Videos der Filmhaus AG, die 6 Monate behalten werden. Unter „Einstellungen“ können Sie jeden Zweck einzeln zulassen oder ablehnen. Wenn Sie beide ablehnen, funktioniert die Website ohne sie. Ihre Einwilligung können Sie jederzeit unter „Cookie-Einstellungen“ am Ende jeder Seite widerrufen.',
        accept: 'Alle Cookies akzeptieren',
        decline: 'Nur notwendige Cookies',
        settings: 'Einstellungen',
      },
    ],
    policy: 'Cookie-Richtlinie',
    save: 'Auswahl speichern',
    close: 'Schließen ohne zuzustimmen',
    necessary: {
      title: 'Notwendige Cookies',
      description:
        'Sie halten Sie angemeldet und merken sich den Warenkorb. Sie brauchen keine Einwilligung.',
    },
    statistics: {
      title: 'Statistik',
      description:
        'Ein Cookie der Gartenvögel GmbH zählt die Besuche jeder Seite. Gespeichert für 13 Monate.',
    },
    videos: {
      title: 'Videos',
      description:
        'Die Filmhaus AG erfährt Ihre IP-Adresse und merkt sich die Lautstärke. Gespeichert für 6 Monate.',
    },
    preferences: 'Cookie-Einstellungen',
    preferencesText:
      'Die Gartenvögel GmbH bittet um Ihre Einwilligung zu zwei freiwilligen Zwecken. Beide sind aus, bis Sie sie einschalten. Ihre Einwilligung können Sie jederzeit unter „Cookie-Einstellungen“ am Ende jeder Seite widerrufen.',
    page: {
      heading: 'Vögel im Schrebergarten',
      text: 'Zuerst kommen die Rotkehlchen, dann die Meisen und ganz zuletzt der Zaunkönig.',
      link: 'Woran man einen Zaunkönig erkennt',
    },
  },
  fr: {
    texts: [
      {
        about: 'statistics',
        title: 'Pouvons-nous compter les visites ?',
        body: 'Oiseaux du Jardin SARL souhaite déposer un cookie qui compte les visites de chaque page. Nous le conservons 13 mois sur notre propre serveur et ne le transmettons à personne. C’est facultatif : si vous refusez, chaque page fonctionne de la même façon. Vous pouvez retirer votre consentement à tout moment sous « Gestion des cookies » en bas de chaque page.',
        accept: 'Accepter les statistiques',
        decline: 'Refuser les statistiques',
        settings: 'Paramètres',
      },
      {
        about: 'videos',
        title: 'Vidéos de Filmhaus',
        body: 'Les vidéos de ce site viennent de Filmhaus SA. Si vous acceptez, Filmhaus apprend votre adresse IP et dépose pendant 6 mois un cookie qui retient le volume. Si vous refusez, une image fixe s’affiche à la place. Vous pouvez changer d’avis à tout moment sous « Gestion des cookies » en bas de chaque page.',
        accept: 'Accepter les vidéos',
        decline: 'Refuser les vidéos',
        settings: 'Gérer les cookies',
      },
      {
        about: 'adverts',
        title: 'Cookies publicitaires',
        body: 'Avec votre consentement, Oiseaux du Jardin SARL et Annonces du Nord SA déposent des cookies pour choisir les annonces selon les pages que vous lisez ici. Les cookies sont conservés 90 jours. Si vous refusez, vous voyez des annonces identiques pour tous. Vous pouvez retirer votre consentement à tout moment sous « Gestion des cookies » en bas de chaque page.',
        accept: 'Tout accepter',
        decline: 'Tout refuser',
        settings: 'Personnaliser',
      },
      {
        about: 'two-purposes',
        title: 'Les cookies sur ce site',
        body: 'Oiseaux du Jardin SARL souhaite utiliser des cookies pour deux finalités facultatives : les statistiques de visite, conservées 13 mois par nous, et les vidéos de Filmhaus SA, conservées 6 mois. Vous pouvez autoriser ou refuser chacune d’elles sous « Personnaliser ». Si vous refusez les deux, le site fonctionne sans elles. Vous pouvez retirer votre consentement à tout moment sous « Gestion des cookies » en bas de chaque page.',
        accept: 'Accepter tous les cookies',
        decline: 'Refuser tous les cookies',
        settings: 'Personnaliser',
      },
    ],
    policy: 'Politique de cookies',
    save: 'Enregistrer la sélection',
    close: 'Fermer sans accepter',
    necessary: {
      title: 'Cookies strictement nécessaires',
      description: 'Ils vous gardent connecté et retiennent le panier. Ils ne demandent pas de consentement.',
    },
    statistics: {
      title: 'Statistiques',
      description: 'Un cookie d’Oiseaux du Jardin SARL compte les visites de chaque page. Conservé 13 mois.',
    },
    videos: {
      title: 'Vidéos',
      description: 'Filmhaus SA apprend votre adresse IP et retient le volume. Conservé 6 mois.',
    },
    preferences: 'Préférences de cookies',
    preferencesText:
      'Oiseaux du Jardin SARL demande votre consentement pour deux finalités facultatives. Les deux sont désactivées tant que vous ne les activez pas. Vous pouvez retirer votre consentement à tout moment sous « Gestion des cookies » en bas de chaque page.',
    page: {
      heading: 'Les oiseaux du jardin',
      text: 'Les rouges-gorges viennent d’abord, puis les mésanges, et le troglodyte en dernier.',
      link: 'Reconnaître un troglodyte à sa queue',
    },
  },
};

export const languages = Object.keys(words) as readonly BenignLanguage[];
