import { expect } from "chai";
import { inspect } from "node:util";
import { listRecords } from "../../provider/api/records.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { environment, startProxy } from "./proxy.js";
import { answering, callsTo, errorOf, serve, simulate } from "./servers.js";

const portOf = (url: string) => Number(new URL(url).port);

/** A host that only the proxy finds. */
const server = { url: "http://qualys.test:8080" };

const list = (to: { url: string }) => listRecords(callsTo(to), windows, {});

describe("a proxy of the environment", () => {
  it("carries the calls", async () => {
    const simulator = await simulate();
    const proxy = await startProxy(portOf(simulator.url));
    environment({ HTTP_PROXY: proxy.url });
    await list(server);
    expect(proxy.tunnels).to.deep.equal(["qualys.test:8080"]);
    expect(simulator.calls.map(({ status }) => status)).to.deep.equal([200]);
  });

  it("may need a login, which isn't Qualys'", async () => {
    const simulator = await simulate();
    const proxy = await startProxy(portOf(simulator.url));
    environment({ http_proxy: proxy.url.replace("//", "//corp%5Cjane:p%40ss@") });
    await list(server);
    const expected = `Basic ${Buffer.from("corp\\jane:p@ss").toString("base64")}`;
    expect(proxy.authorizations).to.deep.equal([expected]);
    expect(simulator.calls[0]?.headers).not.to.have.property("proxy-authorization");
  });

  it("isn't used for hosts that NO_PROXY names", async () => {
    const proxy = await startProxy(1);
    environment({ HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: "other,.test" });
    const error = await errorOf(list({ url: "http://qualys.test:1" }));
    expect(error.message).to.match(/^no connection to qualys\.test:1 \(E/);
    expect(proxy.tunnels).to.deep.equal([]);
  });

  it("isn't used for this machine, such as for the simulator", async () => {
    const simulator = await simulate();
    const proxy = await startProxy(1);
    environment({ HTTP_PROXY: proxy.url, ALL_PROXY: proxy.url });
    await list(simulator);
    await list({ url: simulator.url.replace("127.0.0.1", "localhost") });
    expect(proxy.tunnels).to.deep.equal([]);
  });

  it("sees nothing of calls over https but the host and the start of TLS", async () => {
    const target = await serve((_, response) => response.end());
    const proxy = await startProxy(target.port);
    environment({ HTTPS_PROXY: proxy.url });
    const error = await errorOf(list({ url: "https://qualys.test" }));
    expect(proxy.tunnels).to.deep.equal(["qualys.test:443"]);
    expect(proxy.firstBytes[0]?.[0], "a TLS handshake").to.equal(22);
    expect(error.outcome).to.equal("not-sent");
  });

  for (const [status, advice] of [
    [407, /^Check the user and the password in HTTPS_PROXY\.$/],
    [403, /lets the Qualys API server through/],
    [502, /^Check HTTPS_PROXY/],
  ] as const) {
    it(`that responds with ${status} itself is reported without its login, and nothing was sent`, async () => {
      const proxy = await startProxy(1, status);
      const url = proxy.url.replace("//", "//jane:pr0xy-canary@");
      environment({ HTTP_PROXY: url, HTTPS_PROXY: url });
      for (const to of [server.url, "https://qualys.test"]) {
        const error = await errorOf(list({ url: to }));
        const host = new URL(proxy.url).host;
        expect(error.message).to.equal(
          `the proxy ${host} answered ${status} instead of connecting`,
        );
        expect(error.outcome).to.equal("not-sent");
        expect(error.details.advice).to.match(advice);
        expect(inspect(error)).not.to.include("canary");
      }
    });
  }

  it("may also require a login where no tunnel is used", async () => {
    const error = await errorOf(list(await answering(407, "<html>Proxy login</html>")));
    expect(error).to.include({
      message: "a proxy answered 407 instead of connecting",
      outcome: "not-sent",
    });
  });

  it("that can't be reached is named without its login, and nothing was sent", async () => {
    const closed = await serve(() => undefined);
    await new Promise((resolve) => closed.server.close(resolve));
    const proxy = closed.url.replace("//", "//jane:pr0xy-canary@");
    environment({ HTTP_PROXY: proxy, HTTPS_PROXY: proxy });
    for (const url of [server.url, "https://qualys.test"]) {
      const error = await errorOf(list({ url }));
      expect(error.outcome, proxy).to.equal("not-sent");
      const through = `through the proxy 127.0.0.1:${closed.port} (ECONNREFUSED)`;
      expect(error.message).to.equal(`no connection to ${new URL(url).host} ${through}`);
      expect(error.details.advice).to.match(/any proxy on the way/);
      expect(inspect(error)).not.to.include("canary");
    }
  });

  it("that is invalid is rejected without repeating it", async () => {
    for (const proxy of [
      "http://jane:canary#@proxy:3128",
      "http://jane:canary%zz@proxy:3128",
      "socks5://jane:canary@proxy:1080",
    ]) {
      environment({ HTTPS_PROXY: proxy });
      const error = await errorOf(list({ url: "https://qualys.test" }));
      expect(error).to.include({
        message: "the proxy of HTTPS_PROXY can't be used",
        outcome: "not-sent",
      });
      expect(inspect(error)).not.to.include("canary");
    }
  });
});
