import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { findDialogs } from './find-dialogs.js';

/** Ids (or tags) of the dialogs found. */
function dialogsIn(html: string, css = ''): string[] {
  const found = findDialogs(snapshotOf(html, { css }), { languages: [], selectors: [] });
  return found.map(({ root }) => root.attributes.get('id') ?? root.tag);
}

const TEXT = '<p>We use cookies to measure our audience and to show you personalised advertising.</p>';
const BUTTONS = '<button>Accept all</button> <button>Reject all</button>';
/** A page with other things on it. */
const around = (dialog: string) => `<html lang=en><body>
  <header><nav><a href=/>Home</a> <a href=/shop>Shop</a> <a href=/settings>Settings</a></nav>
    <form role=search><input type=search><button>Search</button></form></header>
  <main><h1>Walnut trays</h1><p>Turned by hand in our workshop by the harbour since 1987.</p>
    <button>Add to basket</button> <button>Save for later</button></main>
  ${dialog}
  <footer><a href=/privacy>Privacy policy</a> <a href=/cookies>Cookie policy</a></footer></body></html>`;

describe('a consent dialog is found, whatever it is made of', () => {
  it.each<[string, string, string?]>([
    ['a modal', `<div class=veil><div id=it role=dialog aria-modal=true>${TEXT}${BUTTONS}</div></div>`],
    ['a native dialog', `<dialog id=it>${TEXT}${BUTTONS}</dialog>`],
    ['a popover', `<div id=it popover>${TEXT}${BUTTONS}</div>`],
    [
      'a bar',
      `<div id=it class=bar><div>${TEXT}</div><div>${BUTTONS}</div></div>`,
      '.bar { position: fixed; bottom: 0 }',
    ],
    ['a sticky bar', `<div id=it class=bar>${TEXT}${BUTTONS}</div>`, '.bar { position: sticky; top: 0 }'],
    [
      'a card in a corner',
      `<aside id=it class=card>${TEXT}<p>${BUTTONS}</p></aside>`,
      '.card { position: fixed; right: 1em; bottom: 1em; width: 20em }',
    ],
    [
      'a box on a backdrop',
      `<div class=veil><div id=it class=box><div class=inner>${TEXT}${BUTTONS}</div></div></div>`,
      '.veil { position: fixed; inset: 0 } .box { position: absolute; z-index: 2 }',
    ],
    [
      'a request for data in general, that names no cookies',
      `<div id=it role=dialog><h2>Better tips?</h2><p>If you consent, we collect data on how you use the app to personalise what you see.</p>
        <button>Decline</button> <button>Allow</button></div>`,
    ],
    [
      'a section whose buttons have a box of their own below a long text',
      `<section id=it><p>${'We would like to set cookies to understand how you use the site and to improve it. '.repeat(4)}
        <a href=/privacy>Privacy policy</a></p><ul><li><button>Accept cookies</button><li><button>Reject cookies</button></ul></section>`,
    ],
    ['a section in the flow of the page', `<section id=it>${TEXT}${BUTTONS}</section>`],
    [
      'a plain box without any sign but its words',
      `<div id=it><div><h2>Your privacy</h2>${TEXT}</div><div>${BUTTONS}</div></div>`,
    ],
    [
      'boxes that a script made clickable',
      `<div id=it>${TEXT}<div onclick="a()">Accept all</div><div onclick="r()">Reject all</div></div>`,
    ],
    ['links', `<div id=it>${TEXT}<a href=#>Accept all</a> <a href=#>Reject all</a></div>`],
    [
      'custom elements',
      `<cookie-box id=it>${TEXT}<c-button>Accept all</c-button><c-button>Reject all</c-button></cookie-box>`,
    ],
    ['a template that a script clones', `<template><div id=it>${TEXT}${BUTTONS}</div></template>`],
    ['something hidden that a script shows', `<div id=it hidden>${TEXT}${BUTTONS}</div>`],
    [
      'a shadow tree',
      `<cmp-root><template shadowrootmode=open><div id=it role=dialog>${TEXT}${BUTTONS}</div></template></cmp-root>`,
    ],
    [
      'a notice with an acknowledgement alone',
      '<div id=it class=bar>We use cookies. <button>OK</button></div>',
      '.bar { position: fixed }',
    ],
    [
      'an accept-or-pay wall',
      `<div id=it role=dialog>${TEXT}<button>Accept and continue</button> <button>Subscribe for €3.99 a month</button></div>`,
    ],
  ])('%s', (_, dialog, css) => {
    expect(dialogsIn(around(dialog), css)).toEqual(['it']);
  });

  it.each([
    [
      'AI training',
      '<div id=it role=dialog><h2>Help us improve</h2><p>May we use your chats to train our models?</p><button>Allow</button><button>Not now</button></div>',
    ],
    [
      'new terms',
      '<div id=it role=dialog><h2>Updates to our terms</h2><p>An update to our terms of service takes effect on 1 May.</p><button>Accept</button><button>Not now</button></div>',
    ],
    [
      'marketing',
      '<div id=it role=dialog><p>Would you like to receive marketing emails with our special offers?</p><button>Yes, please</button><button>No thanks</button></div>',
    ],
    [
      'settings in a page',
      '<main><form id=it><h1>Privacy settings</h1><label><input type=checkbox> Usage analytics</label><label><input type=checkbox checked> Personalised ads</label><button>Save changes</button></form></main>',
    ],
    [
      'a box to tick in a sign-up form',
      '<form id=it><label>Email <input type=email></label><label>Password <input type=password></label><label><input type=checkbox checked> Send me news and offers by email</label><button>Create account</button></form>',
    ],
    [
      'switches drawn by hand',
      '<div id=it role=dialog><h2>Cookie settings</h2><div>Statistics <span class="switch is-on" tabindex=0 aria-label=Statistics></span></div><button>Save settings</button></div>',
    ],
    [
      'a switch that works at once',
      '<div id=it><h2>Generative AI improvement</h2><p>May we use your posts to train AI models?</p><label><input type=checkbox role=switch checked> Use my posts for training AI models</label></div>',
    ],
    [
      'a switch for advertising that works at once',
      '<div id=it><h2>Personalised ads</h2><p>Ads are chosen by what you do here and on the sites of our partners.</p><button role=switch aria-checked=true aria-label="Personalised ads"></button></div>',
    ],
    [
      'an objection to tick in a booking form',
      '<form id=it><label>Name <input></label><label><input type=checkbox> Please tick if you do not want to receive marketing emails from us</label><button>Continue</button></form>',
    ],
    [
      'diagnostic data',
      '<div id=it role=dialog><h2>Diagnostic data</h2><label><input type=radio name=d checked> Send optional diagnostic data</label><label><input type=radio name=d> Send required diagnostic data only</label><button>Save</button></div>',
    ],
    [
      'the location',
      '<div id=it role=dialog><h2>Allow us to use your location?</h2><p>It is shared with our partners.</p><button>Allow location access</button><button>Not now</button></div>',
    ],
    [
      'contacts',
      '<div id=it role=dialog><p>We would like to access your contacts.</p><button>Allow</button><button>Don’t allow</button></div>',
    ],
    [
      'notifications',
      '<div id=it role=dialog><p>May we send you notifications?</p><button>Allow</button><button>Later</button></div>',
    ],
    [
      'the location, in German',
      '<div id=it lang=de role=dialog><h2>Standort freigeben?</h2><p>Dürfen wir Ihren Standort verwenden?</p><button>Erlauben</button><button>Später</button></div>',
    ],
    [
      'notifications, in French',
      '<div id=it lang=fr role=dialog><p>Pouvons-nous vous envoyer des notifications ?</p><button>Autoriser</button><button>Plus tard</button></div>',
    ],
  ])('%s', (_, dialog) => {
    expect(dialogsIn(around(dialog))).toEqual(['it']);
  });

  it.each([
    [
      'de',
      '<p>Wir verwenden Cookies, um unsere Website zu verbessern.</p><button>Alle akzeptieren</button><button>Ablehnen</button>',
    ],
    [
      'fr',
      '<p>Nous utilisons des cookies pour mesurer notre audience.</p><button>Tout accepter</button><button>Tout refuser</button>',
    ],
  ])('in %s', (lang, content) => {
    const page = around(`<div id=it lang=${lang} class=bar>${content}</div>`);
    expect(dialogsIn(page, '.bar { position: fixed }')).toEqual(['it']);
  });

  it('in another language than the page, without saying so', () => {
    const banner = `<div id=it class=bar>${TEXT}<button>Accept</button> <button>Cookie preferences</button></div>`;
    const html = `<html lang=de><h1>Bohrmaschinen mieten</h1><p>Abholung am selben Tag.</p>${banner}</html>`;
    const [dialog] = findDialogs(snapshotOf(html, { css: '.bar { position: fixed }' }), {
      languages: [],
      selectors: [],
    });
    expect(dialog?.controls.map(({ role }) => role)).toEqual(['accept', 'manage']);
  });

  it('with a hundred companies, whose names are of no language', () => {
    const companies = Array.from({ length: 100 }, (_, i) => `Fathomly Lumen ${i} GmbH`);
    const rows = companies.map(
      (name) => `<li>${name} <button role=switch aria-checked=false aria-label="${name}"></button>`,
    );
    const text = '<p>We and our 100 partners store and access information on your device, as you like.</p>';
    const html = `<html lang=en><div role=dialog>${text}<ul>${rows.join('')}</ul>${BUTTONS}</div></html>`;
    const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
    expect(dialog?.language).toBe('en');
  });

  it('in a language without a lexicon, by its shape and the word for cookies, and then said to be unknown', () => {
    const content =
      '<p>ჩვენ ვიყენებთ cookie ფაილებს საიტის გასაუმჯობესებლად.</p><button>მიღება</button><button>უარყოფა</button>';
    const html = `<html lang=ka><div id=it role=dialog>${content}</div></html>`;
    const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
    expect(dialog?.language).toBe('und');
    expect(dialog?.confidence).toBeLessThan(0.5);
    expect(dialog?.evidence.join()).toContain('language without a lexicon');
  });

  it('alone, as a component that a test renders', () => {
    expect(dialogsIn(`<div id=it>${TEXT}${BUTTONS}</div>`)).toEqual(['it']);
    expect(dialogsIn(`${TEXT}${BUTTONS}`)).toEqual(['body']);
  });
});

