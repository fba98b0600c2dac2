/** Fields that the API documents for most record types in the same words. */
import {
  addresses,
  choice,
  integer,
  is,
  list,
  needs,
  not,
  reportedAs,
  text,
} from "../vocabulary.js";

/** What every record has. */
export const identity = {
  title: text("Name of the record, unique among the subscription's records of the type.", {
    required: true,
    unique: true,
    trimmed: true,
    max: 255,
    ascii: true,
    reported: reportedAs("TITLE"),
  }),
  comments: text("Free text about the record.", { max: 1999, reported: reportedAs("COMMENTS") }),
};

/** The record's hosts, by address. */
export const hosts = {
  ips: addresses(
    "IPv4 addresses that the record is used on: single addresses, `first-last` ranges and CIDR " +
      "blocks. This is the whole set; a change adds and removes only what differs.",
    { reported: reportedAs("IP_SET") },
  ),
};

/** The hosts of a record that has no other way to name them. */
export const requiredHosts = { ips: { ...hosts.ips, required: true } };

export const network = {
  networkId: integer("ID of the record's network. Needs the Networks feature.", {
    min: 0,
    default: 0,
    reported: reportedAs("NETWORK_ID"),
  }),
};

const byTags = is("assetType", "asset_tags", "ip_range_tag_rule");

/** True of a record that lists its hosts' addresses, which is what it does unless told otherwise. */
export const byAddresses = not(byTags);

/** The record's hosts, by asset tag. */
export const assetTags = {
  assetType: choice(
    "How the record's hosts are chosen: `ips` lists addresses, `asset_tags` takes the hosts that " +
      "carry the tags, `ip_range_tag_rule` takes all addresses of the tags' rules. " +
      "Needs tag support for authentication records in the subscription.",
    ["ips", "asset_tags", "ip_range_tag_rule"],
    { default: "ips" },
  ),
  tagSetBy: choice("Whether tags are given by ID or by name.", ["id", "name"], {
    default: "id",
    onlyWhen: byTags,
  }),
  tagsInclude: list("Tags (IDs or names, see `tagSetBy`) whose hosts are in the record.", {
    onlyWhen: byTags,
  }),
  tagsExclude: list("Tags (IDs or names, see `tagSetBy`) whose hosts are left out.", {
    onlyWhen: byTags,
  }),
  tagIncludeSelector: choice("Whether a host needs any or all of `tagsInclude`.", ["any", "all"], {
    default: "any",
    onlyWhen: byTags,
  }),
  tagExcludeSelector: choice(
    "Whether any or all of `tagsExclude` leave a host out.",
    ["any", "all"],
    { default: "any", onlyWhen: byTags },
  ),
};

export const assetTagRules = [needs(byTags, "tagsInclude")];

/** The API reads a tag set as a whole, and addresses only beside the type that takes them. */
export const assetTagsTogether = [...Object.keys(assetTags), "ips"];
