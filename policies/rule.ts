/** A rule of the pack, and the Pulumi policy made from it. */
import type {
  EnforcementLevel,
  PolicyConfigSchema,
  ResourceValidationArgs,
  ResourceValidationPolicy,
} from "@pulumi/policy/policy.js";
import type { ResourceType } from "../provider/catalog/resource-type.js";
import { keyInToken } from "../provider/catalog/type-token.js";
import { typeOf } from "../provider/dynamic/type-token.js";
import type { Subject } from "./resource.js";

export type SettingSchemas = PolicyConfigSchema["properties"];

export interface Rule<Settings extends object = object> {
  readonly name: `qualys-${string}`;
  readonly description: string;
  readonly severity: "low" | "medium" | "high";
  /** Schemas of its settings, besides its level. */
  readonly settings: Readonly<Record<keyof Settings & string, SettingSchemas[string]>>;
  /** Returns what is wrong with the settings, if anything. */
  readonly complaint?: (settings: Partial<Settings>) => string | undefined;
  /** Returns whether the rule applies to resources of the type. */
  readonly concerns: (type: ResourceType, settings: Partial<Settings>) => boolean;
  /** Yields the violations: messages that name the argument and say what to do. */
  readonly judge: (subject: Subject, settings: Partial<Settings>) => Iterable<string>;
  /** Returns inputs that fix the violation, if there is one and Qualys would accept them. */
  readonly remedy?: (subject: Subject) => Readonly<Record<string, unknown>> | undefined;
}

/** Returns the rule's policy. The pack's configuration can override its level and settings. */
export function makePolicy<Settings extends object>(
  rule: Rule<Settings>,
  enforcementLevel: EnforcementLevel | undefined,
  defaults: Partial<Settings>,
): ResourceValidationPolicy {
  const { name, description, severity, remedy } = rule;
  const readSettings = (args: ResourceValidationArgs) => ({
    ...defaults,
    ...args.getConfig<Partial<Settings>>(),
  });
  return {
    name,
    description,
    severity,
    ...(enforcementLevel ? { enforcementLevel } : {}),
    configSchema: { properties: withDefaults(rule.settings, defaults) },
    validateResource(args, reportViolation) {
      const settings = readSettings(args);
      const complaint = rule.complaint?.(settings);
      const subject = findSubject(args);
      if (typeof subject === "string") reportViolation(subject);
      else if (complaint) reportViolation(`The policy's configuration is wrong: ${complaint}.`);
      else if (!rule.concerns(subject.type, settings)) passOver(args, subject);
      else for (const violation of rule.judge(subject, settings)) reportViolation(violation);
    },
    ...(remedy
      ? {
          remediateResource(args) {
            const subject = findSubject(args);
            if (typeof subject === "string") return undefined;
            const remedied = remedy(subject);
            return remedied && Object.assign(args.props, remedied);
          },
        }
      : {}),
  };
}

/** Returns the resource, or in words why it can't be judged. */
function findSubject(args: ResourceValidationArgs): Subject | string {
  const type =
    typeOf(args.type, args.props) ?? args.notApplicable("It is no resource of pulumi-qualys.");
  if (type !== "unknown") return { type, inputs: args.props };
  const key = keyInToken(args.type) ?? args.type;
  return `This version of pulumi-qualys/policies doesn't know ${key}: install a newer one.`;
}

function passOver(args: ResourceValidationArgs, { type }: Subject): never {
  return args.notApplicable(`It says nothing about ${type.className}.`);
}

function withDefaults<Settings extends object>(
  schemas: Rule<Settings>["settings"],
  defaults: Partial<Settings>,
): SettingSchemas {
  const all = Object.entries<SettingSchemas[string]>(schemas);
  return Object.fromEntries(
    all.map(([name, schema]) => {
      const given = defaults[name as keyof Settings] as SettingSchemas[string]["default"];
      return [name, given === undefined ? schema : { ...schema, default: given }];
    }),
  );
}