describe('what looks like one and is none', () => {
  it.each<[string, string, string?]>([
    [
      'navigation',
      '<nav><a href=/cookies>Cookies</a> <a href=/privacy>Privacy</a> <a href=/accept>Accept an invitation</a></nav>',
    ],
    [
      'a newsletter form',
      '<form><h2>Our newsletter</h2><p>News and offers once a month.</p><input type=email><button>Subscribe</button></form>',
    ],
    [
      'a newsletter pop-up',
      '<div role=dialog><h2>10 % off your first order</h2><input type=email><button>Subscribe</button><button>No thanks</button></div>',
    ],
    [
      'buttons of products',
      '<section><h2>Butter cookies</h2><p>Our cookies are baked in small batches.</p><button>Buy now</button><button>Save for later</button></section>',
    ],
    [
      'a login dialog',
      '<div role=dialog><h2>Log in</h2><label>Email <input type=email></label><label>Password <input type=password></label><label><input type=checkbox checked> Remember me</label><button>Log in</button><button>Cancel</button></div>',
    ],
    [
      'a confirmation',
      '<div role=alertdialog><p>Do you want to delete this file? This cannot be undone.</p><button>Yes</button><button>No</button></div>',
    ],
    [
      'an age check',
      '<div role=dialog><p>You must be over 18 to enter this site. Our privacy policy applies.</p><button>Yes</button><button>No</button></div>',
    ],
    [
      'a question of helpfulness',
      '<p>Was this article about cookies helpful? <button>Yes</button> <button>No</button></p>',
    ],
    [
      'a calendar invitation',
      '<div role=dialog><p>Ada invites you to a meeting.</p><button>Accept</button><button>Decline</button></div>',
    ],
    [
      'an image viewer',
      '<div role=dialog><img src=x alt=Tray><button>Close</button><button>Next</button></div>',
    ],
    [
      'filters of a shop',
      '<form><label><input type=checkbox checked> In stock</label><label><input type=checkbox> On sale</label><input type=search><button>Apply filters</button></form>',
    ],
    [
      'display settings',
      '<form><label><input type=checkbox checked> Dark theme</label><select><option>English<option>Deutsch</select><button>Save settings</button></form>',
    ],
    [
      'a link to the cookie settings in the footer',
      '<footer><a href=#>Cookie settings</a> <a href=/privacy>Privacy policy</a></footer>',
    ],
    [
      'a chat window',
      '<div class=chat><p>Hi! How can we help you with your data plan?</p><input><button>Send</button><button>Close</button></div>',
      '.chat { position: fixed }',
    ],
  ])('%s', (_, html, css) => {
    expect(dialogsIn(around(html), css)).toEqual([]);
  });

  const paragraph =
    'We use cookies to remember your basket. A cookie is a small text that your browser keeps. You can accept or reject cookies in the settings of your browser, and delete those that are there at any time.';

  it('a cookie policy', () => {
    const article = `<article><h1>Cookie policy</h1>${`<h2>Cookies</h2><p>${paragraph}</p>`.repeat(8)}
      <table><tr><th>Name<th>Purpose<tr><td>_ga<td>Analytics</table><a href=#top>Back to top</a></article>`;
    expect(dialogsIn(around(article))).toEqual([]);
  });

  it('a blog post about cookie banners, with examples of their code and buttons', () => {
    const example = '<pre><code>&lt;button&gt;Accept all&lt;/button&gt;</code></pre>';
    const shown = '<pre><button>Accept all cookies</button></pre>';
    const post = `<article><h1>Why every banner says “Accept all”</h1><p>${paragraph}</p>${example}${shown}<p>${paragraph}</p>
      <button>Share</button></article>`;
    expect(dialogsIn(around(post))).toEqual([]);
  });

  it('words that nobody reads', () => {
    expect(dialogsIn(around(`<script>const banner = '<div>${TEXT}${BUTTONS}</div>'</script>`))).toEqual([]);
    expect(dialogsIn(around(`<!-- <div>${TEXT}${BUTTONS}</div> -->`))).toEqual([]);
    expect(dialogsIn(around(`<noscript>${TEXT}${BUTTONS}</noscript>`))).toEqual([]);
    expect(dialogsIn(around(`<textarea>${TEXT}${BUTTONS}</textarea>`))).toEqual([]);
  });
});

