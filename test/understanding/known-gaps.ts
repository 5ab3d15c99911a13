/**
 * Names of the catalog that are not understood as their metric's figure yet, as "metric: name", each with the reason.
 * A name that is understood again must leave this list.
 */
export const KNOWN_GAPS: ReadonlyMap<string, string> = new Map<string, string>([]);
