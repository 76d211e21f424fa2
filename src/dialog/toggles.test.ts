import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import type { Control } from './dialog.js';
import { findDialogs } from './find-dialogs.js';

function togglesIn(html: string): readonly Control[] {
  const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: ['div'] });
  return dialog?.controls.filter(({ role }) => role === 'toggle') ?? [];
}

describe('“Allow” and “Deny” as two buttons to be pressed in', () => {
  const pair = (allow: string, deny: string) => `<div lang="de"><p>Cookies</p><p>Videos
    <button aria-pressed="false">${allow}</button><button aria-pressed="false">${deny}</button></p></div>`;

  it('are alternatives to one another, with opposite meanings', () => {
    expect(
      togglesIn(pair('Erlauben', 'Ablehnen')).map(({ name, toggle }) => [
        name,
        toggle?.alternatives,
        toggle?.onMeans,
      ]),
    ).toEqual([
      ['Erlauben', ['Ablehnen'], 'consents'],
      ['Ablehnen', ['Erlauben'], 'objects'],
    ]);
  });

  it('are not, where both say yes', () => {
    expect(
      togglesIn(pair('Statistik erlauben', 'Werbung erlauben')).map(({ toggle }) => toggle?.alternatives),
    ).toEqual([[], []]);
  });
});

/** What is understood of the toggles of one dialog, by name. */
function understood(content: string) {
  const html = `<html lang=en><div role=dialog><h2>Privacy</h2>${content}</div></html>`;
  const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: ['div[role=dialog]'] });
  return Object.fromEntries(
    (dialog?.controls ?? []).flatMap(({ name, toggle }) => (toggle === undefined ? [] : [[name, toggle]])),
  );
}

describe('what a toggle is for', () => {
  it('is told by its name, else by the row that it stands in', () => {
    const { '': unnamed, Statistics } = understood(
      `<ul><li><b>Marketing</b> <span>Shows you advertising that fits.</span> <i role=switch aria-checked=true></i></li>
       <li><label><input type=checkbox> Statistics</label> <p>Never used for advertising.</p></li></ul>`,
    );
    expect([unnamed?.purpose, Statistics?.purpose]).toEqual(['marketing', 'analytics']);
  });

  it('is not told by the row of another', () => {
    const { '': unnamed } = understood(
      '<ul><li><b>Statistics</b> <input type=checkbox></li><li><label><input type=checkbox> Marketing</label></li></ul>',
    );
    expect(unnamed?.purpose).toBe('analytics');
  });

  it('is told by its row past the button that folds a description open', () => {
    const { '': unnamed } = understood(
      '<div><button aria-expanded=false>Marketing</button> <input type=checkbox></div><div><input type=checkbox aria-label=Statistics></div>',
    );
    expect(unnamed?.purpose).toBe('marketing');
  });

  it('cannot be changed when it is locked, or said to be', () => {
    const toggles = understood(
      `<p><label><input type=checkbox checked disabled> Necessary</label></p>
       <p><label><input type=checkbox checked> Security</label> <span>Always active</span></p>
       <p><label><input type=checkbox checked> Marketing</label></p>`,
    );
    expect(Object.entries(toggles).map(([name, { editable }]) => [name, editable])).toEqual([
      ['Necessary', false],
      ['Security', false],
      ['Marketing', true],
    ]);
  });
});

