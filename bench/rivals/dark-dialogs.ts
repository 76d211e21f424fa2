/**
 * DarkDialogs (Kirkman, Vaniea and Woods, 2023): its first eight patterns, written anew from the description
 * in README.md.
 */
import { darkDialogsRole, type RivalRole } from './control-words.js';
import type { Rgb, SeenControl, SeenDialog, SeenPage } from './seen-page.js';

export type DarkDialogsPattern = 'DP1' | 'DP2' | 'DP3' | 'DP4' | 'DP5' | 'DP6' | 'DP7' | 'DP8';

/** Mean grey above which a button counts as light, 0 to 255. */
const LIGHT = 170;
const LARGE_SHARE = 0.6;
const LEAST_READING_EASE = 50;

/** The patterns found on any dialog of a page. */
export function darkDialogs(page: SeenPage): ReadonlySet<DarkDialogsPattern> {
  const found = page.dialogs.flatMap((dialog) => patternsOf(dialog, page.language));
  return new Set(page.dialogs.length > 1 ? [...found, 'DP7' as const] : found);
}

function patternsOf(dialog: SeenDialog, language: string): DarkDialogsPattern[] {
  const first = (role: RivalRole) => dialog.controls.find(({ text }) => darkDialogsRole(text) === role);
  const [accept, more, out, close] = [first('accept'), first('settings'), first('reject'), first('close')];
  const isOn = dialog.controls.some(({ text, isToggle }) => isToggle && /^(on|an|activé)$/i.test(text));
  const holds: Record<Exclude<DarkDialogsPattern, 'DP7'>, boolean> = {
    DP1: accept !== undefined && more === undefined && out === undefined,
    DP2: isHighlighted(accept, out ?? more),
    DP3: dialog.areaShare > LARGE_SHARE,
    DP4: language.startsWith('en') && readingEase(dialog.text) < LEAST_READING_EASE,
    DP5: more !== undefined,
    DP6: close !== undefined,
    DP8: dialog.checkedBoxes > 0 || isOn,
  };
  return (Object.keys(holds) as (keyof typeof holds)[]).filter((pattern) => holds[pattern]);
}

/** Accept is dark and the other light. The blur before the mean hardly changes it, and is left out. */
function isHighlighted(accept: SeenControl | undefined, other: SeenControl | undefined): boolean {
  const [own, rival] = [meanGrey(accept?.pixels), meanGrey(other?.pixels)];
  return own !== undefined && rival !== undefined && own <= LIGHT && rival > LIGHT;
}

function meanGrey(pixels: readonly Rgb[] | undefined): number | undefined {
  if (pixels === undefined || pixels.length === 0) return undefined;
  const sum = pixels.reduce((total, [r, g, b]) => total + 0.299 * r + 0.587 * g + 0.114 * b, 0);
  return sum / pixels.length;
}

/** Flesch's reading ease; syllables are counted as groups of vowels, without a mute e at the end. */
function readingEase(text: string): number {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  const sentences = text.split(/[.!?\n]+/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  if (words.length === 0 || sentences === 0) return 100;
  const syllables = words.reduce((total, word) => {
    const groups = word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0;
    return total + Math.max(1, groups);
  }, 0);
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
}
