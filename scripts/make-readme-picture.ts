/**
 * Makes docs/findings.png for the README: the fixture pop-up in Chromium beside what the command says of it.
 *
 * `npm run picture`; needs the package built and Debian's chromium.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Convert from 'ansi-to-html';
import { launchChromium } from '../test/chromium.js';

const FIXTURE = 'fixtures/claude-consumer-terms-2025/page.html';

const command = spawnSync(process.execPath, ['dist/cli/bin.js', FIXTURE], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '100' },
});
/** Colours that can be read on the dark ground; dimmed text, which the converter drops, becomes grey. */
const COLORS = { 1: '#ff7b86', 2: '#a3be8c', 3: '#ebcb8b', 4: '#8fb8e8', 6: '#8fd0d8', 8: '#8a96a8' };
const GREY = { dim: '\u001b[2m', bright: '\u001b[90m', end: '\u001b[22m', reset: '\u001b[39m' };
const output = command.stdout.replaceAll(GREY.dim, GREY.bright).replaceAll(GREY.end, GREY.end + GREY.reset);
const converter = new Convert({ fg: '#d8dee9', bg: '#1e2430', escapeXML: true, colors: COLORS });
const terminal = converter.toHtml(output);
const screenshot = readFileSync('docs/claude-consumer-terms-2025.png').toString('base64');

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; display: flex; gap: 28px; align-items: center; padding: 28px; width: max-content; background: #eceae3; }
  img { width: 420px; border-radius: 16px; box-shadow: 0 8px 30px #0003; }
  pre { margin: 0; padding: 20px 24px; border-radius: 12px; background: #1e2430; color: #d8dee9;
        font: 11.5px/1.42 "DejaVu Sans Mono", monospace; box-shadow: 0 8px 30px #0003; }
  .prompt { color: #a3be8c; }
</style><img src="data:image/png;base64,${screenshot}"><pre><span class="prompt">$</span> npx consentlint ${FIXTURE}

${terminal}</pre>`;

const browser = await launchChromium();
const tab = await browser.newPage({ viewport: { width: 1500, height: 900 }, deviceScaleFactor: 1.5 });
await tab.setContent(page);
await tab.locator('body').screenshot({ path: 'docs/findings.png' });
await browser.close();
