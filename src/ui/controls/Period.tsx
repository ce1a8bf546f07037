import { parsePeriod } from "../../domain/period";
import { describeEdtf, describePeriod } from "../../domain/periodText";
import { useLanguage, useMessages } from "../app/context";

/** When something was said: a day, or no later than a day, where no more is known. */
export function SaidText({ edtf }: { edtf: string }) {
  const t = useMessages();
  const language = useLanguage();
  const latest = edtf.startsWith("../") ? parsePeriod(edtf.slice("../".length)) : null;
  return latest === null ? <PeriodText edtf={edtf} /> : t.evidence.saidBy(describePeriod(latest, language, "long"));
}

/** An EDTF period in words. */
export function PeriodText({ edtf }: { edtf: string }) {
  return describeEdtf(edtf, useLanguage(), "long");
}
