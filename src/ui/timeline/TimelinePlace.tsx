import { later } from "../app/later";
import { placeIds } from "../app/places";

const Timeline = later(async () => (await import("./Timeline")).Timeline, <div className="timeline-waiting" />);

/** The place of the timeline, which is loaded when the picture is there. */
export function TimelinePlace() {
  return (
    <div id={placeIds.timeline} className="timeline-place" tabIndex={-1}>
      <Timeline />
    </div>
  );
}
