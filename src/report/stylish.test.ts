/** What a person at a terminal reads. */
import { describe, expect, it } from 'vitest';
import { type FormatOptions, format } from '../formatters.js';
import type { RelatedLocation, Report } from '../lint/report.js';
import { flowOf, stepOf, wayOf } from './testing/flow-of.js';
import { at, DESKTOP, findingOf, PHONE, reportOf } from './testing/report-of.js';

const stylish = (reports: Report | readonly Report[], options?: FormatOptions) =>
  format(reports, 'stylish', options);

const PAGE = '<div role="dialog">\n  <button id="yes">Accept</button>\n</div>\n';
const CSS = '#yes {\n  background: #000;\n}\n';
const source = (file: string) => ({ 'page.html': PAGE, 'theme.css': CSS })[file];

const declaration: RelatedLocation = {
  message: 'Its surface is set here.',
  selector: '#yes',
  html: 'background: #000',
  name: '',
  role: 'declaration',
  location: at('theme.css', 2, 3, 19),
};

describe('a finding', () => {
  it('stands under its file with place, severity, message and rule', () => {
    expect(
      stylish(reportOf([findingOf()]))
        .split('\n')
        .slice(0, 3),
    ).toEqual(['page.html', '', '  2:3  error  Nothing here says no.  missing-decline']);
  });

  it('that several rules cannot tell for one reason is said once, with their names', () => {
    const message = 'The rule has words for English; this dialog is in Finnish.';
    const finding = findingOf({ outcome: 'cantTell', message });
    const text = stylish(
      reportOf([finding, { ...finding, ruleId: 'implied-consent' }, findingOf(), findingOf({ message })]),
    );
    expect(text.split('\n').slice(2, 4)).toEqual([
      `  2:3  can't tell  ${message}  2 rules`,
      '      Rules: missing-decline, implied-consent',
    ]);
    expect(text.match(/this dialog is in Finnish/g)).toHaveLength(2);
  });

  it('shows its source and that of the declarations behind it, marked', () => {
    const text = stylish(reportOf([findingOf({ related: [declaration] })]), { source });
    expect(text).toContain(
      [
        '        1 | <div role="dialog">',
        '      > 2 |   <button id="yes">Accept</button>',
        '          |   ^^^^^^^^^^^^^^^^^',
        '        3 | </div>',
        '      ↳ theme.css:2:3 Its surface is set here (#yes).',
        '      > 2 |   background: #000;',
        '          |   ^^^^^^^^^^^^^^^^',
      ].join('\n'),
    );
  });

  it('names the declaration itself where there is no source to show', () => {
    const text = stylish(reportOf([findingOf({ related: [{ ...declaration, location: null }] })]));
    expect(text).toContain('↳ Its surface is set here (#yes { background: #000 }).');
    expect(text).not.toContain(' | ');
  });

  it('shows the same source once', () => {
    const text = stylish(reportOf([findingOf(), findingOf({ ruleId: 'prominent-accept' })]), { source });
    expect(text.match(/> 2 \|/g)).toHaveLength(1);
  });

  it('tells what was measured, with units, what decides first', () => {
    const evidence = {
      prominenceRatio: 4.2,
      sizeErrorPercent: 5,
      acceptAreaPx2: 900,
      declineFontSizePx: 12,
      comparedWith: 'Not now',
      visible: true,
      declineProminence: null,
    };
    expect(stylish(reportOf([findingOf({ evidence })]))).toContain(
      'Evidence: prominence ratio: 4.2 · size error: 5 % · accept area: 900 px² · decline font size: 12 px · compared with: Not now · visible: yes · 1 more in the JSON report',
    );
  });

  it('tells who asks for better, how to mend it and where to read on', () => {
    const reference = (title: string) => ({
      id: title,
      title,
      section: 'Article 7',
      says: 'Consent is free.',
      url: 'https://x.example',
      jurisdiction: 'EU' as const,
    });
    const text = stylish(
      reportOf([
        findingOf({
          references: ['GDPR', 'CCPA', 'CNIL'].map(reference),
          fix: { description: 'Remove checked.', edits: [] },
        }),
      ]),
    );
    expect(text).toContain('Sources: GDPR, Article 7 · CCPA, Article 7 · 1 more');
    expect(text).toContain('Fix: Remove checked.');
    expect(text).toContain('Help: https://example.com/missing-decline');
  });

  it('that is undecided says so, with the reason', () => {
    const text = stylish(
      reportOf([findingOf({ outcome: 'cantTell', message: 'The background is an image.' })]),
    );
    expect(text).toContain("2:3  can't tell  The background is an image.  missing-decline");
    expect(text).not.toContain('error');
  });

  it('of which we are not sure says how sure', () => {
    expect(stylish(reportOf([findingOf({ confidence: 0.6 })]))).toContain('60 % sure');
    expect(stylish(reportOf([findingOf({ confidence: 0.9 })]))).not.toContain('sure');
  });

  it.each([
    [[DESKTOP, PHONE], [DESKTOP, PHONE], undefined],
    [[PHONE], [DESKTOP, PHONE], 'only on a phone (375x667)'],
    [[DESKTOP], [DESKTOP, PHONE], 'only at 1280x800'],
    [
      [DESKTOP, PHONE].map((variant) => ({ ...variant, colorScheme: 'dark' as const })),
      [DESKTOP, PHONE].flatMap((variant) => [variant, { ...variant, colorScheme: 'dark' as const }]),
      'only in dark',
    ],
    [
      [{ ...PHONE, colorScheme: 'dark' as const }],
      [DESKTOP, PHONE].flatMap((variant) => [variant, { ...variant, colorScheme: 'dark' as const }]),
      'only on a phone (375x667) in dark',
    ],
    [
      [DESKTOP, { ...PHONE, colorScheme: 'dark' as const }],
      [DESKTOP, PHONE].flatMap((variant) => [variant, { ...variant, colorScheme: 'dark' as const }]),
      'only at 1280x800 in light and on a phone (375x667) in dark',
    ],
  ])('in %j of %j: %s', (variants, run, note) => {
    const text = stylish(reportOf([findingOf({ variants })], { stats: { variants: run } }));
    if (note === undefined) expect(text).not.toContain('only');
    else expect(text).toContain(`\n      ${note}\n`);
  });
});