describe('how far a dialog reaches', () => {
  it('holds all of its controls and nothing else', () => {
    const html = around(
      `<div id=root><div><h2>Cookies</h2>${TEXT}</div><div><label><input type=checkbox> Marketing</label></div><div>${BUTTONS}</div></div>`,
    );
    const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
    expect(dialog?.root.attributes.get('id')).toBe('root');
    expect(dialog?.controls.map(({ name, role }) => `${role}: ${name}`)).toEqual([
      'toggle: Marketing',
      'accept: Accept all',
      'decline: Reject all',
    ]);
  });

  it('does not take in the page around a bar, for the sake of its heading', () => {
    const bar = `<div id=it class=bar>${TEXT}${BUTTONS}</div>`;
    expect(dialogsIn(`<div id=app><h1>Juices</h1>${bar}</div>`, '.bar { position: fixed }')).toEqual(['it']);
  });

  it('is the whole box that lies over the page, though its head alone asks and its cross refuses', () => {
    const head =
      '<div><button aria-label="Close without accepting"></button><p>May we store cookies? We ask for your consent.</p></div>';
    const purposes = ['Statistics', 'Videos', 'Maps'].map(
      (name) =>
        `<li><label><input type=checkbox> ${name}</label><p>${'What this is for, told at some length. '.repeat(6)}</p>`,
    );
    const foot = '<div><button>Only necessary cookies</button><button>Accept all cookies</button></div>';
    const box = `<div id=it class=box>${head}<ul>${purposes.join('')}</ul>${foot}</div>`;
    expect(dialogsIn(around(box), '.box { position: fixed; top: 10vh; width: 40em }')).toEqual(['it']);
    const veil = '.veil { position: fixed; inset: 0 } .box { position: relative; z-index: 1 }';
    expect(dialogsIn(around(`<div class=veil>${box}</div>`), veil)).toEqual(['it']);
  });

  it('two dialogs of a page are two', () => {
    const training =
      '<div id=b role=dialog><p>May we use your chats to train our models?</p><button>Allow</button><button>Decline</button></div>';
    expect(dialogsIn(around(`<div id=a role=dialog>${TEXT}${BUTTONS}</div>${training}`))).toEqual(['a', 'b']);
  });

  it('a dialog within a dialog is one of its own', () => {
    const inner = `<div id=inner role=dialog hidden><label><input type=checkbox> Analytics</label><button>Save choices</button></div>`;
    expect(dialogsIn(around(`<div id=outer role=dialog>${TEXT}${BUTTONS}${inner}</div>`))).toEqual([
      'outer',
      'inner',
    ]);
  });
});

describe('a dialog that is named in the configuration', () => {
  it('is taken as it is, and nothing else is looked for', () => {
    const html = around(
      `<div id=a role=dialog>${TEXT}${BUTTONS}</div><p id=b>Hello <button>Yes</button></p>`,
    );
    const found = findDialogs(snapshotOf(html), { languages: [], selectors: ['#b', 'p#b'] });
    expect(found.map(({ root, evidence }) => [root.attributes.get('id'), evidence])).toEqual([
      ['b', ['named in the configuration']],
    ]);
  });
});
