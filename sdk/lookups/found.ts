import type * as pulumi from "@pulumi/pulumi";

/** What is known of everything that Qualys lists. */
export interface Found {
  /** The ID at Qualys, which other resources' arguments take. */
  readonly id: string;
  readonly title: string;
  /** Qualys' time of the creation, such as `2019-03-28T15:45:05Z`. */
  readonly created?: string;
  /** Qualys' time of the last change. */
  readonly lastModified?: string;
}

/**
 * The values of a class's properties, as far as Qualys reports them. One that is absent is empty or
 * not reported: the type's page in the reference tells.
 */
export type Reported<Properties> = {
  readonly [Name in Exclude<keyof Properties, keyof Found>]?: Exclude<
    pulumi.Unwrap<Properties[Name]>,
    undefined
  >;
};
