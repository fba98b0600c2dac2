import { expect } from "chai";
import type { Member } from "../../scripts/generate/sdk/members.js";
import { heritage, sharedParts } from "../../scripts/generate/sdk/shared-parts.js";

function member(name: string, text = name, isUnverified = false): Member {
  return { name, text, part: "Login", isUnverified };
}

const vaultId = member("vaultId");
const folder = member("folder");
const file = member("file");
const unsureFile = member("file", "file, unverified", true);

function clause(members: readonly Member[], ...others: (readonly Member[])[]): string {
  return heritage(members, sharedParts([members, ...others])).clause;
}

describe("what interfaces share", () => {
  it("is extended whole", () => {
    const all = [vaultId, folder, file];
    expect(clause(all, all)).to.equal(" extends LoginArgs");
  });

  it("is left out if an interface lacks it, or words it differently", () => {
    const all = [vaultId, folder, file];
    const own = [vaultId, folder, member("file", "another file")];
    expect(clause(own, all, all)).to.equal(' extends Omit<LoginArgs, "file">');
    expect(heritage(own, sharedParts([own, all, all])).own).to.deep.equal([own[2]]);
  });

  it("is picked if that is shorter", () => {
    const all = [vaultId, folder, file];
    expect(clause([vaultId], all, all)).to.equal(' extends Pick<LoginArgs, "vaultId">');
  });

  it("is what most of them have; where it is unverified, there is a second interface", () => {
    const sure = [vaultId, file];
    const unsure = [vaultId, unsureFile];
    expect(clause(unsure, unsure, sure, sure, sure)).to.equal(
      ' extends Omit<LoginArgs, "file">, UnverifiedLoginArgs',
    );
  });

  it("excludes what only one has, or what is in no part", () => {
    const alone = { ...folder, part: undefined };
    expect(clause([vaultId, alone], [file, alone])).to.equal("");
  });
});
