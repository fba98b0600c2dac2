/** What the API documents for most record types in the same words. */
import type { Confidence } from "../field.js";
import { part, type Part } from "../part.js";
import { addresses, choice, integer, is, list, not, text, reportedAs } from "../vocabulary.js";

/** What every record has. `sure` is for types without a page that documents it. */
export function identityOf(sure: { title?: Confidence; comments?: Confidence } = {}) {
  const { title = "high", comments = "high" } = sure;
  return part({
    name: "Record",
    fields: {
      title: text(
        "Name of the record. No two records of the type in a subscription can have the same.",
        {
          required: true,
          unique: true,
          trimmed: true,
          max: 255,
          ascii: true,
          reported: true,
          confidence: title,
        },
      ),
      comments: text("Free text about the record.", {
        max: 1999,
        reported: true,
        confidence: comments,
        example: "Managed by Pulumi",
      }),
    },
  });
}

export const identity = identityOf();

/** The IPv4 addresses of a record's hosts. */
export const ips = addresses(
  "IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give " +
    "the whole set; an update adds and removes only what differs.",
  { reported: reportedAs("IP_SET") },
);

/** How a record names its hosts: by address and, if there are `tags`, by asset tag. */
export type Hosts =
  | "required"
  | "optional"
  | {
      readonly required?: boolean;
      /** How sure we are of `ips` and, without one of its own, of `networkId`: as of the type. */
      readonly confidence?: Confidence;
      readonly network?: Confidence;
      readonly tags?: Confidence;
    };

/** @param usual how sure the type is of its fields. */
export function hostsOf(hosts: Hosts, usual: Confidence = "high"): Part[] {
  const facts = typeof hosts === "object" ? hosts : { required: hosts === "required" };
  const { required = false, confidence = usual, network = confidence, tags } = facts;
  return [
    part({ name: "Hosts", confidence, fields: { ips: { ...ips, required } } }),
    part({ name: "Hosts", confidence: network, fields: { networkId } }),
    ...(tags ? [assetTags(tags)] : []),
  ];
}

const networkId = integer(
  "ID of the record's network, for subscriptions with the Networks feature.",
  {
    min: 0,
    default: 0,
    reported: true,
    example: "2017",
  },
);

const byTags = is("assetType", "asset_tags", "ip_range_tag_rule");

/** Holds for a record that lists its hosts' addresses, which is the default. */
export const byAddresses = not(byTags);

const anyOrAll = ["any", "all"];

/** The API reads a tag set as a whole, and addresses only together with the type that uses them. */
function assetTags(confidence: Confidence): Part {
  const fields = {
    assetType: choice(
      "How to choose the record's hosts: `ips` by address, `asset_tags` by the tags they carry, " +
        "`ip_range_tag_rule` by the addresses in the rules of the tags. Tags need a subscription " +
        "that supports them in authentication records.",
      ["ips", "asset_tags", "ip_range_tag_rule"],
      { default: "ips" },
    ),
    tagSetBy: choice("Whether tags are given by ID or by name.", ["id", "name"], {
      default: "id",
      onlyWhen: byTags,
    }),
    tagsInclude: list("Tags of the hosts in the record, by ID or name as `tagSetBy` says.", {
      required: true,
      onlyWhen: byTags,
      example: "7013,7014",
    }),
    tagsExclude: list("Tags of hosts to leave out, by ID or name as `tagSetBy` says.", {
      onlyWhen: byTags,
      example: "7013,7014",
    }),
    tagIncludeSelector: choice(
      "Whether a host needs `any` or `all` of the tags in `tagsInclude`.",
      anyOrAll,
      {
        default: "any",
        onlyWhen: byTags,
      },
    ),
    tagExcludeSelector: choice(
      "Whether `any` or `all` of the tags in `tagsExclude` leave a host out.",
      anyOrAll,
      {
        default: "any",
        onlyWhen: byTags,
      },
    ),
  };
  return { ...part({ confidence, fields }), together: [[...Object.keys(fields), "ips"]] };
}