describe('the closing line', () => {
  const closing = (...given: Parameters<typeof reportOf>) =>
    stylish(reportOf(...given))
      .split('\n')
      .at(-1);

  it('counts problems by severity, and what could not be told apart from them', () => {
    const findings = [
      findingOf(),
      findingOf(),
      findingOf({ severity: 'warning' }),
      findingOf({ outcome: 'cantTell' }),
      findingOf({ outcome: 'cantTell', severity: 'warning' }),
    ];
    expect(closing(findings)).toBe(
      '✖ 3 problems (2 errors, 1 warning) in 1 consent dialog (2 rules, 2 viewports), 2 could not be told',
    );
  });

  it('says what was looked at when there is no problem', () => {
    expect(closing()).toBe('✔ 1 consent dialog, 2 rules, 2 viewports: no problems');
    expect(closing([findingOf({ outcome: 'cantTell' })])).toBe(
      '? 1 consent dialog, 2 rules, 2 viewports: no problems, 1 could not be told',
    );
  });

  it('names the colour schemes unless it is the light one alone', () => {
    const dark = { ...DESKTOP, colorScheme: 'dark' } as const;
    const scope = (...variants: (typeof DESKTOP)[]) => closing([], { stats: { variants } });
    expect(scope(DESKTOP, dark)).toContain('2 rules, 1 viewport, light and dark: no problems');
    expect(scope(dark)).toContain('2 rules, 1 viewport, dark: no problems');
  });

  it('says how many findings comments silence', () => {
    expect(closing([], { stats: { suppressed: 2 } })).toContain('no problems, 2 silenced by comments');
  });

  it('says that nothing was found to judge, and why that may be', () => {
    const diagnostics = [
      { code: 'no-dialog', severity: 'info', message: 'No consent dialog was found in page.html.' },
      { code: 'scripts-not-run', severity: 'info', message: 'page.html has scripts, which are not run.' },
      { code: 'frames-not-read', severity: 'info', message: 'page.html has an <iframe>.' },
    ] as const;
    const text = stylish(reportOf([], { diagnostics, dialogs: [], stats: { dialogs: 0 } }));
    expect(text).toBe(
      'No consent dialog was found in page.html.\npage.html has an <iframe>.\npage.html has scripts, which are not run.',
    );
  });

  it('of several pages counts them, and names those without a dialog', () => {
    const without = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) =>
      reportOf([], { source: `${name}.html`, dialogs: [], stats: { dialogs: 0 } }),
    );
    expect(stylish([reportOf(), ...without])).toBe(
      '✔ 1 consent dialog on 8 pages, 2 rules, 2 viewports: no problems\n' +
        'No consent dialog was found in a.html, b.html, c.html, d.html, e.html and 2 more pages.',
    );
  });

  it('of no page says that there was none', () => {
    expect(stylish([])).toBe('No page was linted.');
  });

  it('with quiet speaks of errors alone', () => {
    const text = stylish(reportOf([findingOf({ severity: 'warning' })]), { quiet: true });
    expect(text).toBe('✔ 1 consent dialog, 2 rules, 2 viewports: no errors');
  });
});

describe('diagnostics', () => {
  it('are shown with their place when they are warnings, of many alike only the first', () => {
    const diagnostics = Array.from({ length: 8 }, (_, index) => ({
      code: 'css-syntax' as const,
      severity: 'warning' as const,
      message: `Declaration ${index} is broken.`,
      location: at('theme.css', index + 1, 1),
    }));
    const text = stylish(reportOf([], { diagnostics }));
    expect(text).toContain('  theme.css:1:1  warning  Declaration 0 is broken.  css-syntax');
    expect(text).not.toContain('Declaration 5');
    expect(text).toContain('3 more of css-syntax');
  });

  it('are left out when they are notes', () => {
    const diagnostics = [{ code: 'css-unsupported', severity: 'info', message: 'Only fonts.' }] as const;
    expect(stylish(reportOf([], { diagnostics }))).not.toContain('Only fonts.');
  });
});