describe('radio buttons', () => {
  const group = (question: string, yes = 'Yes', no = 'No') => `<fieldset><legend>${question}</legend>
    <label><input type=radio name=q checked> ${yes}</label><label><input type=radio name=q> ${no}</label></fieldset>`;

  it('answer the question of their group', () => {
    const { Yes, No } = understood(group('May we use your data for advertising?'));
    expect([Yes?.onMeans, Yes?.purpose, Yes?.alternatives]).toEqual(['consents', 'marketing', ['No']]);
    expect(No?.onMeans).toBe('objects');
  });

  it('mean the opposite when the question is whether to object', () => {
    const { Yes, No } = understood(group('Opt out of personalised advertising?'));
    expect([Yes?.onMeans, No?.onMeans]).toEqual(['objects', 'consents']);
  });

  it('may be called by their states', () => {
    const { On, Off } = understood(group('Use my likes to pick adverts', 'On', 'Off'));
    expect([On?.onMeans, Off?.onMeans]).toEqual(['consents', 'objects']);
    const { On: objecting } = understood(group('Opt out of personalised advertising?', 'On', 'Off'));
    expect(objecting?.onMeans).toBe('objects');
  });

  it('mean what they say when they say more than yes or no', () => {
    const { Allow, 'Do not allow': deny } = understood(group('Advertising', 'Allow', 'Do not allow'));
    expect([Allow?.onMeans, deny?.onMeans]).toEqual(['consents', 'objects']);
  });
});

describe('a list of options', () => {
  const list = (name: string, options: string) =>
    understood(`<label>${name} <select>${options}</select></label>`)[name];

  it('is on when the option that allows is the chosen one', () => {
    expect(list('Advertising', '<option>Deny<option selected>Allow')).toMatchObject({
      on: true,
      onMeans: 'consents',
      purpose: 'marketing',
      stateSource: { description: 'the option “Allow” is selected', attribute: 'selected' },
    });
    expect(list('Advertising', '<option>Deny<option>Allow')).toMatchObject({
      on: false,
      stateSource: { attribute: undefined },
    });
  });

  it('asks to object when its name does', () => {
    expect(list('Opt out of advertising', '<option>No<option selected>Yes')?.onMeans).toBe('objects');
  });

  it('of something else is no toggle', () => {
    expect(list('Language', '<option>English<option>Deutsch')).toBeUndefined();
  });
});

describe('a box that has nothing to do with consent', () => {
  it('is none of the toggles in a form with fields of its own', () => {
    const form = `<form><input type=email><input type=password>
      <label><input type=checkbox checked> Remember me</label>
      <label><input type=checkbox> Send me offers by email</label><button>Sign up</button></form>`;
    expect(Object.keys(understood(form))).toEqual(['Send me offers by email']);
  });
});

describe('switches of a settings page', () => {
  const namesIn = (heading: string) => {
    const html = `<html lang=en><main><h1>${heading}</h1><label><input type=checkbox checked> Dark mode</label>
      <label><input type=checkbox> Use my posts for training AI models</label><button>Save</button></main></html>`;
    const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: ['main'] });
    return dialog?.controls.filter(({ role }) => role === 'toggle').map(({ name }) => name);
  };

  it('that name nothing of consent are about something else', () => {
    expect(namesIn('Settings')).toEqual(['Use my posts for training AI models']);
  });

  it('are all about consent, where the heading names cookies', () => {
    expect(namesIn('Cookie settings')).toEqual(['Dark mode', 'Use my posts for training AI models']);
  });
});

describe('a box that is for no purpose', () => {
  it.each([
    ['en', 'Remember my choice'],
    ['de', 'Auswahl merken'],
    ['de', 'Auswahl für 6 Monate merken'],
    ['fr', 'Mémoriser mon choix'],
  ])('%s: “%s” is no toggle of a cookie dialog', (lang, label) => {
    const html = `<div lang=${lang}><h2>Cookies</h2><label><input type=checkbox checked> ${label}</label><label><input type=checkbox> Marketing</label></div>`;
    expect(togglesIn(html).map(({ name }) => name)).toEqual(['Marketing']);
  });

  it('such as comments, allows nothing that consent is asked for', () => {
    const [comments, ads] = togglesIn(
      '<div role=dialog lang=en><p>Marketing</p><label><input type=checkbox> Allow downloads</label><label><input type=checkbox> Allow advertising</label></div>',
    );
    expect(comments?.toggle?.onMeans).toBeUndefined();
    expect(ads?.toggle?.onMeans).toBe('consents');
  });
});

