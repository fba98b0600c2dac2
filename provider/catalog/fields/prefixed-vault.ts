import type { Condition } from "../field.js";
import { parameterOf, pascalCase } from "../naming.js";
import type { VaultType } from "../resource-type.js";
import { all, assumed, is, type NewField } from "../vocabulary.js";

/**
 * Returns the settings of a record's second vault: those of its first, with a prefix. No source
 * spells them out, so they are unverified.
 *
 * @param prefix such as `pp`, for `pp_folder` and `ppFolder`.
 * @param when the condition under which the second vault is used.
 */
export function prefixedSettings(
  prefix: string,
  vaults: readonly VaultType[],
  when: Condition,
): Record<string, NewField> {
  return Object.fromEntries(
    vaults.flatMap(({ inRecord }) =>
      Object.entries(inRecord.fields).map(([name, field]): [string, NewField] => {
        const types = vaults.filter((other) => name in other.inRecord.fields);
        const parameter = `${prefix}_${field.parameter ?? parameterOf(name)}`;
        const onlyWhen = all(when, is(`${prefix}VaultType`, ...types.map(({ type }) => type)));
        const reported = assumed(parameter.toUpperCase());
        const unverified = {
          parameter,
          reported,
          onlyWhen,
          required: false,
          confidence: "low" as const,
        };
        return [prefix + pascalCase(name), { ...field, ...unverified }];
      }),
    ),
  );
}
