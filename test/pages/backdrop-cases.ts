/**
 * Ways in which something is painted over or behind `#it` without standing around it. `undecided`: part of
 * it lies on one colour and part on another, or its place follows from what no style sheet says.
 */
type Case = readonly [name: string, content: string, undecided?: 'undecided'];

const it = (style = '', text = 'Text'): string => `<p id="it" style="${style}">${text}</p>`;
const box = (style: string, content = ''): string => `<div style="${style}">${content}</div>`;

const RELATIVE = 'position: relative; height: 80px';
const COVER = 'position: absolute; inset: 0';

export const backdropCases: readonly Case[] = [
  ['nothing', it()],
  ['a veil', box(RELATIVE, it() + box(`${COVER}; background: #003`))],
  ['a translucent veil', box(RELATIVE, it() + box(`${COVER}; background: rgb(0 0 60 / .5)`))],
  ['a veil faded by its opacity', box(RELATIVE, it() + box(`${COVER}; background: #003; opacity: .3`))],
  ['a veil in a faded box', box(RELATIVE, it() + box('opacity: .5', box(`${COVER}; background: #060`)))],
  ['two veils', box(RELATIVE, it() + box(`${COVER}; background: rgb(0 0 60 / .5)`) + box(`${COVER}; background: rgb(90 0 0 / .5)`))],
  ['two veils, the first above by its z-index', box(RELATIVE, it() + box(`${COVER}; z-index: 1; background: rgb(0 0 60 / .5)`) + box(`${COVER}; background: rgb(90 0 0 / .5)`))],
  ['a veil that lets clicks through', box(RELATIVE, it() + box(`${COVER}; background: #003; pointer-events: none`))],
  ['a veil that is hidden', box(RELATIVE, it() + box(`${COVER}; background: #003; visibility: hidden`))],
  ['a veil that is not displayed', box(RELATIVE, it() + box(`${COVER}; background: #003; display: none`))],
  ['a generated veil', '<style>.v::after { content: ""; position: absolute; inset: 0; background: #003 }</style>' + `<div class="v" style="${RELATIVE}">${it()}</div>`],
  ['a generated panel', '<style>.v::before { content: ""; position: absolute; inset: 0; background: #030; z-index: -1 }</style>' + `<div class="v" style="${RELATIVE}; isolation: isolate">${it()}</div>`],
  ['a veil over half of it', box(RELATIVE, it('margin: 0; height: 60px') + box('position: absolute; top: 0; left: 0; width: 50%; height: 60px; background: #003')), 'undecided'],
  ['a veil on a part at its end', box(RELATIVE, it('margin: 0; height: 60px; width: 300px') + box('position: absolute; top: 0; left: 280px; width: 50px; height: 60px; background: #003')), 'undecided'],
  ['a panel before it, positioned under positioned text', box(RELATIVE, box(`${COVER}; background: #123`) + it('position: relative'))],
  ['a panel before it, over text in flow', box(RELATIVE, box(`${COVER}; background: #123`) + it())],
  ['a panel behind by its negative z-index', box(`${RELATIVE}; z-index: 0`, it() + box(`${COVER}; z-index: -1; background: #123`))],
  ['a panel behind the background of the box, whose context lies further out', box(`${RELATIVE}; background: #eef`, it() + box(`${COVER}; z-index: -1; background: #123`))],
  ['a panel behind a context of opacity', box(`${RELATIVE}; opacity: .99`, it() + box(`${COVER}; z-index: -1; background: #123`))],
  ['a panel under an opaque box of its own', box(RELATIVE, box(`${COVER}; background: #123`) + it('position: relative; background: #fed'))],
  ['a panel under a translucent box of its own', box(RELATIVE, box(`${COVER}; background: #123`) + it('position: relative; background: rgb(255 0 0 / .5)'))],
  ['a panel under a fading box of its own', box(RELATIVE, box(`${COVER}; background: #123`) + it('position: relative; background: #fed; opacity: .5'))],
  ['z-index 0 against auto, later', box(RELATIVE, it('position: relative; z-index: 0; background: #fff') + box(`${COVER}; background: #123`))],
  ['z-index 1 against auto, earlier', box(RELATIVE, it('position: relative; z-index: 1; background: #eee') + box(`${COVER}; background: #123`))],
  ['a z-index shut in a context', box(RELATIVE, box('position: relative; z-index: 0', it('position: relative; z-index: 99; background: #eee')) + box(`${COVER}; z-index: 1; background: #123`))],
  ['a z-index that no context shuts in', box(RELATIVE, box('position: relative', it('position: relative; z-index: 99; background: #eee')) + box(`${COVER}; z-index: 1; background: #123`))],
  ['a z-index shut in by a transform', box(RELATIVE, box('transform: translateX(0)', it('position: relative; z-index: 99; background: #eee')) + box(`${COVER}; z-index: 1; background: #123`))],
  ['a z-index shut in by will-change', box(RELATIVE, box('will-change: transform', it('position: relative; z-index: 99; background: #eee')) + box(`${COVER}; z-index: 1; background: #123`))],
  ['a z-index without a position', box(RELATIVE, it('z-index: 9; background: #eee') + box(`${COVER}; background: #123`))],
  ['a z-index of a flex item', box(`${RELATIVE}; display: flex`, it('z-index: 9; background: #eee; width: 200px') + box(`${COVER}; background: #123`))],
  ['opacity against a position, later', box(RELATIVE, box(`${COVER}; background: #123`) + it('opacity: .9; background: #eee'))],
  ['a panel moved away', box(RELATIVE, box(`${COVER}; background: #123; transform: translateY(-200px)`) + it('position: relative'))],
  ['a panel moved onto it', box(RELATIVE, it('margin: 0; height: 60px') + box('position: absolute; top: 200px; left: 0; width: 100%; height: 100px; background: #123; transform: translateY(-220px)'))],
  ['a sibling pulled over it', it('margin: 0; height: 40px') + box('position: relative; margin-top: -60px; height: 80px; background: #123')],
  ['a sibling pulled under it', box('height: 60px; background: #123') + it('margin: -60px 0 0; height: 40px')],
  ['a sibling pulled over it, in flow', it('margin: 0; height: 40px') + box('margin-top: -60px; height: 80px; background: #123')],
  ['a sibling in the same cell of a grid, later', box('display: grid', it('grid-area: 1 / 1; margin: 0') + box('grid-area: 1 / 1; background: #123'))],
  ['a sibling in the same cell of a grid, earlier', box('display: grid', box('grid-area: 1 / 1; background: #123') + it('grid-area: 1 / 1; margin: 0'))],
  ['a veil whose width follows its text', box(RELATIVE, it('margin: 0; width: 94px; height: 20px') + box('position: absolute; top: 0; left: 0; height: 40px; background: #123', 'Twelve chars')), 'undecided'],
  ['a veil that begins where a line ends', box(RELATIVE, it('margin: 0; height: 60px; width: 60px') + box('', 'More text <span style="position: absolute; background: #123; width: 90px; height: 90px; margin-top: -60px"></span>')), 'undecided'],
  ['a veil turned askew', box(RELATIVE, it('margin: 0; height: 60px') + box(`${COVER}; background: #123; transform: rotate(20deg)`)), 'undecided'],
  ['a veil cut off by the box around it', box(RELATIVE, it('margin: 0; height: 60px') + box('position: absolute; top: 70px; left: 0; width: 100%; height: 10px; overflow: hidden', box('position: absolute; inset: -100px 0 0; background: #123')))],
  ['a veil that escapes the box around it', box(RELATIVE, it('margin: 0; height: 60px') + box('height: 5px; overflow: hidden', box('position: absolute; inset: 0; background: #123')))],
  ['a fixed veil', it() + box('position: fixed; inset: 0; background: #123')],
  ['a fixed veil in a moved box', it('margin: 0; height: 60px') + box('transform: translateY(100px); height: 40px', box('position: fixed; inset: 0; background: #123'))],
  ['a veil with a hole', box(RELATIVE, it() + box(`${COVER}; background: #123; clip-path: inset(0 0 50% 0)`)), 'undecided'],
  ['a veil of a picture', box(RELATIVE, it() + box(`${COVER}; background: url(data:image/png;base64,)`)), 'undecided'],
  ['a veil of a gradient', box(RELATIVE, it() + box(`${COVER}; background: linear-gradient(#123, #321)`))],
  ['a veil that multiplies', box(RELATIVE, it('background: #eef') + box(`${COVER}; background: #a99; mix-blend-mode: multiply`)), 'undecided'],
  ['a veil over faded text', box(RELATIVE, it('opacity: .5; background: #fed') + box(`${COVER}; background: rgb(0 0 60 / .5)`)), 'undecided'],
  ['a veil inside it', box(RELATIVE, it('position: relative; background: #fed', `Text ${'<span style="position: absolute; inset: 0; background: #123"></span>'}`))],
  ['a panel inside it, behind its text', box(RELATIVE, it('position: relative; z-index: 0; background: #fed', `Text ${'<span style="position: absolute; inset: 0; z-index: -1; background: #123"></span>'}`))],
];
