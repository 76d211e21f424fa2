/** What moves or plays by itself. */
import type { SnapshotElement } from '../../src/lint/define-rule.js';

/** What moves or plays at this element, in words; undefined when nothing does. */
export function movementOf(element: SnapshotElement): string | undefined {
  return mediaPlaying(element) ?? markupMoving(element) ?? endlessAnimation(element);
}

function mediaPlaying({ tag, attributes }: SnapshotElement): string | undefined {
  if ((tag === 'video' || tag === 'audio') && attributes.has('autoplay'))
    return `a ${tag} that plays by itself`;
  const isPlayer = tag === 'iframe' && /[?&]autoplay=(?:1|true)\b/i.test(attributes.get('src') ?? '');
  return isPlayer ? 'an embedded player that starts by itself' : undefined;
}

function markupMoving({ tag, attributes }: SnapshotElement): string | undefined {
  if (tag === 'marquee') return 'text that runs across';
  const name = tag.toLowerCase();
  const repeats = attributes.get('repeatCount') ?? attributes.get('repeatcount');
  return name.startsWith('animate') && repeats === 'indefinite'
    ? 'a picture that moves without end'
    : undefined;
}

/** On the element or on a box generated in it. */
function endlessAnimation(element: SnapshotElement): string | undefined {
  const styles = [element.style, element.pseudo('before'), element.pseudo('after')];
  for (const style of styles) {
    if (style === undefined) continue;
    const list = (property: string) =>
      style
        .get(property)
        .split(',')
        .map((value) => value.trim());
    const names = list('animation-name');
    if (names.every((name) => name === 'none' || name === '')) continue;
    const [counts, durations, states] = [
      list('animation-iteration-count'),
      list('animation-duration'),
      list('animation-play-state'),
    ];
    const name = names.find(
      (candidate, i) =>
        candidate !== 'none' &&
        counts[i % counts.length] === 'infinite' &&
        Number.parseFloat(durations[i % durations.length] ?? '0') > 0 &&
        states[i % states.length] !== 'paused',
    );
    if (name !== undefined) return `an animation without end (${name})`;
  }
  return undefined;
}
