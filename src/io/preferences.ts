/** What a reader has set, kept on this device only. Everything is optional: nothing is kept until it is set. */
export interface Preferences {
  readonly language?: string;
  readonly theme?: string;
  readonly shortcuts?: boolean;
}

const preferencesKey = "entente.preferences";
/** Per shape of frame and layout, since each has places of its own. */
const positionsKey = (dossierId: string, layout: string) => `entente.positions.${layout}.${dossierId}`;

/** What is stored under a key; `undefined` where nothing is, or nothing that can be read. */
function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch (error) {
    // Storage may be forbidden altogether, or hold what another program wrote: both mean that nothing was kept.
    if (error instanceof SyntaxError || error instanceof DOMException) return undefined;
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

export function readPreferences(): Preferences {
  const found = stored(preferencesKey);
  if (!isRecord(found)) return {};
  const { language, theme, shortcuts } = found;
  return {
    ...(typeof language === "string" && { language }),
    ...(typeof theme === "string" && { theme }),
    ...(typeof shortcuts === "boolean" && { shortcuts }),
  };
}

/** @throws DOMException where the store is full or forbidden */
export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(preferencesKey, JSON.stringify(preferences));
}

/**
 * Where hands had put the actors of a dossier, by actor id, in model coordinates.
 *
 * @param layout names the shape of frame and the layout
 */
export function readMoved(dossierId: string, layout: string): Map<string, { x: number; y: number }> {
  const found = stored(positionsKey(dossierId, layout));
  const moved = new Map<string, { x: number; y: number }>();
  if (!isRecord(found)) return moved;
  for (const [id, point] of Object.entries(found)) {
    if (!Array.isArray(point)) continue;
    const x: unknown = point[0];
    const y: unknown = point[1];
    if (typeof x === "number" && typeof y === "number" && Number.isFinite(x + y)) moved.set(id, { x, y });
  }
  return moved;
}

/** @throws DOMException where the store is full or forbidden */
export function keepMoved(
  dossierId: string,
  layout: string,
  moved: ReadonlyMap<string, { x: number; y: number }>,
): void {
  if (moved.size === 0) return localStorage.removeItem(positionsKey(dossierId, layout));
  const points = [...moved].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]);
  localStorage.setItem(positionsKey(dossierId, layout), JSON.stringify(Object.fromEntries(points)));
}
