/** Ids of the places that the focus can be sent to. */
export const placeIds = {
  search: "search",
  /** The tab's panel. */
  view: "view",
  /** Only where there is a picture. */
  picture: "picture",
  pictureList: "picture-list",
  lens: "lens",
  /** What is compared and in force, and the tab's panel below. */
  main: "main",
  evidence: "evidence",
  timeline: "timeline",
} as const;

/** The place, and all that comes after it in the order of the page. */
export function focusPlace(id: (typeof placeIds)[keyof typeof placeIds]): void {
  document.getElementById(id)?.focus();
}

/** The picture, or whatever stands in its place. */
export function focusView(): void {
  const place = document.getElementById(placeIds.picture) ?? document.getElementById(placeIds.view);
  place?.focus();
}
