/** Pairs of buttons in many styles, to be painted and measured: the same ones every time. */
import type { PageContent, Pair } from './labels.js';

const SAME_LENGTH_PAIRS = 400;
const OTHER_PAIRS = 60;
/** As many as lie below one another on one page, so that screenshots are few. */
const PAIRS_ON_A_PAGE = 10;
const DIALOG_HEIGHT = 340;
const SEED = 20_261_126;

/** What surrounds the buttons. */
const SURROUNDINGS = [
  { name: 'white', dialog: '#ffffff', isDark: false },
  { name: 'off-white', dialog: '#f6f3ee', isDark: false },
  { name: 'light grey', dialog: '#e3e6ea', isDark: false },
  { name: 'cream', dialog: '#fdf0cf', isDark: false },
  { name: 'mint', dialog: '#d9f2e6', isDark: false },
  { name: 'dark grey', dialog: '#24262b', isDark: true },
  { name: 'black', dialog: '#000000', isDark: true },
  { name: 'navy', dialog: '#102a43', isDark: true },
  { name: 'blue', dialog: '#1565c0', isDark: true },
  { name: 'wine', dialog: '#6d1a36', isDark: true },
  { name: 'gradient', dialog: 'linear-gradient(#ffffff, #eef1f5)', isDark: false },
] as const;

const COLORS = [
  { name: 'blue', css: '#1a56db', isDark: true },
  { name: 'red', css: '#c62828', isDark: true },
  { name: 'green', css: '#2e7d32', isDark: true },
  { name: 'orange', css: '#ef6c00', isDark: false },
  { name: 'yellow', css: '#ffd600', isDark: false },
  { name: 'cyan', css: '#00acc1', isDark: false },
  { name: 'violet', css: '#6d28d9', isDark: true },
  { name: 'pastel pink', css: '#f8bbd0', isDark: false },
  { name: 'pastel blue', css: '#bbdefb', isDark: false },
  { name: 'pale grey', css: '#e5e5e5', isDark: false },
  { name: 'mid grey', css: '#9e9e9e', isDark: false },
  { name: 'slate', css: '#475569', isDark: true },
  { name: 'black', css: '#000000', isDark: true },
  { name: 'white', css: '#ffffff', isDark: false },
] as const;
type Color = (typeof COLORS)[number];

/** How a button is made of its colour. `ink` is what can be read on the dialog. */
const KINDS: readonly { readonly name: string; css(color: Color, ink: string): string }[] = [
  { name: 'filled', css: (color) => `background:${color.css};color:${inkOn(color)};border:0` },
  {
    name: 'filled with a border',
    css: (color, ink) => `background:${color.css};color:${inkOn(color)};border:2px solid ${ink}`,
  },
  { name: 'tonal', css: ({ css }, ink) => `background:${css}26;color:${ink};border:0` },
  { name: 'outlined', css: ({ css }) => `background:none;color:${css};border:1px solid ${css}` },
  { name: 'thickly outlined', css: ({ css }) => `background:none;color:${css};border:2px solid ${css}` },
  { name: 'outlined in ink', css: ({ css }, ink) => `background:none;color:${css};border:1px solid ${ink}` },
  { name: 'link', css: ({ css }) => `background:none;color:${css};border:0;text-decoration:underline` },
  { name: 'ghost', css: (_, ink) => `background:none;color:${ink};border:0` },
  {
    name: 'filled with a shadow',
    css: (color) =>
      `background:${color.css};color:${inkOn(color)};border:0;box-shadow:0 2px 6px rgba(0,0,0,.3)`,
  },
  {
    name: 'gradient',
    css: (color) =>
      `background:linear-gradient(${color.css},${color.isDark ? '#263238' : '#ff8f00'});color:${inkOn(color)};border:0`,
  },
];

const PADDINGS = ['4px 8px', '8px 16px', '10px 20px', '12px 24px', '16px 40px'] as const;
const FONT_SIZES = [12, 14, 16, 18, 22] as const;
const WEIGHTS = [400, 400, 600, 700] as const;
const RADII = ['0', '4px', '8px', '99px'] as const;

/** Labels as long as one another, short and long. */
const LABELS = [
  ['Accept all', 'Reject all'],
  ['Yes', 'Nay'],
  ['I agree', 'Decline'],
  ['Allow all cookies', 'Reject everything'],
  ['Accept all and visit the site', 'Continue without all of these'],
] as const;
const UNEVEN_LABELS = [
  ['OK', 'Continue without accepting'],
  ['Accept all', 'No'],
  ['Alle akzeptieren', 'Nur notwendige Cookies zulassen'],
] as const;

const LAYOUTS = [
  { row: 'display:flex;gap:16px;align-items:center', button: '' },
  { row: 'display:flex;flex-direction:column;gap:16px;align-items:flex-start', button: '' },
  { row: '', button: 'margin-right:16px' },
  { row: 'display:flex;gap:16px', button: 'flex:1' },
] as const;

function inkOn({ isDark }: Color): string {
  return isDark ? '#ffffff' : '#1c1c1c';
}

