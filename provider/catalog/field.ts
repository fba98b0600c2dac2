/**
 * How sure we are of a fact: `high` is read on one of Qualys' own pages, `medium` in a careful
 * digest of one, `low` is recalled or inferred. Users see `low` as "unverified".
 */
export type Confidence = "high" | "medium" | "low";

/**
 * How the API reports a field's value:
 *
 * - `documented`: the element is in Qualys' documentation. If it is absent, the field is empty,
 *   unless `absent` says that nothing can be concluded.
 * - `assumed`: the element's name is a guess. Present counts; absent means unknown.
 * - `never`: the API accepts the value and never returns it (passwords, keys).
 */
export type Reporting =
  | DocumentedReport
  | { readonly how: "assumed"; readonly element: string }
  | { readonly how: "never" };

export interface DocumentedReport {
  readonly how: "documented";
  /** A path of elements; the last name may be an attribute's, such as `@type`. */
  readonly element: string;
  readonly absent: "empty" | "unknown";
  /** Other paths that responses may have in its place. */
  readonly spellings?: readonly string[];
  /** The element of one entry, if a list is reported as elements. */
  readonly each?: string;
}

/** A scalar as programs write it. */
export type Scalar = string | number | boolean;

/**
 * What keeps a login from going where it shouldn't, unless the field has one of the values in
 * `weakens`.
 */
export interface Safeguard {
  readonly kind: "no NTLMv1" | "SMB signing" | "certificate check";
  /** It has an effect only while this holds. */
  readonly onlyWhen?: Condition;
}

interface FieldFacts {
  /** One or two sentences for doc comments and reference pages. */
  readonly doc: string;
  /** The API's parameter, such as `windows_ad_domain`. */
  readonly parameter: string;
  /** Whether every resource of the type needs it. Conditional needs are rules. */
  readonly required: boolean;
  readonly secret: boolean;
  /** A secret that is a private key, or a list of them. */
  readonly key?: true;
  /** For a vault's ID: the record's secret that is in the vault instead. */
  readonly keeps?: string;
  /** Values that make logins less safe than others, the least safe first. */
  readonly weakens?: readonly Scalar[];
  /** The protection that these values give up, if policies may demand it. */
  readonly safeguard?: Safeguard;
  /** No two resources of the type have the same value. */
  readonly unique?: boolean;
  readonly reported: Reporting;
  /** A change needs a new resource. */
  readonly replaces: boolean;
  readonly confidence: Confidence;
  /** What the API uses if the parameter was never sent. A field left out is compared with it. */
  readonly default?: Scalar;
  /** When the default is the API's. Default: always. */
  readonly defaultWhen?: Condition;
  /** The API requires it on creation although it has a default, so the default is sent. */
  readonly sendDefault?: boolean;
  /** The API accepts it in updates only: a creation that sets it is followed by an update. */
  readonly updateOnly?: boolean;
  /** `false`: it is a parameter of records, and no XML body has an element for it. */
  readonly inBodies?: false;
  /** The field has a meaning only while this holds. Setting it otherwise is an error. */
  readonly onlyWhen?: Condition;
  /** In an XML body, the value is the `type` attribute of this field's element. */
  readonly typeOf?: string;
  /** The value shown in the docs; for a list, its entries separated by commas. */
  readonly example?: string;
  /** Most programs set it, so the docs' examples have it. */
  readonly common?: boolean;
  /**
   * The part that the field belongs to, in PascalCase. Where types share it, so do their classes.
   */
  readonly part?: string;
}

export interface TextField extends FieldFacts {
  readonly kind: "text";
  /** Longest value, in characters. */
  readonly max?: number;
  /**
   * Longest value by a guide of 2018. Limits have grown since, so a longer one only gets a warning.
   */
  readonly oldMax?: number;
  /** Only ASCII characters are accepted. */
  readonly ascii: boolean;
  /** Qualys may store it in other letter case. */
  readonly caseless?: boolean;
  /** One line without blanks around it, which is what Qualys stores. */
  readonly trimmed?: boolean;
  readonly pattern?: Pattern;
  readonly default?: string;
  /**
   * The choice field reported in the same element: a text that is none of its choices is this
   * field's.
   */
  readonly otherThan?: string;
}

