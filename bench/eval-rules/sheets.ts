/** Pictures of banners with findings, for the reviewer: targets outlined and numbered, messages above. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, screenshotOf } from '../../test/chromium.js';
import { openHtml } from '../../test/real-banners/chromium.js';
import { type CaptionedPicture, sheetsOf, writeSheet } from '../picture-sheets.js';
import type { BannerFinding } from './banner-findings.js';

const MARGIN = 16;
/** Captions need some room, whatever the size of the dialog. */
const LEAST_WIDTH = 700;
const CHARACTERS_IN_A_LINE = 90;

interface NumberedFinding extends BannerFinding {
  readonly number: number;
}

/**
 * Writes sheets of pictures to `directory`, and `order.json`, which says for each number which finding it
 * is, with `verdict` and `seen` to be filled in for review.json.
 */
export async function writeFindingSheets(
  findings: readonly BannerFinding[],
  directory: string,
): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const numbered = findings.map((finding, index) => ({ ...finding, number: index + 1 }));
  const browser = await launchChromium();
  try {
    const pictures: CaptionedPicture[] = [];
    for (const group of groupsOf(numbered)) pictures.push(await pictureOf(browser, group));
    const sheets = sheetsOf(pictures);
    for (const [index, sheet] of sheets.entries()) {
      await writeSheet(browser, sheet, `${directory}/${String(index + 1).padStart(2, '0')}.png`);
    }
    const order = numbered.map(({ number, banner, finding }) => ({
      number,
      banner,
      rule: finding.ruleId,
      target: finding.target.selector,
      message: finding.message,
      verdict: '',
      seen: '',
    }));
    writeFileSync(`${directory}/order.json`, JSON.stringify(order, null, 1));
    console.log(`${order.length} findings on ${sheets.length} sheets in ${directory}`);
  } finally {
    await browser.close();
  }
}

/** Findings that one picture can show: of one banner, first seen at one size. */
function groupsOf(findings: readonly NumberedFinding[]): NumberedFinding[][] {
  const groups = new Map<string, NumberedFinding[]>();
  for (const one of findings) {
    const key = `${one.banner} ${viewportOf(one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const viewportOf = ({ finding }: BannerFinding): string => finding.variants[0]?.viewport ?? '1280x800';

async function pictureOf(browser: Browser, group: readonly NumberedFinding[]): Promise<CaptionedPicture> {
  const [first] = group;
  if (first === undefined) throw new Error('A picture shows at least one finding.');
  const [width = 1280, height = 800] = viewportOf(first).split('x').map(Number);
  const colorScheme = first.finding.variants[0]?.colorScheme ?? 'light';
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme });
  await openHtml(tab, first.page.html);
  const clip = await outline(tab, group);
  const png = await screenshotOf(tab, { clip });
  await tab.close();
  return {
    png: png.toString('base64'),
    width: Math.max(clip.width, LEAST_WIDTH),
    height: clip.height * Math.max(1, LEAST_WIDTH / clip.width),
    caption: [
      `${first.banner} (${viewportOf(first)})`,
      ...group.flatMap(({ number, finding }) =>
        inLines(`[${number}] ${finding.ruleId}: ${finding.message} (${finding.variants.length} variants)`),
      ),
    ],
  };
}

function inLines(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > CHARACTERS_IN_A_LINE) lines.push(`   ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a numbered frame around each target; gives the part of the screen that is of interest. */
async function outline(tab: Page, group: readonly NumberedFinding[]): Promise<Box> {
  const boxes: Box[] = [];
  for (const { number, finding } of group) {
    const target = tab.locator(finding.target.selector.replaceAll(' >>> ', ' ')).first();
    const shown = await target.evaluate(frame, number).catch(() => undefined);
    if (shown !== undefined) boxes.push(shown);
  }
  const size = tab.viewportSize() ?? { width: 1280, height: 800 };
  if (boxes.length === 0) return { x: 0, y: 0, ...size };
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - MARGIN);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - MARGIN);
  const right = Math.min(size.width, Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN);
  const bottom = Math.min(size.height, Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN);
  return right <= x || bottom <= y ? { x: 0, y: 0, ...size } : { x, y, width: right - x, height: bottom - y };
}

/** Runs in the page. @returns the box of the dialog around the target. */
function frame(target: Element, number: number): Box {
  const { x, y, width, height } = target.getBoundingClientRect();
  const mark = document.createElement('div');
  mark.style.cssText = `all: initial; position: fixed; z-index: 2147483647; pointer-events: none; left: ${x - 3}px; top: ${y - 3}px; width: ${width + 6}px; height: ${height + 6}px; box-sizing: border-box; border: 2px dashed magenta`;
  const label = document.createElement('span');
  label.style.cssText =
    'all: initial; position: absolute; left: -2px; top: -14px; background: magenta; color: white; font: bold 12px sans-serif';
  label.textContent = String(number);
  mark.append(label);
  document.documentElement.append(mark);
  let found = target;
  for (let at: Element | null = target; at !== null; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.width > innerWidth * 0.98 && box.height > innerHeight * 0.98) break;
    found = at;
    if (getComputedStyle(at).position === 'fixed' || at.matches('dialog, [role=dialog]')) break;
  }
  const around = found.getBoundingClientRect();
  return { x: around.x, y: around.y, width: around.width, height: around.height };
}
