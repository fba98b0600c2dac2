/** A rule of the pack, and the Pulumi policy that it becomes. */
import type {
  EnforcementLevel,
  PolicyConfigSchema,
  ResourceValidationArgs,
  ResourceValidationPolicy,
} from "@pulumi/policy/policy.js";
import { findResourceType } from "../provider/catalog/index.js";
import type { ResourceType } from "../provider/catalog/resource-type.js";
import { keyInToken } from "../provider/catalog/type-token.js";
import type { Subject } from "./resource.js";

export type SettingSchemas = PolicyConfigSchema["properties"];

export interface Rule<Settings extends object = object> {
  readonly name: `qualys-${string}`;
  readonly description: string;
  readonly severity: "low" | "medium" | "high";
  /** The settings that it has besides its level. */
  readonly settings: Readonly<Record<keyof Settings & string, SettingSchemas[string]>>;
  /** What is wrong with the settings, if anything is. */
  readonly complaint?: (settings: Partial<Settings>) => string | undefined;
  /** Whether it says anything about resources of the type. */
  readonly concerns: (type: ResourceType, settings: Partial<Settings>) => boolean;
  /** The violations, each as a message that names the argument and says what to do. */
  readonly judge: (subject: Subject, settings: Partial<Settings>) => Iterable<string>;
  /** The inputs that end the violation; none if there is none, or none that Qualys would take. */
  readonly remedy?: (subject: Subject) => Readonly<Record<string, unknown>> | undefined;
}

/**
 * The policy of the rule. Its level and settings are defaults, which the pack's configuration may
 * override.
 */
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

/** The resource, or in words why nothing can be said of it. */
function findSubject(args: ResourceValidationArgs): Subject | string {
  const key = keyInToken(args.type) ?? args.notApplicable("It is no resource of pulumi-qualys.");
  const type = findResourceType(key);
  if (type) return { type, inputs: args.props };
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
