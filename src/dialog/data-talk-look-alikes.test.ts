/** Boxes that speak of somebody's data, or have the buttons of a consent dialog, and ask for no consent to a use of data. */
import { describe, it } from 'vitest';
import { bar, dialog, email, findsNone, page } from './testing/look-alikes.js';

describe('something is told, or a tool is used, in English', () => {
  it.each([
    [
      'an order that was sent',
      bar('<p>Your order was sent. We emailed your receipt and keep it for 12 months.</p>', 'OK'),
    ],
    [
      'an order that was sent, with two buttons',
      dialog('<p>Your order was sent. We use your address to deliver it.</p>', 'OK', 'Not now'),
    ],
    [
      'a table of retention',
      page(
        '<table><tr><td>User data<td>We store your contacts for 30 days<td><button>Edit</button><tr><td>Logs<td>kept for 12 months<td><button>Edit</button></table>',
      ),
    ],
    [
      'a policy in an administration',
      dialog(
        '<h2>Retention</h2><p>Logs of users are kept for 90 days and then deleted.</p>',
        'Save',
        'Cancel',
      ),
    ],
    [
      'an article on consent',
      page(
        '<article><h1>What apps ask for</h1><p>The app uploads your contacts, stores them for 30 days and shares them with partners. Below it stands “Accept”.</p></article>',
        'Share',
        'Accept',
      ),
    ],
    [
      'documentation',
      page(
        '<h1>Consent API</h1><p>The SDK collects your users’ location and sends it to our servers to measure traffic.</p>',
        'Copy',
        'Run',
      ),
    ],
    [
      'terms',
      page(
        '<article><h1>Terms</h1><p>We process your data to perform the contract. We store your name for 10 years and share it with our processors.</p><h2>Changes</h2><p>We send you an email.</p></article>',
        'Print',
      ),
    ],
    [
      'a privacy notice in a dialog',
      dialog(
        '<h2>Privacy notice</h2><p>We store your name and address for 10 years. We share your data with our processors. You can object at any time.</p>',
        'Close',
      ),
    ],
    [
      'an appointment',
      dialog('<p>Dr. Adam offers May 4. She sends your results to your GP.</p>', 'Accept', 'Decline'),
    ],
    [
      'tickets',
      dialog('<p>Lena sends you two tickets. Your name is printed on them.</p>', 'Accept tickets', 'Decline'),
    ],
    [
      'a merge of contacts',
      dialog('<p>Two of your contacts share an email address. Merge them?</p>', 'Yes, merge', 'No'),
    ],
    [
      'notes to restore',
      dialog('<p>We kept your notes from your last visit. Restore them?</p>', 'Yes', 'No'),
    ],
    [
      'a backup to restore',
      dialog('<p>Your backup holds your photos, contacts and messages of 30 days.</p>', 'Restore', 'Not now'),
    ],
    ['a printer', dialog('<p>The printer cannot read your file. Send it again?</p>', 'OK', 'Not now')],
    [
      'a rental',
      dialog(
        '<p>We keep your deposit for 30 days. Do you accept the condition of the car?</p>',
        'Accept',
        'Decline',
      ),
    ],
    [
      'a bid',
      dialog(
        '<p>Lena offers €40 for your bike. You keep your photos online for 7 days.</p>',
        'Accept',
        'Decline',
      ),
    ],
    [
      'a substitute',
      dialog('<p>Your usual milk is sold out. Our shopper will use oat milk.</p>', 'Accept', 'Decline'),
    ],
    [
      'a reminder to check one’s address',
      dialog(
        '<p>Is your email address still lena@example.org? We use it to send you your invoices.</p>',
        'Yes',
        'No, change it',
      ),
    ],
    [
      'two-factor sign-in',
      dialog('<p>We sent a code to your phone. It is kept for 10 minutes.</p><input>', 'Continue', 'Not now'),
    ],
    [
      'storage that is full',
      bar('<p>Your storage is full. Photos you upload are kept for 30 days.</p>', 'Upgrade', 'Not now'),
    ],
    [
      'a lesson on statistics',
      dialog('<p>Count how often your partner reads. Record your data for 7 days.</p>', 'Start', 'Skip'),
    ],
    [
      'a quiz result',
      dialog(
        '<p>You know more than 80 % of readers. Share your result with your friends?</p>',
        'Share',
        'No thanks',
      ),
    ],
    [
      'a transfer between accounts',
      dialog('<p>We send your money to the account of Lena within 1 day.</p>', 'OK', 'Not now'),
    ],
    ['a pickup', dialog('<p>The shop keeps your parcel for 7 days.</p>', 'OK', 'Change')],
    [
      'signing out elsewhere',
      dialog('<p>Your account is used on another device. Its location is Oslo.</p>', 'Yes, it was me', 'No'),
    ],
    [
      'a sign-in with a remembered choice',
      `<form><label>Password <input type=password></label><label><input type=checkbox> Remember me for 30 days</label><p>We store your choice in a file on your device.</p><button>Sign in</button></form>`,
    ],
    [
      'a search for a newsletter',
      page(
        `<form><p>Find newsletters our readers write.</p><input type=search><button>Search</button></form>`,
      ),
    ],
    [
      'a box that says that nothing is asked',
      bar('<p>We store one cookie that keeps your basket. There is nothing to agree to.</p>', 'OK'),
    ],
  ])('%s', (_, content) => findsNone(content, 'en'));
});

