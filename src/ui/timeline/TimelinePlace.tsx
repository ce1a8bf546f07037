import { later } from "../app/later";

const Timeline = later(async () => (await import("./Timeline")).Timeline, <div className="timeline-waiting" />);

/** The place of the timeline, which is loaded when the picture is there. */
export function TimelinePlace() {
  return (
    <div className="timeline-place">
      <Timeline />
    </div>
  );
}
