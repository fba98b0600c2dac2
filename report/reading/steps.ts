/** Combines a run's steps into what happens to each resource. */
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { isObject, textAt, textsAt, type JsonObject } from "./json.js";
import type { Change, Plan, Planned } from "./plan.js";
import { readState, type State } from "./state.js";
import { isPulumis, stackToken, typeOf } from "../../provider/dynamic/type-token.js";

/** A step, as in both of Pulumi's formats. */
export interface Step {
  readonly op: string;
  readonly urn: string;
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
  readonly replaceReasons: readonly string[];
  readonly differing: readonly string[];
}

/** What Pulumi's steps do to a resource. A `part` belongs to a replacement, a step of its own. */
const changes: Readonly<Record<string, Change | "part">> = {
  same: "same",
  read: "same",
  create: "create",
  import: "create",
  update: "update",
  replace: "replace",
  "import-replacement": "replace",
  delete: "delete",
  "create-replacement": "part",
  "delete-replaced": "part",
  "read-replacement": "part",
  "discard-replaced": "part",
  "remove-pending-replace": "part",
  discard: "part",
};

type Drafted = { -readonly [K in keyof Planned]?: Planned[K] } & { isRefreshed?: boolean };

export class Steps {
  private readonly drafts = new Map<string, Drafted>();
  private readonly others = new Set<string>();
  private readonly counted: Partial<Record<Change, number>> = {};
  private readonly strange = new Set<string>();
  private readonly newTypes = new Set<string>();
  private isRefreshed = false;
  private isExposed = false;
  private hasProgram = false;
  private hasFound = false;
  private stack: string | undefined;

  /** Adds a step of the program. */
  add(step: Step): void {
    const change = changes[step.op];
    if (change === undefined) this.strange.add(step.op);
    if (change === undefined || change === "part") this.addPart(step);
    else this.addChange(step, change);
  }

  /** Adds what Pulumi had recorded about a resource before it read it from Qualys. */
  addRecorded(step: Step): void {
    const { before } = step;
    this.isRefreshed = true;
    const [draft, type] = this.draft(step);
    if (!draft || !type) return;
    draft.isRefreshed = true;
    if (before) draft.recorded = this.state(type, before);
  }

  /** Adds what Qualys has: nothing if there is no `after`. */
  addFound(step: Step): void {
    const { after } = step;
    this.hasFound = true;
    const [draft, type] = this.draft(step);
    if (!draft || !type) return;
    if (after) draft.before = this.state(type, after);
    else draft.isGone = true;
  }

  /**
   * @param gaps why the steps aren't everything that the run does.
   * @param counts how many steps of each kind there are, according to Pulumi.
   */
  plan(run: Plan["run"], gaps: readonly string[], counts: JsonObject): Plan {
    // Pulumi lists resources in any order, but reports of the same plan must be the same.
    const drafts = [...this.drafts].sort(([a], [b]) => (a < b ? -1 : 1));
    const resources = drafts.flatMap(([urn, draft]) => this.planned(urn, draft));
    return {
      run,
      stack: this.stack,
      resources,
      others: this.others.size,
      isRefreshed: this.isRefreshed,
      listsUnchanged: this.listsUnchanged(counts),
      gaps: [...gaps, ...this.gaps(counts)],
      isExposed: this.isExposed,
    };
  }

  private addChange(step: Step, change: Change): void {
    const { urn, before, after, replaceReasons, differing } = step;
    this.counted[change] = (this.counted[change] ?? 0) + 1;
    const token = tokenOf(urn);
    if (token === stackToken) this.hasProgram = true;
    const [draft, type] = this.draft(step);
    if (!draft || !type) {
      if (!isPulumis(token) && change !== "same") this.others.add(urn);
      return;
    }
    // An older copy, left by an earlier update, may be deleted before the resource itself changes.
    if (change === "delete" && draft.change !== undefined) return;
    Object.assign(draft, { change, replaceReasons, differing });
    if (before) draft.before = this.state(type, before);
    if (after) draft.after = this.state(type, after);
    if (change === "create" && draft.isRefreshed) draft.isGone = true;
  }

  /** Adds part of a replacement, in case the replacement itself began earlier and isn't listed. */
  private addPart(step: Step): void {
    const { op, after } = step;
    const [draft, type] = this.draft(step);
    if (!draft || !type || draft.change !== undefined) return;
    if (op === "create-replacement" && after) {
      draft.change = "create";
      draft.after = this.state(type, after);
    }
  }

