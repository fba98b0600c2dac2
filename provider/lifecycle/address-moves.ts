/**
 * An address may be in one record of a type only, and Pulumi runs updates in whatever order. So an
 * addition that is refused waits until it is known which record of the run loses the address, and
 * takes it out there before it is made again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../api/errors.js";
import { addressField, keyIn, type ResourceType } from "../catalog/resource-type.js";
import { addressSet, ranges, type AddressSet } from "./address-set.js";
import { Claim } from "./address-claims.js";
import { findDeclared, type DeclaredRecord } from "./declared-records.js";
import { failure, told, type Operation } from "./failure.js";
import type { Remotes } from "./remote.js";
import { items, type Values } from "./values.js";

export class AddressMoves {
  private readonly claims = new Map<string, Claim>();
  private readonly looks = new Map<string, Promise<void>>();
  private turn: Promise<unknown> = Promise.resolve();
  private attempts = 0;
  private settled = 0;
  /** Other runs, and those before, may have left something parked in the first places. */
  private place = Math.floor(Math.random() * 254);
  private stir: () => void = () => {};
  private stirred = new Promise<void>((resolve) => (this.stir = resolve));

  constructor(
    private readonly remotes: Remotes,
    /** Milliseconds in which nothing happens after which nothing more is expected. */
    private readonly patience: number,
    /** The records that the program is known to declare. */
    private readonly declared: () => readonly DeclaredRecord[],
  ) {}

  /** Notes which addresses a record has and is to have at the end of the run. */
  claim(type: ResourceType, id: string, has: Values, wants: Values): Claim | undefined {
    this.happened();
    if (type.kind !== "record") return undefined;
    const name = addressField(type);
    if (name === undefined) return undefined;
    const sets = [has, wants].map((values) => addressSet(items(values[name])));
    const [before, after] = sets as [AddressSet, AddressSet];
    const key = keyIn(type, id);
    const known = this.claims.get(key);
    const claim = known && known.doneAt === Infinity ? known : new Claim(type, id);
    claim.renew(before, after);
    this.claims.set(key, claim);
    return claim;
  }

  /**
   * Makes a write, and makes it again when it was refused for an address that another record loses
   * in this run.
   *
   * @param added the addresses that the write adds.
   * @param own the claim of the record, if it exists.
   * @throws what `attempt` throws, or OperationFailed.
   */
  async write<T>(
    operation: Operation,
    added: AddressSet,
    own: Claim | undefined,
    attempt: () => Promise<T>,
  ): Promise<T> {
    try {
      return await this.persist(operation, added, own, attempt);
    } catch (error) {
      // Nobody knows what becomes of the record now.
      if (own) this.claims.delete(keyIn(own.type, own.id));
      throw error;
    }
  }

  private async persist<T>(
    operation: Operation,
    added: AddressSet,
    own: Claim | undefined,
    attempt: () => Promise<T>,
  ): Promise<T> {
    let before = this.settled;
    const tried = () => {
      before = this.settled;
      return this.tried(own, attempt);
    };
    let refused: unknown;
    try {
      return await tried();
    } catch (error) {
      refused = error;
    }
    let hasLookedAhead = false;
    while (added.length > 0 && mayBeForAddresses(refused)) {
      const holders = this.others(operation, own).filter(
        (one) => one.losing(added).length > 0 && one.doneAt > before,
      );
      const isBusy = holders.some(({ isRunning }) => isRunning);
      if (holders.length === 0 || isBusy) {
        if (await this.somethingHappens()) continue;
        if (hasLookedAhead) throw this.hopeless(operation, added, own, refused);
        await this.lookAhead(operation);
        hasLookedAhead = true;
        continue;
      }
      try {
        return await this.inTurn(async () => {
          for (const holder of holders) await this.release(operation, holder, added);
          return tried();
        });
      } catch (error) {
        refused = error;
      }
    }
    throw refused;
  }

  /** Notes that the record is as it is to be, after its last write. */
  settle(claim: Claim | undefined): void {
    if (claim) Object.assign(claim, { isRunning: false, doneAt: ++this.settled });
    this.happened();
  }

  private async tried<T>(own: Claim | undefined, attempt: () => Promise<T>): Promise<T> {
    this.attempts++;
    if (own) own.isRunning = true;
    try {
      await own?.released;
      return await attempt();
    } catch (error) {
      if (own) own.isRunning = false;
      throw error;
    } finally {
      this.attempts--;
      this.happened();
    }
  }

  private async release(operation: Operation, holder: Claim, added: AddressSet): Promise<void> {
    const addresses = holder.losing(added);
    // Its own update may have come first while this one waited for its turn.
    if (addresses.length === 0 || holder.isRunning || holder.doneAt < Infinity) return;
    const there = this.remotes.of(holder.type);
    await holder.release(there, addresses, this.place++).catch((error: unknown) => {
      const [first = ""] = ranges(addresses);
      const from = `${holder.type.className} (id ${holder.id})`;
      throw error instanceof ApiError
        ? told(
            operation,
            `${first} is to move here from ${from}, and couldn't be taken out there (${error.message})`,
            "Run `pulumi up` again, or move it in two steps: first take it out there.",
          )
        : error;
    });
  }

  /** Other records of this run that share addresses with the operation's. */
  private others({ type }: Operation, own: Claim | undefined): Claim[] {
    return [...this.claims.values()].filter(
      (one) => one !== own && groupOf(one.type) === groupOf(type),
    );
  }

  /** Two that take from each other at once would ask for what the other has just done. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.attempts++;
    const result = this.turn.then(work).finally(() => {
      this.attempts--;
      this.happened();
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  private happened(): void {
    this.stir();
    this.stirred = new Promise((resolve) => (this.stir = resolve));
  }

  /** Waits for news; false when there is nothing under way that could bring some. */
  private async somethingHappens(): Promise<boolean> {
    const news = this.stirred.then(() => true);
    for (;;) {
      if (await Promise.race([news, sleep(this.patience, false, { ref: false })])) return true;
      if (this.attempts === 0) return false;
    }
  }

  /**
   * Pulumi comes to no other record while all that it has under way wait for one. What the program
   * declares of those tells which are to lose addresses.
   */
  private lookAhead({ type }: Operation): Promise<void> {
    const group = groupOf(type);
    // Without it, the refusal is told.
    const look = this.looks.get(group) ?? this.claimDeclared(group).catch(() => undefined);
    this.looks.set(group, look);
    return look;
  }

  private async claimDeclared(group: string): Promise<void> {
    const concerns = (type: ResourceType) => groupOf(type) === group;
    const found = await findDeclared(this.remotes, this.declared(), concerns);
    for (const { type, id, has, wants } of found) {
      if (!this.claims.has(keyIn(type, id))) this.claim(type, id, has, wants);
    }
  }

  private hopeless(
    operation: Operation,
    added: AddressSet,
    own: Claim | undefined,
    refused: ApiError,
  ): unknown {
    const happened = `Qualys refused the ${operation.verb} (${refused.message})`;
    const keeper = this.others(operation, own).find((one) => one.keeping(added).length > 0);
    if (keeper) {
      const [first = ""] = ranges(keeper.keeping(added));
      const other = `${keeper.type.className} (id ${keeper.id})`;
      return told(
        operation,
        happened,
        `${first} is in ${other} of this stack too, and an address may be in one record only. ` +
          "Take it out of one of them and run `pulumi up` again.",
      );
    }
    // What Qualys says to an address that is taken isn't documented.
    if (!/already|another|other|duplicate|overlap/i.test(refused.message)) return refused;
    return failure(
      own?.takenAt === undefined ? operation : { ...operation, isBegun: true },
      refused,
      "An address may be in one record only. If one moves here from a record that this run changes " +
        "later, use `pulumi up --parallel 64`; if from one that goes away, delete that one first " +
        "(`pulumi destroy --target`). Else correct the arguments and run `pulumi up` again.",
    );
  }
}

function groupOf(type: ResourceType): string {
  return (type.kind === "record" && type.exclusiveAddresses) || type.type;
}

function mayBeForAddresses(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || error.outcome !== "refused") return false;
  return ![401, 403, 404].includes(error.details.status ?? 0);
}
