/** Reports for the tests of formats, without linting anything. */
import type { Finding, Report, ReportDialog, ReportVariant, SourceLocation } from '../../lint/report.js';

export const DESKTOP: ReportVariant = { viewport: '1280x800', colorScheme: 'light' };
export const PHONE: ReportVariant = { viewport: '375x667', colorScheme: 'light' };

/** One line of a file, from one column up to another. */
export function at(
  file: string,
  line: number,
  startColumn: number,
  endColumn = startColumn + 1,
): SourceLocation {
  const startOffset = line * 1000 + startColumn;
  const endOffset = startOffset + endColumn - startColumn;
  return { file, startLine: line, startColumn, endLine: line, endColumn, startOffset, endOffset };
}

export function findingOf(given: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'missing-decline',
    outcome: 'failed',
    severity: 'error',
    confidence: 1,
    message: 'Nothing here says no.',
    target: {
      selector: '#yes',
      html: '<button id="yes">Accept</button>',
      name: 'Accept',
      role: 'accept',
      location: at('page.html', 2, 3, 20),
    },
    related: [],
    evidence: {},
    references: [],
    helpUrl: 'https://example.com/missing-decline',
    variants: [DESKTOP, PHONE],
    fingerprint: '0123456789abcdef',
    ...given,
  };
}

const dialog: ReportDialog = {
  selector: '#consent',
  kind: 'cookies',
  language: 'en',
  layer: 'first',
  confidence: 1,
  evidence: [],
  controls: [],
  location: null,
};

export function reportOf(
  findings: readonly Finding[] = [],
  given: Partial<Omit<Report, 'stats'>> & { stats?: Partial<Report['stats']> } = {},
): Report {
  const { stats, ...rest } = given;
  const counts = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0, undecided: [] };
  return {
    schemaVersion: '1.0',
    tool: { name: 'consentlint', version: '0.0.0' },
    engine: 'static',
    source: 'page.html',
    dialogs: [dialog],
    findings,
    results: [],
    diagnostics: [],
    ...rest,
    stats: {
      elements: 10,
      dialogs: 1,
      variants: [DESKTOP, PHONE],
      suppressed: 0,
      durationMs: 1,
      coverage: ['missing-decline', 'prominent-accept'].map((ruleId) => ({ ruleId, ...counts })),
      ...stats,
    },
  };
}
