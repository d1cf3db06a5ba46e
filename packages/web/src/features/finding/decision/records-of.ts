import type { OpenFinding } from '@renkei/contract';
import type { Place } from '../panel/panel-state.ts';

/** The records this finding was made from, each once: a file and a line, in the order in which the page names them. */
export function recordsOf(view: OpenFinding): readonly Pick<Place, 'file' | 'line'>[] {
  const places = [
    ...view.compare.flatMap(({ notified, recorded }) => [...notified, ...recorded]),
    ...view.evidence,
  ].map(({ place }) => place);
  const byKey = new Map(places.map((place) => [`${place.file}#${String(place.line)}`, place]));
  return [...byKey.values()];
}
