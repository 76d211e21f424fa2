/**
 * The user agent stylesheet: what elements look like before an author says anything, written from the
 * rendering section of the HTML Standard, with the figures that Chromium 156 computes where the
 * standard leaves them open (form controls, dialogs).
 *
 * @see https://html.spec.whatwg.org/multipage/rendering.html
 */
export const USER_AGENT_CSS = `
html, body, address, article, aside, blockquote, center, dd, details, dialog, dir, div, dl, dt, fieldset,
figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, listing, main, menu,
nav, ol, optgroup, option, p, plaintext, pre, search, section, summary, ul, xmp { display: block }
area, base, basefont, command, datalist, head, link, meta, noembed, noframes, noscript, param, rp, script,
style, template, title, input[type=hidden i], audio:not([controls]) { display: none }
[hidden]:not([hidden=until-found i]) { display: none }
[hidden=until-found i] { content-visibility: hidden }
slot { display: contents }
rt { display: ruby-text; font-size: 50% }
ruby { display: ruby }

body { margin: 8px }
p, dl, ol, ul, dir, menu, pre, listing, plaintext, xmp { margin-block: 1em }
blockquote, figure { margin: 1em 40px }
dd { margin-inline-start: 40px }
ol, ul, dir, menu { padding-inline-start: 40px }
ol { list-style-type: decimal }
ul, dir, menu { list-style-type: disc }
:is(ol, ul, dir, menu) :is(ul, dir, menu) { list-style-type: circle }
:is(ol, ul, dir, menu) :is(ol, ul, dir, menu) :is(ul, dir, menu) { list-style-type: square }
:is(dl, ol, ul, dir, menu) :is(dl, ol, ul, dir, menu) { margin-block: 0 }
li { display: list-item }
details > summary:first-of-type { display: list-item; list-style: inside disclosure-closed }
details[open] > summary:first-of-type { list-style-type: disclosure-open }

h1 { font-size: 2em; margin-block: 0.67em }
h2 { font-size: 1.5em; margin-block: 0.83em }
h3 { font-size: 1.17em; margin-block: 1em }
h4 { margin-block: 1.33em }
h5 { font-size: 0.83em; margin-block: 1.67em }
h6 { font-size: 0.67em; margin-block: 2.33em }
h1, h2, h3, h4, h5, h6, th, optgroup { font-weight: bold }
b, strong { font-weight: bolder }
address, cite, dfn, em, i, var { font-style: italic }
code, kbd, samp, tt, pre, listing, plaintext, xmp { font-family: monospace }
pre, listing, plaintext, xmp { white-space: pre }
big { font-size: larger }
small, sub, sup { font-size: smaller }
sub { vertical-align: sub }
sup { vertical-align: super }
u, ins { text-decoration: underline }
s, strike, del { text-decoration: line-through }
mark { background-color: mark; color: marktext }
abbr[title], acronym[title] { text-decoration: underline dotted }
nobr { white-space: nowrap }
center { text-align: -webkit-center }
area:any-link { cursor: pointer }
a:any-link { color: -webkit-link; text-decoration: underline; cursor: pointer }
q::before { content: open-quote }
q::after { content: close-quote }
bdo { unicode-bidi: isolate-override }
bdi { unicode-bidi: isolate }
[dir=ltr i] { direction: ltr; unicode-bidi: isolate }
[dir=rtl i] { direction: rtl; unicode-bidi: isolate }
hr { color: gray; border: 1px inset; margin-block: 0.5em; margin-inline: auto; overflow: hidden; unicode-bidi: isolate }

table { display: table; box-sizing: border-box; border-spacing: 2px; border-collapse: separate; text-indent: initial }
caption { display: table-caption; text-align: -webkit-center }
colgroup { display: table-column-group }
col { display: table-column }
thead { display: table-header-group }
tbody { display: table-row-group }
tfoot { display: table-footer-group }
thead, tbody, tfoot { vertical-align: middle }
tr { display: table-row; vertical-align: inherit }
td, th { display: table-cell; vertical-align: inherit; padding: 1px }
th { text-align: center }

fieldset { margin-inline: 2px; padding: 0.35em 0.75em 0.625em; border: 2px groove buttonface; min-inline-size: min-content }
legend { padding-inline: 2px }
label { cursor: default }
input, select, textarea, button { margin: 0; display: inline-block; font: 13.3333px Arial; color: fieldtext; letter-spacing: normal; word-spacing: normal; line-height: normal; text-transform: none; text-indent: 0; text-shadow: none; text-align: start; appearance: auto }
button, select, input:is([type=button i], [type=submit i], [type=reset i], [type=checkbox i], [type=radio i], [type=color i], [type=search i]) { box-sizing: border-box }
input { padding: 1px 2px; border: 2px inset light-dark(rgb(118, 118, 118), rgb(133, 133, 133)); background-color: field; cursor: text }
input:not([type=range i], [type=checkbox i], [type=radio i]) { overflow: clip !important }
textarea { padding: 2px; border: 1px solid light-dark(rgb(118, 118, 118), rgb(133, 133, 133)); background-color: field; cursor: text; white-space: pre-wrap; overflow-wrap: break-word; font-family: monospace; resize: both; overflow: auto }
select { border: 1px solid light-dark(rgb(118, 118, 118), rgb(133, 133, 133)); background-color: buttonface; cursor: default; white-space: pre; align-items: center; overflow: clip; border-radius: 0 }
button, input:is([type=button i], [type=submit i], [type=reset i]) { padding: 1px 6px; border: 2px outset buttonborder; background-color: buttonface; color: buttontext; cursor: default; text-align: center }
input:is([type=button i], [type=submit i], [type=reset i], [type=file i]) { white-space: pre }
input:is([type=checkbox i], [type=radio i]) { margin: 3px 3px 3px 4px; padding: 0; border: none; cursor: default; background-color: transparent }
input[type=radio i] { margin: 3px 3px 0 5px; border-radius: 50% }
input:is([type=range i], [type=image i], [type=file i]) { padding: 0; border: none; cursor: default }
input:is([type=image i], [type=file i]) { background-color: transparent; appearance: none }
input[type=range i] { margin: 2px; color: rgb(157, 150, 142) }
input[type=file i] { align-items: baseline }
input:is([type=date i], [type=time i], [type=datetime-local i], [type=month i], [type=week i]) { padding: 0 0 0 1px; font-family: monospace; cursor: default }
input[type=image i] { cursor: pointer }
input[type=hidden i] { padding: 0; border: none; background-color: transparent; cursor: default; appearance: none }
input[type=color i] { padding: 1px 2px; border: 1px solid buttonborder; background-color: buttonface; width: 50px; height: 27px; cursor: default }
:is(input, textarea):disabled { color: light-dark(rgb(84, 84, 84), rgb(170, 170, 170)); background-color: light-dark(rgba(239, 239, 239, 0.3), rgba(59, 59, 59, 0.3)) }
:is(input, select, textarea):disabled { border-color: rgba(118, 118, 118, 0.3); cursor: default }
select:disabled { color: light-dark(rgb(128, 128, 128), rgb(170, 170, 170)) }
:is(button, input:is([type=button i], [type=submit i], [type=reset i])):disabled { color: light-dark(rgba(16, 16, 16, 0.3), rgba(255, 255, 255, 0.3)); background-color: light-dark(rgba(239, 239, 239, 0.3), rgba(19, 1, 1, 0.3)); border-color: light-dark(rgba(118, 118, 118, 0.3), rgba(195, 195, 195, 0.3)) }
input:is([type=checkbox i], [type=radio i], [type=range i]):disabled { background-color: transparent; border-color: currentcolor }
optgroup { font-weight: bolder }
option { display: block; font-weight: normal; white-space: nowrap; padding: 0 2px 1px; min-height: 1.2em }
select:is([multiple], [size]:not([size="0"], [size="1"])) { background-color: field; overflow: hidden scroll; align-items: flex-start; border-radius: 2px; vertical-align: text-bottom; white-space: nowrap }
optgroup { white-space: normal }
option:disabled { color: light-dark(rgb(128, 128, 128), rgb(170, 170, 170)) }
select:not([multiple], [size]:not([size="0"], [size="1"])) option { min-width: 24px; min-height: 24px; align-items: center; gap: 0.5em }
select:is([multiple], [size]:not([size="0"], [size="1"])) option { line-height: normal !important }
progress, meter { display: inline-block; appearance: auto; box-sizing: border-box; vertical-align: -0.2em; height: 1em }
progress { width: 10em }
meter { width: 5em }

dialog { position: absolute; inset-inline: 0; width: fit-content; height: fit-content; margin: auto; border: solid; padding: 1em; background-color: canvas; color: canvastext }
dialog:not([open]) { display: none }
[popover]:not(dialog[open]) { display: none; position: fixed; inset: 0; width: fit-content; height: fit-content; margin: auto; border: solid; padding: 0.25em; overflow: auto; background-color: canvas; color: canvastext }
iframe { border: 2px inset }
img, video, canvas, iframe, embed, object { overflow: clip }
video { object-fit: contain }
img:is([sizes=auto i], [sizes^="auto," i]) { contain: size; contain-intrinsic-size: 300px 150px }
svg:not(:root), marquee { overflow: hidden }
svg title { display: inline }
svg text { display: block; white-space: nowrap }
svg foreignObject { display: block }
svg :is(foreignObject, image, marker, pattern, svg, symbol) { overflow: hidden }
svg a:any-link { text-decoration: none }
marquee { display: inline-block; width: stretch }
marquee:not([direction=up i], [direction=down i]) { text-wrap: nowrap }
`;

/** For pages without a doctype. @see https://html.spec.whatwg.org/multipage/rendering.html (rules for quirks mode) */
export const QUIRKS_CSS = `
table { font-weight: initial; font-style: initial; font-variant: initial; font-size: initial; line-height: initial; white-space: initial; text-align: start }
input, textarea { box-sizing: border-box }
input[type=image i] { box-sizing: content-box }
form { margin-block-end: 1em }
`;
