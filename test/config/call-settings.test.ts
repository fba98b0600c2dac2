import { expect } from "chai";
import { readCallSettings, readDetectHiddenChanges } from "../../provider/config/call-settings.js";
import { settings } from "./settings.js";

describe("the settings of calls", () => {
  it("default to an hour of waiting, five minutes until a response, and no trace", () => {
    expect(readCallSettings(settings({}))).to.deep.equal({
      maxWaitSeconds: 3600,
      answerSeconds: 300,
      traceFile: undefined,
    });
    const told = { maxWaitSeconds: "0", answerTimeoutSeconds: "5" };
    const found = readCallSettings(settings(told, { QUALYS_TRACE: "trace.jsonl" }));
    expect(found).to.deep.equal({
      ...{ maxWaitSeconds: 0, answerSeconds: 5, traceFile: "trace.jsonl" },
    });
  });

  it("detect hidden changes unless switched off, by an unambiguous value", () => {
    expect(readDetectHiddenChanges(settings({}))).to.equal(true);
    expect(readDetectHiddenChanges(settings({ detectHiddenChanges: "false" }))).to.equal(false);
    for (const wrong of ["off", "False", "0", ""]) {
      expect(() => readDetectHiddenChanges(settings({ detectHiddenChanges: wrong }))).to.throw(
        `qualys:detectHiddenChanges must be true or false, not "${wrong}".`,
      );
    }
  });

  it("reject a time that isn't a number of seconds", () => {
    for (const maxWaitSeconds of ["1h", "-1", "1.5", ""]) {
      expect(() => readCallSettings(settings({ maxWaitSeconds }))).to.throw(
        `qualys:maxWaitSeconds must be a number of seconds, not "${maxWaitSeconds}".`,
      );
    }
    for (const answerTimeoutSeconds of ["5m", "0", "1.5", "1000000", ""]) {
      expect(() => readCallSettings(settings({ answerTimeoutSeconds }))).to.throw(
        `qualys:answerTimeoutSeconds must be a number of seconds from 1 to 999999, not "${answerTimeoutSeconds}".`,
      );
    }
  });
});