/** How a text must be written: as JSON Schema's `pattern`, and in words. */
export interface Pattern {
  readonly regex: string;
  readonly means: string;
}

export interface FlagField extends FieldFacts {
  readonly kind: "flag";
  readonly default?: boolean;
}

export interface IntegerField extends FieldFacts {
  readonly kind: "integer";
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

export interface ChoiceField extends FieldFacts {
  readonly kind: "choice";
  readonly choices: readonly string[];
  /**
   * Other spellings that responses may have, and what they stand for. Letter case doesn't matter.
   */
  readonly aliases?: Readonly<Record<string, string>>;
  /** In an XML body, the value is in this attribute of the field's element, which is empty. */
  readonly asAttribute?: string;
  readonly default?: string;
}

/** A comma-separated list whose order has no meaning. */
export interface ListField extends FieldFacts {
  readonly kind: "list";
}

/**
 * The IPv4 addresses that a record is used on: a set, changed by `add_ips` and `remove_ips` only.
 */
export interface AddressesField extends FieldFacts {
  readonly kind: "addresses";
}

/** Fields that belong together. Their conditions and rules name each other. */
export interface Group {
  readonly fields: Fields;
  readonly rules: readonly Rule[];
}

/** Structured settings inside an item: an element with children in an XML body. */
export interface GroupField extends FieldFacts, Group {
  readonly kind: "group";
  /** The field that sets the element's `type` attribute to `vault`. Without it, that is `basic`. */
  readonly vaultIn?: string;
}

/**
 * A list of structured items. It is sent in the XML body of a request and replaces the stored list;
 * an empty one clears it. Its `parameter` is the list's element.
 */
export interface ItemsField extends FieldFacts, Group {
  readonly kind: "items";
  /** The element of one item, such as `PRIVATE_KEY_CERTIFICATE`. */
  readonly itemElement: string;
}

export type Field =
  | TextField
  | FlagField
  | IntegerField
  | ChoiceField
  | ListField
  | AddressesField
  | GroupField
  | ItemsField;

export type Fields = Readonly<Record<string, Field>>;

/** A statement about the values of one resource. A field left out has its default. */
export type Condition<Name extends string = string> =
  | { readonly field: Name; readonly is: readonly Scalar[] }
  | { readonly set: Name }
  | { readonly startsWith: string; readonly field: Name }
  | { readonly all: readonly Condition<Name>[] }
  | { readonly any: readonly Condition<Name>[] }
  | { readonly not: Condition<Name> };

/**
 * What must hold between fields. Each rule names the fields that an error is shown on. A flag that
 * is off counts as not set in `needs` and `excludes`.
 */
export type Rule<Name extends string = string> =
  /** While `when` holds (always, if absent), at least one of `fields` is set. */
  | { readonly rule: "needs"; readonly fields: readonly Name[]; readonly when?: Condition<Name> }
  /** At most one of `fields` is set. */
  | { readonly rule: "excludes"; readonly fields: readonly Name[] }
  /** While `when` holds, `then` holds. `because` says so in words that follow `on`. */
  | {
      readonly rule: "demands";
      readonly on: Name;
      readonly when: Condition<Name>;
      readonly then: Condition<Name>;
      readonly because: string;
    };

/** A property of a resource, not itself a parameter, that Qualys fixes when it is created. */
export interface Fixed<Name extends string = string> {
  /** Its name in words, such as "domain type". */
  readonly what: string;
  /** The first case that holds is the resource's. That none holds is a case of its own. */
  readonly cases: Readonly<Record<string, Condition<Name>>>;
}
