import * as pulumi from "@pulumi/pulumi";
import { findAllRecords, findRecords, type LookupQuery } from "../../provider/lifecycle/lookup.js";
import type { RecordTypes } from "../auth/record-types.js";
import type { Found, Reported } from "./found.js";
import { lookUp, whenKnown } from "./look-up.js";

/** The API's names of record types, such as `ms_sql`. */
export type RecordTypeName = keyof RecordTypes;

/** Arguments of `getRecords`. */
export interface GetRecordsArgs<Type extends RecordTypeName> {
  type: Type;
  /** Text that the titles contain. */
  title?: string | undefined;
}

/** Arguments of `getRecordsOutput`. */
export interface GetRecordsOutputArgs<Type extends RecordTypeName> {
  type: pulumi.Input<Type>;
  /** Text that the titles contain. */
  title?: pulumi.Input<string> | undefined;
}

/** A record as Qualys reports it, without secrets. */
export type RecordFound<Type extends RecordTypeName> = Found & Reported<RecordTypes[Type]>;

/** A record of any type. */
export interface AnyRecord {
  /** The API's name of the type, even if this package doesn't know the type. */
  readonly type: string;
  readonly id: string;
}

/** Lists the records of a type, whoever created them. Takes one call per 1,000 records. */
export async function getRecords<Type extends RecordTypeName>(
  args: GetRecordsArgs<Type>,
): Promise<RecordFound<Type>[]> {
  return theRecords(args);
}

async function theRecords<Type extends RecordTypeName>(
  wanted: LookupQuery & { readonly type: string },
): Promise<RecordFound<Type>[]> {
  const lookup = { module: "auth", name: "getRecords", list: "records" } as const;
  const found = await lookUp(lookup, wanted, (session) => findRecords(session, wanted));
  return found as RecordFound<Type>[];
}

/**
 * `getRecords` with arguments that may be outputs. Secret ones appear in no message. The list isn't
 * known until they are.
 */
export function getRecordsOutput<Type extends RecordTypeName>(
  args: GetRecordsOutputArgs<Type>,
): pulumi.Output<RecordFound<Type>[]> {
  return whenKnown(args, (wanted) => theRecords<Type>(wanted));
}

/** Lists the IDs of the records of all types. Takes one call per 1,000 records. */
export async function getAllRecords(): Promise<AnyRecord[]> {
  const lookup = { module: "auth", name: "getAllRecords", list: "records" } as const;
  return (await lookUp(lookup, {}, findAllRecords)) as AnyRecord[];
}

/** `getAllRecords` as an output. */
export function getAllRecordsOutput(): pulumi.Output<AnyRecord[]> {
  return pulumi.output(getAllRecords());
}
