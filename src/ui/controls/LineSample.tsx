import type { CSSProperties } from "react";
import type { RelationFamily } from "../../domain/dossier";
import type { Standing } from "../../domain/standing";
import { lineSample, sampleSize } from "../../scene/lineStyles";
import type { LineStyle } from "../../scene/scene";
import { familyColour } from "./colours";

interface LineSampleProps {
  readonly line: LineStyle;
  readonly standing?: Standing;
}

/** A tie as the picture draws it. The words beside it say the same, so it is hidden from screen readers. */
export function LineSample({ line, standing }: LineSampleProps) {
  return <Sample line={line} {...(standing && { standing })} style={familyColour(line.family)} />;
}

const plainFamily: RelationFamily = "posture";
const plainColour: CSSProperties = { color: "var(--ink)" };

/** A standing as the picture draws it, on a line of no particular type. */
export function StandingSample({ standing }: { standing: Standing }) {
  const line: LineStyle = { family: plainFamily, width: 2, source: "none", target: "none" };
  return <Sample line={line} standing={standing} style={plainColour} />;
}

function Sample({ line, standing, style }: LineSampleProps & { style: CSSProperties }) {
  return (
    <svg
      className="line-sample"
      style={style}
      width={sampleSize.width}
      height={sampleSize.height}
      viewBox={`0 0 ${sampleSize.width} ${sampleSize.height}`}
      aria-hidden="true"
    >
      {lineSample(line, standing).map(({ role, d, width, filled, dash, at }) => (
        <path
          key={`${role} ${d}`}
          className={role}
          d={d}
          transform={`translate(${at.x} ${at.y})`}
          strokeWidth={width}
          fill={filled ? "currentColor" : "none"}
          stroke={width > 0 ? "currentColor" : "none"}
          {...(dash !== null && { strokeDasharray: dash })}
        />
      ))}
    </svg>
  );
}
