import { ApiError } from "../api/errors.js";
import { addressSet, difference, noAddresses, union, type AddressSet } from "./address-set.js";
import type { RecordType } from "../catalog/resource-type.js";
import { addressChange, addressesIn, type Parameters } from "./parameters.js";
import type { Remote } from "./remote.js";

/** An address of a network that is for documentation only: no host has it, so no scan logs in there. */
const parkingSpace = (n: number) => `192.0.2.${1 + (n % 254)}`;

/** Addresses of a record in this run: those that it has, and those that it is to have. */
export class Claim {
  /** Whether its own update is under way, and not refused so far. */
  isRunning = false;
  /** The place among all records that got to be as they are to be; beyond all until then. */
  doneAt = Infinity;
  /** Ends when nothing is being taken out of the record. */
  released: Promise<unknown> = Promise.resolve();
  /** When addresses were last taken out, by the server's clock. */
  takenAt: string | undefined;
  private has = noAddresses;
  private wants = noAddresses;
  private taken = noAddresses;
  private parked = noAddresses;

  constructor(
    readonly type: RecordType,
    readonly id: string,
  ) {}

  /** Another look at what the record has and is to have; what was taken out since stays known. */
  renew(has: AddressSet, wants: AddressSet): void {
    this.has = difference(has, this.taken);
    this.wants = wants;
  }

  /** Those of the addresses that the record is to lose and still has. */
  losing(addresses: AddressSet): AddressSet {
    return common(difference(this.has, this.wants), addresses);
  }

  /** Those of the addresses that the record is to keep. */
  keeping(addresses: AddressSet): AddressSet {
    return common(this.wants, addresses);
  }

  /**
   * Takes addresses out of the record before its own update does. A record that would be left with
   * none gets another one until then, since Qualys may want it to have one.
   *
   * @throws ApiError
   */
  release(there: Remote, addresses: AddressSet, place: number): Promise<void> {
    const taking = this.take(there, addresses, place);
    this.released = taking.catch(() => undefined);
    return taking;
  }

  private async take(there: Remote, addresses: AddressSet, place: number): Promise<void> {
    const left = difference(this.has, addresses);
    const parked = left.length === 0 ? addressSet([parkingSpace(place)]) : noAddresses;
    const payload = { parameters: addressChange(parked, addresses) };
    this.parked = union(this.parked, parked);
    const { at } = await there.update(this.id, payload).catch((error: unknown) => {
      // To take out and park again what is taken out and parked changes nothing.
      if (error instanceof ApiError && error.outcome === "unknown") {
        return there.update(this.id, payload);
      }
      throw error;
    });
    this.takenAt = at;
    this.taken = union(this.taken, addresses);
    this.has = union(left, parked);
  }

  /** The record's own request, without what is done already. */
  rest({ add_ips: add, remove_ips: remove, ...others }: Parameters): Parameters {
    if (add === undefined && remove === undefined) return others;
    const gone = difference(addressesIn(remove), this.taken);
    return { ...others, ...addressChange(addressesIn(add), union(gone, this.parked)) };
  }

  /** Notes that the record's own request took the place of what was parked. */
  leaveParking(): void {
    this.parked = noAddresses;
  }
}

/** The addresses in both sets. */
function common(a: AddressSet, b: AddressSet): AddressSet {
  return difference(a, difference(a, b));
}
