/**
 * The parts of the APIs of GitHub and GitLab that the pipelines use: comments, notes and issues.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment, a note or an issue. */
export interface Post {
  readonly id: number;
  readonly author: "pipeline" | "somebody";
  readonly title?: string;
  readonly labels?: string;
  body: string;
  open: boolean;
}

interface Request {
  readonly method: string;
  /** Below what belongs to the repository. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly fields: Readonly<Record<string, string>>;
}

const defaultPage = 30;

type Flavour = "github" | "gitlab";

export class Forge {
  readonly comments: Post[] = [];
  readonly issues: Post[] = [];
  private lastId = 100;

  private constructor(
    private readonly flavour: Flavour,
    private readonly token: string,
    private readonly server: Server,
  ) {}

  /** @param token the only one that it accepts. */
  static async start(flavour: Flavour, token: string): Promise<Forge> {
    const server = createServer();
    const forge = new Forge(flavour, token, server);
    server.on("request", (request: IncomingMessage, response) => {
      void forge.answer(request).then(([status, answer]) => {
        const link = nextPage(new URL(request.url ?? "", forge.url), answer);
        response.writeHead(status, { "content-type": "application/json", ...link });
        response.end(JSON.stringify(answer));
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return forge;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Somebody else writes on the pull request, or an issue. */
  add(list: Post[], body: string, author: Post["author"] = "somebody"): void {
    list.push({ id: ++this.lastId, author, body, open: true });
  }

  async close(): Promise<void> {
    this.server.close();
    await once(this.server, "close");
  }

  private async answer(request: IncomingMessage): Promise<[number, unknown]> {
    const { method = "", headers, url = "" } = request;
    const text = Buffer.concat((await request.toArray()) as Buffer[]).toString();
    const given = headers["private-token"] ?? headers.authorization?.replace(/^token /, "");
    if (given !== this.token) return [401, {}];
    const { pathname, searchParams: query } = new URL(url, this.url);
    if (this.flavour === "gitlab" && pathname === "/api/v4/user") return [200, { id: 1 }];
    const root = { github: "/repos/team/logins/", gitlab: "/api/v4/projects/5/" }[this.flavour];
    if (!pathname.startsWith(root)) return [404, {}];
    const path = pathname.slice(root.length);
    const target = { method, path, query };
    if (this.flavour === "gitlab") {
      return this.answerGitlab({
        ...target,
        fields: Object.fromEntries(new URLSearchParams(text)),
      });
    }
    return this.answerGithub({ ...target, fields: JSON.parse(text || "{}") as Request["fields"] });
  }

  private answerGithub({ method, path, query, fields }: Request): [number, unknown] {
    const view = ({ id, author, body, open }: Post) => ({
      user: { login: author === "pipeline" ? "github-actions[bot]" : "somebody" },
      ...{ id, number: id, body: body || null, state: open ? "open" : "closed" },
    });
    const list = path.includes("comments") ? this.comments : this.issues;
    if (method === "GET") return [200, page(list, query, "open").map(view)];
    if (method === "POST") return [201, view(this.create(list, fields))];
    const id = /^issues\/(?:comments\/)?(\d+)$/.exec(path)?.[1];
    const post = list.find((one) => one.id === Number(id));
    if (method !== "PATCH" || !post) return [404, {}];
    if (fields["body"] !== undefined) post.body = fields["body"];
    if (fields["state"] !== undefined) post.open = fields["state"] === "open";
    return [200, view(post)];
  }

  private answerGitlab({ method, path, query, fields }: Request): [number, unknown] {
    const isNote = path.startsWith("merge_requests/3/notes");
    const list = isNote ? this.comments : this.issues;
    const view = ({ id, author, body }: Post) => ({
      ...(isNote ? { id, body } : { iid: id, description: body }),
      author: { id: author === "pipeline" ? 1 : 2 },
    });
    if (method === "GET") return [200, page(list, query, "opened").map(view)];
    const { [isNote ? "body" : "description"]: body, ...others } = fields;
    if (method === "POST") return [201, view(this.create(list, { ...others, body: body ?? "" }))];
    const post = list.find(({ id }) => id === Number(/(?:notes|issues)\/(\d+)$/.exec(path)?.[1]));
    if (method !== "PUT" || !post) return [404, {}];
    if (body !== undefined) post.body = body;
    if (fields["state_event"] === "close") post.open = false;
    return [200, view(post)];
  }

  private create(list: Post[], { body = "", ...others }: Request["fields"]): Post {
    const post: Post = { id: ++this.lastId, author: "pipeline", open: true, body, ...others };
    list.push(post);
    return post;
  }
}

/** Both forges say so if a list may continue. */
function nextPage(url: URL, answer: unknown): { readonly link?: string } {
  const size = Number(url.searchParams.get("per_page") ?? defaultPage);
  if (!Array.isArray(answer) || answer.length < size) return {};
  url.searchParams.set("page", String(Number(url.searchParams.get("page") ?? 1) + 1));
  return { link: `<${url.href}>; rel="next"` };
}

function page(list: readonly Post[], query: URLSearchParams, open: string): Post[] {
  const size = Number(query.get("per_page") ?? defaultPage);
  const first = (Number(query.get("page") ?? 1) - 1) * size;
  return list
    .filter((post) => query.get("state") !== open || post.open)
    .filter(({ author }) => query.get("scope") !== "created_by_me" || author === "pipeline")
    .filter(({ labels }) => !query.has("labels") || query.get("labels") === labels)
    .slice(first, first + size);
}
