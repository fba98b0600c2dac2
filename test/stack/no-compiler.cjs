/*
 * A project that says `typescript: false` needs no compiler. Pulumi's newer language hosts know
 * that; the last one that was released as a Go module has every program compiled.
 */
delete process.env["PULUMI_NODEJS_TYPESCRIPT"];
