/**
 * Writes scripts/font-metrics.json: `npx tsx scripts/fetch-font-metrics.ts`, by hand, after a change of the families here.
 *
 * The figures are those of @capsizecss/metrics. It is 169 MB in 29,000 files, more than all else that is
 * installed here, so it is fetched for this alone and left in .tmp.
 *
 * @see https://www.npmjs.com/package/@capsizecss/metrics
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const PACKAGE = '@capsizecss/metrics@4.3.0';
const FOLDER = resolve('.tmp/font-metrics');
const SYSTEM_FAMILIES =
  'arial,helveticaNeue,timesNewRoman,georgia,courierNew,verdana,tahoma,trebuchetMS,segoeUI,lucidaGrande,' +
  'appleSystem,blinkMacSystemFont,ubuntu,cantarell,oxygen,carlito,caladea';
const WEB_FAMILIES =
  'roboto,robotoCondensed,robotoMono,inter,openSans,lato,montserrat,poppins,sourceSans3,sourceCodePro,notoSans,' +
  'notoSerif,nunito,nunitoSans,raleway,workSans,dMSans,pTSans,firaSans,firaCode,merriweather,playfairDisplay,lora,' +
  'oswald,rubik,barlow,mulish,manrope,iBMPlexSans,jetBrainsMono,plusJakartaSans,titilliumWeb,quicksand,karla,' +
  'spaceGrotesk,figtree,outfit,publicSans,geist';

export interface FontMetrics {
  readonly familyName: string;
  readonly category: string;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  readonly xWidthAvg: number;
  readonly variants?: Readonly<Record<string, { readonly xWidthAvg: number; readonly unitsPerEm: number }>>;
}

if (process.argv[1] === import.meta.filename) fetchMetrics();

function fetchMetrics(): void {
  execFileSync('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--no-save', PACKAGE]);
  const { entireMetricsCollection: all } = createRequire(`${FOLDER}/index.js`)(
    '@capsizecss/metrics/entireMetricsCollection',
  ) as { entireMetricsCollection: Readonly<Record<string, Partial<FontMetrics> | undefined>> };
  const keys = `${SYSTEM_FAMILIES},${WEB_FAMILIES}`.split(',').sort();
  const chosen = Object.fromEntries(keys.map((key) => [key, figuresOf(key, all[key])]));
  writeFileSync('scripts/font-metrics.json', `${JSON.stringify(chosen, undefined, 2)}\n`);
}

/** Some fonts lack some of the figures. */
function figuresOf(key: string, metrics: Partial<FontMetrics> | undefined): FontMetrics {
  if (!isComplete(metrics))
    throw new Error(`${PACKAGE} has no family "${key}" with all its figures: check its spelling.`);
  const { familyName, category, ascent, descent, lineGap, unitsPerEm, xWidthAvg, variants } = metrics;
  const bold = variants?.['700'];
  const figures = { familyName, category, ascent, descent, lineGap, unitsPerEm, xWidthAvg };
  if (bold === undefined) return figures;
  return { ...figures, variants: { 700: { xWidthAvg: bold.xWidthAvg, unitsPerEm: bold.unitsPerEm } } };
}

function isComplete(metrics: Partial<FontMetrics> | undefined): metrics is FontMetrics {
  return (
    metrics?.familyName !== undefined && metrics.descent !== undefined && metrics.xWidthAvg !== undefined
  );
}
