import { keyIn, type ResourceType } from "../catalog/resource-type.js";
import { OperationFailed } from "./failure.js";

/** How a resource of the program came to a record or vault. */
type How = "kept" | "created" | "adopted";

/**
 * Which records and vaults the resources of the program have, as far as the run has come. Pulumi names
 * a resource in no call, so it is known by its title.
 */
export class Owners {
  private readonly owners = new Map<string, { readonly how: How; readonly title: string }>();
  private readonly titles = new Set<string>();

  /** Notes that the program declares a resource with the title. */
  declare({ className }: ResourceType, title: string): void {
    this.titles.add(`${className} ${title}`);
  }

  /** Whether the program declares such a resource; in a refresh, nothing is known of the program. */
  isDeclared({ className }: ResourceType, title: string): boolean {
    return this.titles.has(`${className} ${title}`);
  }

  /** Whether a resource of the program has it. */
  has(type: ResourceType, id: string): boolean {
    return this.owners.has(keyIn(type, id));
  }

  /** Whether a resource other than the one that is deleted has it: no other one has a new ID. */
  hasOther(type: ResourceType, id: string): boolean {
    return this.has(type, id) && this.owners.get(keyIn(type, id))?.how !== "created";
  }

  /** Notes that a resource has created or adopted it. */
  take(type: ResourceType, id: string, title: string, how: "created" | "adopted"): void {
    this.owners.set(keyIn(type, id), { how, title });
  }

  /**
   * Notes that the resource keeps it.
   *
   * @throws OperationFailed when another resource has it: each would undo the other's changes.
   */
  keep(type: ResourceType, id: string, title: string): void {
    const owner = this.owners.get(keyIn(type, id));
    if (owner && owner.title !== title) {
      const what = `${type.className} (id ${id})`;
      throw new OperationFailed(
        `${what} belongs to two resources of this stack.\nDeclare each ${type.kind} once: remove ` +
          "one of them from the program and, with `pulumi state delete`, from the stack.",
        `${what} is declared twice`,
      );
    }
    this.owners.set(keyIn(type, id), owner ?? { how: "kept", title });
  }

  /** Notes that the resource gives it up, to be replaced. */
  release(type: ResourceType, id: string): void {
    if (this.owners.get(keyIn(type, id))?.how !== "adopted") this.owners.delete(keyIn(type, id));
  }
}
