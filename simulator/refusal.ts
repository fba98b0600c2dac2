/** The API's error codes. */
export const codes = {
  unknownParameter: 1901,
  missingParameter: 1903,
  exclusiveParameters: 1904,
  badValue: 1905,
  unsupportedCombination: 1907,
  wrongMethod: 1908,
  heldByAnother: 1920,
  missingGroup: 1922,
  tooManyAtOnce: 1960,
  tooManyInWindow: 1965,
  listIsCut: 1980,
  internalError: 999,
  badLogin: 2000,
} as const;

/** The API's rejection of a request, which has changed nothing. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly status = 400,
    readonly items: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
  }
}

export function unknownParameter(name: string, action: string): Refusal {
  return new Refusal(codes.unknownParameter, `The parameter ${name} is not known for ${action}`);
}

export function missingParameter(name: string): Refusal {
  return new Refusal(codes.missingParameter, `The parameter ${name} is required`);
}

export function missingGroup(names: readonly string[]): Refusal {
  const text = `One of these parameters is required: ${names.join(", ")}`;
  return new Refusal(codes.missingGroup, text);
}

export function exclusiveParameters(names: readonly string[]): Refusal {
  const text = `Only one of these parameters may be specified: ${names.join(", ")}`;
  return new Refusal(codes.exclusiveParameters, text);
}

/** For an element of an XML body. */
export function unknownElement(name: string, parent: string): Refusal {
  return new Refusal(codes.unknownParameter, `The element ${name} is not known in ${parent}`);
}

/** For an XML body in a request that takes none. */
export function unknownBody(action: string): Refusal {
  return new Refusal(codes.unknownParameter, `An XML body is not known for ${action}`);
}

export function badElement(name: string, problem: string): Refusal {
  return new Refusal(codes.badValue, `The element ${name} is invalid: ${problem}`);
}

/** `problem` must not quote a value that may be secret. */
export function badValue(name: string, problem: string): Refusal {
  return new Refusal(codes.badValue, `The parameter ${name} has an invalid value: ${problem}`);
}

export function heldByAnother(): Refusal {
  return new Refusal(codes.heldByAnother, "Another object uses it", 409);
}

export function unsupportedCombination(problem: string): Refusal {
  return new Refusal(
    codes.unsupportedCombination,
    `This combination of values is not supported: ${problem}`,
  );
}
