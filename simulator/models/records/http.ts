import { record } from "../common.js";
import { addresses, either, plain, text } from "../content-model.js";

export const http = record("AUTH_HTTP", [
  text("USERNAME", "username"),
  plain("SSL", "ssl", { otherwise: "0" }),
  either(text("REALM", "realm"), text("VHOST", "vhost")),
  addresses({ optional: true }),
]);
