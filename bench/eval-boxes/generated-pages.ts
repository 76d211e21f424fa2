/** Pages for the evaluation: a grid of button styles in the containers that consent dialogs use. */

interface Choice {
  readonly name: string;
  readonly css: string;
}

const CONTAINERS: readonly Choice[] = [
  {
    name: 'inline in a bar',
    css: '.dialog{position:fixed;left:0;right:0;bottom:0;padding:16px} .actions{margin-top:12px}',
  },
  {
    name: 'flex row',
    css: '.dialog{position:fixed;left:0;right:0;bottom:0;padding:20px} .actions{display:flex;gap:12px;flex-wrap:wrap}',
  },
  {
    name: 'flex row of equals',
    css: '.dialog{width:min(480px,90vw);margin:40px auto;padding:24px;box-sizing:border-box} .actions{display:flex;gap:8px} .actions>*{flex:1}',
  },
  {
    name: 'flex row at the end',
    css: '.dialog{max-width:560px;margin:0 auto;padding:24px} .actions{display:flex;justify-content:flex-end;gap:.5rem}',
  },
  {
    name: 'flex row beside text',
    css: '.dialog{position:fixed;inset:auto 0 0 0;display:flex;align-items:center;gap:24px;padding:16px 32px} .text{flex:1 1 auto} .actions{display:flex;gap:8px;flex-shrink:0}',
  },
  {
    name: 'stretched row',
    css: '.dialog{max-width:600px;padding:16px} .actions{display:flex;gap:10px} .actions>*{flex-grow:1}',
  },
  {
    name: 'column',
    css: '.dialog{position:fixed;right:16px;bottom:16px;width:320px;padding:20px;box-sizing:border-box} .actions{display:flex;flex-direction:column;gap:8px}',
  },
  {
    name: 'centred column',
    css: '.dialog{max-width:400px;padding:20px} .actions{display:flex;flex-direction:column;align-items:center;gap:8px}',
  },
  {
    name: 'grid of two',
    css: '.dialog{position:fixed;top:50%;left:50%;transform:translate(-50%,-50%);width:90%;max-width:520px;padding:24px} .actions{display:grid;grid-template-columns:1fr 1fr;gap:12px}',
  },
  {
    name: 'grid that fits',
    css: '.dialog{max-width:700px;margin:auto;padding:24px} .actions{display:grid;grid-template-columns:repeat(auto-fit,minmax(140px,1fr));gap:12px}',
  },
  {
    name: 'full-width blocks',
    css: '.dialog{width:300px;padding:15px} .actions>*{display:block;width:100%;box-sizing:border-box;margin-bottom:6px}',
  },
  {
    name: 'floats',
    css: '.dialog{max-width:500px;padding:10px;overflow:hidden} .actions>*{float:right;margin-left:8px}',
  },
  {
    name: 'shrink-wrapped',
    css: '.dialog{position:absolute;top:20px;left:20px;padding:16px;max-width:90%} .actions{display:inline-flex;gap:6px}',
  },
  {
    name: 'phone column',
    css: '.dialog{position:fixed;bottom:0;left:0;right:0;padding:16px} .actions{display:flex;gap:12px} @media (max-width:600px){.actions{flex-direction:column}}',
  },
  {
    name: 'table',
    css: '.dialog{display:table;width:100%;padding:8px} .text,.actions{display:table-cell;vertical-align:middle;padding:8px}',
  },
];

const BUTTONS: readonly Choice[] = [
  { name: 'default', css: '' },
  {
    name: 'padded',
    css: 'button,a{font:16px/1.5 Arial,sans-serif;padding:12px 24px;border:0;border-radius:6px;text-decoration:none;box-sizing:border-box}a{display:inline-block}',
  },
  {
    name: 'small and bold',
    css: 'button,a{font:700 13px Helvetica,Arial,sans-serif;padding:.6em 1.2em;border:1px solid #333}a{display:inline-block}',
  },
  {
    name: 'minimum width',
    css: 'button,a{font-size:15px;font-family:inherit;min-width:160px;padding:10px;border:2px solid;text-align:center}a{display:inline-block}',
  },
  {
    name: 'fixed height',
    css: 'button,a{font:600 14px "Segoe UI",Arial,sans-serif;height:44px;padding:0 20px;border:none}a{display:inline-flex;align-items:center;box-sizing:border-box}',
  },
  {
    name: 'capitals',
    css: 'button,a{font:500 12px Arial,sans-serif;text-transform:uppercase;letter-spacing:1px;padding:14px 28px;border:1px solid}a{display:inline-block}',
  },
  { name: 'link', css: 'button{font:inherit;background:none;border:0;padding:0;text-decoration:underline}' },
  {
    name: 'no wrap',
    css: 'button,a{font:1rem/1.25 Georgia,"Times New Roman",serif;padding:.75rem 1.5rem;white-space:nowrap;border:1px solid}a{display:inline-block}',
  },
];

const LABELS: readonly (readonly [accept: string, decline: string, link: string])[] = [
  ['Accept all', 'Reject all', 'Settings'],
  ['Alle akzeptieren', 'Nur notwendige Cookies zulassen', 'Einstellungen verwalten'],
  ['OK', 'Continue without accepting', 'Learn more about our 142 partners'],
];

export interface GeneratedPage {
  readonly name: string;
  readonly html: string;
}

export function generatedPages(): GeneratedPage[] {
  return CONTAINERS.flatMap((container) =>
    BUTTONS.map((button, index) => ({
      name: `${container.name} / ${button.name}`,
      html: page(container, button, LABELS[index % LABELS.length] ?? ['Yes', 'No', 'More']),
    })),
  );
}

function page(
  container: Choice,
  button: Choice,
  [accept, decline, link]: readonly [string, string, string],
): string {
  return `<!doctype html><html lang="en"><title>Page</title>
<style>body{font-family:Arial,sans-serif;margin:0} ${button.css} ${container.css}</style>
<main><h1>A page</h1><p>With a paragraph that has nothing to do with the dialog.</p></main>
<div class="dialog" role="dialog" aria-label="Cookies">
  <div class="text"><p>We use cookies to improve this site. See our <a class="policy" href="/policy" style="all:revert;display:inline;padding:0;border:0">privacy policy</a>.</p>
  <label><input type="checkbox"> Analytics</label></div>
  <div class="actions">
    <button type="button">${accept}</button>
    <button type="button"><span>${decline}</span></button>
    <a href="/settings">${link}</a>
  </div>
</div></html>`;
}
