/** Ways in which a control of a dialog is seen or not. `undecided`: its place depends on what no style sheet says. */
type Case = readonly [name: string, content: string, undecided?: 'undecided'];

const styled = (style: string, around = ''): string => {
  const [open, close] = around === '' ? ['', ''] : [`<div style="${around}">`, '</div>'];
  return `${open}<button id="it" style="${style}">Reject</button>${close}`;
};
const link = (style: string, around = ''): string =>
  `<div style="${around}"><a id="it" href="#no" style="${style}">Reject</a></div>`;

const byStyle: readonly Case[] = [
  ['plain', styled('')],
  ['plain link', link('')],
  ['display', styled('display: none')],
  ['display around', styled('', 'display: none')],
  ['contents around', styled('', 'display: contents')],
  ['visibility', styled('visibility: hidden')],
  ['visibility: collapse', styled('visibility: collapse')],
  ['visibility: collapse of a flex item', styled('visibility: collapse', 'display: flex')],
  ['visibility around', styled('', 'visibility: hidden')],
  ['visibility shown again', styled('visibility: visible', 'visibility: hidden')],
  ['opacity', styled('opacity: 0')],
  ['opacity around', styled('', 'opacity: 0')],
  ['opacity of a half', styled('opacity: .5')],
  ['font of no size, link', link('font-size: 0')],
  ['clip of an absolute box', styled('position: absolute; clip: rect(0 0 0 0)')],
  ['clip of a static box', styled('clip: rect(0 0 0 0)')],
  ['clip-path inset', styled('clip-path: inset(50%)')],
  ['clip-path inset of a part', styled('clip-path: inset(4px)')],
  ['clip-path circle', styled('clip-path: circle(0)')],
  ['clip-path around', styled('', 'clip-path: polygon(0 0, 0 0, 0 0)')],
  ['hidden', '<button id="it" hidden>Reject</button>'],
  ['hidden around', '<div hidden><button id="it">Reject</button></div>'],
  ['hidden, overruled', '<div hidden style="display: block"><button id="it">Reject</button></div>'],
  ['hidden until found, around', '<div hidden="until-found"><button id="it">Reject</button></div>'],
  ['hidden until found, link', '<a id="it" href="#no" hidden="until-found" style="display: block">Reject</a>'],
  ['content-visibility around', styled('', 'content-visibility: hidden')],
  ['content-visibility two above', `<div style="content-visibility: hidden"><p>${styled('')}</p></div>`],
  [
    'content-visibility of an inline box',
    '<span style="content-visibility: hidden"><button id="it">Reject</button></span>',
  ],
  ['content-visibility auto', styled('', 'content-visibility: auto')],
  ['closed details', '<details><summary>More</summary><button id="it">Reject</button></details>'],
  ['open details', '<details open><summary>More</summary><button id="it">Reject</button></details>'],
  ['closed details around details', '<details><summary>More</summary><details open><summary>Even more</summary><button id="it">Reject</button></details></details>'],
  ['in the summary', '<details><summary id="it">Reject</summary>Text</details>'],
  ['fixed in closed details', '<details><summary>More</summary><button id="it" style="position: fixed; top: 300px; left: 0">Reject</button></details>'],
  ['closed dialog', '<dialog><button id="it">Reject</button></dialog>'],
  ['open dialog', '<dialog open style="position: static"><button id="it">Reject</button></dialog>'],
  ['popover', '<div popover><button id="it">Reject</button></div>'],
  ['inert', '<div inert><button id="it">Reject</button></div>'],
  ['aria-hidden', '<div aria-hidden="true"><button id="it">Reject</button></div>'],
  ['scaled to nothing', styled('transform: scale(0)')],
  ['scaled down', styled('transform: scale(.8)')],
  ['translated away', styled('transform: translateX(-9999px)')],
  [
    'below the box that a veil fills',
    '<div style="position: relative; height: 30px"><button id="it" style="display: block; height: 24px; margin-top: 50px">Reject</button><div style="position: absolute; inset: 0; background: #003"></div></div>',
  ],
  ['indented away', link('display: block; text-indent: -9999px')],
];

