import type { ClientRequest } from "node:http";

/** What an address, a proxy's tunnel and a TLS handshake take together, at most. */
const maxConnectSeconds = 30;

/**
 * Ends a request that takes too long, wherever it hangs: the timers of Node.js and got begin with a
 * socket, and a proxy that says nothing gives none.
 *
 * A connection has so many seconds (but no more than 30), and so has the answer to begin after that;
 * all of it may take twice as long.
 */
export class Deadline {
  /** Whether there is a connection that a request could have been sent over. */
  isConnected = false;
  private readonly abort = new AbortController();
  private readonly all: NodeJS.Timeout;
  private phase: NodeJS.Timeout;

  constructor(private readonly answerSeconds: number) {
    this.all = this.endAfter(2 * answerSeconds);
    this.phase = this.endAfter(Math.min(answerSeconds, maxConnectSeconds));
  }

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  get isOver(): boolean {
    return this.signal.aborted;
  }

  watch(request: ClientRequest): void {
    request.once("socket", (socket) => {
      if (request.protocol === "https:") socket.once("secureConnect", this.connected);
      else if (socket.connecting) socket.once("connect", this.connected);
      else this.connected();
    });
    request.once("response", () => {
      clearTimeout(this.phase);
    });
  }

  /** Nothing is waited for any more. */
  clear(): void {
    clearTimeout(this.all);
    clearTimeout(this.phase);
  }

  private readonly connected = (): void => {
    this.isConnected = true;
    clearTimeout(this.phase);
    this.phase = this.endAfter(this.answerSeconds);
  };

  private endAfter(seconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.abort.abort();
    }, seconds * 1000);
  }
}
