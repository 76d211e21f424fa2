import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { findDialogs } from './find-dialogs.js';

function kindOf(content: string, lang = 'en'): string | undefined {
  const html = `<html lang=${lang}><div id=dialog role=dialog>${content}</div></html>`;
  return findDialogs(snapshotOf(html), { languages: [], selectors: ['#dialog'] })[0]?.kind;
}

const YES_NO = '<button>Accept</button><button>Decline</button>';

describe('what a dialog asks about', () => {
  it.each([
    ['cookies', `<p>We use cookies to measure our audience.</p>${YES_NO}`],
    [
      'cookies',
      `<h2>We value your privacy</h2><p>We and our partners store information on your device.</p>${YES_NO}`,
    ],
    ['cookies', `<p>Cookies for you?</p>${YES_NO}`],
    ['training', `<p>May we use your chats to train our AI models?</p>${YES_NO}`],
    [
      'training',
      '<h2>Help improve the model</h2><label><input type=checkbox> Allow training on my content</label>',
    ],
    ['terms', `<h2>Updates to our terms</h2><p>The new terms take effect in May.</p>${YES_NO}`],
    ['marketing', `<p>Would you like to receive marketing emails with news and offers?</p>${YES_NO}`],
    ['marketing', '<label><input type=checkbox checked> Send me the newsletter</label><button>Save</button>'],
    ['other', `<p>May we use your location to show shops nearby?</p>${YES_NO}`],
    ['other', `<p>Find friends from your address book.</p>${YES_NO}`],
  ])('%s: %s', (kind, content) => {
    expect(kindOf(content)).toBe(kind);
  });

  it.each([
    ['cookies', 'de', '<p>Wir verwenden Cookies und ähnliche Technologien.</p><button>Akzeptieren</button>'],
    [
      'training',
      'de',
      '<p>Dürfen wir Ihre Chats verwenden, um unsere KI-Modelle zu trainieren?</p><button>Ja</button>',
    ],
    [
      'marketing',
      'de',
      '<label><input type=checkbox> Ich möchte den Newsletter erhalten</label><button>Speichern</button>',
    ],
    ['terms', 'de', '<h2>Unsere Nutzungsbedingungen ändern sich</h2><button>Akzeptieren</button>'],
    ['cookies', 'fr', '<p>Nous utilisons des cookies pour mesurer l’audience.</p><button>Accepter</button>'],
    [
      'training',
      'fr',
      '<p>Utiliser vos conversations pour entraîner nos modèles d’IA ?</p><button>Accepter</button>',
    ],
    [
      'marketing',
      'fr',
      '<label><input type=checkbox> Je souhaite recevoir la newsletter</label><button>Enregistrer</button>',
    ],
    ['terms', 'fr', '<h2>Mise à jour de nos conditions d’utilisation</h2><button>Accepter</button>'],
  ])('%s, in %s: %s', (kind, lang, content) => {
    expect(kindOf(content, lang)).toBe(kind);
  });

  it('its heading decides where its text is about several things', () => {
    const text = '<p>Details are in our cookie policy and privacy policy.</p>';
    expect(kindOf(`<h2>Updates to our terms of service</h2>${text}${YES_NO}`)).toBe('terms');
    expect(kindOf(`<h2>Cookie settings</h2><p>See also our terms of service.</p>${YES_NO}`)).toBe('cookies');
  });

  it('in a form that also wants the terms agreed to, the box that may be left empty decides', () => {
    const form = `<h2>Create your account</h2><label>E-mail <input type=email></label>
      <label><input type=checkbox required> I have read and agree to the <a href=/terms>terms of service</a> and the <a href=/privacy>privacy policy</a>.</label>
      <label><input type=checkbox checked> I would like to receive news and offers from Rowan and selected partners.</label>
      <button>Create account</button>
      <p>Already registered? <a href=/login>Log in</a></p>`;
    expect(kindOf(form)).toBe('marketing');
  });

  it('is several things at once when its switches are for several', () => {
    const settings = `<h2>Privacy settings</h2><label><input type=checkbox> Use my notes to train AI models</label>
      <label><input type=checkbox> Usage analytics</label><button>Save</button>`;
    expect(kindOf(settings)).toBe('other');
  });
});