const byClipping: readonly Case[] = [
  ['below the edge', link('', 'height: 20px; overflow: hidden; padding-top: 60px; box-sizing: border-box')],
  ['above the edge', styled('margin-top: -60px', 'display: flow-root; height: 20px; overflow: hidden')],
  ['right of the edge', styled('margin-left: 140px', 'width: 100px; overflow: hidden')],
  ['across the edge', styled('margin-left: 60px', 'width: 100px; overflow: hidden')],
  ['within the edge', styled('margin-left: 10px', 'width: 300px; overflow: hidden')],
  ['with overflow: clip', styled('margin-left: 140px', 'width: 100px; overflow: clip')],
  ['visible overflow', styled('margin-left: 140px', 'width: 100px')],
  ['in the padding of what clips', styled('margin-left: 100px', 'width: 100px; padding-right: 120px; overflow: hidden')],
  ['under the border of what clips', styled('margin-left: 100px', 'width: 100px; border: solid #ccc; border-width: 0 160px 0 0; overflow: hidden')],
  ['below blocks', `<div style="height: 48px; overflow: hidden"><p style="height: 60px; margin: 0">Text</p>${styled('')}</div>`],
  ['below text', `<div style="height: 24px; overflow: hidden"><p style="margin: 0">Line<br>line<br>line<br>line</p>${styled('')}</div>`],
  ['in a folded box', styled('', 'max-height: 0; overflow: hidden')],
  ['in a box of no height', styled('', 'height: 0; overflow: hidden')],
  ['absolute, escaping', `<div style="width: 80px; height: 30px; overflow: hidden">${styled('position: absolute; top: 200px; left: 200px')}</div>`],
  ['absolute, held', `<div style="position: relative; width: 80px; height: 30px; overflow: hidden">${styled('position: absolute; top: 60px; left: 10px')}</div>`],
  ['absolute, held, left of the edge', `<div style="position: relative; width: 80px; height: 30px; overflow: hidden">${styled('position: absolute; top: 0; right: 120px')}</div>`],
  ['absolute, held, inside', `<div style="position: relative; width: 180px; height: 40px; overflow: hidden">${styled('position: absolute; top: 4px; left: 10px')}</div>`],
  ['fixed, escaping', `<div style="position: relative; width: 80px; height: 30px; overflow: hidden">${styled('position: fixed; top: 300px; left: 200px')}</div>`],
  ['fixed, held by a transform', `<div style="transform: translateX(0); width: 80px; height: 30px; overflow: hidden">${styled('position: fixed; top: 100px; left: 200px')}</div>`],
  ['relative, moved out', styled('position: relative; top: 70px', 'height: 40px; overflow: hidden')],
  ['translated out', styled('transform: translateY(70px)', 'height: 40px; overflow: hidden')],
  ['translated out by its own size', styled('transform: translateX(-110%)', 'width: 120px; overflow: hidden')],
  ['translated back in', styled('position: relative; top: 70px; transform: translateY(-70px)', 'height: 40px; overflow: hidden')],
  ['second slide', `<div style="width: 300px; overflow: hidden"><div style="display: flex; width: 600px"><div style="width: 300px">One</div><div style="width: 300px">${styled('')}</div></div></div>`],
  ['second slide, slid in', `<div style="width: 300px; overflow: hidden"><div style="display: flex; width: 600px; transform: translateX(-50%)"><div style="width: 300px">One</div><div style="width: 300px">${styled('')}</div></div></div>`],
  ['row below the grid', `<div style="display: grid; grid-template-rows: 40px 40px; height: 40px; overflow: hidden"><span>One</span>${styled('')}</div>`],
  ['cut by clip-path around', `<div style="clip-path: inset(0 0 60px 0); height: 100px; padding-top: 60px; box-sizing: border-box">${styled('')}</div>`],
  ['left by clip-path around', `<div style="clip-path: inset(0 0 10px 0); height: 100px">${styled('')}</div>`],
  ['off the screen by fixing', styled('position: fixed; top: -90px; left: 10px')],
  ['fixed on the screen', styled('position: fixed; top: 300px; left: 10px')],
  ['fixed below the screen', styled('position: fixed; top: 600px; left: 10px')],
];

