import * as pulumi from "@pulumi/pulumi";
import { findAllRecords, findRecords, type LookupQuery } from "../../provider/lifecycle/lookup.js";
import type { RecordTypes } from "../auth/record-types.js";
import type { Found, Reported } from "./found.js";
import { lookUp, whenKnown } from "./look-up.js";

/** The record types by the API's names, such as `ms_sql`. */
export type RecordTypeName = keyof RecordTypes;

/** What `getRecords` looks for. */
export interface GetRecordsArgs<Type extends RecordTypeName> {
  type: Type;
  /** A part of the titles. */
  title?: string | undefined;
}

/** `GetRecordsArgs` for `getRecordsOutput`. */
export interface GetRecordsOutputArgs<Type extends RecordTypeName> {
  type: pulumi.Input<Type>;
  /** A part of the titles. */
  title?: pulumi.Input<string> | undefined;
}

/** A record with what Qualys reports of it, never a secret. */
export type RecordFound<Type extends RecordTypeName> = Found & Reported<RecordTypes[Type]>;

/** A record of any type. */
export interface AnyRecord {
  /** The API's name of the type, also of one that this package doesn't know. */
  readonly type: string;
  readonly id: string;
}

/** Lists the records of a type, whoever made them. Takes one call for up to 1,000 of them. */
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
 * `getRecords` with arguments that may be outputs; secret ones are in no message. While
 * these aren't known, the list isn't either.
 */
export function getRecordsOutput<Type extends RecordTypeName>(
  args: GetRecordsOutputArgs<Type>,
): pulumi.Output<RecordFound<Type>[]> {
  return whenKnown(args, (wanted) => theRecords<Type>(wanted));
}

/** Lists the IDs of the records of all types. Takes one call for up to 1,000 of them. */
export async function getAllRecords(): Promise<AnyRecord[]> {
  const lookup = { module: "auth", name: "getAllRecords", list: "records" } as const;
  return (await lookUp(lookup, {}, findAllRecords)) as AnyRecord[];
}

/** `getAllRecords` as an output. */
export function getAllRecordsOutput(): pulumi.Output<AnyRecord[]> {
  return pulumi.output(getAllRecords());
}
