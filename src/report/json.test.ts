/** What a program reads. */
import { describe, expect, it } from 'vitest';
import { format } from '../formatters.js';
import { findingOf, reportOf } from './testing/report-of.js';

describe('json', () => {
  it('of one report is the report', () => {
    const report = reportOf([findingOf()]);
    expect(JSON.parse(format(report, 'json'))).toEqual(report);
  });

  it('of several reports is an array of them, even of one or none', () => {
    const report = reportOf([findingOf()]);
    expect(JSON.parse(format([report, reportOf()], 'json'))).toEqual([report, reportOf()]);
    expect(JSON.parse(format([report], 'json'))).toEqual([report]);
    expect(format([], 'json')).toBe('[]');
  });

  it('with quiet leaves out what is below error level', () => {
    const report = reportOf([findingOf(), findingOf({ severity: 'warning' })], {
      diagnostics: [{ code: 'css-syntax', severity: 'warning', message: 'Broken.' }],
    });
    expect(JSON.parse(format(report, 'json', { quiet: true }))).toEqual({
      ...report,
      findings: [findingOf()],
      diagnostics: [],
    });
  });

  it('can be shown in a terminal, and loses nothing', () => {
    const message = '\u001B[31m \u009B31m \u007F \u202E evil';
    const text = format(reportOf([findingOf({ message })]), 'json');
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
    expect(JSON.parse(text).findings[0].message).toBe(message);
  });
});