const FILLS = 'position: absolute; inset: 0; background: #fff';
const placed = (content: string) => `<div style="position: relative; height: 60px">${content}</div>`;

const byCovering: readonly Case[] = [
  ['under a box that fills', placed(`${styled('')}<div style="${FILLS}"></div>`)],
  ['over a box that fills', placed(`<div style="${FILLS}; background: #eee"></div>${styled('position: relative')}`)],
  ['under a box that fills and comes first', placed(`<div style="${FILLS}"></div>${styled('')}`)],
  ['under a box of pixels', placed(`${styled('position: absolute; top: 10px; left: 20px; width: 90px; height: 30px')}<div style="position: absolute; top: 0; left: 0; width: 200px; height: 50px; background: #fff"></div>`)],
  ['beside a box of pixels', placed(`${styled('position: absolute; top: 10px; left: 20px; width: 90px; height: 30px')}<div style="position: absolute; top: 0; left: 120px; width: 200px; height: 50px; background: #fff"></div>`)],
  ['half under a box of pixels', placed(`${styled('position: absolute; top: 10px; left: 20px; width: 90px; height: 30px')}<div style="position: absolute; top: 0; left: 60px; width: 200px; height: 50px; background: #fff"></div>`)],
  ['over a box of pixels by z-index', placed(`${styled('position: absolute; z-index: 2; top: 10px; left: 20px; width: 90px; height: 30px')}<div style="position: absolute; z-index: 1; top: 0; left: 0; width: 200px; height: 50px; background: #fff"></div>`)],
  ['under a box within a box', placed(`${styled('')}<div style="position: absolute; inset: 0"><div style="height: 60px; background: #fff"></div></div>`)],
  ['under a transparent box', placed(`${styled('')}<div style="position: absolute; inset: 0"></div>`)],
  ['under a translucent veil', placed(`${styled('')}<div style="${FILLS}; opacity: .5"></div>`)],
  ['under a box that is not displayed', placed(`${styled('')}<div style="${FILLS}; display: none"></div>`)],
  ['under the ::after of its box', `<style>.veiled { position: relative } .veiled::after { content: ""; position: absolute; inset: 0; background: #fff }</style><div class="veiled">${styled('')}</div>`],
  ['over the ::before of its box', `<style>.lit { position: relative; z-index: 0 } .lit::before { content: ""; position: absolute; inset: 0; z-index: -1; background: #ddd }</style><div class="lit">${styled('')}</div>`],
  ['under a fixed veil', `${styled('')}<div style="position: fixed; inset: 0; background: #fff"></div>`],
  ['over a fixed veil', `<div style="position: fixed; inset: 0; background: #eee"></div><div style="position: relative">${styled('')}</div>`],
  ['behind the background around it', `<div style="background: #fff">${styled('position: relative; z-index: -1')}</div>`, ],
  ['behind the background around it, which it stays in', `<div style="background: #fff; position: relative; z-index: 0">${styled('position: relative; z-index: -1')}</div>`],
  ['under a sticky footer', `<div style="height: 100px; overflow: auto"><div style="height: 160px">${styled('')}</div><div style="position: sticky; bottom: 0; height: 30px; background: #fff">Footer</div></div>`],
  ['pulled over by a negative margin', `${link('display: block; height: 24px; width: 100px')}<div style="margin-top: -30px; height: 40px; position: relative; background: #fff"></div>`],
  ['clipped decoration', placed(`${styled('')}<div style="position: absolute; left: 200px; top: 0; width: 100px; height: 60px; overflow: hidden"><div style="position: absolute; left: -300px; width: 600px; height: 60px; background: #fff"></div></div>`)],
  ['under a turned box', placed(`${styled('')}<div style="position: absolute; left: -20px; right: -20px; top: -20px; bottom: -20px; transform: rotate(3deg); background: #fff"></div>`), 'undecided'],
  ['under a picture', placed(`${styled('')}<svg style="position: absolute; left: 0; top: 0; width: 300px; height: 60px"><rect width="300" height="60" fill="#fff"/></svg>`), 'undecided'],
];

