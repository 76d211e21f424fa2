/** What the user should know about the layers of a page, besides what the rules say. */
import type { Diagnostic } from '../../source/diagnostic.js';
import type { Opening } from './find-openers.js';
import type { Look } from './look-at-layers.js';
import type { ReadLayer } from './read-layer.js';

type File = Pick<ReadLayer, 'source' | 'openedBy'>;

/**
 * Files without a dialog, and layers of which it is not known what shows them.
 *
 * @param files The page, then its layers.
 * @param looks At them, one for each variant.
 */
export function describeLayers([page, ...layers]: readonly File[], looks: readonly Look[]): Diagnostic[] {
  const isEmpty = (position: number) =>
    looks.some(({ amounts }) => amounts[position] !== undefined) &&
    looks.every(({ amounts }) => (amounts[position] ?? 0) === 0);
  const empty = [page, ...layers].filter((_, position) => isEmpty(position));
  const unopened = layers.flatMap((layer, position) => {
    const openings = looks.flatMap((look) => look.openings[position] ?? []);
    const [first] = openings;
    if (first?.problem === undefined || openings.some(({ problem }) => problem === undefined)) return [];
    const before = layers[position - 1] ?? page;
    return [openerUnknown(layer, first.problem, before?.source ?? '')];
  });
  return [...empty.flatMap((file) => (file === undefined ? [] : noDialog(file))), ...unopened];
}

function noDialog({ source }: File): Diagnostic {
  return {
    code: 'no-dialog',
    severity: 'info',
    message: `No consent dialog was found in ${source}. If there is one, name it: dialogs: ['selector'].`,
  };
}

function openerUnknown(
  { source, openedBy }: File,
  problem: NonNullable<Opening['problem']>,
  before: string,
): Diagnostic {
  const words = typeof openedBy === 'string' ? `“${openedBy}”` : 'what was pressed';
  const reasons: Record<typeof problem, string> = {
    'nothing matches': `on no layer before it is there a control that is called ${words}, or that this matches as a selector`,
    'not a control': `${words} is no control of a consent dialog on a layer before it`,
    'nothing leads on': `no control in ${before} leads to settings. Name the control: openedBy`,
    'several lead on': `several dialogs in ${before} lead to settings. Name the control: openedBy`,
  };
  return {
    code: 'layer-opener-unknown',
    severity: 'warning',
    message: `Which control shows ${source} is not known: ${reasons[problem]}.`,
  };
}
