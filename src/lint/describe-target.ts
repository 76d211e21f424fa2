/** From nodes and declarations of a snapshot to the plain data of a report. */

import { accessibleName } from '../dialog/accessible-name.js';
import { markupOf } from '../snapshot/markup.js';
import { uniqueSelector } from '../snapshot/selectors.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { shorten } from './authoring/rule-helpers.js';
import type { Dialog, Related, Target } from './define-rule.js';
import type { RelatedLocation, ReportTarget, SourceLocation } from './report.js';
import { isControl, isDialog, nodeOf } from './targets.js';

/** Gives the source text of a location, shortened; undefined where there is no source. */
export type Excerpt = (location: SourceLocation | undefined) => string | undefined;

export function describeTarget(
  target: Target,
  attribute: string | undefined,
  excerpt: Excerpt,
): ReportTarget {
  const node = nodeOf(target);
  return {
    ...describeNode(node, attribute, excerpt),
    name: nameOf(target),
    role: isControl(target) ? target.role : isDialog(target) ? 'dialog' : 'element',
  };
}

/** A passage goes by its own words. */
function nameOf(target: Target): string {
  if (isControl(target)) return target.name;
  return isDialog(target) ? accessibleName(target.root) : shorten(target.text);
}

export function describeRelated(related: Related, dialog: Dialog, excerpt: Excerpt): RelatedLocation {
  const { message, node, declaration, attribute } = related;
  if (declaration !== undefined) {
    return {
      message,
      selector: declaration.selector,
      html: `${declaration.property}: ${declaration.value}${declaration.important ? ' !important' : ''}`,
      name: '',
      role: 'declaration',
      location: declaration.location ?? null,
    };
  }
  const element = node ?? dialog.root;
  const control = dialog.controls.find((candidate) => candidate.node === element);
  const target = control ?? (element === dialog.root ? dialog : undefined);
  if (target !== undefined) return { message, ...describeTarget(target, attribute, excerpt) };
  return { message, ...describeNode(element, attribute, excerpt), name: '', role: 'element' };
}

function describeNode(
  node: SnapshotElement,
  attribute: string | undefined,
  excerpt: Excerpt,
): Pick<ReportTarget, 'selector' | 'html' | 'location'> {
  const pointed = attribute === undefined ? undefined : node.attributeSource(attribute);
  return {
    selector: uniqueSelector(node),
    html: excerpt(node.source) ?? markupOf(node),
    location: pointed ?? node.startTagSource ?? node.source ?? null,
  };
}
