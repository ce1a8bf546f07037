import { corroborationOf } from "../../analysis/corroboration";
import { voicesOf } from "../../analysis/evidence";
import { classOf, claimsSeen, doubtBesideClass, eventStanding, leastBand, standingOfId } from "../../analysis/inView";
import { textIn } from "../../domain/text";
import type { Point, SceneEdge, Size } from "../../scene/scene";
import { useLanguage, useLensView, useMessages, useOpened, useScene } from "../app/context";
import { ComparedPill } from "../controls/ComparedPill";
import { Local } from "../controls/Local";
import { PeriodText } from "../controls/Period";
import { StandingPill } from "../controls/StandingPill";
import { TieSentence } from "../controls/names";
import { Unspoken } from "../controls/Unspoken";

interface HoverCardProps {
  readonly id: string;
  /** In CSS pixels from the corner of the picture. */
  readonly at: Point;
  /** Size of the picture in CSS pixels: the card stays inside. */
  readonly frame: Size;
}

/** The widest card with its margins, in CSS pixels: as the stylesheet has it. */
const widest = 308;

/** On the side of the pointer where there is more room; above or below it, so that it may slide sideways where it is narrow. */
function placed({ x, y }: Point, { width, height }: Size) {
  const furthest = Math.max(0, width - widest);
  return {
    ...(y > height / 2 ? { bottom: height - y } : { top: y }),
    ...(x > width / 2 ? { right: Math.min(width - x, furthest) } : { left: Math.min(x, furthest) }),
  };
}

/** What the pointer is on, in short. The evidence panel says it in full on a click. */
export function HoverCard({ id, at, frame }: HoverCardProps) {
  const t = useMessages();
  const { model } = useOpened();
  const relation = model.relations.get(id);
  const actor = model.actors.get(id);
  const view = useLensView();
  const standing = relation
    ? standingOfId(model, view, id)
    : actor?.hypothetical
      ? eventStanding(model, view, id)
      : null;
  const doubt = doubtBesideClass(model, view, id);
  const compared = classOf(model, view, id);
  const claims = claimsSeen(model, view, id);
  const ties = model.tiesOf.get(id) ?? [];
  const scene = useScene();
  const node = scene.nodes.find((each) => each.id === id);
  const line = scene.edges.find((edge) => edge.id === id && edge.count > 1);
  if (line !== undefined) return <GatheredCard line={line} style={placed(at, frame)} />;
  return (
    <div className="hover-card" aria-hidden="true" style={placed(at, frame)}>
      {relation && (
        <strong>
          <TieSentence relation={relation} />
        </strong>
      )}
      {actor && (
        <strong>
          <Local text={actor.name} />
        </strong>
      )}
      <p>
        {standing && <StandingPill standing={standing} likelihood={leastBand(model, view, id)} />}{" "}
        {actor && !actor.hypothetical && <span className="meta">{t.kinds[actor.kind]}</span>}
        {relation?.period !== undefined && (
          <span className="meta">
            <PeriodText edtf={relation.period} />
          </span>
        )}
      </p>
      {relation && standing === null && (
        <p className="meta">
          <Unspoken id={id} />
        </p>
      )}
      {relation && doubt !== null && <p className="meta">{t.viewpoint.doubts[doubt]}</p>}
      {relation && compared !== null && (
        <p>
          <ComparedPill compared={compared} />
        </p>
      )}
      {relation ? (
        <p className="meta">
          {(["affirms", "disputes", "denies"] as const)
            .map((stance) => [stance, voicesOf(claims.filter((claim) => claim.stance === stance))] as const)
            .filter(([, voices]) => voices > 0)
            .map(([stance, voices]) => t.evidence.by[stance](voices))
            .join(" · ")}
          {claims.length > 0 && ` · ${t.table.sources(corroborationOf(claims).originals.length)}`}
        </p>
      ) : (
        <p className="meta">
          {t.evidence.ties(ties.length)}
          {node !== undefined && node.more > 0 && ` · ${t.focus.more(node.more)}`}
        </p>
      )}
      {node !== undefined && node.members !== null && <p className="meta">{t.focus.members(node.members)}</p>}
    </div>
  );
}

/** A line that stands for several ties. */
function GatheredCard({ line, style }: { readonly line: SceneEdge; readonly style: ReturnType<typeof placed> }) {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const name = (id: string) => textIn(model.actors.get(id)?.name ?? { [language]: id }, language).value;
  const type = textIn(model.typeById.get(line.type)?.label ?? { [language]: line.type }, language).value;
  return (
    <div className="hover-card" aria-hidden="true" style={style}>
      <strong>{t.focus.gathered(line.count, type, `${name(line.from)} – ${name(line.to)}`)}</strong>
      <p>
        <StandingPill standing={line.standing} likelihood={line.likelihood} />
      </p>
    </div>
  );
}
