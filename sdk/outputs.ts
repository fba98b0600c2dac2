import type * as pulumi from "@pulumi/pulumi";

/** What a resource gives out: each of its arguments as it is stored. */
export type Outputs<Args> = {
  readonly [Name in keyof Args as Exclude<Name, keyof GeneralArgs>]-?: pulumi.Output<
    Value<Args[Name]>
  >;
};

/** The arguments that say nothing about a type's own settings. */
interface GeneralArgs {
  extraParameters: unknown;
  adopt: unknown;
}

/** The settings of a structure as they are stored. */
export type Values<Args> = { readonly [Name in keyof Args]: Value<Args[Name]> };

/** Numbers may be given as text, and are stored as numbers. */
type Value<Given> = number extends Given
  ? number | Extract<Given, undefined>
  : Given extends Promise<unknown> | pulumi.OutputInstance<unknown>
    ? never
    : Given extends readonly (infer Item)[]
      ? Value<Item>[]
      : Given extends object
        ? Values<Given>
        : Given;
