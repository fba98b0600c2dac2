import { addressSet, type AddressSet } from "../addresses/address-set.js";

/** What a record has in place of what it waits for. */
export interface Placeholder {
  readonly title: string;
  readonly addresses: AddressSet;
}

/** The longest title that leaves room for an ID beside it. */
const maxTitle = 220;

/** Makes placeholders that no other record has. */
export class Placeholders {
  /**
   * Starts at random, since concurrent or earlier runs may have left something in the first places.
   */
  private place = Math.floor(Math.random() * 254);

  /**
   * Returns a placeholder. Its address is reserved for documentation: no host has it, so no scan
   * logs in there.
   */
  next(title: string, id: string): Placeholder {
    return {
      title: `${title.slice(0, maxTitle)} (id ${id})`,
      addresses: addressSet([`192.0.2.${1 + (this.place++ % 254)}`]),
    };
  }
}
