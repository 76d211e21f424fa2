/** Boxes that speak of somebody's data, or have the buttons of a consent dialog, and ask for no consent to a use of data. */
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { findDialogs } from './find-dialogs.js';

function findsNone(content: string, lang: string): void {
  const html = `<html lang=${lang}><body>${content}</body></html>`;
  const found = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
  expect(found.map(({ kind, evidence }) => `${kind}: ${evidence.join('; ')}`)).toEqual([]);
}

/** A dialog with a text, then buttons. */
const dialog = (text: string, ...buttons: string[]) =>
  `<div role=dialog>${text}${buttons.map((name) => `<button>${name}</button>`).join('')}</div>`;
/** A bar laid over the page. */
const bar = (text: string, ...buttons: string[]) =>
  `<div style="position: fixed; bottom: 0">${text}${buttons.map((name) => `<button>${name}</button>`).join('')}</div>`;
const page = (text: string, ...buttons: string[]) =>
  `<main>${text}${buttons.map((name) => `<button>${name}</button>`).join('')}</main>`;
const email = '<label>Email <input type=email></label>';

describe('somebody else asks, or something else is asked, in English', () => {
  it.each([
    [
      'an invitation',
      dialog(
        '<h2>Invitation</h2><p>Lena invites you to share your calendar with the team Atlas.</p>',
        'Accept',
        'Decline',
      ),
    ],
    [
      'an invitation to a workspace',
      dialog(
        '<p>You have been invited to Atlas. Its members can see your name, email and profile photo.</p>',
        'Accept invitation',
        'Decline',
      ),
    ],
    ['a call', dialog('<p>Lena is calling. Your camera is off.</p>', 'Accept', 'Decline')],
    [
      'a call that is recorded',
      dialog('<p>Incoming call from Lena. This call may be recorded.</p>', 'Accept', 'Reject'),
    ],
    [
      'a friend request',
      dialog(
        '<p>Lena sent you a friend request. Friends see your photos and your location.</p>',
        'Accept',
        'Ignore',
        'Decline',
      ),
    ],
    [
      'a recipe for cookies',
      page(
        '<article><h1>Oat cookies</h1><p>Keep your cookies in a tin for 30 days and share them with your friends.</p></article>',
        'Save recipe',
        'Print',
      ),
    ],
    [
      'biscuits on offer',
      dialog(
        '<p>We keep your cookies warm for 30 minutes. Would you like two more?</p>',
        'Yes please',
        'No thanks',
      ),
    ],
    [
      'an upload',
      dialog(
        '<h2>Upload a file</h2><p>We store your file for 30 days, then delete it.</p>',
        'Upload',
        'Cancel',
      ),
    ],
    [
      'an upload that goes on',
      dialog('<p>Your photos are stored on our servers for 30 days.</p>', 'Continue', 'Cancel'),
    ],
    [
      'deleting an account',
      dialog(
        '<h2>Delete account?</h2><p>We keep your data for 30 days. Then your photos, contacts and messages are gone.</p>',
        'Yes, delete my account',
        'No, keep it',
      ),
    ],
    [
      'a payment',
      dialog('<p>We charge your card €42 and send your receipt to your email address.</p>', 'Pay', 'Cancel'),
    ],
    [
      'a payment that is confirmed',
      dialog(
        '<p>We store your card for 12 months to charge your subscription.</p>',
        'Confirm payment',
        'Cancel',
      ),
    ],
    [
      'unsaved changes',
      dialog('<p>Your changes are stored on this device for 7 days only.</p>', 'Keep editing', 'Discard'),
    ],
    [
      'a session that ends',
      dialog(
        '<h2>Still there?</h2><p>Your session ends in 2 minutes. We keep your answers for 24 hours.</p>',
        'Continue',
        'Log out',
      ),
    ],
    [
      'a download that is ready',
      dialog(
        '<h2>Your data is ready</h2><p>We collected your messages, photos and contacts. The file is kept for 7 days.</p>',
        'Download',
        'Later',
      ),
    ],
    ['an age gate', dialog('<p>Are you over 18? We store your answer for 30 days.</p>', 'Yes', 'No')],
    [
      'a location picker',
      dialog(
        '<h2>Where are you?</h2><p>Enter your location to see shops near you.</p><input>',
        'Use my location',
        'Cancel',
      ),
    ],
    [
      'a game about cookies',
      page(
        '<h1>Cookie clicker</h1><p>You have 42 cookies. Store your cookies for later use.</p>',
        'Click',
        'Accept golden cookie',
        'Sell all',
      ),
    ],
    [
      'a contact form',
      `<form><p>We use your email address to answer you and store your message for 6 months. See our privacy notice.</p>${email}<textarea></textarea><button>Send</button></form>`,
    ],
    [
      'a checkout',
      `<form><h1>Checkout</h1><p>We share your address with the carrier to deliver your order. <a href=/p>Privacy policy</a></p>${email}<button>Place order</button></form>`,
    ],
    [
      'a greeting of a chat',
      bar(
        '<p>Hi! Ask us anything. Our team reads your messages within an hour.</p>',
        'Yes, I have a question',
        'No thanks',
      ),
    ],
    [
      'a tour',
      dialog(
        '<h2>1 of 4</h2><p>Here you see which pages your visitors read and how your usage grows over 30 days.</p>',
        'Next',
        'Skip',
      ),
    ],
    [
      'a tour of an address book',
      dialog(
        '<p>We store your contacts here, so that you find them again. Share them with your team.</p>',
        'Next',
        'Skip',
      ),
    ],
    [
      'a rating',
      dialog(
        '<h2>Do you like Loop?</h2><p>Your rating helps us to improve. It is shown with your name.</p>',
        'Rate now',
        'Not now',
      ),
    ],
    [
      'an update',
      dialog(
        '<h2>Update available</h2><p>Version 4 keeps your notes in sync and uses less of your storage.</p>',
        'Update',
        'Later',
      ),
    ],
    [
      'an update that is installed with OK',
      dialog('<p>Version 4 is ready. Your photos and settings are kept.</p>', 'OK', 'Later'),
    ],
    [
      'sharing a document',
      dialog(
        '<h2>Share “Budget”</h2><p>Anyone with the link can read your comments and see your name for 30 days.</p>',
        'Copy link',
        'Done',
      ),
    ],
    [
      'filters',
      page(
        '<form><label><input type=checkbox> Stores near your location</label><label><input type=checkbox> Shared with your contacts</label><button>Apply</button><button>Reset</button></form>',
      ),
    ],
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