describe('what lintFlow() measured', () => {
  const flow = flowOf({ refuse: wayOf([stepOf('Settings'), stepOf('Save', { layer: 2 })], { words: 90 }) });
  const passage = [
    '  What answering took, pressed through at 1280x800 in light',
    '      Accept: 1 click, 0 scrolls, 1 layer, 40 words: press “Accept all”',
    '      Refuse: 2 clicks, 0 scrolls, 2 layers, 90 words: press “Settings”, press “Save”',
    '      Close: not measured: the first layer has no close button',
  ];

  it('stands below the findings, as a passage of its own', () => {
    const lines = stylish(reportOf([findingOf()], { flow })).split('\n');
    const start = lines.indexOf(passage[0] ?? '');
    expect(lines[start - 1]).toBe('');
    expect(lines.slice(start, start + 5)).toEqual([...passage, '']);
  });

  it('is told where there is no finding, too', () => {
    expect(stylish(reportOf([], { flow })).split('\n').slice(0, 6)).toEqual(['page.html', '', ...passage]);
  });

  it('wraps', () => {
    const text = stylish(reportOf([], { flow }), { width: 50 });
    expect(text).toContain('      Accept: 1 click, 0 scrolls, 1 layer, 40\n              words: press');
  });

  it('is left out where errors alone are asked for, but by json, which is for programs', () => {
    expect(stylish(reportOf([], { flow }), { quiet: true })).not.toContain('What answering took');
    expect(JSON.parse(format(reportOf([], { flow }), 'json', { quiet: true }))).toMatchObject({ flow });
  });
});

describe('hostile text from a page', () => {
  const ESC = '\u001B';
  const attack = `${ESC}[2J${ESC}]0;owned\u0007\u009B31m\u202Eevil\r\nfake.html\n  1:1  error`;

  it.each(['plain', 'coloured'])('cannot reach the terminal: %s', (mode) => {
    const report = reportOf(
      [
        findingOf({
          message: attack,
          evidence: { [attack]: attack, list: [attack] },
          related: [{ ...declaration, message: attack, selector: attack, html: attack, location: null }],
          target: { ...findingOf().target, location: at(attack, 1, 1, 5) },
          helpUrl: attack,
          fix: { description: attack, edits: [] },
        }),
      ],
      {
        source: attack,
        diagnostics: [{ code: 'css-syntax', severity: 'warning', message: attack }],
        flow: flowOf({ accept: wayOf([stepOf(attack)]), reasons: { close: attack } }),
      },
    );
    const text = stylish(report, { color: mode === 'coloured', source: () => attack });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const withoutOurColors = text.replace(/\u001B\[\d+m/g, '');
    expect(withoutOurColors).toContain('␛[2J␛]0;owned␇�31m�evil');
    expect(withoutOurColors).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
    // No line of the page's making: in the frame it stands behind the gutter, elsewhere in its own line.
    expect(withoutOurColors.split('\n')).not.toContain('  1:1  error');
    expect(withoutOurColors.split('\n').filter((line) => line.startsWith('fake.html'))).toEqual([]);
  });
});

describe('colours and width', () => {
  it('has colours only when asked', () => {
    expect(stylish(reportOf([findingOf()]))).not.toContain('\u001B[');
    expect(stylish(reportOf([findingOf()]), { color: true })).toContain('\u001B[31merror\u001B[39m');
  });

  it('wraps between words and keeps the message in its column', () => {
    const message = 'Accept stands out four times as much as the nearest alternative on this layer.';
    const lines = stylish(reportOf([findingOf({ message })]), { width: 50 }).split('\n');
    expect(lines.slice(2, 5)).toEqual([
      '  2:3  error  Accept stands out four times as much',
      '              as the nearest alternative on this',
      '              layer.  missing-decline',
    ]);
  });
});

describe('evidence', () => {
  it('wraps after the dot between two facts', () => {
    const evidence = { prominenceRatio: 4.2, maximumRatio: 1.5, list: ['a', 'b'], none: [] };
    expect(stylish(reportOf([findingOf({ evidence })]), { width: 40 })).toContain(
      '      Evidence: prominence ratio: 4.2 ·\n' +
        '                maximum ratio: 1.5 ·\n' +
        '                list: a, b · none: none\n',
    );
  });
});

describe('format()', () => {
  it('refuses a format that does not exist, with a suggestion', () => {
    // @ts-expect-error a caller without types
    expect(() => format(reportOf(), 'stylsh')).toThrow('stylsh is not a format. Did you mean stylish?');
    // @ts-expect-error a caller without types
    expect(() => format(reportOf(), 'toString')).toThrow(TypeError);
  });
});
