import { expect } from "chai";
import { happenedSince, isLater } from "../../provider/api/server-time.js";

/** A time of a server whose clock is far from ours. */
const server = (seconds: number) => new Date(Date.UTC(2019, 2, 28) + seconds * 1000).toISOString();

const sent = (secondsAgo: number) => Date.now() - secondsAgo * 1000;

describe("what a server dates", () => {
  it("happened since our request if it is no older than that, give or take rounding", () => {
    expect(happenedSince(sent(10), server(0), server(9))).to.equal(true);
    expect(happenedSince(sent(10), server(0), server(11))).to.equal(true);
    expect(happenedSince(sent(10), server(0), server(14))).to.equal(false);
    expect(happenedSince(sent(0), server(0), server(0))).to.equal(true);
  });

  it("didn't happen since our request if the server doesn't say when it did", () => {
    expect(happenedSince(sent(10), undefined, server(0))).to.equal(false);
    expect(happenedSince(sent(10), "soon", server(0))).to.equal(false);
  });

  it("is later than another time only if both are times", () => {
    expect(isLater("2019-03-28T15:45:06Z", "2019-03-28T15:45:05Z")).to.equal(true);
    expect(isLater("2019-03-28T15:45:05Z", "2019-03-28T15:45:05Z")).to.equal(false);
    expect(isLater("2019-03-28T15:45:05Z", undefined)).to.equal(false);
    expect(isLater(undefined, "2019-03-28T15:45:05Z")).to.equal(false);
  });
});
