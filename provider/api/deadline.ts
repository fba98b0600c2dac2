import type { ClientRequest } from "node:http";

/** The longest time for name resolution, a proxy's tunnel and the TLS handshake together. */
const maxConnectSeconds = 30;

/**
 * Ends a request that takes too long, wherever it hangs: the timers of Node.js and got start with a
 * socket, which a silent proxy never provides.
 *
 * Connecting may take `answerSeconds`, but at most 30; then as long until the response begins. The
 * whole request may take twice `answerSeconds`.
 */
export class Deadline {
  /** Whether there was a connection that the request could have been sent over. */
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

  /** Stops all timers. */
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
