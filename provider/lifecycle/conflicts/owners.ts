import { keyIn, type ResourceType } from "../../catalog/resource-type.js";

/** How a resource of the program got its record or vault. */
type How = "kept" | "created" | "adopted";

/** A resource as the program declares it. */
export interface DeclaredResource {
  readonly title: string;
  /** Whether the title must not be shown. */
  readonly isTitleSecret: boolean;
  /** The title that the resource has so far; undefined if it is new. */
  readonly before: string | undefined;
  /** Identifies its inputs. */
  readonly fingerprint: string;
}

/**
 * Which records and vaults the resources of the program own at this point of the run. Pulumi's calls don't
 * name the resource, so it is identified by its title and inputs.
 */
export class Owners {
  private readonly owners = new Map<string, { readonly how: How; readonly title: string }>();
  private readonly declared = new Set<string>();
  private readonly leaving = new Set<string>();
  private readonly secretTitles = new Set<string>();

  /** Notes that the program declares a resource. */
  declare({ className }: ResourceType, resource: DeclaredResource): void {
    const { title, before, fingerprint, isTitleSecret } = resource;
    this.declared.add(fingerprint);
    if (isTitleSecret) this.secretTitles.add(title).add(before ?? title);
    if (before !== undefined && before !== title) this.leaving.add(`${className} ${before}`);
  }

  /**
   * Returns whether the program declares these inputs. A refresh compares with the inputs of the
   * state instead.
   */
  isDeclared(fingerprint: string): boolean {
    return this.declared.has(fingerprint);
  }

  /** Returns whether the resource with this title is about to get another one. */
  isLeaving({ className }: ResourceType, title: string): boolean {
    return this.leaving.has(`${className} ${title}`);
  }

  /** Returns whether the title must not be shown, whichever resource has it. */
  isSecretTitle(title: string): boolean {
    return this.secretTitles.has(title);
  }

  /** Returns whether a resource of the program owns it. */
  has(type: ResourceType, id: string): boolean {
    return this.owners.has(keyIn(type, id));
  }

  /**
   * Returns whether a resource other than the one being deleted owns it: not if this run created
   * it, since its ID is new.
   */
  hasOther(type: ResourceType, id: string): boolean {
    return this.has(type, id) && this.owners.get(keyIn(type, id))?.how !== "created";
  }

  /** Notes that a resource has created or adopted it. */
  take(type: ResourceType, id: string, title: string, how: "created" | "adopted"): void {
    this.owners.set(keyIn(type, id), { how, title });
  }

  /** Notes that the resource keeps it; returns false if another resource has it. */
  keep(type: ResourceType, id: string, title: string): boolean {
    const owner = this.owners.get(keyIn(type, id));
    if (owner && owner.title !== title) return false;
    this.owners.set(keyIn(type, id), owner ?? { how: "kept", title });
    return true;
  }

  /** Notes that the resource gives it up, to be replaced. */
  release(type: ResourceType, id: string): void {
    if (this.owners.get(keyIn(type, id))?.how !== "adopted") this.owners.delete(keyIn(type, id));
  }
}