describe('a hand-made switch with the class names of a CSS module', () => {
  it('shows its state by the name that was written, without the prefix and the hash', () => {
    const { Statistics } = understood(
      '<p>Cookies</p><button class="Prefs_chip__A04fH Prefs_off__bjcWM" aria-label="Statistics"></button>',
    );
    expect(Statistics?.on).toBe(false);
  });
});

describe('a list that a script makes', () => {
  const options = (chosen: string, ...all: readonly string[]) =>
    all.map((one) => `<li role="option" tabindex="0" aria-selected="${one === chosen}">${one}</li>`).join('');
  const box = (chosen: string) =>
    `<ul role="listbox" id="list" hidden>${options(chosen, 'Allow', 'Deny')}</ul>`;
  const found = (inside: string, around = '') => {
    const html = `<div role="dialog" aria-label="Cookies"><p>We use cookies for statistics and marketing.</p>${inside}</div>${around}`;
    const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: ['div[role=dialog]'] });
    return dialog?.controls.map(({ role, name, toggle }) => ({ role, name, ...toggle })) ?? [];
  };

  it.each([
    ['names its list, which may stand outside', 'aria-controls="list"', '', box('Allow')],
    ['has its list after it', '', box('Allow'), ''],
  ])('is understood where what opens it %s', (_, names, after, around) => {
    const opener = `<span id="what">Statistics</span><div role="combobox" tabindex="0" aria-expanded="false" aria-labelledby="what" ${names}>Allow</div>`;
    expect(found(opener + after, around)).toMatchObject([
      {
        ...{ role: 'toggle', name: 'Statistics', on: true, onMeans: 'consents', purpose: 'analytics' },
        ...{ alternatives: ['Deny'], list: 'opened', editable: true },
        stateSource: { description: 'the option “Allow” is selected', attribute: 'aria-selected' },
      },
    ]);
  });

  it('is told by what it shows, where nothing says what is selected or its options are made later', () => {
    const opener = (value: string) =>
      `<span id="what">Statistics</span><button id="own" aria-haspopup="listbox" aria-labelledby="what own">${value}</button>`;
    const bare = box('').replaceAll(/ aria-selected="false"/g, '');
    expect(found(opener('Deny') + bare)).toMatchObject([{ role: 'toggle', on: false, list: 'opened' }]);
    expect(found(opener('Allow'))).toMatchObject([
      { role: 'toggle', on: true, alternatives: [], purpose: 'analytics', onMeans: 'consents' },
    ]);
    // The value is no part of what is asked.
    expect(found(opener("Don't allow"))).toMatchObject([{ role: 'toggle', on: false, onMeans: 'consents' }]);
    expect(found(opener('Please choose') + bare)).toMatchObject([
      { role: 'toggle', on: undefined, onUnknown: 'nothing says which option is selected' },
    ]);
  });

  it('may be open as it stands', () => {
    expect(
      found(`<div role="listbox" aria-label="Marketing">${options('Deny', 'Allow', 'Deny')}</div>`),
    ).toMatchObject([
      { role: 'toggle', name: 'Marketing', on: false, list: 'open', alternatives: ['Allow'] },
    ]);
  });

  it('takes nothing from the buttons in it', () => {
    const card = `<div role="listbox"><div role="option">Statistics</div><button>Accept all</button></div>`;
    expect(found(card)).toMatchObject([{ role: 'accept', name: 'Accept all' }]);
  });

  it('of something else is no toggle, and a field with suggestions is none', () => {
    const language = `<button aria-haspopup="listbox" aria-label="Language">English</button><ul role="listbox">${options('English', 'English', 'Deutsch')}</ul>`;
    const search = `<input role="combobox" aria-label="Partners" aria-controls="list">${box('Allow')}`;
    expect(found(language + search).filter(({ role }) => role === 'toggle')).toEqual([]);
  });
});