const byColor: readonly Case[] = [
  ['white link on white', link('color: #fff; text-decoration: none')],
  ['white link with its line', link('color: #fff')],
  ['white link with a black line', link('color: #fff; text-decoration-color: #000')],
  ['transparent link', link('color: transparent; text-decoration: none')],
  ['white link on black', link('color: #fff; text-decoration: none', 'background: #000')],
  ['white link with a border below', link('color: #fff; text-decoration: none; border-bottom: 1px solid #888')],
  ['white link with a white border', link('color: #fff; text-decoration: none; border: 1px solid #fff')],
  ['white link with a shadow', link('color: #fff; text-decoration: none; text-shadow: 0 0 2px #000')],
  ['white bare button', styled('color: #fff; background: none; border: 0')],
  ['white bare button on a group of half black', styled('color: #fff; background: none; border: 0', 'background: #000; opacity: .5')],
  ['text of white at an alpha', link('color: rgb(255 255 255 / .4); text-decoration: none')],
  ['grey link on stacked greys', link('color: #808080; text-decoration: none', 'background: linear-gradient(#808080, #808080)')],
  ['white link over a positioned panel', placed(`<div style="position: absolute; inset: 0; background: #036"></div><a id="it" href="#no" style="position: relative; color: #fff; text-decoration: none">Reject</a>`)],
  ['white link over its own ::before', '<style>#it { position: relative; z-index: 0; color: #fff; text-decoration: none } #it::before { content: ""; position: absolute; inset: 0; z-index: -1; background: #036 }</style><a id="it" href="#no">Reject</a>'],
  ['white link with a picture', link('color: #fff; text-decoration: none', '').replace('Reject', 'Reject <svg width="20" height="20"><rect width="20" height="20"/></svg>')],
];

export const visibilityCases: readonly Case[] = [...byStyle, ...byClipping, ...byCovering, ...byColor];

/** Controls whose box is seen, with a label that can be read or not. */
export const labelCases: readonly Case[] = [
  ['plain', styled('')],
  ['white on a white box with a border', styled('color: #fff; background: #fff; border: 1px solid #000')],
  ['grey on the same grey', styled('color: #ccc; background: #ccc; border: 0')],
  ['grey on another grey', styled('color: #ccc; background: #333; border: 0')],
  ['transparent on blue', styled('color: transparent; background: #036; border: 0')],
  ['red on green of its lightness', styled('color: #c00; background: #060; border: 0')],
  ['content-visibility', styled('content-visibility: hidden; background: #ccc; border: 0; width: 90px; height: 30px')],
  ['white in an inner span', '<button id="it" style="background: #fff; border: 1px solid #000"><span style="color: #fff">Reject</span></button>'],
  ['white on a positioned fill', '<button id="it" style="position: relative; background: #fff; border: 1px solid #000; color: #fff"><span style="position: absolute; inset: 0; background: #036"></span><span style="position: relative">Reject</span></button>'],
  ['text under a positioned fill', '<button id="it" style="position: relative; background: #fff; border: 1px solid #000; color: #000"><span style="position: absolute; inset: 0; background: #036"></span><span>Reject</span></button>'],
  ['text over its own ::before', '<style>#it { position: relative; z-index: 0; background: none; border: 1px solid #000; color: #fff } #it::before { content: ""; position: absolute; inset: 0; z-index: -1; background: #036 }</style><button id="it">Reject</button>'],
];