describe('the same in German', () => {
  it.each([
    [
      'eine Einladung',
      dialog('<p>Lena lädt dich ein, deinen Kalender mit dem Team zu teilen.</p>', 'Annehmen', 'Ablehnen'),
    ],
    [
      'eine Freundschaftsanfrage',
      dialog(
        '<p>Lena möchte mit dir befreundet sein. Freunde sehen deine Fotos.</p>',
        'Annehmen',
        'Ablehnen',
      ),
    ],
    ['ein Anruf', dialog('<p>Lena ruft an. Deine Kamera ist aus.</p>', 'Annehmen', 'Ablehnen')],
    ['ein Hochladen', dialog('<p>Wir speichern Ihre Datei 30 Tage lang.</p>', 'Hochladen', 'Abbrechen')],
    [
      'eine Zahlung',
      dialog(
        '<p>Wir belasten Ihre Karte und senden die Rechnung an Ihre Adresse.</p>',
        'Bezahlen',
        'Abbrechen',
      ),
    ],
    [
      'ein Konto löschen',
      dialog('<p>Wir speichern Ihre Daten noch 30 Tage.</p>', 'Ja, Konto löschen', 'Nein'),
    ],
    [
      'eine Sitzung',
      dialog(
        '<p>Ihre Sitzung endet gleich. Ihre Eingaben werden 24 Stunden gespeichert.</p>',
        'Weiter',
        'Abmelden',
      ),
    ],
    ['ein Update', dialog('<p>Version 4 ist da. Ihre Fotos bleiben gespeichert.</p>', 'OK', 'Später')],
    [
      'ein Rundgang',
      dialog(
        '<p>Hier speichern wir Ihre Kontakte, damit Sie sie wiederfinden.</p>',
        'Weiter',
        'Überspringen',
      ),
    ],
    [
      'ein Termin',
      dialog(
        '<p>Die Praxis schlägt den 4. Mai vor und sendet Ihre Befunde an den Hausarzt.</p>',
        'Annehmen',
        'Ablehnen',
      ),
    ],
    [
      'ein Kontaktformular',
      `<form><p>Wir verwenden Ihre Adresse, um zu antworten, und speichern Ihre Nachricht 6 Monate.</p>${email}<button>Absenden</button></form>`,
    ],
  ])('%s', (_, content) => findsNone(content, 'de'));
});

describe('the same in French', () => {
  it.each([
    [
      'une invitation',
      dialog('<p>Léna vous invite à partager votre agenda avec son équipe.</p>', 'Accepter', 'Refuser'),
    ],
    ['un appel', dialog('<p>Appel de Léna. Votre caméra est éteinte.</p>', 'Accepter', 'Refuser')],
    [
      'une demande d’ami',
      dialog('<p>Léna vous demande en ami. Vos amis voient vos photos.</p>', 'Accepter', 'Refuser'),
    ],
    ['un envoi de fichier', dialog('<p>Nous conservons votre fichier 30 jours.</p>', 'Importer', 'Annuler')],
    [
      'un paiement',
      dialog('<p>Nous débitons votre carte et envoyons le reçu à votre adresse.</p>', 'Payer', 'Annuler'),
    ],
    [
      'un compte à supprimer',
      dialog('<p>Nous conservons vos données 30 jours.</p>', 'Oui, supprimer mon compte', 'Non'),
    ],
    [
      'une session',
      dialog(
        '<p>Votre session se termine. Vos réponses sont conservées 24 heures.</p>',
        'Continuer',
        'Se déconnecter',
      ),
    ],
    [
      'une mise à jour',
      dialog('<p>La version 4 est prête. Vos photos sont conservées.</p>', 'OK', 'Plus tard'),
    ],
    [
      'une visite guidée',
      dialog('<p>Ici, nous gardons vos contacts pour que vous les retrouviez.</p>', 'Continuer', 'Passer'),
    ],
    [
      'un rendez-vous',
      dialog(
        '<p>Le cabinet propose le 4 mai et envoie vos résultats à votre médecin.</p>',
        'Accepter',
        'Refuser',
      ),
    ],
    [
      'un formulaire de contact',
      `<form><p>Nous utilisons votre adresse pour vous répondre et gardons votre message 6 mois.</p>${email}<button>Envoyer</button></form>`,
    ],
  ])('%s', (_, content) => findsNone(content, 'fr'));
});
