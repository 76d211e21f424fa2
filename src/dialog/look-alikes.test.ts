/** Pages that have the words or the buttons of a consent dialog, and ask for none: what was reported of them was false. */
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { findDialogs } from './find-dialogs.js';

function kindsIn(content: string, lang = 'en'): string[] {
  const html = `<html lang=${lang}><body>${content}</body></html>`;
  return findDialogs(snapshotOf(html), { languages: [], selectors: [] }).map(({ kind }) => kind);
}

const dialog = (content: string) => `<div role=dialog>${content}</div>`;
const page = (content: string) => `<main>${content}</main>`;

describe('no consent is asked for', () => {
  it.each([
    [
      'cookies to eat that are out of stock',
      'en',
      dialog(
        '<p>The oat cookies you ordered are sold out. Would you accept crackers?</p><button>Accept substitute</button><button>Decline</button>',
      ),
    ],
    [
      'a cookie for nothing',
      'en',
      dialog(
        '<h2>Free cookie?</h2><p>Our cookies are full of chocolate.</p><button>Yes, add a cookie</button><button>No thanks</button>',
      ),
    ],
    [
      'biscuits in German',
      'de',
      dialog(
        '<p>Zwei Cookies mit Schokolade zum Kaffee dazu?</p><button>Ja, gerne</button><button>Nein, danke</button>',
      ),
    ],
    [
      'biscuits in French',
      'fr',
      dialog(
        '<p>Un cookie au chocolat avec votre café ?</p><button>Oui, merci</button><button>Non merci</button>',
      ),
    ],
    [
      'tickets that come with terms',
      'en',
      dialog(
        '<p>Lena sent you two tickets. The terms of the theatre apply.</p><button>Accept tickets</button><button>Decline</button>',
      ),
    ],
    [
      'friends who share their photos',
      'en',
      page(
        '<ul><li>Ana wants to see your photos and contacts <button>Accept</button><button>Decline</button></li></ul>',
      ),
    ],
    [
      'a tool whose subject is consent',
      'en',
      page(
        '<h1>Remove analytics cookies from the consent banner</h1><p>Without tracking cookies.</p><button>Approve</button><button>Request changes</button><button>Comment on it</button>',
      ),
    ],
    [
      'documentation whose navigation names the buttons of a banner',
      'en',
      '<nav><a href=#a>Accept all</a> <a href=#r>Reject all</a></nav><main><h1>The cookie consent banner</h1><p>It asks for consent to cookies.</p></main>',
    ],
    [
      'questions that a page answers',
      'en',
      page(
        '<div><button>What are cookies?</button><button>Can I reject cookies?</button><button>How do I accept cookies?</button></div>',
      ),
    ],
    [
      'questions in German',
      'de',
      page('<button>Wie kann ich Cookies ablehnen?</button><button>Muss ich Cookies akzeptieren?</button>'),
    ],
    [
      'questions in French',
      'fr',
      page('<button>Comment refuser les cookies ?</button><button>Puis-je accepter les cookies ?</button>'),
    ],
    [
      'settings of an application, with mails that people ask for',
      'en',
      page(
        '<h1>Settings</h1><label><input type=checkbox checked> Email me when someone mentions me</label><label><input type=checkbox checked> Dark mode</label><button>Save changes</button>',
      ),
    ],
    [
      'mails that people ask for, in German',
      'de',
      page(
        '<label><input type=checkbox checked> E-Mail bei neuen Antworten senden</label><button>Änderungen speichern</button>',
      ),
    ],
    [
      'mails that people ask for, in French',
      'fr',
      page(
        '<label><input type=checkbox checked> Recevoir un e-mail pour chaque commentaire</label><button>Enregistrer</button>',
      ),
    ],
    [
      'what a subscriber has subscribed to',
      'en',
      page(
        '<h1>Email preferences</h1><label><input type=checkbox checked> Product updates</label><button>Save</button><button>Unsubscribe from all</button>',
      ),
    ],
    [
      'a search result whose headline sounds like a button',
      'en',
      page(
        '<article><h2><a href=/1>Accept all cookies: what happens next</a></h2><p>We use cookies and similar technologies, says every banner.</p></article>',
      ),
    ],
    [
      'rights of a role',
      'de',
      '<form><h1>Rolle „Marketing“</h1><label><input type=checkbox checked> Newsletter versenden</label><label><input type=checkbox checked> Statistik ansehen</label><button>Speichern</button></form>',
    ],
    [
      'alerts of a bank',
      'en',
      page(
        '<h1>Alerts</h1><label><input type=checkbox checked> Email me when my balance is low</label><button>Save alerts</button>',
      ),
    ],
    [
      'a request that somebody works on',
      'en',
      page(
        '<h1>Privacy requests</h1><p>Deletion of personal data.</p><button>Approve</button><button>Deny</button>',
      ),
    ],
    [
      'an appointment, with a word on data',
      'fr',
      dialog(
        '<p>Le cabinet propose le 4 mai. Vos données restent confidentielles.</p><button>Accepter</button><button>Refuser</button>',
      ),
    ],
    [
      'a partnership',
      'en',
      dialog('<p>Acme wants to be one of your partners.</p><button>Accept</button><button>Decline</button>'),
    ],
    [
      'an editor that sends its texts to subscribers',
      'en',
      '<form><h1>Edit post</h1><label>Title <input></label><label><input type=checkbox checked> Send to newsletter subscribers</label><label><input type=checkbox checked> Google Analytics link tracking</label><button>Publish</button></form>',
    ],
    [
      'options of an album',
      'en',
      dialog(
        '<h2>Album</h2><label><input type=checkbox checked> Share the location of photos</label><button>Done</button>',
      ),
    ],
    [
      'a tool that trains models, on its own data',
      'en',
      page(
        '<h1>Train a model</h1><label><input type=checkbox checked> Use talks.csv for training</label><label><input type=checkbox checked> Shuffle the training data</label><button>Start training</button>',
      ),
    ],
    [
      'a box to tick alone, without a word around it',
      'en',
      page('<label><input type=checkbox checked> Use talks.csv for training</label>'),
    ],
    [
      'an expense for biscuits and coffee',
      'en',
      dialog('<p>€42.10 for cookies and coffee.</p><button>Approve</button><button>Reject</button>'),
    ],
    [
      'a licence to agree to',
      'en',
      dialog(
        '<h1>License agreement</h1><label><input type=radio name=l> I accept the agreement</label><label><input type=radio name=l checked> I do not accept the agreement</label><button>Next</button>',
      ),
    ],
  ])('%s, in %s', (_, lang, content) => {
    expect(kindsIn(content, lang)).toEqual([]);
  });
});

describe('consent is asked for all the same', () => {
  const buttons = '<button>Accept</button><button>Decline</button>';

  it.each([
    ['a joke about biscuits', `<p>Not the chocolate kind, but we use cookies too.</p>${buttons}`],
    ['a bakery’s banner', `<p>Fresh from the oven: cookies for analytics and advertising.</p>${buttons}`],
    ['a shop’s banner', `<p>Cookies remember your recipes. Analytics cookies count visits.</p>${buttons}`],
  ])('%s', (_, content) => {
    expect(kindsIn(dialog(content))).toEqual(['cookies']);
  });

  it('mails with news beside mails that people ask for', () => {
    const news = '<label><input type=checkbox checked> Email me with news and offers</label>';
    const replies = '<label><input type=checkbox checked> Email me when someone replies</label>';
    expect(kindsIn(page(`${replies}${news}<button>Save</button>`))).toEqual(['marketing']);
  });
});
