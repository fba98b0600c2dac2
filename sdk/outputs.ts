import type * as pulumi from "@pulumi/pulumi";

/** The outputs of a resource: its arguments as stored. */
export type Outputs<Args> = {
  readonly [Name in keyof Args as Exclude<Name, keyof GeneralArgs>]-?: pulumi.Output<
    Value<Args[Name]>
  >;
};

/** Arguments that aren't settings of a type. */
interface GeneralArgs {
  extraParameters: unknown;
  adopt: unknown;
}

/** The settings of a structure as stored. */
export type Values<Args> = { readonly [Name in keyof Args]: Value<Args[Name]> };

/** Numbers may be given as text, but are stored as numbers. */
type Value<Given> = number extends Given
  ? number | Extract<Given, undefined>
  : Given extends Promise<unknown> | pulumi.OutputInstance<unknown>
    ? never
    : Given extends readonly (infer Item)[]
      ? Value<Item>[]
      : Given extends object
        ? Values<Given>
        : Given;
