import { expect } from "chai";
import { listRecords } from "../../provider/api/records.js";
import { windows } from "../../provider/catalog/records/windows.js";
import { environment, startProxy } from "./proxy.js";
import { callsTo, errorOf, serve, simulate } from "./servers.js";

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

  it("isn't asked for hosts that NO_PROXY names", async () => {
    const proxy = await startProxy(1);
    environment({ HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: "other,.test" });
    const error = await errorOf(list({ url: "http://qualys.test:1" }));
    expect(error.message).to.match(/^no connection to qualys\.test:1 \(E/);
    expect(proxy.tunnels).to.deep.equal([]);
  });

  it("isn't asked for this machine, such as for the simulator", async () => {
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

  it("that refuses or can't be reached sent nothing", async () => {
    const refusing = await startProxy(1, 407);
    const closed = await serve(() => undefined);
    await new Promise((resolve) => closed.server.close(resolve));
    for (const proxy of [refusing.url, closed.url]) {
      environment({ HTTP_PROXY: proxy, HTTPS_PROXY: proxy });
      for (const url of [server.url, "https://qualys.test"]) {
        const error = await errorOf(list({ url }));
        expect(error.outcome, proxy).to.equal("not-sent");
        expect(error.message).to.match(/^no connection to qualys\.test/);
        expect(error.details.advice).to.match(/any proxy on the way/);
      }
    }
  });
});
