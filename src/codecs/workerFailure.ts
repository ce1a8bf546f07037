/** Why a worker gave no result: it did not start, its answer could not be deserialised, or its work failed. */
export type WorkerFault = "not-started" | "unreadable-answer" | "failed";

/** A reader is told of it by its reason, in their language. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
  readonly reason: WorkerFault;
  /** In the words of the browser or of the program in the worker; empty where there are none. */
  readonly detail: string;

  constructor(reason: WorkerFault, detail = "", options?: ErrorOptions) {
    super(detail === "" ? reason : `${reason}: ${detail}`, options);
    this.reason = reason;
    this.detail = detail;
  }
}
