/** Pictures of what was found: the dialog, as it looks in the first variant that a finding occurs in. */
import { reportVariant } from '../lint/findings.js';
import type { Finding, Report, Screenshot } from '../lint/report.js';
import type { LiveSnapshot } from '../snapshot/live/live-snapshot.js';
import { selectAll } from '../snapshot/selectors.js';
import type { MeasuredBox, SnapshotElement } from '../snapshot/snapshot.js';
import { isWithin } from '../snapshot/tree.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { SETTLE, underVariants } from './collect-variants.js';
import type { Evaluate } from './evaluator.js';
import type { PageLike, ScreenshotOptions } from './page.js';
import { retryRefused } from './retry-refused.js';

/** Around the dialog, in CSS px. */
const MARGIN = 16;

/**
 * A picture to each finding, and for each that the browser did not take a diagnostic that says why.
 *
 * @param directory Where PNG files go, named after rule and fingerprint; without it the pictures themselves are returned.
 */
export async function takeScreenshots(
  page: PageLike,
  evaluate: Evaluate,
  snapshots: readonly LiveSnapshot[],
  { findings, dialogs }: Report,
  directory: string | undefined,
): Promise<{ readonly screenshots: Screenshot[]; readonly diagnostics: Diagnostic[] }> {
  const screenshots: Screenshot[] = [];
  const diagnostics: Diagnostic[] = [];
  await underVariants(
    page,
    evaluate,
    snapshots.map(({ variant }) => variant),
    async (variant) => {
      const snapshot = snapshots.find((one) => one.variant === variant);
      const name = reportVariant(variant);
      const own = findings.filter((one) => isFirst(one, name));
      if (own.length > 0) await evaluate(SETTLE);
      for (const finding of own) {
        const area = snapshot && areaOf(finding, snapshot, dialogs);
        if (area === undefined) continue;
        try {
          screenshots.push({ ...(await take(page, area, finding, directory)), variant: name });
        } catch (error) {
          diagnostics.push(notTaken(finding, error));
        }
      }
    },
  );
  return { screenshots, diagnostics };
}

function isFirst({ variants }: Finding, { viewport, colorScheme }: Screenshot['variant']): boolean {
  return variants[0]?.viewport === viewport && variants[0].colorScheme === colorScheme;
}

type Area = Pick<ScreenshotOptions, 'fullPage' | 'clip'>;

/** The dialog that holds the target, or the target by itself; undefined when neither is displayed. */
function areaOf(
  finding: Finding,
  { root, variant }: LiveSnapshot,
  dialogs: Report['dialogs'],
): Area | undefined {
  const at = (selector: string): SnapshotElement | undefined => selectAll(root, selector)[0];
  const target = at(finding.target.selector);
  const dialog = dialogs
    .map(({ selector }) => at(selector))
    .find((one) => one !== undefined && target !== undefined && isWithin(target, one));
  const box = [dialog, target].map((one) => one?.measuredBox).find(hasExtent);
  if (box === undefined) return undefined;
  const { width, height } = variant.viewport;
  const isInView = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  if (isInView) return { fullPage: false, clip: clipTo(box, 0, 0, width, height) };
  const { scrolledX = 0, scrolledY = 0 } = root.measuredBox ?? {};
  return { fullPage: true, clip: clipTo(box, scrolledX, scrolledY, Infinity, Infinity) };
}

function hasExtent(box: MeasuredBox | undefined): box is MeasuredBox {
  return box !== undefined && box.width > 0 && box.height > 0;
}

function clipTo(box: MeasuredBox, dx: number, dy: number, right: number, bottom: number): Area['clip'] {
  const x = Math.max(0, box.x + dx - MARGIN);
  const y = Math.max(0, box.y + dy - MARGIN);
  return {
    x,
    y,
    width: Math.min(right, box.x + dx + box.width + MARGIN) - x,
    height: Math.min(bottom, box.y + dy + box.height + MARGIN) - y,
  };
}

async function take(
  page: PageLike,
  area: Area,
  { ruleId, fingerprint }: Finding,
  directory: string | undefined,
): Promise<Omit<Screenshot, 'variant'>> {
  const file = directory === undefined ? undefined : `${directory}/${ruleId}-${fingerprint}.png`;
  const options: ScreenshotOptions = {
    ...area,
    // The usual ones stop animations and hide the caret, which would change the page.
    animations: 'allow',
    caret: 'initial',
    ...(file === undefined ? {} : { path: file }),
  };
  const png = await retryRefused(() => page.screenshot(options));
  return file === undefined
    ? { fingerprint, png: Buffer.from(png).toString('base64') }
    : { fingerprint, file };
}

function notTaken({ ruleId, target }: Finding, error: unknown): Diagnostic {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  return {
    code: 'screenshot-not-taken',
    severity: 'warning',
    message: `No picture was taken for ${ruleId} at ${target.selector}: ${reason}`,
  };
}
