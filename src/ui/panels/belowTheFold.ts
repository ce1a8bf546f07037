/* What of the panels is below what is seen of them at first: one file, which the picture does not wait for. */
export { HowToRead } from "./HowToRead";
export { LegendRest } from "./LegendRest";
