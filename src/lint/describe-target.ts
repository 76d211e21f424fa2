/** From nodes and declarations of a snapshot to the plain data of a report. */

import { accessibleName } from '../dialog/accessible-name.js';
import { uniqueSelector } from '../snapshot/selectors.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import type { Dialog, Related, Target } from './define-rule.js';
import type { RelatedLocation, ReportTarget, SourceLocation } from './report.js';
import { isControl } from './run-rules.js';

/** Gives the source text of a location, shortened; undefined where there is no source. */
export type Excerpt = (location: SourceLocation | undefined) => string | undefined;

export function nodeOf(target: Target): SnapshotElement {
  return isControl(target) ? target.node : target.root;
}

export function describeTarget(
  target: Target,
  attribute: string | undefined,
  excerpt: Excerpt,
): ReportTarget {
  const node = nodeOf(target);
  return {
    ...describeNode(node, attribute, excerpt),
    name: isControl(target) ? target.name : accessibleName(node),
    role: isControl(target) ? target.role : 'dialog',
  };
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
    html: excerpt(node.source) ?? `<${node.tag}>`,
    location: pointed ?? node.startTagSource ?? node.source ?? null,
  };
}
