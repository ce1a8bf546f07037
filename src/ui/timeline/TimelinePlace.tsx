import { later } from "../app/later";
import { placeIds } from "../app/places";

const waiting = <div className="timeline-waiting" />;
const Timeline = later(async () => (await import("./Timeline")).Timeline, waiting);

/** The place of the timeline, which is loaded when the picture is there. */
export function TimelinePlace({ isShown }: { readonly isShown: boolean }) {
  return (
    <div id={placeIds.timeline} className="timeline-place" tabIndex={-1}>
      {isShown ? <Timeline /> : waiting}
    </div>
  );
}
