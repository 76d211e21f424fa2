/** Boxes that speak of somebody's data, or have the buttons of a consent dialog, and ask for no consent to a use of data. */
import { describe, it } from 'vitest';
import { bar, dialog, email, findsNone, page } from './testing/look-alikes.js';

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
  ])('%s', (_, content) => findsNone(content, 'en'));
});
