/** Checks a resource by policies as Pulumi's analyzer does, over its own messages. */
import { createRequire } from "node:module";
import type {
  EnforcementLevel,
  ResourceValidationPolicy as Policy,
} from "@pulumi/policy/policy.js";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb.js";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";

export interface Diagnostic {
  readonly policy: string;
  /** Without the policy's description, which Pulumi puts before it. */
  readonly message: string;
  readonly level: EnforcementLevel;
}

export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
  /** Why a policy didn't apply, by its name. */
  readonly notApplicable: Readonly<Record<string, string>>;
}

type Inputs = Readonly<Record<string, unknown>>;
type Method<Response> = (
  call: { readonly request: proto.AnalyzeRequest },
  callback: (error: Error | null, response: Response) => void,
) => void;
type Maker<Response> = (
  pack: string,
  version: string,
  level: EnforcementLevel,
  policies: readonly Policy[],
) => Method<Response>;

/** What the package's declarations leave out. */
const { makeAnalyzeRpcFun, makeRemediateRpcFun } = createRequire(__filename)(
  "@pulumi/policy/server",
) as {
  readonly makeAnalyzeRpcFun: Maker<proto.AnalyzeResponse>;
  readonly makeRemediateRpcFun: Maker<proto.RemediateResponse>;
};

/** Pulumi's stand-in for a text that isn't known yet. */
export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export const dynamicToken = (key: string): string => `pulumi-nodejs:dynamic/qualys/${key}`;

/** @param type one of our types, as a dynamic resource, or a token. */
export async function judge(
  policies: readonly Policy[],
  type: ResourceType | string,
  inputs: Inputs,
): Promise<Judgement> {
  const response = await call(makeAnalyzeRpcFun, policies, type, inputs);
  const descriptions = new Map(policies.map(({ name, description }) => [name, description]));
  const diagnostics = response.getDiagnosticsList().map((diagnostic): Diagnostic => {
    const policy = diagnostic.getPolicyname();
    const description = `${descriptions.get(policy) ?? ""}\n`;
    const levels: EnforcementLevel[] = ["advisory", "mandatory", "disabled", "remediate"];
    return {
      policy,
      message: diagnostic.getMessage().replace(description, ""),
      level: levels[diagnostic.getEnforcementlevel()] ?? "disabled",
    };
  });
  const reasons = response
    .getNotApplicableList()
    .map((one): [string, string] => [one.getPolicyName(), one.getReason()]);
  return { diagnostics, notApplicable: Object.fromEntries(reasons) };
}

/** Returns what the policies say about the resource. */
export async function violations(
  policies: readonly Policy[],
  type: ResourceType | string,
  inputs: Inputs,
): Promise<string[]> {
  return (await judge(policies, type, inputs)).diagnostics.map(({ message }) => message);
}

/** Returns the inputs as the policies change them; undefined if they don't. */
export async function remedy(
  policies: readonly Policy[],
  type: ResourceType | string,
  inputs: Inputs,
): Promise<Inputs | undefined> {
  const response = await call(makeRemediateRpcFun, policies, type, inputs);
  return response.getRemediationsList()[0]?.getProperties()?.toJavaScript();
}

function call<Response>(
  make: Maker<Response>,
  policies: readonly Policy[],
  type: ResourceType | string,
  inputs: Inputs,
): Promise<Response> {
  const request = new proto.AnalyzeRequest();
  request.setType(typeof type === "string" ? type : dynamicToken(keyOf(type)));
  request.setName("resource");
  Object.assign(request, { getProperties: () => ({ toJavaScript: () => inputs }) });
  request.setOptions(new proto.AnalyzerResourceOptions());
  return new Promise((resolve, reject) => {
    make(
      "pack",
      "1.0.0",
      "advisory",
      policies,
    )({ request }, (error, response) => {
      if (error) reject(error);
      else resolve(response);
    });
  });
}