  private draft({ urn, before, after }: Step): [Drafted | undefined, ResourceType | undefined] {
    this.stack ??= urn.split("::", 1)[0]?.replace("urn:pulumi:", "");
    const token = tokenOf(urn);
    const inputs = (after ?? before)?.["inputs"];
    const type = typeOf(token, isObject(inputs) ? inputs : {});
    if (type === "unknown") this.newTypes.add(token);
    if (type === undefined || type === "unknown") return [undefined, undefined];
    let draft = this.drafts.get(urn);
    if (!draft) this.drafts.set(urn, (draft = { type }));
    return [draft, type];
  }

  private state(type: ResourceType, from: JsonObject): State {
    const state = readState(type, from);
    this.isExposed ||= state.isExposed;
    return state;
  }

  private planned(urn: string, draft: Drafted): Planned[] {
    const { type, change = "same", recorded, after, ...more } = draft;
    if (!type) return [];
    // `pulumi refresh` deletes from the stack what Qualys doesn't have.
    const isGone = more.isGone ?? (change === "delete" && this.isMereRefresh());
    // With --refresh, the JSON of a preview has no other step for an unchanged resource.
    const before = more.before ?? (isGone ? undefined : recorded);
    return [
      {
        urn,
        type,
        name: urn.split("::").slice(3).join("::"),
        change: isGone && change === "delete" ? "same" : change,
        ...(recorded ? { recorded } : {}),
        ...(before ? { before } : {}),
        ...(after ? { after } : {}),
        isGone,
        replaceReasons: more.replaceReasons ?? [],
        differing: more.differing ?? [],
      },
    ];
  }

  private listsUnchanged({ same }: JsonObject): boolean {
    return typeof same === "number" && (this.counted.same ?? 0) >= same;
  }

  /** Returns whether this is a `pulumi refresh`, which runs no program. */
  private isMereRefresh(): boolean {
    return this.isRefreshed && !this.hasProgram;
  }

  private gaps(counts: JsonObject): string[] {
    const list = (names: ReadonlySet<string>) => [...names].slice(0, 5).join(", ");
    return [
      ...this.lacking(counts),
      ...(this.strange.size ? [`it has steps that aren't known here: ${list(this.strange)}`] : []),
      ...(this.newTypes.size
        ? [`it has types that this version of pulumi-qualys doesn't know: ${list(this.newTypes)}`]
        : []),
    ];
  }

  /** Returns what Pulumi counts but doesn't list. */
  private lacking(counts: JsonObject): string[] {
    const lacking = Object.entries(counts).flatMap(([op, count]) => {
      const change = changes[op];
      if (change === undefined || change === "part" || change === "same") return [];
      const listed = this.counted[change] ?? 0;
      if (typeof count !== "number" || listed >= count) return [];
      return [`Pulumi counts ${count} to ${change}, but lists ${listed}`];
    });
    if (!this.isMereRefresh()) return lacking;
    return lacking.length > 0 && !this.hasFound
      ? ["the JSON of `pulumi refresh` doesn't say what differs, as its --event-log does"]
      : [];
  }
}

/** Returns the type of the resource itself, without its parents'. */
function tokenOf(urn: string): string {
  return urn.split("::")[2]?.split("$").pop() ?? "";
}

/**
 * Reads a step of a preview, or the metadata of an engine event.
 *
 * @param names the keys of the old state, the new state, and the reasons to replace.
 * @returns undefined if it isn't a step.
 */
export function readStep(
  from: JsonObject,
  [old, next, reasons]: readonly [string, string, string],
): Step | undefined {
  const [op, urn] = [textAt(from, "op"), textAt(from, "urn")];
  if (op === undefined || urn === undefined) return undefined;
  const { [old]: before, [next]: after, detailedDiff } = from;
  return {
    op,
    urn,
    before: isObject(before) ? before : undefined,
    after: isObject(after) ? after : undefined,
    replaceReasons: textsAt(from, reasons),
    differing: isObject(detailedDiff)
      ? Object.keys(detailedDiff).map((path) => path.split(/[.[]/, 1)[0] ?? "")
      : textsAt(from, "diffs"),
  };
}
