/** Puts a real banner, mounted in Chromium, to the test: by hand-written steps, by lintFlow() and by lintPage(). */
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { FlowWay } from '../../src/lint/report.js';
import { lintFlow, lintPage } from '../../src/playwright.js';
import { onlyRules } from '../only-rules.js';
import { standsThere } from './chromium.js';
import { clicksOf, countedUnpressed, type Effort, type Way } from './effort.js';
import { followWay } from './follow-ways.js';
import { allSeen } from './seen.js';
import { clicksCounted, expected, RULE_IDS, told } from './seen-banner.js';
import { serveSites } from './serve.js';
import type { Banner } from './site.js';

/** `steps`: what was written down by hand; `flows`: lintFlow(); `findings`: lintPage() before anything is pressed. */
export const partsOf = ['steps', 'flows', 'findings'] as const;
export type Part = (typeof partsOf)[number];

interface Outcome {
  /** In words, each of them a fault; none where all is as a person finds it. */
  readonly differences: readonly string[];
  /** How it went, in a line. */
  readonly told: string;
}

export interface Trial {
  run(part: Part, effort: Effort): Promise<Outcome>;
  close(): Promise<void>;
}

const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 375, height: 667 },
] as const;

/** Machines that run tests are busy. */
const STEP_TIMEOUT_MS = 10_000;

export async function createTrial(browser: Browser): Promise<Trial> {
  const server = await serveSites();
  /** On a page of its own, that has never been there. */
  const visit = async <T>(banner: Banner, work: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ viewport: VIEWPORTS[0] });
    try {
      const page = await context.newPage();
      await page.goto(server.urlOf(banner));
      await standsThere(page, banner);
      return await work(page);
    } finally {
      await context.close();
    }
  };

  const steps = async ({ banner, accept, refuse }: Effort): Promise<Outcome> => {
    const differences: string[] = [];
    for (const viewport of VIEWPORTS) {
      for (const [way, wanted] of [
        [accept, 'everything'],
        [refuse, 'nothing'],
      ] as const) {
        if (way === null) continue;
        const outcome = await visit(banner, async (page) => {
          await page.setViewportSize(viewport);
          return followWay(page, banner.name, way);
        });
        const right = { gone: true, kept: wanted, scrolls: way.scrolls };
        if (!isDeepStrictEqual(outcome, right)) {
          differences.push(`at ${viewport.width} px, to keep ${wanted}: ${JSON.stringify(outcome)}`);
        }
      }
    }
    return { differences, told: `${inWords(accept)}; ${inWords(refuse)}` };
  };

  const flows = async (effort: Effort): Promise<Outcome> => {
    const { flow } = await visit(effort.banner, (page) => lintFlow(page, { stepTimeoutMs: STEP_TIMEOUT_MS }));
    const { accept, refuse, reasons, explored } = flow;
    const [toAccept, toRefuse] = clicksOf(effort);
    const differences = [
      ...differing('accept', accept, toAccept, reasons.accept),
      ...differing('refuse', refuse, toRefuse, reasons.refuse),
    ];
    return {
      differences,
      told: JSON.stringify({ accept: brief(accept), refuse: brief(refuse), reasons, explored }),
    };
  };

  const findings = async (effort: Effort): Promise<Outcome> => {
    const seen = allSeen.find(({ banner }) => banner === effort.banner);
    if (seen === undefined) throw new Error(`Nobody has looked at ${effort.banner.name}.`);
    // missing-decline gives way to unequal-effort, so they are asked one after the other.
    const [report, effortReport] = await visit(effort.banner, async (page) => [
      await lintPage(page, { rules: onlyRules(...RULE_IDS) }),
      await lintPage(page, { rules: onlyRules('hidden-decline', 'unequal-effort') }),
    ]);
    const differences: string[] = [];
    const compare = (what: string, own: unknown, wanted: unknown) => {
      if (!isDeepStrictEqual(own, wanted)) {
        differences.push(`${what}: ${JSON.stringify(own)}, for a person ${JSON.stringify(wanted)}`);
      }
    };
    compare(
      'dialogs',
      report.dialogs.map((dialog) => told(dialog, report, seen)),
      seen.dialogs.map(expected),
    );
    compare('clicks', clicksCounted(effortReport), countedUnpressed(effort));
    const hidden = effortReport.findings.filter(({ ruleId }) => ruleId === 'hidden-decline');
    compare(
      'hidden-decline',
      hidden.map(({ message }) => message),
      [],
    );
    return {
      differences,
      told: report.findings.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`).join(', '),
    };
  };

  const run = { steps, flows, findings };
  return { run: (part, effort) => run[part](effort), close: () => server.close() };
}

function differing(
  goal: string,
  way: FlowWay | null,
  clicks: number | null,
  reason: string | undefined,
): string[] {
  const own = way?.ended === true ? way.clicks : null;
  if (own === clicks) return [];
  return [
    `${goal}: ${own ?? 'no way'}, for a person ${clicks ?? 'no way'} (${reason ?? JSON.stringify(brief(way))})`,
  ];
}

function brief(way: FlowWay | null): unknown {
  return way && { ...way, steps: way.steps.map(({ action, name }) => `${action} ${name}`) };
}

function inWords(way: Way | null): string {
  if (way === null) return 'no way';
  return way.presses.map((press) => (typeof press === 'string' ? press : `turn ${press.turn}`)).join(', ');
}