/** One pair of the grid; `page` names it. */
export interface GridPair extends Pair {
  readonly kinds: readonly [accept: string, decline: string];
  readonly hasSameLength: boolean;
}

export interface GridPage {
  readonly content: PageContent;
  readonly pairs: readonly GridPair[];
}

type Pick = <T>(choices: readonly T[]) => T;

/** A linear congruential generator: random enough, and the same everywhere. */
function createPick(seed: number): Pick {
  let state = seed;
  return (choices) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const choice = choices[Math.floor((state / 2 ** 32) * choices.length)];
    if (choice === undefined) throw new Error('There is nothing to pick from.');
    return choice;
  };
}

interface Button {
  readonly kind: (typeof KINDS)[number];
  readonly color: Color;
  readonly size: { readonly padding: string; readonly font: number; readonly weight: number };
}

/** All pages of the grid. */
export function gridPages(): GridPage[] {
  const pick = createPick(SEED);
  const dialogs = Array.from({ length: SAME_LENGTH_PAIRS + OTHER_PAIRS }, (_, index) =>
    gridDialog(pick, index, index < SAME_LENGTH_PAIRS),
  );
  const pages = Math.ceil(dialogs.length / PAIRS_ON_A_PAGE);
  return Array.from({ length: pages }, (_, page) => {
    const shown = dialogs.slice(page * PAIRS_ON_A_PAGE, (page + 1) * PAIRS_ON_A_PAGE);
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><style>
body { margin: 0; font: 16px/1.5 Arial, sans-serif; }
.dialog { height: ${DIALOG_HEIGHT}px; padding: 60px; box-sizing: border-box; overflow: hidden; }
button, a { font-family: inherit; line-height: 1.4; cursor: pointer; }
a { display: inline-block; text-decoration: none; box-sizing: border-box; text-align: center; }
${shown.map(({ css }) => css).join('\n')}
</style>${shown.map((dialog) => dialog.html).join('')}</html>`;
    return {
      content: { html, filename: `grid-${page}.html`, root: '.' },
      pairs: shown.map(({ pair }) => pair),
    };
  });
}

interface GridDialog {
  readonly pair: GridPair;
  readonly html: string;
  readonly css: string;
}

function gridDialog(pick: Pick, index: number, hasSameLength: boolean): GridDialog {
  const around = pick(SURROUNDINGS);
  const first = pickButton(pick);
  const second = pickSecond(pick, first);
  const [yes, no] = pick<readonly [string, string]>(hasSameLength ? LABELS : UNEVEN_LABELS);
  const layout = pick(LAYOUTS);
  const tag = pick(['button', 'button', 'a'] as const);
  const radius = pick(RADII);
  const ink = around.isDark ? '#f2f2f2' : '#212121';
  const attributes = tag === 'a' ? 'href="#"' : 'type="button"';
  const [dialog, accept, decline] = [`#dialog-${index}`, `#yes-${index}`, `#no-${index}`] as const;
  const button = (selector: string, look: Button) =>
    `${selector} { ${cssOf(look, ink)};border-radius:${radius};${layout.button} }`;
  return {
    html: `<div class="dialog" id="dialog-${index}" role="dialog" aria-label="Cookies"><p>We use cookies to measure visits. Do you agree?</p>
<div class="row"><${tag} ${attributes} id="no-${index}">${no}</${tag}> <${tag} ${attributes} id="yes-${index}">${yes}</${tag}></div></div>`,
    css: `${dialog} { background: ${around.dialog}; color: ${ink}; } ${dialog} .row { ${layout.row} }
${button(accept, first)} ${button(decline, second)}`,
    pair: {
      page: `grid ${index}: ${nameOf(first)} | ${nameOf(second)} on ${around.name}, “${yes}”`,
      viewport: { width: 1000, height: DIALOG_HEIGHT * PAIRS_ON_A_PAGE },
      colorScheme: 'light',
      accept,
      decline,
      kinds: [first.kind.name, second.kind.name],
      hasSameLength,
    },
  };
}

function pickButton(pick: Pick): Button {
  return {
    kind: pick(KINDS),
    color: pick(COLORS),
    size: { padding: pick(PADDINGS), font: pick(FONT_SIZES), weight: pick(WEIGHTS) },
  };
}

/** As in dialogs, the second is often like the first in size, in kind or in colour. */
function pickSecond(pick: Pick, first: Button): Button {
  const other = pickButton(pick);
  const shared = pick([
    'nothing',
    'size',
    'size',
    'size and kind',
    'size and colour',
    'kind and colour',
  ] as const);
  return {
    kind: shared.includes('kind') ? first.kind : other.kind,
    color: shared.includes('colour') ? first.color : other.color,
    size: shared.includes('size') ? first.size : other.size,
  };
}

function cssOf({ kind, color, size }: Button, ink: string): string {
  return `${kind.css(color, ink)};padding:${size.padding};font-size:${size.font}px;font-weight:${size.weight}`;
}

function nameOf({ kind, color, size }: Button): string {
  return `${kind.name} ${color.name} ${size.padding} ${size.font}px/${size.weight}`;
}
