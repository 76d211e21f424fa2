import { describe, expect, it } from 'vitest';
import { misread, toggleSamples } from './testing/language-samples.js';
import { asksForNotices, classifyPurpose, lockedWording, meaningOfOn } from './toggle-wording.js';

const purposeOf = (label: string, description = '', language = 'en') =>
  classifyPurpose(label, { description, language }).purpose;
const onMeans = (label: string, language = 'en') => meaningOfOn(label, [language]);

describe('a statement of several sentences', () => {
  it('a way out that it tells of afterwards is no objection', () => {
    const label =
      'Let Ledgerly count which screens I open. Counts are kept for 12 months; stop it under Settings.';
    expect(onMeans(label)).not.toBe('objects');
    expect(onMeans('Send me offers by e-mail. Unsubscribe at any time.')).toBe('consents');
  });

  it('what its first sentence objects to is one', () => {
    expect(onMeans('Do not use my chats for training. You can change this later.')).toBe('objects');
    expect(onMeans('Optional. Do not use my data.')).toBe('objects');
  });
});

describe('what a toggle switches', () => {
  it.each([
    ['en', 'Strictly necessary cookies', 'necessary'],
    ['en', 'Essential', 'necessary'],
    ['en', 'Functional', 'functional'],
    ['en', 'YouTube videos', 'functional'],
    ['en', 'Statistics', 'analytics'],
    ['en', 'Google Analytics', 'analytics'],
    ['en', 'Share crash reports', 'analytics'],
    ['en', 'Marketing', 'marketing'],
    ['en', 'Facebook Pixel', 'marketing'],
    ['en', 'Send me the newsletter', 'marketing'],
    ['en', 'Personalised content', 'personalisation'],
    ['en', 'Improve the model for everyone', 'training'],
    ['en', 'Use my chats to train AI models', 'training'],
    ['en', 'Dark theme', 'unknown'],
    ['en', 'Remember me', 'unknown'],
    ['de', 'Unbedingt erforderliche Cookies', 'necessary'],
    ['de', 'Statistik', 'analytics'],
    ['de', 'Reichweitenmessung', 'analytics'],
    ['de', 'Marketing und Werbung', 'marketing'],
    ['de', 'Komfortfunktionen', 'functional'],
    ['de', 'Meine Chats zum Training der KI verwenden', 'training'],
    ['fr', 'Cookies strictement nécessaires', 'necessary'],
    ['fr', 'Mesure d’audience', 'analytics'],
    ['fr', 'Publicité personnalisée', 'marketing'],
    ['fr', 'Entraînement des modèles d’IA', 'training'],
  ])('%s: “%s” is %s', (language, label, purpose) => {
    expect(purposeOf(label, '', language)).toBe(purpose);
  });

  it.each(toggleSamples)('$language: $texts.length for $is', (samples) => {
    expect(misread(samples, (label) => purposeOf(label, '', samples.language))).toEqual([]);
  });

  it('its name decides; its description is asked when the name says nothing', () => {
    expect(purposeOf('On', 'Measures how visitors use this site')).toBe('analytics');
    expect(purposeOf('Statistics', 'Never used for advertising')).toBe('analytics');
  });

  it('what is said to be necessary is so, though other purposes are mentioned later', () => {
    expect(purposeOf('Necessary cookies: no marketing, no analytics')).toBe('necessary');
  });

  it.each([
    ['en', 'Non-essential cookies'],
    ['en', 'Cookies that are not strictly necessary'],
    ['en', 'Optional cookies'],
    ['de', 'Nicht notwendige Cookies'],
    ['fr', 'Cookies non nécessaires'],
  ])('%s: “%s” are not necessary', (language, label) => {
    expect(purposeOf(label, '', language)).not.toBe('necessary');
  });
});

describe('what switching it on does', () => {
  it.each([
    ['en', 'Allow analytics', 'consents'],
    ['en', 'Marketing', 'consents'],
    ['en', 'Yes, send me offers', 'consents'],
    ['en', 'I agree to the use of my data', 'consents'],
    ['en', 'Help improve our models', 'consents'],
    ['en', 'Do not use my data for training', 'objects'],
    ['en', "Don't sell or share my personal information", 'objects'],
    ['en', 'Opt out of personalised ads', 'objects'],
    ['en', 'I do not want to receive offers', 'objects'],
    ['en', 'Please do not contact me', 'objects'],
    ['en', 'Please tick if you do not want to receive marketing emails from us', 'objects'],
    ['en', 'Limit the use of my sensitive data', 'objects'],
    ['en', 'Keep my chats out of training', 'objects'],
    ['de', 'Ich möchte den Newsletter erhalten', 'consents'],
    ['de', 'Ich möchte keine Werbung erhalten', 'objects'],
    ['de', 'Meine Daten nicht zum Training verwenden', 'objects'],
    ['de', 'Der Nutzung meiner Daten widersprechen', 'objects'],
    ['fr', 'Je souhaite recevoir la newsletter', 'consents'],
    ['fr', 'Je ne souhaite pas recevoir d’offres', 'objects'],
    ['fr', 'Ne pas utiliser mes données pour l’entraînement', 'objects'],
    ['fr', 'Je m’oppose à la publicité', 'objects'],
  ])('%s: “%s” %s', (language, label, meaning) => {
    expect(onMeans(label, language)).toBe(meaning);
  });

  it.each(['Dark theme', 'Remember me', 'On', 'Do not opt out'])('“%s” does not tell', (label) => {
    expect(onMeans(label)).toBeUndefined();
  });
});

describe('a toggle that cannot be switched off', () => {
  it.each([
    ['en', 'Strictly necessary. Always active'],
    ['en', 'These cannot be turned off.'],
    ['de', 'Notwendig · immer aktiv'],
    ['fr', 'Nécessaires — toujours actifs'],
  ])('%s: “%s” says so', (language, text) => {
    expect(lockedWording(text, [language])).toBeDefined();
  });

  it.each(['Active', 'You can turn these off at any time', ''])('“%s” does not', (text) => {
    expect(lockedWording(text, ['en'])).toBeUndefined();
  });
});

describe('what a service is asked to tell', () => {
  it.each([
    ['en', 'Email me when someone replies'],
    ['de', 'E-Mail bei neuen Kommentaren'],
    ['fr', 'Recevoir un rappel par e-mail'],
  ])('%s: “%s”', (language, label) => {
    expect(asksForNotices(label, [language])).toBe(true);
  });

  it('is not news and offers', () => {
    expect(asksForNotices('Email me with news and offers', ['en'])).toBe(false);
    expect(asksForNotices('Ich möchte den Newsletter erhalten', ['de'])).toBe(false);
  });
});
