/** A line as the picture draws what holds, or what may. */
export function HoldingSample({ isCertain }: { isCertain: boolean }) {
  return (
    <svg className="holding-sample" width="34" height="12" viewBox="0 0 34 12" aria-hidden="true">
      <path d={isCertain ? "M0 6H34" : "M0 6H22"} opacity={isCertain ? 1 : 0.5} />
      {!isCertain && (
        <text x="29" y="10" textAnchor="middle">
          ?
        </text>
      )}
    </svg>
  );
}
