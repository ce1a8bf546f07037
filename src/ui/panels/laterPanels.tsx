import { later } from "../app/later";

/*
 * What the page shows only after an act of the reader's, or what the picture does not wait for: kept out of what is loaded first. Pointing at the picture
 * already fetches the evidence, so that a click finds it there.
 */
export const Selected = later(async () => (await import("./Selected")).Selected);
export const EmptyLens = later(async () => (await import("./EmptyLens")).EmptyLens);
export const HoverCard = later(async () => (await import("./HoverCard")).HoverCard);
export const ComparisonReport = later(async () => (await import("./ComparisonReport")).ComparisonReport);
export const ComparisonBar = later(async () => (await import("./ComparisonStrip")).ComparisonStrip);
export const LayoutChoice = later(
  async () => (await import("./LayoutChoice")).LayoutChoice,
  <div className="layout-choice">
    <div className="layouts" />
  </div>,
);
export const LegendRest = later(async () => (await import("./belowTheFold")).LegendRest);
export const HowToRead = later(async () => (await import("./belowTheFold")).HowToRead);
export const HelpDialog = later(async () => (await import("../app/HelpDialog")).HelpDialog);
export const NodeMenu = later(async () => (await import("./NodeMenu")).NodeMenu);
export const TableView = later(async () => (await import("./TableView")).TableView);
export const SourcesView = later(async () => (await import("./SourcesView")).SourcesView);
