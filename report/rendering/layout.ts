/** The report's tables, most important first. */
import type { Credential, Drift, Report, VaultReference, Widening } from "../findings/report.js";
import { quote, type Page, type Quote, type Section, type Text } from "./page.js";
import { addressCount, addressList, formatCount, countOf, nameOf, value } from "./phrases.js";

/** Lays out the findings as a page. */
export function layOut(report: Report): Page {
  const { stack, run, gaps, warnings, counts } = report;
  const subject = run === "preview" ? "Qualys plan" : "Qualys update";
  const others = `Resources of other providers that change: ${formatCount(counts.others)}.`;
  return {
    title: stack === null ? subject : [`${subject} of `, quote(stack)],
    alarms: [...gaps.map(incomplete), ...warnings],
    lead: [summary(report), ...(counts.others > 0 ? [others] : [])],
    sections: sectionsOf(report).filter(({ rows }) => rows.length > 0),
  };
}

/** A gap may contain names from the plan. */
function incomplete(gap: string): Text {
  return ["INCOMPLETE: changes may be missing, because ", quote(gap), "."];
}

function summary({ counts, drift, suspected, refreshed, complete }: Report): string {
  const changes = (["create", "update", "replace", "delete"] as const)
    .filter((change) => counts[change] > 0)
    .map((change) => `${formatCount(counts[change])} to ${change}`);
  const told = drift.length + suspected.length > 0;
  const none = complete ? "No resource of Qualys changes." : "No change is listed.";
  return [
    changes.length > 0 ? `Records and vaults: ${changes.join(", ")}.` : none,
    ...(told ? [`${countOf(drift.length + suspected.length, "finding")} of drift.`] : []),
    ...(refreshed && !told && complete ? ["Qualys has what Pulumi left there."] : []),
  ].join(" ");
}

function sectionsOf(report: Report): Section[] {
  return [
    {
      title: "Hosts that lose their login",
      note: "These addresses leave a record, and no other record of its kind in this plan has them.",
      columns: ["Product", "Addresses", "Were in"],
      rows: report.uncovered.map(({ products, network, addresses, losers, certain }) => [
        network === "0" ? products : [`${products}, network `, quote(network)],
        [
          ...addressList(addresses),
          ...(certain ? [] : [" (unless a record has them whose addresses aren't in this plan)"]),
        ],
        [quote(...losers.map(({ title, name }) => title ?? name))],
      ]),
    },
    {
      title: "Less safe than before",
      columns: ["Resource", "Argument", "Before", "After"],
      rows: report.widening.map(wideningRow),
    },
    {
      title: "Credentials",
      note: "Values are never shown.",
      columns: ["Resource", "Argument", "Change", "Logs in to"],
      rows: report.credentials.map(credentialRow),
    },
    {
      title: "Replaced",
      note: "Between the deletion and the creation, scans of these addresses have no login.",
      columns: ["Resource", "Changed arguments", "Without a login meanwhile"],
      rows: report.replaced.map(({ resource, because, addresses }) => [
        nameOf(resource),
        because.length > 0 ? [quote(...because)] : "forced in Pulumi",
        resource.kind === "vault" ? "records that use it" : addressList(addresses),
      ]),
    },
    {
      title: "Deleted",
      columns: ["Resource", "Addresses"],
      rows: report.deleted.map(({ resource, addresses, retained }) => [
        nameOf(resource),
        retained ? "removed from the stack, kept at Qualys" : addressList(addresses),
      ]),
    },
    {
      title: "Drift",
      note: 'Qualys has other values than Pulumi left there. "Changed" is when, and by whom where Qualys tells.',
      columns: ["Resource", "Argument", "Desired", "At Qualys", "Changed"],
      rows: report.drift.map(driftRow),
    },
    {
      title: "Suspected hidden changes",
      note: "Somebody changed the resource at Qualys, maybe what Qualys never shows. The update sends these again.",
      columns: ["Resource", "Arguments", "Changed"],
      rows: report.suspected.map(({ resource, fields, ...when }) => [
        nameOf(resource),
        [quote(...fields)],
        lastChange(when),
      ]),
    },
    {
      title: "Addresses",
      columns: ["Record", "Added", "Removed", "Total"],
      rows: report.addresses.map(({ resource, added, removed, total }) => [
        nameOf(resource),
        addressList(added),
        addressList(removed),
        formatCount(total),
      ]),
    },
    {
      title: "Created",
      columns: ["Resource", "Addresses"],
      rows: report.created.map(({ resource, addresses }) => [
        nameOf(resource),
        addressList(addresses),
      ]),
    },
    {
      title: "Other settings",
      columns: ["Resource", "Argument", "Before", "After"],
      rows: report.settings.map(({ resource, field, before, after }) => [
        nameOf(resource),
        [quote(field)],
        value(before),
        value(after),
      ]),
    },
  ];
}

function wideningRow({ resource, field, kind, before, after, added }: Widening): Text[] {
  const start = [nameOf(resource), [quote(field)]];
  if (kind === "range") return [...start, "", ["adds ", ...addressList(added)]];
  if (kind === "vault") return [...start, ["in the vault ", ...value(before)], "in the record"];
  return [...start, value(before), value(after)];
}

function credentialRow({ resource, field, change, vault, addresses, records }: Credential): Text[] {
  const hosts = addresses === null ? "hosts not listed by address" : addressCount(addresses);
  return [
    nameOf(resource),
    [quote(field)],
    vault === null ? change : [`${change}: `, ...vaultName(vault)],
    records === null ? hosts : `${countOf(records, "record")} of this plan, ${hosts}`,
  ];
}

function vaultName({ id, title }: VaultReference): (string | Quote)[] {
  if (id === null) return ["one that is created"];
  return title === null ? [quote(id)] : [quote(title), " (", quote(id), ")"];
}

function driftRow({
  resource,
  kind,
  field,
  desired,
  actual,
  extra,
  missing,
  ...when
}: Drift): Text[] {
  if (kind === "gone") {
    return [nameOf(resource), "", addressList(missing), "deleted", lastChange(when)];
  }
  const sets = [
    ...(extra && extra.count > 0 ? ["also ", ...addressList(extra)] : []),
    ...(extra && extra.count > 0 && missing && missing.count > 0 ? ["; "] : []),
    ...(missing && missing.count > 0 ? ["lacks ", ...addressList(missing)] : []),
  ];
  return [
    nameOf(resource),
    value(field),
    value(desired),
    sets.length > 0 ? sets : value(actual),
    lastChange(when),
  ];
}

function lastChange({ changed, changedBy }: Pick<Drift, "changed" | "changedBy">): Text {
  return [...value(changed), ...(changedBy === null ? [] : [" by ", quote(changedBy)])];
}
