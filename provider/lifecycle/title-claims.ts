/** Who declares a resource: one program run may declare each title of a type once. */
export interface Declaration {
  /** The program's run; runs know nothing of each other. */
  readonly run: string;
  /** The resource's number in the run: a resource may be checked more than once. */
  readonly number: number;
  /** The resource's name, for messages. */
  readonly name: string;
}

/** Finds resources of a type that claim the same title in one run of a program. */
export class TitleClaims {
  private readonly runs = new Map<string, Map<string, Declaration>>();

  /** Claims the title; returns the declaration that has it already, if another one does. */
  claim(type: string, title: string, declaration: Declaration): Declaration | undefined {
    const claims = this.runs.get(declaration.run) ?? new Map<string, Declaration>();
    this.runs.set(declaration.run, claims);
    const key = `${type} ${title}`;
    const first = claims.get(key) ?? declaration;
    claims.set(key, first);
    return first.number === declaration.number ? undefined : first;
  }
}
