import type * as pulumi from "@pulumi/pulumi";

/** What Qualys lists for every record and vault. */
export interface Found {
  /** The ID at Qualys, for arguments of other resources. */
  readonly id: string;
  readonly title: string;
  /** When Qualys says it was created, such as `2019-03-28T15:45:05Z`. */
  readonly created?: string;
  /** When Qualys says it was last changed. */
  readonly lastModified?: string;
}

/**
 * The values of a class's properties that Qualys reports. An absent one is empty or not reported:
 * see the type's page in the reference.
 */
export type Reported<Properties> = {
  readonly [Name in Exclude<keyof Properties, keyof Found>]?: Exclude<
    pulumi.Unwrap<Properties[Name]>,
    undefined
  >;
};
