import { expect } from "chai";
import { create } from "../../provider/lifecycle/create.js";
import { html, refusal } from "./answers.js";
import { azureKey, azureKeyType, desired, windows, windowsType } from "./arguments.js";
import { lostAnswers, messageOf, onlyRecord, stage } from "./stage.js";

const record = desired(windowsType, windows());
const vault = desired(azureKeyType, azureKey());

describe("a creation", () => {
  it("creates the record and knows it from then on, with the server's time", async () => {
    const { simulator, session, actions } = await stage();
    const { id, actual } = await create(session, windowsType, record);
    expect(onlyRecord(simulator)).to.include({ id: Number(id), created: actual.watermark });
    expect(actual).to.deep.include(record);
    expect(actions()).to.deep.equal(["create"]);
  });

  it("creates a vault, even one with the title of another of the same run", async () => {
    const { simulator, session } = await stage();
    const first = await create(session, azureKeyType, vault);
    const second = await create(session, azureKeyType, vault);
    expect(simulator.vaults().map(({ id }) => String(id))).to.deep.equal([first.id, second.id]);
  });

  it("sends extra parameters as is", async () => {
    const { simulator, session } = await stage({ extraParameters: ["brand_new"] });
    const args = windows({ extraParameters: { brand_new: "1" } });
    await create(session, windowsType, desired(windowsType, args));
    expect(simulator.calls[0]?.parameters).to.include({ brand_new: "1" });
  });

  it("that is refused says what Qualys said and what the state is", async () => {
    const { session, fail } = await stage();
    fail("create", refusal(1905, "parameter ips has invalid value"));
    expect(await messageOf(create(session, windowsType, record))).to.equal(
      'WindowsRecord "Servers": Qualys refused the creation (code 1905: parameter ips has invalid value).\n' +
        "Nothing was created. Correct the arguments and run `pulumi up` again.",
    );
  });

  it("that is refused for its title says which record has it", async () => {
    const { simulator, session } = await stage();
    const taken = await simulator.createRecord("windows", {
      ...{ title: "Servers", username: "x", password: "y", ips: "10.1.1.1" },
    });
    const message = await messageOf(create(session, windowsType, record));
    expect(message).to.match(/^WindowsRecord "Servers": Qualys refused the creation \(code 1905/);
    expect(message).to.contain(
      `Nothing was created. A record with this title already exists (id ${taken}).`,
    );
    expect(message.indexOf("`aliases`"), "advised first")
      .to.be.greaterThan(0)
      .and.lessThan(message.indexOf("`adopt: true`"));
  });

  it("of a vault is refused if an earlier run may have created it, and names that", async () => {
    const { simulator, session, given } = await stage();
    const old = await given(azureKeyType, azureKey());
    expect(await messageOf(create(session, azureKeyType, vault))).to.match(
      new RegExp(`already exists \\(id ${old.id}\\)\\.\\nNothing was created[^]*adopt: true`),
    );
    expect(simulator.vaults()).to.have.length(1);
  });

  it("of a vault looks for such vaults once per run", async () => {
    const { session, actions } = await stage();
    for (const title of ["One", "Two"])
      await create(session, azureKeyType, desired(azureKeyType, azureKey({ title })));
    expect(actions()).to.deep.equal(["list", "create", "create"]);
  });

  it("with a login that is rejected tries it once", async () => {
    const { session, fail, actions } = await stage();
    fail("create", refusal(2000, "Bad Login/Password", 401), 9);
    expect(await messageOf(create(session, windowsType, record))).to.match(
      /code 2000.*\nNothing was created\. Check qualys:username and qualys:password, .* Then run/,
    );
    expect(actions()).to.deep.equal(["create"]);
  });
});

describe("a creation whose response is lost", () => {
  for (const [what, fault] of lostAnswers) {
    it(`finds the record by its title if the response ${what}`, async () => {
      const { simulator, session, fail, actions } = await stage();
      fail("create", fault);
      const { id, actual } = await create(session, windowsType, record);
      expect(onlyRecord(simulator)).to.include({ id: Number(id), modified: actual.watermark });
      expect(actions()).to.deep.equal(["create", "list"]);
    });

    it(`finds the vault by its title if the response ${what}`, async () => {
      const { simulator, session, fail } = await stage();
      fail("create", fault);
      const { id } = await create(session, azureKeyType, vault);
      expect(simulator.vaults().map((one) => String(one.id))).to.deep.equal([id]);
    });
  }

  it("finds the vault that is created some time after the response was lost", async () => {
    const { simulator, session, fail } = await stage({}, { gatherMilliseconds: 10 });
    fail("create", { kind: "answerThenCommit", milliseconds: 200, status: 502, body: html });
    const { id } = await create(session, azureKeyType, vault);
    expect(simulator.vaults().map((one) => String(one.id))).to.deep.equal([id]);
  });

  it("finds it by the server's clock, however wrong that is", async () => {
    for (const wrong of [-86_400, 86_400]) {
      const { simulator, session, fail, later } = await stage();
      later(wrong);
      fail("create", { kind: "commitThenDrop" });
      const { id } = await create(session, windowsType, record);
      expect(onlyRecord(simulator).id).to.equal(Number(id));
    }
  });

  it("doesn't mistake one for it whose title only has the same words", async () => {
    const { session, fail, given } = await stage();
    await given(windowsType, windows({ title: "Servers of the lab", ips: ["10.9.0.1"] }));
    fail("create", { kind: "commitThenDrop" });
    expect((await create(session, windowsType, record)).id).to.equal("43002");
  });

  it("can't tell apart two new vaults of the same title, and names them", async () => {
    const { simulator, session, fail } = await stage();
    await create(session, azureKeyType, desired(azureKeyType, azureKey({ title: "Another" })));
    const theirs = await simulator.createVault({
      ...{ title: "Keys", type: "Azure Key", url: "https://keys.example", app_id: "app-7" },
      ...{ ssl_verify: "1", cert: "c", private_key: "k" },
    });
    fail("create", { kind: "commitThenDrop" });
    expect(await messageOf(create(session, azureKeyType, vault))).to.match(
      new RegExp(`may exist\\. .*ids ${theirs}, 43003.*delete it`),
    );
    expect(simulator.vaults()).to.have.length(3);
  });

  it("isn't retried if nobody can tell whether the record is there", async () => {
    for (const look of [{ kind: "answer", status: 502, body: html }, refusal(1905, "x")] as const) {
      const { simulator, session, fail, actions } = await stage();
      fail("create", { kind: "commitThenDrop" });
      fail("list", look);
      expect(await messageOf(create(session, windowsType, record))).to.match(
        /^WindowsRecord "Servers": .*creation.*\nThe record may exist\. .*"Servers".*`adopt: true`/,
      );
      expect(actions()).to.deep.equal(["create", "list"]);
      expect(simulator.records("windows")).to.have.length(1);
    }
  });
});

describe("a creation that didn't reach Qualys", () => {
  it("is retried, and creates exactly one record", async () => {
    const { simulator, session, fail, actions } = await stage();
    fail("create", { kind: "drop" });
    const { id } = await create(session, windowsType, record);
    expect(onlyRecord(simulator).id).to.equal(Number(id));
    expect(actions()).to.deep.equal(["create", "list", "create"]);
  });

  it("is found after the second attempt, if that response is lost too", async () => {
    const { simulator, session, fail, actions } = await stage();
    fail("create", { kind: "drop" });
    fail("create", { kind: "commitThenDrop" });
    const { id } = await create(session, windowsType, record);
    expect(onlyRecord(simulator).id).to.equal(Number(id));
    expect(actions()).to.deep.equal(["create", "list", "create", "list"]);
  });

  it("is given up after the second attempt", async () => {
    const { simulator, session, fail, actions } = await stage();
    fail("create", { kind: "drop" }, 9);
    expect(await messageOf(create(session, windowsType, record))).to.match(
      /The record may exist\. .*"Servers".*`adopt: true`.*`pulumi up`/,
    );
    expect(actions()).to.deep.equal(["create", "list", "create", "list"]);
    expect(simulator.records("windows")).to.have.length(0);
  });

  it("never takes over an older record of the same title, and names it", async () => {
    const { simulator, session, fail, later, given } = await stage();
    const old = await given(windowsType, windows({ username: "theirs" }));
    later(60);
    fail("create", { kind: "drop" });
    expect(await messageOf(create(session, windowsType, record))).to.contain(
      `Nothing was created. A record with this title already exists (id ${old.id}).`,
    );
    expect(onlyRecord(simulator).parameters["username"]).to.equal("theirs");
  });

  it("never takes over a record that somebody created while it waited for a limit", async () => {
    const { session, fail, given } = await stage();
    const theirs = await given(windowsType, windows());
    fail("create", refusal(1965, "wait", 409, { "Retry-After": "3.2" }));
    fail("create", { kind: "drop" });
    expect(await messageOf(create(session, windowsType, record))).to.include(`(id ${theirs.id})`);
  });

  it("isn't retried if titles may repeat: Qualys may still carry it out", async () => {
    for (const fault of [{ kind: "answer", status: 504, body: html }, { kind: "drop" }] as const) {
      const { simulator, session, fail, actions } = await stage();
      fail("create", fault);
      expect(await messageOf(create(session, azureKeyType, vault))).to.match(
        /vault titled "Keys".*`adopt: true`/,
      );
      expect(actions()).to.deep.equal(["list", "create", "list", "list"]);
      expect(simulator.vaults()).to.deep.equal([]);
    }
  });
});
